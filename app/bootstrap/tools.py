"""The heavy machinery of a home: press, seal, printers; each library is loaded when it is first needed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.home import HomePaths
from app.bootstrap.phrasebook import say
from app.db.secrets import SqlSecrets
from app.domain.appointment_slips import AppointmentSlip
from app.domain.complaints import ComplaintChannel
from app.domain.day_sheets import DaySheetPaper
from app.domain.documents import ConfirmationDocument, ConfirmationWording, LaidOut, Sealed
from app.domain.errors import Unavailable
from app.domain.fee_papers import FeePaper, TariffSheet
from app.domain.letter_documents import LetterDocument, LetterPurpose, LetterText
from app.domain.notices import Notice
from app.domain.papers import CopyMark, RecordSheet
from app.domain.people import Branch, Terminal
from app.domain.policy import Catalogue
from app.domain.reports import Report
from app.domain.verification import Verification
from app.forms import vocabulary
from app.services.generating import SigningTools
from app.services.letter_ports import LetterTools, LetterWording
from app.services.ports import Printer, Sealer, SealingMeans, SealOrder, WordingSource
from app.services.queue_views import Slip
from app.services.resources import resource

if TYPE_CHECKING:
    from app.documents.pages import PagePicture
    from app.documents.press import Press


class LazyPress:
    """A press whose fonts and libraries are loaded with the first document."""

    @cached_property
    def _press(self) -> "Press":
        from app.documents.press import Press

        return Press(resource())

    def warm(self) -> None:
        """Load what laying out needs, so that the first client does not wait for it."""
        _ = self._press

    def lay_out(self, document: ConfirmationDocument) -> LaidOut:
        """Set a confirmation; raises UnshowableCharacter."""
        return self._press.lay_out(document)

    def lay_out_sheet(self, sheet: RecordSheet) -> LaidOut:
        """Set a record sheet; raises UnshowableCharacter, or ``scan.unreadable``."""
        return self._press.lay_out_sheet(sheet)

    def mark_copy(self, pdf: bytes, mark: CopyMark) -> bytes:
        """Return a marked copy for paper."""
        return self._press.mark_copy(pdf, mark)

    def set_fee_paper(self, paper: FeePaper) -> bytes:
        """Set a receipt or a refund's voucher; raises UnshowableCharacter."""
        from app.documents.fee_papers import set_fee_paper

        return set_fee_paper(paper, self._press)

    def set_tariff(self, sheet: TariffSheet) -> bytes:
        """Set the tariff sheet; raises UnshowableCharacter."""
        from app.documents.fee_papers import set_tariff

        return set_tariff(sheet, self._press)

    def set_day_sheet(self, paper: DaySheetPaper) -> bytes:
        """Set a day's sheet; raises UnshowableCharacter."""
        from app.documents.day_sheets import set_day_sheet

        return set_day_sheet(paper, self._press)

    def set_slip(self, slip: Slip, *, demo: bool) -> bytes:
        """Set a ticket's slip."""
        from app.documents.slips import TicketSlip, set_ticket_slip

        paper = TicketSlip(
            branch_name=slip.branch_name,
            ticket_no=slip.number,
            business_line=say("zh_CN", "Vocabulary", vocabulary.TICKET_LINES[slip.line]),
            people_ahead=slip.ahead,
            wait_minutes=int(slip.estimated_wait / timedelta(minutes=1)),
            issued_at=slip.issued_at,
            demo=demo,
        )
        return set_ticket_slip(paper, self._press)

    def set_appointment_slip(self, slip: AppointmentSlip) -> bytes:
        """Set the slip of an appointment; raises UnshowableCharacter."""
        from app.documents.appointment_slips import set_appointment_slip

        return set_appointment_slip(slip, self._press)

    def set_letter(self, document: LetterDocument) -> LaidOut:
        """Set a complaint's letter; raises UnshowableCharacter."""
        from app.documents.letters import set_letter

        return set_letter(document, self._press)

    def set_report(self, report: Report) -> bytes:
        """Set a report; raises UnshowableCharacter."""
        from app.documents.reports import set_report

        return set_report(report, self._press)

    def set_notice(self, notice: Notice, *, branch: Branch, catalogue: Catalogue, offset: int) -> bytes:
        """Set a written notice; raises UnshowableCharacter."""
        from app.documents.notices import NoticePaper, set_notice

        paper = NoticePaper(
            notice_no=notice.notice_no,
            purpose=notice.purpose,
            branch_name=branch.name,
            client_name=notice.client_name,
            case_no=notice.case_no,
            service=catalogue.service(notice.service_code).name,
            points=notice.points,
            reply_by=notice.reply_by,
            made_by=notice.made_by_name,
            made_at=notice.made_at,
            utc_offset_minutes=offset,
            demo=branch.demo,
        )
        return set_notice(paper, self._press)


class LazyWording:
    """The wording of confirmations, read when first asked for."""

    @cached_property
    def _shelf(self) -> WordingSource:
        from app.documents.wording import WordingShelf

        return WordingShelf(resource("wording"))

    def confirmation(self, service_code: str, service_name: str, language: str) -> ConfirmationWording:
        """Return what a confirmation of the service says."""
        return self._shelf.confirmation(service_code, service_name, language)

    def acknowledgement(self, service_code: str, service_name: str, language: str) -> ConfirmationWording:
        """Return what a mismatch acknowledgement says."""
        return self._shelf.acknowledgement(service_code, service_name, language)


class LazyLetterWording:
    """The wording of letters, read when first asked for."""

    @cached_property
    def _shelf(self) -> LetterWording:
        from app.documents.letter_wording import LetterShelf

        return LetterShelf(resource("wording"))

    def version(self, language: str) -> str:
        """Return the edition of a language's wording."""
        return self._shelf.version(language)

    def text(
        self, purpose: LetterPurpose, language: str, places: Mapping[str, str], facts: Mapping[str, str]
    ) -> LetterText:
        """Return a letter's frame in one language."""
        return self._shelf.text(purpose, language, places, facts)

    def phrase(self, language: str, name: str, /, **values: str) -> str:
        """Return a phrase that values are set in."""
        return self._shelf.phrase(language, name, **values)

    def channel(self, language: str, channel: ComplaintChannel) -> str:
        """Return how a complaint came in, in words."""
        return self._shelf.channel(language, channel)

    def day(self, language: str, at: datetime) -> str:
        """Return a branch's day as the language writes it."""
        return self._shelf.day(language, at)

    def moment(self, language: str, at: datetime) -> str:
        """Return an instant as the language writes it."""
        return self._shelf.moment(language, at)


@dataclass(frozen=True, slots=True)
class Machinery:
    """Makes the tools of the desks from what the home holds."""

    paths: HomePaths
    secrets: SqlSecrets
    branch: Branch
    terminal: Terminal
    printer: Printer | None

    def signing_tools(self, press: LazyPress) -> SigningTools:
        """Return what stands around the signing desk."""
        return SigningTools(
            press=press, wording=LazyWording(), words=say, sealer=LazySealer(self), printer=self.printers()
        )

    def letter_tools(self, press: LazyPress, signing: SigningTools) -> LetterTools:
        """Return what stands around the letters' desk."""
        return LetterTools(
            wording=LazyLetterWording(), press=press.set_letter, sealer=signing.sealer, printer=signing.printer
        )

    def printers(self) -> Printer:
        """Return the printers: those that were given, else the system's."""
        return self.printer or LazyPrinters()


class LazySealer:
    """Seals with the terminal's certificate; key and libraries are loaded with the first seal."""

    def __init__(self, machinery: Machinery) -> None:
        """Take what knows key and certificates."""
        self._machinery = machinery

    @cached_property
    def _sealer(self) -> Sealer:
        from app.bootstrap.sealing_keys import opened_key
        from app.documents.seal import TerminalSealer

        machinery = self._machinery
        return TerminalSealer(partial(opened_key, machinery.secrets, machinery.terminal, machinery.branch))

    def seal(self, pdf: bytes, order: SealOrder) -> Sealed:
        """Return the sealed PDF."""
        return self._sealer.seal(pdf, order)

    def stamp(self, pdf: bytes, means: SealingMeans) -> Sealed:
        """Return a sealed PDF with a timestamp in a further revision."""
        return self._sealer.stamp(pdf, means)

    def sign(self, content: bytes, means: SealingMeans) -> bytes:
        """Return a detached signature over a content."""
        return self._sealer.sign(content, means)


class LazyPrinters:
    """The system's printers; Qt's print support is loaded when somebody prints."""

    @cached_property
    def _printer(self) -> Printer:
        from app.devices.printing import SystemPrinter

        return SystemPrinter(page_pictures)

    def printers(self) -> Sequence[str]:
        """Return the printers' names, the usual one first."""
        return self._printer.printers()

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Hand the document to the printer."""
        self._printer.print_pdf(pdf, printer, title)


def page_pictures(pdf: bytes, dots_an_inch: float) -> "Sequence[PagePicture]":
    """Draw every page of a document."""
    from app.documents.pages import page_count, render_page

    return [render_page(pdf, page, dots_an_inch) for page in range(page_count(pdf))]


def verify_pdf(pdf: bytes, roots: Sequence[str], at: datetime, time_roots: Sequence[str] = ()) -> Verification:
    """Examine a document against trusted authorities, and timestamps against theirs (PEM)."""
    from app.documents.verify import verify

    return verify(pdf, roots, at, time_roots)


def read_authority(path: Path) -> str:
    """Return the first certificate of a file; raises as ``read_authorities``."""
    return read_authorities(path)[0]


def read_authorities(path: Path) -> tuple[str, ...]:
    """Return the certificates of a file, each as PEM text.

    Raises:
        Unavailable: ``authority.missing`` or ``authority.unreadable``.
    """
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_pem_x509_certificates

    try:
        found = load_pem_x509_certificates(path.read_bytes())
    except FileNotFoundError as error:
        raise Unavailable("authority.missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise Unavailable("authority.unreadable", path=str(path)) from error
    return tuple(certificate.public_bytes(Encoding.PEM).decode("ascii") for certificate in found)
