"""Lists of complaints: what waits for somebody, and what is open at all (rules 7.1, 7.2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from app.domain import case_workflow
from app.domain import complaint_workflow as flow
from app.domain.case_workflow import require_apart
from app.domain.cases import Step
from app.domain.complaint_clocks import complaint_clocks
from app.domain.complaint_papers import Escalation
from app.domain.complaints import Complaint
from app.domain.errors import Refused
from app.domain.letter_documents import LetterPurpose
from app.domain.letters import DRAFT, ISSUED_BY, ISSUED_IN
from app.domain.people import Staff
from app.domain.policy import Permission
from app.services.complaint_escalation import brought_up_to, escalations_of, settle_complaints, standing
from app.services.complaint_files import all_of, log, require_acting
from app.services.complaint_guards import may_take
from app.services.complaint_views import ComplaintLine, complaint_line, next_action
from app.services.letter_views import letters_of, may_act
from app.services.masked import case_line
from app.services.ports import UnitOfWork
from app.services.views import CaseLine
from app.services.workplace import Workplace

_SETTLE_EVERY: Final = timedelta(minutes=10)
_OWNERS = ("respond", "acknowledge", "tell_extension", "reply", "close", "end_mediation")
"""Steps that anybody who registers may take, and that wait for whoever follows the complaint through."""

_BEFORE_ANSWER: Final = (*flow.BEFORE_CONFIRMED, flow.CATEGORY_CONFIRMED)
"""States in which a first answer can be put on record."""
_LETTERED: Final = tuple({state for states in ISSUED_IN.values() for state in states if states is not flow.OPEN})
"""States in which a letter other than the receipt may be issued."""


@dataclass(frozen=True, slots=True)
class ComplaintWork:
    """What is to be done, loaded together."""

    mine: tuple[ComplaintLine, ...]
    """Where the next step is the actor's."""
    open: tuple[ComplaintLine, ...]
    """Every open one that the actor may know of."""


class ComplaintLists:
    """What waits, the earliest deadline first."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place
        self._settled_at: datetime | None = None

    def work(self) -> ComplaintWork:
        """Return what waits for the actor, and what is open."""
        place = self._place
        self._settle()
        with place.look() as uow:
            standing = all_of(place, uow, flow.OPEN)
            found = [(one, log(uow, one), escalations_of(uow, one)) for one in standing]
            to_issue = {one.id for one in standing if _waits_to_be_issued(place, uow, one)}
        lines = [
            (line, mine or line.complaint_id in to_issue) for line, mine in (_line(place, *each) for each in found)
        ]
        lines.sort(key=lambda pair: _urgency(pair[0]))
        return ComplaintWork(tuple(line for line, mine in lines if mine), tuple(line for line, _ in lines))

    def _settle(self) -> None:
        """Bring up what is to be by now; looked for every few minutes only, for it counts every open clock."""
        now = self._place.now()
        if self._settled_at is None or now - self._settled_at >= _SETTLE_EVERY:
            self._settled_at = now
            settle_complaints(self._place)

    def waiting(self) -> int:
        """Return how many wait for the actor."""
        return len(self.work().mine)

    def colleagues(self) -> tuple[tuple[UUID, str], ...]:
        """Return whom a complaint can be about, by name.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.REGISTER_COMPLAINT, own=True)
        with self._place.look() as uow:
            return tuple((one.id, one.name) for one in sorted(uow.find(Staff), key=lambda one: one.name))

    def recent_cases(self, client_id: UUID) -> Sequence[CaseLine]:
        """Return the client's latest services, for a complaint that is about one.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        rows = self._place.work.cases(client_id=client_id, limit=9)
        masks = self._place.policy.masking
        return tuple(case_line(masks, row, case_workflow.next_main(row.state)) for row in rows)


def _line(
    place: Workplace, complaint: Complaint, steps: Sequence[Step], raised: tuple[Escalation, ...]
) -> tuple[ComplaintLine, bool]:
    """Return a complaint as the list shows it, and whether it waits for the actor or was brought up to them."""
    clocks = complaint_clocks(complaint, steps, place.calendar, place.policy)
    running = standing(raised, clocks)
    line = complaint_line(place, complaint, steps)
    line = replace(line, escalated=max((one.percent for one in running), default=0))
    mine = is_mine(place, complaint, steps)
    if not mine and _owes_an_answer(place, complaint):
        return replace(line, next_action="respond"), True
    return line, mine or brought_up_to(place, running)


def _owes_an_answer(place: Workplace, complaint: Complaint) -> bool:
    """Tell whether the complainant waits for a first answer of the actor, who follows it through (rules 4.2-c)."""
    waits = complaint.responded_at is None and not complaint.complainant.anonymous
    return waits and complaint.state in _BEFORE_ANSWER and complaint.owner_id == place.actor.staff_id


def is_mine(place: Workplace, complaint: Complaint, steps: Sequence[Step]) -> bool:
    """Tell whether the complaint waits for the actor: the next step is theirs to take, and nobody else's by name."""
    me, action = place.actor.staff_id, next_action(place, complaint)
    if complaint.state in (*flow.WITH_HANDLER, *flow.EXTENDING[-1:]):
        return me == complaint.handler_id
    if not action:
        return me == complaint.owner_id
    if action in _OWNERS:
        return me in (complaint.owner_id, complaint.handler_id)
    actions = [row for row in flow.COMPLAINT.actions(complaint.state) if row.action in _turns(action)]
    for row in actions:
        try:
            require_acting(place, complaint)
            may_take(place, complaint, row)
            require_apart(row, me, steps)
        except Refused:
            continue
        return True
    return False


def _waits_to_be_issued(place: Workplace, uow: UnitOfWork, complaint: Complaint) -> bool:
    """Tell whether a letter was written that the actor may issue by now; whoever wrote it may often not."""
    if complaint.state not in _LETTERED or not may_act(place, complaint):
        return False
    drafts = [one for one in letters_of(uow, complaint) if one.state == DRAFT and one.words]
    return any(
        complaint.state in ISSUED_IN[one.purpose]
        and one.purpose is not LetterPurpose.RECEIPT
        and place.may(ISSUED_BY[one.purpose], own=True)
        for one in drafts
    )


def _turns(action: str) -> tuple[str, ...]:
    """Return the step and what another person may take in its place: two agree, or decide, in either order."""
    for pair in (("agree_manager", "agree_compliance"), ("decide_manager", "decide_compliance")):
        if action in pair:
            return pair
    return (action,)


def _urgency(line: ComplaintLine) -> tuple[bool, datetime]:
    clock = line.clock
    return (clock is None, clock.deadline.due_at if clock else line.received_at)
