"""With what a terminal seals, who vouches for the time, and which documents still wait for a timestamp (rules 3.4)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


class KeySource(StrEnum):
    """Where a sealing key comes from."""

    BRANCH = "branch"
    """Made here, certified by the branch's own authority."""
    PKCS12 = "pkcs12"
    """Imported from a file; kept in the encrypted store."""
    PKCS11 = "pkcs11"
    """On a token that never gives it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealingCertificate(Record):
    """A certificate that a terminal seals with in place of its first one; the latest counts."""

    kind: ClassVar = RecordKind("sealing_certificate", Scope.REFERENCE, Merge.UNION)
    terminal_id: UUID
    certificate_pem: str
    chain: tuple[str, ...] = ()
    """PEM certificates of the authorities above it."""
    source: KeySource
    key_name: str
    """Under which the key is kept at its terminal: a secret's name, or where it lies on a token."""
    subject: str
    valid_from: datetime
    valid_until: datetime
    taken_at: datetime
    taken_by: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeAuthority(Record):
    """The RFC 3161 authority the branch asks for timestamps; the latest counts, one without an address asks nobody."""

    kind: ClassVar = RecordKind("time_authority", Scope.REFERENCE, Merge.UNION)
    url: str = ""
    anchors: tuple[str, ...] = ()
    """PEM certificates by which its timestamps are believed; former ones stay believed."""
    set_at: datetime
    set_by: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Timestamp(Record):
    """An authority's word for when a document was sealed: pending until it was given, like a print job."""

    kind: ClassVar = RecordKind(
        "timestamp", Scope.CLIENT, Merge.FIELDS, together=(("stamped_at", "stamped_digest", "authority", "fault"),)
    )
    confirmation_id: UUID
    document_no: str
    sealed_digest: str
    """SHA-256 of the file as it was sealed."""
    asked_at: datetime
    stamped_at: datetime | None = None
    """The time the authority vouches for; None while pending."""
    stamped_digest: str = ""
    """SHA-256 of the file with its timestamp: the sealed one where it came at once."""
    authority: str = ""
    fault: str = ""
    """Code of what went wrong at the last try; empty when nothing did."""
