"""Service cases and the steps they go through (rules 2.3, 4.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Final
from uuid import UUID

from app.domain.deadlines import Deadline
from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceCase(Record):
    """One service being carried out for one client under one policy version."""

    kind: ClassVar = RecordKind(
        "service_case", Scope.CLIENT, Merge.STEPS, together=(("fee_fen", "fee_line"),), workflow="case"
    )
    case_no: str
    service_code: str
    client_id: UUID
    visit_id: UUID
    ticket_id: UUID | None = None
    representative_id: UUID | None = None
    maker_id: UUID
    policy_version: str
    state: str
    """Fold of the case's steps under app.domain.case_workflow."""
    opened_at: datetime
    details: str = ""
    """What is to be done, in the teller's words; printed on the confirmation."""
    materials: tuple[str, ...] = ()
    """Codes of the materials seen."""
    fee_fen: int = 0
    """What the tariff asked when the case was opened; 0 also where another paper names the amount."""
    fee_line: str = ""
    """Key of the tariff line; empty where the service is free of charge."""
    external_ref: str = ""
    """Reference in the system that carried the order out."""
    deadline: Deadline | None = None
    """Counted from ``applied`` (rules 4.3)."""
    aside: Deadline | None = None
    """While the case is set aside: until when a supplement may come in, or an outage may last before it is reported."""
    overdue_noted_at: datetime | None = None
    """When it was put on record, once, that the case had not been finished in time (rules 2.3-d)."""
    outage_noted_at: datetime | None = None
    """When it was put on record, once for each suspension, that the outage lasts too long (rules 4.3)."""
    corrects_id: UUID | None = None
    """The case that this one puts right; that one names this one in the step that closed it (rules 4.3)."""
    senior_notice_at: datetime | None = None
    """When the extra risk notice for elderly clients was given (rules 3.1)."""
    return_visit_by: date | None = None
    """Until when the client is to be called on after completion (rules 2.4-d, 5.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """One recorded transition of a workflow; the append-only log that a timeline shows (rules 2.3-c, 4)."""

    kind: ClassVar = RecordKind("step", Scope.CLIENT, Merge.UNION)
    subject_kind: str
    subject_id: UUID
    sequence: int
    """Number within the subject, from 1, as the log stood where the step was taken; two terminals that were apart
    number alike, so what is shown is the place in the log (``app.domain.merging.logs``)."""
    action: str
    from_state: str
    to_state: str
    actor_id: UUID
    actor_name: str
    employment: str
    role: str
    terminal_code: str
    at: datetime
    reason: str = ""
    policy_version: str = ""
    waived: bool = False
    """True where policy waives the step: recorded, not skipped (rules 2.3-a)."""
    deadline: Deadline | None = None
    """The clock as it stood when the step was taken."""
    hlc: int = 0
    """Stamp of the transaction, given by the store; orders the log on every terminal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LobbyStep(Step):
    """A step of a ticket; travels in the lobby scope because it names no client."""

    kind: ClassVar = RecordKind("lobby_step", Scope.LOBBY, Merge.UNION)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedStep(Step):
    """A step of what compliance alone may see."""

    kind: ClassVar = RecordKind("restricted_step", Scope.RESTRICTED, Merge.UNION)


LOGS: Final[Mapping[str, type[Step]]] = {step.kind.name: step for step in (Step, LobbyStep, RestrictedStep)}
"""Each kind of steps by its name, as a kind of record names its log."""
