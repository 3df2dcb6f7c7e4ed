"""Bringing a complaint up when its time runs out: at policy's shares, once each, in branch hours (rules 7.2-d)."""

from collections.abc import Iterator
from datetime import datetime

from app.domain import complaint_workflow as flow
from app.domain.complaint_clocks import Clock, complaint_clocks
from app.domain.complaint_papers import Escalation, RestrictedEscalation
from app.domain.complaints import Complaint
from app.domain.policy import Role
from app.services.complaint_files import KINDS, event, log
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

Key = tuple[str, int, datetime]
"""Which clock, which share, and which start of it."""


def in_branch_hours(place: Workplace) -> bool:
    """Tell whether the branch is open now, the lunch hour included."""
    here, hours = place.now().astimezone(place.zone), place.policy.hours
    return place.calendar.is_branch_open(here.date()) and hours.opening <= here.time() <= hours.closing


def settle_complaints(place: Workplace) -> int:
    """Put on record what is to be brought up by now, and return how much that was; nothing while the branch is shut.

    Nobody's permission is asked: it is the clock that acts, at whichever terminal looks first.
    """
    if not in_branch_hours(place):
        return 0
    with place.store.begin(None) as uow:
        found = [one for kind in KINDS for state in flow.OPEN for one in uow.find(kind, state=state)]
        raised = sum(_raise(place, uow, complaint) for complaint in found)
        if raised:
            uow.commit()
    return raised


def escalations_of(uow: UnitOfWork, complaint: Complaint) -> tuple[Escalation, ...]:
    """Return what was brought up, oldest first; of what two terminals noted while apart the earlier."""
    kind = RestrictedEscalation if complaint.restricted else Escalation
    noted = sorted(uow.find(kind, complaint_id=complaint.id), key=lambda one: (one.noted_at, one.id))
    once: dict[Key, Escalation] = {}
    for one in noted:
        once.setdefault((one.clock, one.percent, one.started_at), one)
    return tuple(once.values())


def standing(escalations: tuple[Escalation, ...], clocks: tuple[Clock, ...]) -> tuple[Escalation, ...]:
    """Return what was brought up of clocks that still run."""
    running = {(clock.name.value, clock.deadline.started_at) for clock in clocks if clock.open}
    return tuple(one for one in escalations if (one.clock, one.started_at) in running)


def brought_up_to(place: Workplace, escalations: tuple[Escalation, ...]) -> bool:
    """Tell whether one of these was brought up to the actor."""
    mine = {role.value for role in place.actor.roles}
    return any(mine & set(one.roles) for one in escalations)


def _raise(place: Workplace, uow: UnitOfWork, complaint: Complaint) -> int:
    clocks = complaint_clocks(complaint, log(uow, complaint), place.calendar, place.policy)
    known = {(one.clock, one.percent, one.started_at) for one in escalations_of(uow, complaint)}
    fresh = [one for one in _due(place, clocks) if one[0] not in known]
    for (clock, percent, started_at), reached_at in fresh:
        kind = RestrictedEscalation if complaint.restricted else Escalation
        roles = (Role.COMPLIANCE,) if complaint.restricted else _roles(place, percent)
        uow.add(
            kind(
                id=place.ids(),
                complaint_id=complaint.id,
                clock=clock,
                percent=percent,
                started_at=started_at,
                reached_at=reached_at,
                noted_at=place.now(),
                roles=tuple(role.value for role in roles),
            )
        )
        uow.record(event("escalated", complaint, clock=clock, percent=percent))
    return len(fresh)


def _due(place: Workplace, clocks: tuple[Clock, ...]) -> Iterator[tuple[Key, datetime]]:
    """Yield what was reached by now of the clocks that run, with when."""
    now, percents = place.now(), place.policy.limits.complaints.escalate_percent
    for clock in clocks:
        if not (clock.open and clock.duty) or clock.deadline.paused:
            continue
        for percent in percents:
            reached = clock.reached(percent, place.calendar)
            if reached <= now:
                yield (clock.name.value, percent, clock.deadline.started_at), reached


def _roles(place: Workplace, percent: int) -> tuple[Role, ...]:
    return place.policy.limits.complaints.escalate_to.get(str(percent), ())
