"""What the client is told in writing about a case: what is missing, or why it is refused (rules 4.3, 2.4-c)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


class NoticePurpose(StrEnum):
    """Why the client is written to."""

    SUPPLEMENT = "supplement"
    """What is missing, and until when it may be handed in."""
    REFUSAL = "refusal"
    """That the service is not given, why, and that one may complain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Record):
    """A notice as it was given; what is printed is laid out from this record alone, so it always says the same."""

    kind: ClassVar = RecordKind("notice", Scope.CLIENT, Merge.UNION)
    case_id: UUID
    notice_no: str
    purpose: NoticePurpose
    case_no: str
    service_code: str
    client_name: str
    """In full: the client takes the paper home."""
    points: tuple[str, ...]
    """What is missing, one after the other; or the reason, in paragraphs."""
    reply_by: date | None = None
    """The last day on which what is missing may be handed in."""
    policy_version: str
    made_at: datetime
    made_by: UUID
    made_by_name: str
