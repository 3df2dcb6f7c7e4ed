"""Which complaints somebody may know of, and who may act on one (rules 5.3, 7.1-d).

A restricted complaint is no record at all to whoever may not see it: it is looked for only in the name of those who
may, so neither a list nor a count nor a guessed id tells that there is one.
"""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.domain.cases import Step
from app.domain.complaints import Complaint, RestrictedComplaint
from app.domain.errors import Refused, RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.ports import UnitOfWork
from app.services.steps import log_of
from app.services.workplace import Workplace

KINDS: Final = (Complaint, RestrictedComplaint)


def sees_restricted(place: Workplace) -> bool:
    """Tell whether the actor may know of restricted complaints: compliance, and the auditor who only reads."""
    return place.may(Permission.SEE_RESTRICTED_COMPLAINT, own=True)


def sees_all(place: Workplace) -> bool:
    """Tell whether the actor may see every complaint that is not restricted, not only those they have to do with."""
    return place.may(Permission.SEE_REPORTS) or sees_restricted(place)


def may_know(place: Workplace, complaint: Complaint) -> bool:
    """Tell whether the actor may learn that there is this complaint; whoever it is about, or stands too near, not."""
    me = place.actor.staff_id
    if me in complaint.barred:
        return False
    if complaint.restricted:
        return sees_restricted(place)
    return sees_all(place) or me in (complaint.registered_by, complaint.owner_id, complaint.handler_id)


def complaint_of(place: Workplace, uow: UnitOfWork, complaint_id: UUID) -> Complaint:
    """Return a complaint that the actor may see.

    Raises:
        RuleViolation: ``record.unknown`` where there is none, or a restricted one that the actor must not know of.
        Refused: ``complaint.recused`` for whoever it is about; ``complaint.not_yours`` for a stranger to it.
    """
    for complaint in _found(place, uow, complaint_id):
        if may_know(place, complaint):
            return complaint
        if complaint.restricted:
            break
        if place.actor.staff_id in complaint.barred:
            raise Refused("complaint.recused", number=complaint.complaint_no)
        raise Refused("complaint.not_yours", number=complaint.complaint_no)
    raise RuleViolation("record.unknown", kind=Complaint.kind.name)


def _found(place: Workplace, uow: UnitOfWork, complaint_id: UUID) -> Sequence[Complaint]:
    if found := uow.find(Complaint, id=complaint_id):
        return found
    return uow.find(RestrictedComplaint, id=complaint_id) if sees_restricted(place) else ()


def require_acting(place: Workplace, complaint: Complaint) -> None:
    """Let the actor pass who may act on the complaint at all.

    Raises:
        Refused: ``complaint.recused``, or ``permission.refused`` for a restricted one.
    """
    if place.actor.staff_id in complaint.barred:
        raise Refused("complaint.recused", number=complaint.complaint_no)
    if complaint.restricted:
        place.require(Permission.SEE_RESTRICTED_COMPLAINT)


def opened(place: Workplace, uow: UnitOfWork, complaint_id: UUID) -> Complaint:
    """Return a complaint that the actor opens; that they did is audited (rules 5.3).

    Raises:
        RuleViolation: As ``complaint_of``.
        Refused: As ``complaint_of``.
    """
    complaint = complaint_of(place, uow, complaint_id)
    uow.record(event("opened", complaint))
    return complaint


def event(what: str, complaint: Complaint, **details: str | int | bool) -> Event:
    """Return an audited act on a complaint; it names the number, never anybody."""
    return Event(
        action=f"complaint:file:{what}",
        subject_kind=complaint.kind.name,
        subject_id=complaint.id,
        details={"number": complaint.complaint_no, **details},
    )


def log(uow: UnitOfWork, complaint: Complaint) -> Sequence[Step]:
    """Return the complaint's steps in their order."""
    return log_of(uow, complaint)


def by_number(place: Workplace, number: str) -> tuple[Complaint, ...]:
    """Return the complaint of a number that the actor may know of: whole, or as this terminal counts it (``T0007``)."""
    tail = f"{place.branch.code}-{place.actor.terminal_code}-{place.today().year}-{number.upper()}"
    kinds = KINDS if sees_restricted(place) else KINDS[:1]
    with place.look() as uow:
        found = [one for kind in kinds for no in (number.upper(), tail) for one in uow.find(kind, complaint_no=no)]
    return tuple(one for one in found if may_know(place, one))


def of_client(place: Workplace, client_id: UUID) -> tuple[Complaint, ...]:
    """Return a client's complaints that the actor may know of."""
    kinds = KINDS if sees_restricted(place) else KINDS[:1]
    with place.look() as uow:
        found = [one for kind in kinds for one in uow.find(kind, client_id=client_id)]
    return tuple(one for one in found if may_know(place, one))


def all_of(place: Workplace, uow: UnitOfWork, states: Sequence[str]) -> list[Complaint]:
    """Return the complaints in these states that the actor may know of, oldest first."""
    kinds = KINDS if sees_restricted(place) else KINDS[:1]
    found = [one for kind in kinds for state in states for one in uow.find(kind, state=state)]
    return sorted((one for one in found if may_know(place, one)), key=lambda one: (one.received_at, one.id))
