"""Bringing a ticket back: into the line once, or to the window that takes it over or takes it up again (rules 4.2)."""

from uuid import UUID

from app.domain import ticket_workflow
from app.domain.cases import LobbyStep
from app.domain.errors import RuleViolation
from app.domain.people import Staff
from app.domain.reception import Ticket
from app.services.calling import refuse_barred
from app.services.eligibility import staff_obstacles
from app.services.ports import UnitOfWork
from app.services.windows import own_window
from app.services.workplace import Workplace


def put_back(place: Workplace, uow: UnitOfWork, ticket: Ticket) -> dict[str, object]:
    """Return what changes with a missed ticket's return to the line.

    Raises:
        RuleViolation: ``queue.came_back_once``, ``queue.too_late_to_return``.
    """
    steps = uow.find(LobbyStep, subject_id=ticket.id)
    if ticket_workflow.came_back(step.action for step in steps):
        raise RuleViolation("queue.came_back_once", number=ticket.number)
    missed = max((step.at for step in steps if step.action == "miss"), default=place.now())
    limit = place.policy.limits.requeue_within
    if place.now() - missed > limit:
        raise RuleViolation("queue.too_late_to_return", minutes=int(limit.total_seconds() // 60))
    return {"teller_id": None, "window": ""}


def accepted(place: Workplace, uow: UnitOfWork, ticket: Ticket) -> dict[str, object]:
    """Return what changes where a handed over ticket is taken: only there where it was sent, if it was sent anywhere.

    Raises:
        RuleViolation: ``queue.sent_elsewhere``, ``staff.registration_lapsed`` and the like.
    """
    elsewhere = ticket.sent_to_window not in ("", own_window(place))
    if elsewhere or ticket.sent_to_id not in (None, place.actor.staff_id):
        raise RuleViolation("queue.sent_elsewhere", number=ticket.number)
    return brought_here(place, uow, ticket)


def brought_here(place: Workplace, uow: UnitOfWork, ticket: Ticket) -> dict[str, object]:
    """Return what changes where a ticket comes to the actor's window.

    Raises:
        RuleViolation: ``staff.registration_lapsed`` and the like.
    """
    refuse_barred(place, uow, ticket)
    return {"window": own_window(place), "teller_id": place.actor.staff_id}


def refuse_unregistered(place: Workplace, ticket_id: UUID, staff_id: UUID) -> None:
    """Hand nothing to somebody who may not do it today.

    Raises:
        RuleViolation: ``staff.registration_lapsed``, ``staff.registration_missing``.
    """
    with place.look() as uow:
        service = place.policy.catalogue.service(uow.get(Ticket, ticket_id).service_code)
        for obstacle in staff_obstacles(service, uow.get(Staff, staff_id), place.today()):
            raise RuleViolation(obstacle.code, None, **obstacle.params)
