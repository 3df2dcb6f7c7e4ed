"""Papers and recordings of a case (rules 3.2, 4.3, 5.1): written once, a wrong one withdrawn by a further record."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from typing import ClassVar, Final
from uuid import UUID

from app.domain import case_workflow
from app.domain.errors import RuleViolation
from app.domain.records import Merge, Record, RecordKind, Scope

NAME_LENGTH: Final = 120


class Purpose(StrEnum):
    """What a file is attached for."""

    MATERIAL = "material"
    """What the service asks to be shown, or what the client brought besides."""
    AV_RECORD = "av_record"
    """The notice to an ordinary investor, in sound or picture (suitability measures art. 25)."""
    SIGNED_SCAN = "signed_scan"
    """The paper that was signed in ink (rules 3.4)."""
    REVOCATION = "revocation"
    """The client's signed revocation of a sealed document (rules 4.4)."""


_UNCHECKED: Final = (case_workflow.DRAFT, case_workflow.APPLIED, case_workflow.SUPPLEMENT)
_CONFIRMED: Final = (case_workflow.AWAITING_CONFIRMATION, case_workflow.COMPLETED, case_workflow.ARCHIVED)
OPEN_IN: Final[Mapping[Purpose, tuple[str, ...]]] = {
    Purpose.MATERIAL: _UNCHECKED,
    Purpose.AV_RECORD: _UNCHECKED,
    Purpose.SIGNED_SCAN: (case_workflow.EXECUTED, *_CONFIRMED),
    Purpose.REVOCATION: _CONFIRMED,
}
"""The states of a case in which a file may be added: what somebody checked is not added to afterwards, except by a
supplement (rules 4.3)."""
WITHDRAWN_IN: Final[Mapping[Purpose, tuple[str, ...]]] = {
    Purpose.MATERIAL: (case_workflow.DRAFT, case_workflow.SUPPLEMENT),
    Purpose.AV_RECORD: (case_workflow.DRAFT, case_workflow.SUPPLEMENT),
    Purpose.SIGNED_SCAN: (case_workflow.EXECUTED, case_workflow.AWAITING_CONFIRMATION),
    Purpose.REVOCATION: (),
}
"""The states in which a wrong file may be withdrawn: what was applied with stays for whoever checks it."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was looked through and found whole; only an examiner makes one."""

    content: bytes
    media_type: str
    """As its content says, whatever its name."""
    pages: int
    """Pages or pictures; 0 for a recording."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """One file of a case; its content is kept encrypted under its digest."""

    kind: ClassVar = RecordKind("attachment", Scope.CLIENT, Merge.UNION)
    case_id: UUID
    purpose: Purpose
    material: str = ""
    """Code of the catalogue's material; empty for any other paper."""
    name: str
    media_type: str
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of the content; the key under which the file is kept."""
    pages: int
    added_at: datetime
    added_by: UUID
    started_at: datetime | None = None
    """When a recording begins."""
    ended_at: datetime | None = None
    device: str = ""
    """What a recording was made with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentWithdrawal(Record):
    """The statement that a file was attached wrongly; the file stays."""

    kind: ClassVar = RecordKind("attachment_withdrawal", Scope.CLIENT, Merge.UNION)
    attachment_id: UUID
    case_id: UUID
    reason: str
    withdrawn_at: datetime
    withdrawn_by: UUID


def standing(attachments: Iterable[Attachment], withdrawals: Iterable[AttachmentWithdrawal]) -> tuple[Attachment, ...]:
    """Return the attachments that were not withdrawn, in their order."""
    gone = {withdrawal.attachment_id for withdrawal in withdrawals}
    return tuple(attachment for attachment in attachments if attachment.id not in gone)


def refuse_twin(attachments: Sequence[Attachment], purpose: Purpose, material: str, digest: str) -> None:
    """Let a file pass that is not attached for the same thing already.

    Raises:
        RuleViolation: ``attachment.twice`` with the name it has there.
    """
    for one in attachments:
        if (one.purpose, one.material, one.digest) == (purpose, material, digest):
            raise RuleViolation("attachment.twice", name=one.name)


def refuse_time(visit_at: datetime, started_at: datetime | None, ended_at: datetime | None, now: datetime) -> None:
    """Let a recording pass that was made in this visit and has come to its end (rules 3.2).

    Raises:
        RuleViolation: ``recording.times_missing``, ``recording.times_order``, ``recording.before_visit`` or
            ``recording.not_ended``.
    """
    if started_at is None or ended_at is None:
        raise RuleViolation("recording.times_missing", "started_at")
    if started_at >= ended_at:
        raise RuleViolation("recording.times_order", "ended_at")
    if started_at < visit_at:
        raise RuleViolation("recording.before_visit", "started_at", visit=visit_at)
    if ended_at > now:
        raise RuleViolation("recording.not_ended", "ended_at")


def file_name(written: str) -> str:
    """Return a file's own name without folders and without characters that cannot be seen, cut to a sane length."""
    last = PurePosixPath(PureWindowsPath(written).name).name
    seen = "".join(letter for letter in last if not unicodedata.category(letter).startswith("C"))
    return " ".join(seen.split())[:NAME_LENGTH]
