"""Papers beside the confirmation itself: marked copies, masked copies, and record sheets (rules 2.4-a, 3.4, 3.6)."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from app.domain.documents import ConfirmationDocument, Section, SignatureBox
from app.domain.masking import mask_name
from app.domain.policy import MaskingPolicy

SEAL_BOX: Final = SignatureBox(0, 56.0, 62.0, 276.0, 126.0)
"""Where the seal shows on every record sheet, so that a scan can be sealed without being laid out again."""

_REFUSAL: Final = "-R"
"""Ends the number of the record of a refusal; before it stands the number of what was not signed."""


def refusal_number(confirmation_no: str) -> str:
    """Return the number of the record that a document was not signed."""
    return f"{confirmation_no}{_REFUSAL}"


def refused_number(number: str) -> str:
    """Return the number of what was not signed, or an empty text where the number is no refusal record's."""
    return number.removesuffix(_REFUSAL) if number.endswith(_REFUSAL) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMark:
    """What is printed over a copy; the original stays as it is."""

    head: str
    """A line at the head of every page: which copy of what."""
    watermark: str = ""
    """A line across every page: who printed it, when and where; empty where the client gets the copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSheet:
    """One page of facts that is sealed, such as that a client refused to sign; scanned pages may follow it."""

    number: str
    title: str
    language: str
    branch_name: str
    sections: tuple[Section, ...]
    seal_caption: str
    """Stands above the box that the seal fills; empty where the sheet is not sealed, and then there is no box."""
    prepared_at: datetime
    """An aware UTC instant."""
    utc_offset_minutes: int = 480
    demo_mark: str = ""
    """Printed across the page where the data are synthetic."""
    scans: tuple[bytes, ...] = ()
    """Pictures of pages (JPEG or PNG), in order."""


def masked_document(document: ConfirmationDocument, masks: MaskingPolicy) -> ConfirmationDocument:
    """Return what a copy for the branch's own use says: names masked, identity numbers as they were frozen, masked."""
    name, comma, rest = document.representative.partition(" (")
    return replace(
        document,
        client_name=mask_name(document.client_name, masks),
        representative=f"{mask_name(name, masks)}{comma}{rest}" if name else "",
        client_no=_tail(document.client_no),
    )


def _tail(number: str) -> str:
    """Return a client number with all but its last four characters hidden."""
    return "*" * max(0, len(number) - 4) + number[-4:]
