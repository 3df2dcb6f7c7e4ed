"""Handing a matter over: who owns it now, who offered it to whom, and what came of it (rules 2.1-a)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.handovers import Answer, Handover, owner_of
from app.domain.masking import mask_name
from app.domain.people import Staff
from app.domain.policy import Grant, Permission
from app.domain.reception import Visit
from app.services.ports import UnitOfWork
from app.services.queries import TicketRow
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A visit of today and who owns it."""

    visit_id: UUID
    number: str
    client_name: str
    service_code: str
    state: str
    first_contact_at: datetime
    first_name: str
    """Who was spoken to first; never changes."""
    owner_id: UUID | None
    owner_name: str
    offered_to: str = ""
    """Whose answer is awaited."""
    offer_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverLine:
    """One offer and what came of it."""

    handover_id: UUID
    visit_id: UUID
    from_name: str
    to_name: str
    reason: str
    offered_at: datetime
    answer: str
    answered_at: datetime | None
    answer_reason: str


class HandoverDesk:
    """Offers and answers."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def mine(self) -> tuple[Matter, ...]:
        """Return today's matters that the actor owns, the newest first.

        Raises:
            Refused: ``permission.refused``.
        """
        me = self._place.actor.staff_id
        return tuple(matter for matter in self._today() if matter.owner_id == me)

    def offered(self) -> tuple[HandoverLine, ...]:
        """Return what the actor is asked to take over, the oldest first.

        Raises:
            Refused: ``permission.refused``.
        """
        self._allow()
        with self._place.look() as uow:
            names = _names(uow)
            found = uow.find(Handover, to_id=self._place.actor.staff_id, answer=Answer.OPEN)
            return tuple(_line(handover, names) for handover in found)

    def colleagues(self) -> tuple[tuple[UUID, str], ...]:
        """Return who may take a matter over: whoever receives clients, but for the actor."""
        self._allow()
        with self._place.look() as uow:
            found = [staff for staff in uow.find(Staff) if staff.active and self._may_own(staff)]
        others = [(staff.id, staff.name) for staff in found if staff.id != self._place.actor.staff_id]
        return tuple(sorted(others, key=lambda other: other[1]))

    def history(self, visit_id: UUID) -> tuple[str, tuple[HandoverLine, ...]]:
        """Return who was spoken to first, and every offer since, the oldest first.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            names, visit = _names(uow), uow.get(Visit, visit_id)
            found = sorted(uow.find(Handover, visit_id=visit_id), key=lambda handover: handover.offered_at)
        return _name(names, visit.first_inquiry_owner_id), tuple(_line(handover, names) for handover in found)

    def offer(self, visit_id: UUID, to_id: UUID, reason: str) -> HandoverLine:
        """Ask a colleague to take a matter over; it stays the owner's until they accept.

        Raises:
            RuleViolation: ``handover.reason_missing``, ``handover.not_owner`` (``name``), ``handover.open_already``
                (``name``), ``handover.not_to``.
            Refused: ``permission.refused``.
        """
        place, words = self._place, " ".join(reason.split())
        if not words:
            raise RuleViolation("handover.reason_missing", "reason")
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            names = _names(uow)
            offers = uow.find(Handover, visit_id=visit_id)
            owner = owner_of(uow.get(Visit, visit_id), offers)
            self._refuse_other(owner, names)
            to = uow.get(Staff, to_id)
            if to_id == owner or not to.active or not self._may_own(to):
                raise RuleViolation("handover.not_to", "to_id")
            if open_offer := next((each for each in offers if each.answer is Answer.OPEN), None):
                raise RuleViolation("handover.open_already", name=_name(names, open_offer.to_id))
            handover = uow.add(
                Handover(
                    id=place.ids(),
                    visit_id=visit_id,
                    from_id=owner or place.actor.staff_id,
                    to_id=to_id,
                    reason=words,
                    offered_at=place.now(),
                )
            )
            uow.record(_event("offered", handover, words))
        return _line(handover, names)

    def accept(self, handover_id: UUID) -> None:
        """Own the matter from now on.

        Raises:
            RuleViolation: ``handover.not_asked``, ``handover.answered``.
            Refused: ``permission.refused``.
        """
        self._answer(handover_id, Answer.ACCEPTED, "")

    def decline(self, handover_id: UUID, reason: str) -> None:
        """Leave the matter with whoever offered it.

        Raises:
            RuleViolation: ``handover.reason_missing``, ``handover.not_asked``, ``handover.answered``.
            Refused: ``permission.refused``.
        """
        if not reason.strip():
            raise RuleViolation("handover.reason_missing", "reason")
        self._answer(handover_id, Answer.DECLINED, " ".join(reason.split()))

    def withdraw(self, handover_id: UUID) -> None:
        """Take an offer back that nobody answered yet.

        Raises:
            RuleViolation: ``handover.not_owner``, ``handover.answered``.
            Refused: ``permission.refused``.
        """
        self._answer(handover_id, Answer.WITHDRAWN, "")

    def _answer(self, handover_id: UUID, answer: Answer, reason: str) -> None:
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            handover = uow.get(Handover, handover_id)
            if handover.answer is not Answer.OPEN:
                raise RuleViolation("handover.answered")
            if answer is Answer.WITHDRAWN:
                self._refuse_other(handover.from_id, _names(uow))
            elif handover.to_id != place.actor.staff_id:
                raise RuleViolation("handover.not_asked")
            answered = replace(handover, answer=answer, answered_at=place.now(), answer_reason=reason)
            uow.record(_event(answer.value, uow.save(answered), reason))

    def _today(self) -> list[Matter]:
        self._allow()
        rows = self._place.work.tickets(self._place.today())
        with self._place.look() as uow:
            names = _names(uow)
            return [self._matter(uow, row, names) for row in reversed(rows)]

    def _matter(self, uow: UnitOfWork, row: TicketRow, names: dict[UUID, str]) -> Matter:
        visit, offers = uow.get(Visit, row.visit_id), uow.find(Handover, visit_id=row.visit_id)
        owner = owner_of(visit, offers)
        waits = next((offer for offer in offers if offer.answer is Answer.OPEN), None)
        return Matter(
            visit_id=row.visit_id,
            number=row.number,
            client_name=mask_name(row.client_name, self._place.policy.masking) if row.client_name else "",
            service_code=row.service_code,
            state=row.state,
            first_contact_at=visit.first_contact_at,
            first_name=_name(names, visit.first_inquiry_owner_id),
            owner_id=owner,
            owner_name=_name(names, owner),
            offered_to=_name(names, waits.to_id) if waits else "",
            offer_id=waits.id if waits else None,
        )

    def _allow(self) -> None:
        self._place.allow(Permission.TAKE_TICKET, own=True)

    def _may_own(self, staff: Staff) -> bool:
        return self._place.policy.roles.best_grant(frozenset(staff.roles), Permission.TAKE_TICKET) is not Grant.NONE

    def _refuse_other(self, owner: UUID | None, names: dict[UUID, str]) -> None:
        """Let the owner pass, or a supervisor in the place of one who is away."""
        place = self._place
        if owner not in (None, place.actor.staff_id) and not place.may(Permission.APPROVE_CASE):
            raise RuleViolation("handover.not_owner", name=_name(names, owner))


def _names(uow: UnitOfWork) -> dict[UUID, str]:
    staff: Sequence[Staff] = uow.find(Staff)
    return {each.id: each.name for each in staff}


def _name(names: dict[UUID, str], staff_id: UUID | None) -> str:
    return names.get(staff_id, "") if staff_id is not None else ""


def _line(handover: Handover, names: dict[UUID, str]) -> HandoverLine:
    return HandoverLine(
        handover_id=handover.id,
        visit_id=handover.visit_id,
        from_name=_name(names, handover.from_id),
        to_name=_name(names, handover.to_id),
        reason=handover.reason,
        offered_at=handover.offered_at,
        answer=handover.answer.value,
        answered_at=handover.answered_at,
        answer_reason=handover.answer_reason,
    )


def _event(what: str, handover: Handover, reason: str) -> Event:
    return Event(
        action=f"visit:handover:{what}",
        subject_kind="visit",
        subject_id=handover.visit_id,
        reason=reason,
        details={"from": str(handover.from_id), "to": str(handover.to_id)},
    )
