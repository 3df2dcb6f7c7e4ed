"""What the desks need from outside, as protocols; app.bootstrap supplies the real ones, tests supply fakes."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from app.domain.attachments import Paper
from app.domain.documents import ConfirmationDocument, ConfirmationWording, LaidOut, Sealed, SignatureBox
from app.domain.events import Event
from app.domain.handwriting import Handwriting
from app.domain.limits import AttachmentLimits
from app.domain.notices import Notice
from app.domain.papers import CopyMark, RecordSheet
from app.domain.people import Actor
from app.domain.records import Record, Scope
from app.domain.sealing import KeySource

R = TypeVar("R", bound=Record)

Clock = Callable[[], datetime]
"""Returns the present instant, UTC."""
IdSource = Callable[[], UUID]
"""Returns a new UUIDv7."""


class UnitOfWork(Protocol):
    """One transaction: business rows, audit entries and the journal entry together, or nothing.

    Used as ``with work.begin(actor) as uow: ...; uow.commit()``; leaving without commit rolls back.
    """

    def get(self, record: type[R], record_id: UUID) -> R:
        """Return the record.

        Raises:
            RuleViolation: ``record.unknown`` when there is none.
        """
        ...

    def find(self, record: type[R], **equal: object) -> Sequence[R]:
        """Return the records whose fields equal the given values, oldest first."""
        ...

    def add(self, record: R) -> R:
        """Store a new record and return it with version 1.

        Raises:
            RuleViolation: ``record.duplicate`` with the field, where a unique field is taken.
        """
        ...

    def save(self, record: R) -> R:
        """Store a changed record and return it with the next version.

        Raises:
            Conflict: ``record.changed`` when the stored version is not the one this copy was made from.
        """
        ...

    def next_number(self, sequence: str) -> int:
        """Return the next number, from 1, of this terminal's named sequence; a rolled-back try uses none."""
        ...

    def record(self, event: Event) -> None:
        """Audit the event in this transaction and publish it to the change feed after the commit."""
        ...

    def commit(self) -> None:
        """Make everything durable, then publish."""
        ...


class Store(Protocol):
    """The encrypted store, open."""

    def begin(self, actor: Actor | None) -> AbstractContextManager[UnitOfWork]:
        """Open a unit of work in the actor's name (None: the program itself)."""
        ...


class BlobStore(Protocol):
    """Files kept encrypted and found by the SHA-256 of their content; written durably before a record names them."""

    def put(self, content: bytes, scope: Scope = Scope.CLIENT) -> str:
        """Keep the content and return its SHA-256 in hex; keeping the same content again changes nothing.

        Where it travels, those may read it who read the scope; a terminal that does not keeps it only until it is sent.
        """
        ...

    def get(self, digest: str) -> bytes:
        """Return the content.

        Raises:
            Unavailable: ``blob.missing`` or ``blob.damaged``.
        """
        ...


class DocumentPress(Protocol):
    """Lays confirmations out; the same content gives the same bytes."""

    def lay_out(self, document: ConfirmationDocument) -> LaidOut:
        """Return the unsigned PDF the client is shown.

        Raises:
            UnshowableCharacter: ``document.unshowable_character`` with the character; nothing is laid out.
        """
        ...

    def lay_out_sheet(self, sheet: RecordSheet) -> LaidOut:
        """Return a record sheet, its scanned pages behind it.

        Raises:
            UnshowableCharacter: ``document.unshowable_character`` with the character; nothing is laid out.
        """
        ...

    def mark_copy(self, pdf: bytes, mark: CopyMark) -> bytes:
        """Return a copy for paper with the mark over every page; the file it is made from stays as it is."""
        ...


class WordingSource(Protocol):
    """The versioned wording of confirmations, by service and language (rules 2.3-b)."""

    def confirmation(self, service_code: str, service_name: str, language: str) -> ConfirmationWording:
        """Return what a confirmation of the service says.

        Raises:
            RuleViolation: ``wording.unknown_language``.
            Unavailable: ``wording.damaged``.
        """
        ...

    def acknowledgement(self, service_code: str, service_name: str, language: str) -> ConfirmationWording:
        """Return what a mismatch acknowledgement says: the special warning, and that the client insists (rules 3.2).

        Raises:
            RuleViolation: ``wording.unknown_language``.
            Unavailable: ``wording.damaged``.
        """
        ...


NoticePress = Callable[[Notice], bytes]
"""Lays a written notice out as a PDF; the same notice gives the same bytes."""
Phrasebook = Callable[[str, str, str], str]
"""Says an English source text in a language: ``say(language, context, text)``; unknown texts come back unchanged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealingMeans:
    """With which key is sealed, and who is asked for the time; empty for the terminal's first key and for nobody."""

    key_name: str = ""
    certificate_pem: str = ""
    chain: tuple[str, ...] = ()
    """PEM certificates of the authorities above it."""
    source: KeySource = KeySource.BRANCH
    time_authority: str = ""
    """Address of an RFC 3161 authority."""
    time_anchors: tuple[str, ...] = ()
    """PEM certificates that its timestamps are believed by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealOrder:
    """What is sealed, by whose hand, where and when."""

    number: str
    reason: str
    location: str
    signer_name: str
    at: datetime
    handwriting: Handwriting
    box: SignatureBox
    evidence_digest: str
    means: SealingMeans = field(default_factory=SealingMeans)


class Sealer(Protocol):
    """Seals with the terminal's certificate (PAdES)."""

    def seal(self, pdf: bytes, order: SealOrder) -> Sealed:
        """Return the PDF that the client was shown, sealed, the handwriting in its appearance.

        Raises:
            Unavailable: ``key.unreadable``, or another fault of the signer; nothing was sealed.
        """
        ...

    def stamp(self, pdf: bytes, means: SealingMeans) -> Sealed:
        """Return a sealed PDF with a timestamp in a further revision.

        Raises:
            Unavailable: ``time_authority.silent``, ``time_authority.refused`` or ``time_authority.unusable``.
        """
        ...

    def sign(self, content: bytes, means: SealingMeans) -> bytes:
        """Return a detached signature (CMS) over a content.

        Raises:
            Unavailable: ``key.unreadable``, or another fault of the signer.
        """
        ...


class PageImage(Protocol):
    """A drawn page: rows of red, green, blue and alpha bytes from the top."""

    @property
    def width(self) -> int:
        """Pixels in a row."""
        ...

    @property
    def height(self) -> int:
        """Rows."""
        ...

    @property
    def rgba(self) -> bytes:
        """Four bytes a pixel."""
        ...


class PaperExaminer(Protocol):
    """Judges the files that clients bring by their content; slow, so it is called beside the store."""

    def paper(self, content: bytes, bounds: AttachmentLimits) -> Paper:
        """Return a document or picture that was found whole.

        Raises:
            RuleViolation: ``attachment.`` and what is wrong with it.
        """
        ...

    def recording(self, content: bytes, bounds: AttachmentLimits) -> Paper:
        """Return a recording in sound or picture that is there to its end.

        Raises:
            RuleViolation: ``recording.unknown``, ``recording.damaged``, or ``attachment.too_large``.
        """
        ...

    def draw(self, content: bytes, media_type: str, page: int, most: tuple[int, int]) -> PageImage:
        """Draw a page (from 0) of an examined paper within so many pixels (width, height)."""
        ...


PageImages = Callable[[bytes, float], Sequence[PageImage]]
"""Draws every page of a PDF at so many dots an inch."""


class Printer(Protocol):
    """Takes a document and puts it on paper."""

    def printers(self) -> Sequence[str]:
        """Return the names that can be chosen, the usual one first."""
        ...

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Hand the document to the printer; returns once it was taken.

        Raises:
            Unavailable: ``printer.missing``, ``printer.refused`` or ``printer.failed``.
        """
        ...


class PeopleKeys(Protocol):
    """The keys of the staff in the open vault; what each call returns belongs into the staff record."""

    def add(self, staff_id: UUID, login: str, name: str, password: str, now: datetime) -> str:
        """Give a colleague keys and a slot under a temporary password.

        Raises:
            RuleViolation: ``staff.login_missing``, ``staff.login_taken``, or a rule the password breaks.
        """
        ...

    def reset(self, staff_id: UUID, password: str, now: datetime) -> str:
        """Give somebody who forgot their password new keys under a temporary one."""
        ...

    def remove(self, staff_id: UUID) -> None:
        """Take somebody's slot away; the database key is changed.

        Raises:
            RuleViolation: ``staff.unknown`` or ``staff.last_person``.
        """
        ...

    def change_password(self, login: str, old: str, new: str, now: datetime) -> str:
        """Wrap somebody's keys under another password.

        Raises:
            Refused: ``signin.wrong`` or ``signin.locked``.
            RuleViolation: ``password.reused``, or a rule the new one breaks.
        """
        ...


class ActSigner(Protocol):
    """A member of staff's own approval key, open for a session or for one act."""

    @property
    def public_key(self) -> bytes:
        """The Ed25519 public half, 32 bytes."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Return the Ed25519 signature, 64 bytes.

        Raises:
            Refused: ``vault.locked`` once the key was wiped.
        """
        ...


class SignInNote(Protocol):
    """Something that happened at the sign-in page before the store could be opened."""

    @property
    def at(self) -> datetime:
        """When."""
        ...

    @property
    def login(self) -> str:
        """Whose login; empty for one nobody has."""
        ...

    @property
    def reason(self) -> str:
        """Code of what happened."""
        ...

    @property
    def count(self) -> int:
        """How many such happenings this stands for."""
        ...


class Door(Protocol):
    """The vault's sign-in: passwords, lock-out and expiry."""

    def identify(self, login: str, password: str, now: datetime) -> UUID:
        """Check the password and return whose it is, without disturbing the open session.

        Raises:
            Refused: ``signin.wrong`` (``left``), ``signin.locked`` (``until``, ``seconds``) or ``signin.expired``.
        """
        ...

    def lend(self, login: str, password: str, now: datetime) -> AbstractContextManager[tuple[UUID, ActSigner]]:
        """Check the password and lend that person's key, which is wiped when the context ends.

        Raises:
            Refused: As ``identify``.
        """
        ...

    def notes(self) -> Sequence[SignInNote]:
        """Return what is still to be audited, oldest first."""
        ...

    def clear_notes(self, audited: Sequence[SignInNote]) -> None:
        """Forget what now stands in the audit trail."""
        ...
