"""What a confirmation says, and what becomes of it on paper (rules 2.4-a, 4.4)."""

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

from app.domain.errors import RuleViolation

LAYOUT_VERSION = 1
"""The layout that new documents are made for; an older one keeps its number."""
SHORT_DIGEST = 16
"""Hex digits of the content digest that are printed beside the number."""


_QR_EDITION, _QR_PARTS = "GUITAI1", 3


class UnshowableCharacter(RuleViolation):
    """A character that no installed font can show: the document is neither shown nor sealed."""

    def __init__(self, character: str, where: str) -> None:
        """Name the character and the part of the document it stands in."""
        super().__init__(
            "document.unshowable_character", character=character, codepoint=f"U+{ord(character):04X}", where=where
        )


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled value of a table."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with labelled values, paragraphs, or both."""

    heading: str
    facts: tuple[Fact, ...] = ()
    paragraphs: tuple[str, ...] = ()
    numbered: bool = False
    """Whether the paragraphs are counted: 1. 2. 3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The fixed words of a confirmation in one language; frozen with it, so that it can be laid out again."""

    number: str
    branch: str
    terminal: str
    prepared_at: str
    client: str
    client_no: str
    identity: str
    representative: str
    service: str
    fee: str
    particulars: str
    materials: str
    statements: str
    disclosures: str
    agreement: str
    client_signature: str
    staff_signature: str
    staff: str
    registration_no: str
    date: str
    separator: str
    """Stands between the items of a list."""
    page: str
    """With ``{page}`` and ``{pages}``."""
    policy_version: str
    wording_version: str
    supersedes: str
    digest: str
    demo_mark: str
    timestamp: str
    """How an instant is written, with ``{at}`` and ``{zone}``."""
    day: str
    """How a day is written, with ``{at}``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationWording:
    """What a confirmation of one service says in one language."""

    version: str
    language: str
    title: str
    terms: Terms
    opening: str
    statements: tuple[str, ...]
    disclosures: tuple[str, ...]
    agreement: str
    """The clause by which the parties agree to sign electronically (rules 3.4)."""
    acknowledgement: str
    """The sentence above the client's signature."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationDocument:
    """Everything a confirmation says, frozen when it is generated; the layout adds nothing of its own."""

    number: str
    title: str
    language: str
    """``zh_CN`` or ``en``."""
    branch_name: str
    terminal_code: str
    service_code: str
    service_name: str
    client_name: str
    client_identity: str
    """Kind and number of the identity document, the number masked."""
    client_no: str = ""
    representative: str = ""
    """Name and masked identity of who acts for the client; empty when the client acts in person."""
    opening: str
    sections: tuple[Section, ...] = ()
    fee_line: str
    materials: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    disclosures: tuple[str, ...] = ()
    agreement: str = ""
    acknowledgement: str
    staff_name: str
    staff_registration_no: str
    prepared_at: datetime
    """An aware UTC instant."""
    utc_offset_minutes: int = 480
    """The branch's zone when the document was made."""
    policy_version: str
    wording_version: str
    supersedes: str = ""
    """Number of the confirmation that this one replaces."""
    demo: bool = False
    """Printed across the page: made from synthetic data (rules 6)."""
    terms: Terms
    layout_version: int = LAYOUT_VERSION


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """Where the client signs: page index from 0 and a rectangle in points from the page's lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def aspect(self) -> float:
        """Width divided by height: the shape that a pad should have."""
        return (self.right - self.left) / (self.top - self.bottom)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """An unsigned PDF, ready to be shown."""

    pdf: bytes
    sha256: str
    pages: int
    signature_box: SignatureBox


@dataclass(frozen=True, slots=True)
class Sealed:
    """A signed PDF; from here on any changed byte shows."""

    pdf: bytes
    sha256: str
    stamped_at: datetime | None = None
    """The time that an authority vouches for; None where there is only the terminal's word."""
    stamped_by: str = ""
    """Subject of the authority's certificate."""
    stamp_fault: str = ""
    """Code of why an authority that was asked gave no timestamp."""


def content_json(document: ConfirmationDocument) -> str:
    """Write the document as canonical JSON text: the same text for the same content."""
    raw = asdict(document) | {"prepared_at": document.prepared_at.isoformat()}
    return json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_digest(document: ConfirmationDocument) -> str:
    """Return the SHA-256 of the canonical content in hex; its beginning is printed on the paper."""
    return hashlib.sha256(content_json(document).encode()).hexdigest()


def document_from_json(text: str) -> ConfirmationDocument:
    """Read what ``content_json`` wrote."""
    raw: dict[str, Any] = json.loads(text)
    lists = {name: tuple(raw[name]) for name in ("materials", "statements", "disclosures")}
    changed = {
        "prepared_at": datetime.fromisoformat(raw["prepared_at"]),
        "terms": Terms(**raw["terms"]),
        "sections": tuple(_section(section) for section in raw["sections"]),
    }
    return ConfirmationDocument(**(raw | lists | changed))


def _section(raw: dict[str, Any]) -> Section:
    facts = tuple(Fact(**fact) for fact in raw["facts"])
    return Section(raw["heading"], facts, tuple(raw["paragraphs"]), raw["numbered"])


def texts_of(document: ConfirmationDocument) -> list[tuple[str, str]]:
    """Return every text of the document with the name of the field it stands in."""
    found: list[tuple[str, str]] = []
    for field in fields(document):
        value = getattr(document, field.name)
        if isinstance(value, str):
            found.append((field.name, value))
        elif isinstance(value, tuple):
            found.extend((field.name, text) for item in value for text in _texts_within(item))
    found.extend(("terms", getattr(document.terms, term.name)) for term in fields(document.terms))
    return found


def _texts_within(item: str | Section) -> list[str]:
    if isinstance(item, str):
        return [item]
    return [item.heading, *item.paragraphs, *(text for fact in item.facts for text in (fact.label, fact.value))]


def qr_payload(number: str, digest: str) -> str:
    """Return what the printed code carries: the number and the beginning of the content's digest."""
    return f"{_QR_EDITION}:{number}:{digest[:SHORT_DIGEST]}"


def read_qr_payload(text: str) -> tuple[str, str] | None:
    """Return number and beginning of the digest as a scanner read or a person typed them; None for anything else."""
    parts = text.strip().upper().split(":")
    if len(parts) != _QR_PARTS or parts[0] != _QR_EDITION or len(parts[2]) != SHORT_DIGEST or not parts[1]:
        return None
    return parts[1], parts[2].lower()
