"""What must be there before a complaint's step may be taken, beyond the table of its workflow (rules 4.5, 7)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain import complaint_workflow as flow
from app.domain.complaint_clocks import Clock, ClockName, clock_named
from app.domain.complaints import Complaint
from app.domain.deadlines import Deadline
from app.domain.errors import Refused, RuleViolation
from app.domain.letter_documents import LetterPurpose
from app.domain.letters import SENT
from app.domain.people import Staff
from app.domain.policy import Grant, Permission, PolicySet, Role
from app.domain.workflow import Transition
from app.services.complaint_files import log
from app.services.letter_views import letters_of
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Move:
    """A step that somebody wants to take."""

    place: Workplace
    uow: UnitOfWork
    before: Complaint
    after: Complaint
    """With what is written beside the step."""
    action: str
    clocks: Sequence[Clock]

    def clock(self, name: ClockName) -> Deadline | None:
        """Return a clock's deadline, or None where it never started."""
        found = clock_named(self.clocks, name)
        return found.deadline if found else None


def refuse_move(
    place: Workplace, uow: UnitOfWork, before: Complaint, after: Complaint, action: str, clocks: Sequence[Clock]
) -> None:
    """Let a step pass for which everything is there.

    Raises:
        RuleViolation: ``complaint.`` and what is missing or not possible.
        Refused: ``complaint.not_handler``.
    """
    flow.COMPLAINT.row(before.state, action)
    guard = _GUARDS.get(action)
    if guard is not None:
        guard(Move(place, uow, before, after, action, clocks))


def decided_by_two(complaint: Complaint, policy: PolicySet) -> bool:
    """Tell whether branch manager and compliance decide together: a major or a group complaint (rules 4.5)."""
    limits = policy.limits.complaints
    persons = max(complaint.same_matter, complaint.complainant.persons)
    large = complaint.amount_fen is not None and complaint.amount_fen >= limits.major_amount_fen
    return complaint.grade == MAJOR or persons >= limits.group_complainants or large


MAJOR: Final = "major"


def refuse_classification(policy: PolicySet, category: str, cause: str) -> None:
    """Let a category pass that policy knows, with one of its causes or none yet.

    Raises:
        RuleViolation: ``complaint.category_unknown`` or ``complaint.cause_unknown``.
    """
    known = {one.key: one.causes for one in policy.categories.categories}
    if category not in known:
        raise RuleViolation("complaint.category_unknown", "category", category=category)
    if cause not in known[category]:
        raise RuleViolation("complaint.cause_unknown", "cause", cause=cause)


def refuse_grades(policy: PolicySet, grade: str, urgency: str) -> None:
    """Let grade and urgency pass that policy knows.

    Raises:
        RuleViolation: ``complaint.grade_unknown`` or ``complaint.urgency_unknown``.
    """
    if grade not in policy.categories.grades:
        raise RuleViolation("complaint.grade_unknown", "grade", grade=grade)
    if urgency not in policy.categories.urgencies:
        raise RuleViolation("complaint.urgency_unknown", "urgency", urgency=urgency)


def may_handle(policy: PolicySet, complaint: Complaint, staff: Staff) -> bool:
    """Tell whether a member of staff may be given the complaint to handle."""
    held = policy.roles.best_grant(staff.roles, Permission.REGISTER_COMPLAINT)
    restricted = policy.roles.best_grant(staff.roles, Permission.SEE_RESTRICTED_COMPLAINT)
    fits = restricted is Grant.FULL if complaint.restricted else held is Grant.FULL
    return staff.active and fits and staff.id not in complaint.barred


def may_take(place: Workplace, complaint: Complaint, row: Transition) -> None:
    """Let the actor pass whose step it is.

    Raises:
        Refused: ``complaint.not_handler``, ``permission.refused``.
    """
    if row.action in ("find", "wait", "evidence_in", "ask_extension") and place.actor.staff_id != complaint.handler_id:
        raise Refused("complaint.not_handler", name=complaint.handler_name)
    offices = {Role.BRANCH_MANAGER: flow.BY_MANAGER, Role.COMPLIANCE: flow.BY_COMPLIANCE}
    office = next((role for role, actions in offices.items() if row.action in actions), None)
    if office is not None and not complaint.restricted and office not in place.actor.roles:
        raise Refused("permission.refused", permission=row.permission.value, roles=office.value)
    place.require(row.permission, own=office is None)


def _classified(move: Move) -> None:
    refuse_classification(move.place.policy, move.after.category, move.after.cause)
    refuse_grades(move.place.policy, move.after.grade, move.after.urgency)
    steps = log(move.uow, move.before)
    if move.before.state == flow.WITHDRAWN and any(step.action == "classify" for step in steps):
        raise RuleViolation("complaint.classified_already")


def _confirmed(move: Move) -> None:
    refuse_classification(move.place.policy, move.after.confirmed_category, move.after.confirmed_cause)
    same = (move.after.category, move.after.cause) == (move.after.confirmed_category, move.after.confirmed_cause)
    if same != (move.action == "confirm"):
        raise RuleViolation("complaint.confirm_same" if move.action == "confirm" else "complaint.disagree_differs")


def _assigned(move: Move) -> None:
    complaint = move.before
    if complaint.state == flow.CATEGORY_CONFIRMED and not complaint.complainant.anonymous:
        raise RuleViolation("complaint.to_be_acknowledged")
    handler = move.uow.get(Staff, move.after.handler_id) if move.after.handler_id else None
    if handler is None or not may_handle(move.place.policy, complaint, handler):
        raise RuleViolation("complaint.cannot_handle", "handler_id", name=handler.name if handler else "")


def _by_handler(move: Move) -> None:
    if move.place.actor.staff_id != move.before.handler_id:
        raise Refused("complaint.not_handler", name=move.before.handler_name)


def _found(move: Move) -> None:
    _by_handler(move)
    _require(move.after.finding, "complaint.finding_missing", "finding")
    _require(move.after.proposal, "complaint.proposal_missing", "proposal")
    if move.after.responsibility is None:
        raise RuleViolation("complaint.responsibility_missing", "responsibility")


def _decided(move: Move) -> None:
    two = decided_by_two(move.before, move.place.policy)
    if two != (move.action != "decide"):
        raise RuleViolation("complaint.decided_by_two" if two else "complaint.decided_by_one")
    _require(move.after.result, "complaint.result_missing", "result")
    if move.after.reasonableness not in move.place.policy.categories.reasonableness:
        raise RuleViolation("complaint.reasonableness_missing", "reasonableness")


def _extension_asked(move: Move) -> None:
    _by_handler(move)
    handling = move.clock(ClockName.HANDLE)
    limits, amount = move.place.policy.limits.complaints, move.after.extension_amount
    if handling is not None and handling.extensions:
        raise RuleViolation("complaint.extended_already")
    if amount is None or not limits.handle.amount < amount <= limits.ceiling:
        params = {"least": limits.handle.amount + 1, "most": limits.ceiling}
        raise RuleViolation("complaint.extension_amount", "extension_amount", **params)
    _in_time(move)


def _in_time(move: Move) -> None:
    handling = move.clock(ClockName.HANDLE)
    if handling is not None and handling.overdue(move.place.now()):
        raise RuleViolation("complaint.extension_too_late", due=handling.due_on)


def _replied(move: Move) -> None:
    after, now = move.after, move.place.now()
    if move.before.complainant.anonymous:
        raise RuleViolation("complaint.nobody_to_reply")
    _require(after.result, "complaint.lead_undecided", "result")
    final = move.before.state in (flow.UPHELD, flow.CHANGED)
    number = _delivered(move, LetterPurpose.APPEAL_REPLY if final else LetterPurpose.REPLY, after.replied_at)
    if number != after.reply_proof:
        raise RuleViolation("complaint.letter_undelivered")
    decided = log(move.uow, move.before)[-1].at
    if after.replied_at is None or not decided <= after.replied_at <= now:
        raise RuleViolation("complaint.reply_time", "replied_at")


def _extension_told(move: Move) -> None:
    _in_time(move)
    if not move.before.complainant.anonymous:
        _delivered(move, LetterPurpose.EXTENSION, move.after.extension_told_at)


def _delivered(move: Move, purpose: LetterPurpose, at: datetime | None) -> str:
    """Return the number of the sealed letter that reached the complainant at the time.

    Raises:
        RuleViolation: ``complaint.letter_undelivered`` where there is none (rules 4.5, 6.4, 7.3-c).
    """
    for letter in letters_of(move.uow, move.before):
        if letter.purpose is purpose and letter.state in SENT and letter.sealed_digest and letter.delivered_at == at:
            return letter.letter_no
    raise RuleViolation("complaint.letter_undelivered")


def _closed(move: Move) -> None:
    if move.before.state == flow.DECIDED and not move.before.complainant.anonymous:
        raise RuleViolation("complaint.to_be_replied")


def _appealed(move: Move) -> None:
    steps = log(move.uow, move.before)
    if any(step.action in ("uphold", "change") for step in steps):
        raise RuleViolation("complaint.appealed_already")
    window = move.clock(ClockName.APPEAL)
    late = window is None or window.overdue(move.place.now())
    if late and move.before.state == flow.CLOSED and window is None:
        raise RuleViolation("complaint.nothing_to_appeal")
    leave = Role.COMPLIANCE if move.before.restricted else Role.BRANCH_MANAGER
    if late and leave not in move.place.actor.roles:
        raise RuleViolation("complaint.appeal_late", due=window.due_on if window else None)


def _merged(move: Move) -> None:
    lead_id = move.after.merged_into
    if lead_id is None or lead_id == move.before.id:
        raise RuleViolation("complaint.lead_missing", "merged_into")
    lead = move.uow.get(type(move.before), lead_id)
    if lead.state not in flow.OPEN or lead.merged_into is not None:
        raise RuleViolation("complaint.lead_closed", "merged_into", number=lead.complaint_no)


def _require(text: str, code: str, field: str) -> None:
    if not text.strip():
        raise RuleViolation(code, field)


_GUARDS: Final[Mapping[str, Callable[[Move], None]]] = {
    "classify": _classified,
    "confirm": _confirmed,
    "disagree": _confirmed,
    "merge": _merged,
    "assign": _assigned,
    "reassign": _assigned,
    "find": _found,
    "wait": _by_handler,
    "evidence_in": _by_handler,
    "ask_extension": _extension_asked,
    "agree_manager": _in_time,
    "agree_compliance": _in_time,
    "tell_extension": _extension_told,
    "decide": _decided,
    "decide_manager": _decided,
    "decide_compliance": _decided,
    "reply": _replied,
    "close": _closed,
    "appeal": _appealed,
}
