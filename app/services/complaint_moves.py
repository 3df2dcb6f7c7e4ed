"""One step of a complaint: allowed, guarded, logged, signed, its clocks counted again (rules 4.5)."""

import hashlib
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from app.domain.attestations import Attestation
from app.domain.cases import Step
from app.domain.complaint_clocks import Clock, ClockName, clock_named, complaint_clocks
from app.domain.complaint_workflow import ATTESTED, BY_COMPLIANCE, BY_MANAGER, COMPLAINT
from app.domain.complaints import Complaint
from app.services.attesting import attest
from app.services.complaint_due import note_due
from app.services.complaint_files import complaint_of, log, require_acting
from app.services.complaint_guards import may_take, refuse_move
from app.services.ports import UnitOfWork
from app.services.return_visits import visit_after_closing
from app.services.steps import take_step
from app.services.workplace import Workplace

C = TypeVar("C", bound=Complaint)
_DIGESTED = ("words", "wants", "amount_fen", "category", "cause", "confirmed_category", "confirmed_cause", "grade")
_DECIDED = ("finding", "responsibility", "proposal", "result", "reasonableness", "settlement_fen", "extension_amount")


def clocks_of(place: Workplace, uow: UnitOfWork, complaint: Complaint) -> tuple[Clock, ...]:
    """Return the complaint's clocks as its timeline tells them now."""
    return complaint_clocks(complaint, log(uow, complaint), place.calendar, place.policy)


def move(
    place: Workplace, uow: UnitOfWork, complaint_id: UUID, action: str, reason: str = "", **changes: object
) -> Complaint:
    """Take a step and return the complaint as it is stored.

    Args:
        place: Who acts, and when.
        uow: The transaction.
        complaint_id: Which complaint.
        action: A row of its workflow.
        reason: What was said, or why.
        changes: Fields that are written with the step; they take no effect where the step turns out not to fit.

    Raises:
        RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``, or what ``refuse_move`` says.
        Refused: ``permission.refused``, ``workflow.same_person``, ``complaint.recused``, or what ``refuse_move`` says.
    """
    return moved(place, uow, complaint_of(place, uow, complaint_id), action, reason, **changes)


def moved(place: Workplace, uow: UnitOfWork, complaint: C, action: str, reason: str = "", **changes: object) -> C:
    """Take a step of a loaded complaint; see ``move``."""
    require_acting(place, complaint)
    may_take(place, complaint, COMPLAINT.row(complaint.state, action))
    before = clocks_of(place, uow, complaint)
    changed = replace(complaint, **changes)  # type: ignore[arg-type]
    refuse_move(place, uow, complaint, changed, action, before)
    handling = clock_named(before, ClockName.HANDLE)
    own = action not in (*BY_MANAGER, *BY_COMPLIANCE)
    deadline = handling.deadline if handling else complaint.handle_by
    changed = take_step(place, uow, changed, action, reason=reason, own=own, deadline=deadline)
    taken = log(uow, changed)[-1]
    if action in ATTESTED:
        attest_move(place, uow, changed, taken)
    saved = uow.save(counted(place, uow, changed))
    note_due(place, uow, saved, clocks_of(place, uow, saved))
    visit_after_closing(place, uow, saved)
    return saved


def counted(place: Workplace, uow: UnitOfWork, complaint: C) -> C:
    """Return the complaint with its two long clocks as they stand; unchanged where neither moved."""
    found = clocks_of(place, uow, complaint)
    handling, guideline = clock_named(found, ClockName.HANDLE), clock_named(found, ClockName.GUIDELINE)
    handle_by = handling.deadline if handling else complaint.handle_by
    guideline_by = guideline.deadline if guideline else complaint.guideline_by
    if (handle_by, guideline_by) == (complaint.handle_by, complaint.guideline_by):
        return complaint
    return replace(complaint, handle_by=handle_by, limit_at=handle_by.due_at, guideline_by=guideline_by)


def attest_move(place: Workplace, uow: UnitOfWork, complaint: Complaint, step: Step) -> Attestation:
    """Let whoever took a step sign it together with what they had before them.

    Raises:
        Refused: ``vault.locked``.
    """
    facts: dict[str, str | int | bool] = {
        "complaint_no": complaint.complaint_no,
        "step": str(step.id),
        "number": step.sequence,
        "policy": step.policy_version,
        "content": content_digest(complaint),
        "reason": hashlib.sha256(step.reason.encode()).hexdigest(),
    }
    return attest(place, uow, complaint, step.action, facts)


def content_digest(complaint: Complaint) -> str:
    """Return the SHA-256, in hex, of what was complained of and what was found and decided so far."""
    told = [str(getattr(complaint, name) or "") for name in (*_DIGESTED, *_DECIDED)]
    return hashlib.sha256("\x1f".join(told).encode()).hexdigest()
