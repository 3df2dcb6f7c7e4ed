"""Giving an appointment its time: judged, claimed, judged again where it is written, and written (rules 2.1-d, 4.1)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID

from app.domain import appointment_workflow
from app.domain.appointments import Appointment, SlotHold
from app.domain.booking import Booking, Refusal
from app.domain.booking_clashes import OVERLAPS
from app.domain.client_messages import Purpose
from app.domain.errors import RuleViolation
from app.domain.intervals import Interval
from app.domain.policy import Permission
from app.services.booking_around import BookingTools, identified
from app.services.booking_choice import Asked, BookingRefused, Chosen, interval_of, judge, nearest_free
from app.services.booking_claims import Slot
from app.services.booking_commands import BookAppointment, MoveAppointment
from app.services.booking_records import close_tokens, new_appointment, new_number, own_matter, token_for, with_code
from app.services.client_messages import tell
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace


class Settling:
    """Settles times."""

    def __init__(self, place: Workplace, tools: BookingTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools

    def judged(self, command: BookAppointment, rather_not: frozenset[UUID] = frozenset()) -> Chosen:
        """Return the booking that a command means and what is against it; nothing is written."""
        with self._place.look() as uow:
            asked = self._asked(command, self._wanted(uow, command))
            return judge(self._place, uow, self._tools, replace(asked, rather_not=rather_not))

    def book(self, command: BookAppointment) -> Appointment:
        """Settle a time; see ``AppointmentDesk.book``.

        Whoever another terminal has just given away is passed over, where it need not be them.
        """
        rather_not: frozenset[UUID] = frozenset()
        while True:
            try:
                return self._book(command, rather_not)
            except BookingRefused as refusal:
                person = refusal.taken_with
                if person is None or person in rather_not or command.staff_id is not None:
                    raise
                rather_not |= {person}

    def _book(self, command: BookAppointment, rather_not: frozenset[UUID]) -> Appointment:
        place = self._place
        chosen = self.judged(command, rather_not=rather_not)
        self._look_ahead(chosen, command.override_reason)
        appointment_id = command.appointment_id or place.ids()
        with self._claimed(chosen, appointment_id, command.override_reason), place.transact() as uow:
            before = self._wanted(uow, command)
            asked = self._asked(command, before)
            again = judge(place, uow, self._tools, _same(asked, chosen.booking))
            if command.appointment_id is None:
                before = replace(before, id=appointment_id)
                before = uow.add(take_step(place, uow, before, "request", deadline=before.settle_by))
            return self._settle(uow, before, again, command.override_reason, series_id=command.series_id)

    def move(self, command: MoveAppointment) -> Appointment:
        """Give another time; see ``AppointmentDesk.move``."""
        place, tools = self._place, self._tools
        with place.look() as uow:
            chosen = judge(place, uow, tools, moved(uow.get(Appointment, command.appointment_id), command))
        self._look_ahead(chosen, command.override_reason)
        new_id = place.ids()
        with self._claimed(chosen, new_id, command.override_reason), place.transact() as uow:
            former = uow.get(Appointment, command.appointment_id)
            again = judge(place, uow, tools, _same(moved(former, command), chosen.booking))
            own = own_matter(place, former)
            uow.save(take_step(place, uow, former, "reschedule", reason=command.reason, own=own))
            close_tokens(place, uow, former.id)
            bare = replace(successor(former, new_id), number=new_number(place, uow))
            asked = uow.add(take_step(place, uow, bare, "request", reason=command.reason, own=own))
            kept = self._settle(uow, asked, again, command.override_reason)
        self.give_up(former)
        return kept

    def keep(self, appointment_id: UUID, reason: str) -> Appointment:
        """Let an appointment stand that had to give way; see ``AppointmentDesk.keep``."""
        place, tools = self._place, self._tools
        with place.transact() as uow:
            former = uow.get(Appointment, appointment_id)
            if former.interval is None:
                raise RuleViolation("booking.when_missing", "starts_at")
            asked = Asked(
                appointment=former,
                interval=former.interval,
                staff_id=former.staff_id,
                room_id=former.room_id,
                materials_told=former.materials_told,
                besides=former.id,
            )
            chosen = judge(place, uow, tools, asked)
            override = reason if place.may(Permission.OVERRIDE_BOOKING) else ""
            against = [refusal for refusal in self._require(chosen, override) if refusal.check in OVERLAPS]
            kept = take_step(place, uow, former, "keep", reason=reason, own=own_matter(place, former))
            marked = tuple(dict.fromkeys((*former.overridden, *(refusal.check for refusal in against))))
            return uow.save(replace(kept, overridden=marked, override_reason=reason if against else ""))

    def give_up(self, former: Appointment) -> None:
        """Let other terminals have the time that an appointment had."""
        if former.starts_at is not None and former.ends_at is not None and former.staff_id is not None:
            slot = Slot(former.starts_at, former.ends_at, former.staff_id, former.room_id)
            self._tools.slots.give_up(slot, former.id)

    def _settle(
        self, uow: UnitOfWork, before: Appointment, chosen: Chosen, override: str, series_id: UUID | None = None
    ) -> Appointment:
        """Write the time down, with what was set aside for it."""
        place, booking = self._place, chosen.booking
        against = self._require(chosen, override)
        own = own_matter(place, before)
        confirmed = take_step(place, uow, before, "confirm", reason=override if against else "", own=own)
        coded = confirmed if confirmed.code else with_code(confirmed, self._tools.digest)
        kept = uow.save(
            replace(
                coded,
                starts_at=booking.interval.starts_at,
                ends_at=booking.interval.ends_at,
                staff_id=booking.staff.id,
                room_id=booking.room.id if booking.room else None,
                materials_told=booking.materials_told,
                override_reason=override.strip() if against else "",
                overridden=tuple(dict.fromkeys(refusal.check for refusal in against)),
                series_id=series_id or before.series_id,
            )
        )
        token = token_for(place, uow, self._tools, kept)
        if token is not None:
            uow.add(token)
        self._release_holds(uow, kept)
        tell(place, uow, self._tools, kept, Purpose.MOVED if kept.moved_from else Purpose.CONFIRMED)
        return kept

    def _wanted(self, uow: UnitOfWork, command: BookAppointment) -> Appointment:
        """Return the request that is settled, its client named where one was found."""
        if command.appointment_id is not None:
            asked = uow.get(Appointment, command.appointment_id)
            return identified(self._place, replace(asked, client_id=asked.client_id or command.client_id))
        if command.request is None:
            raise RuleViolation("booking.who_missing", "client_id")
        request = replace(command.request, starts_at=command.starts_at)
        return new_appointment(self._place, uow, request)

    def _asked(self, command: BookAppointment, wanted: Appointment) -> Asked:
        return Asked(
            appointment=wanted,
            interval=interval_of(self._place, wanted.service_code, command.starts_at, command.ends_at),
            staff_id=command.staff_id or wanted.staff_id,
            room_id=command.room_id,
            materials_told=command.materials_told,
            besides=command.appointment_id,
        )

    def _require(self, chosen: Chosen, override: str) -> tuple[Refusal, ...]:
        """Let a booking pass that nothing is against, or whose checks may be set aside and are; returns those.

        Raises:
            BookingRefused: Why not.
            Refused: ``permission.refused``.
        """
        if not chosen.against:
            return ()
        if not override.strip() or any(not refusal.overridable for refusal in chosen.against):
            raise chosen.refused()
        self._place.require(Permission.OVERRIDE_BOOKING)
        return chosen.against

    def _look_ahead(self, chosen: Chosen, override: str) -> None:
        """Refuse what will be refused before anything is claimed for it; a missing permission is audited."""
        with self._place.transact():
            self._require(chosen, override)

    @contextmanager
    def _claimed(self, chosen: Chosen, appointment_id: UUID, override: str) -> Iterator[None]:
        """Claim the time on the engine while it is written; given up where it was not.

        Raises:
            BookingRefused: ``booking.taken_elsewhere``, unless it is set aside by whoever may.
        """
        booking = chosen.booking
        slot = Slot(booking.interval.starts_at, booking.interval.ends_at, booking.staff.id, _room_id(booking))
        # Digests rest on keys of the store, which cannot be read in the midst of the transaction that follows.
        self._tools.digest("")
        if not self._tools.slots.take(slot, appointment_id):
            elsewhere = Refusal("claimed", "booking.taken_elsewhere", {"name": booking.staff.name}, overridable=True)
            if not override.strip() or not self._place.may(Permission.OVERRIDE_BOOKING):
                refused = BookingRefused((elsewhere,), nearest_free(booking, chosen.around, chosen.others))
                refused.taken_with = booking.staff.id
                raise refused
        try:
            yield
        except BaseException:
            self._tools.slots.give_up(slot, appointment_id)
            raise

    def _release_holds(self, uow: UnitOfWork, kept: Appointment) -> None:
        """End the actor's own hold of what is booked now."""
        for hold in uow.find(SlotHold, held_by=self._place.actor.staff_id, released_at=None):
            if kept.interval is not None and Interval(hold.starts_at, hold.ends_at).overlaps(kept.interval):
                uow.save(replace(hold, released_at=self._place.now()))


def successor(former: Appointment, new_id: UUID) -> Appointment:
    """Return the appointment that takes another's place: asked for when that was, its time still to be settled."""
    return replace(
        former,
        id=new_id,
        version=0,
        state=appointment_workflow.NEW,
        moved_from=former.id,
        source_ref="",
        overridden=(),
        override_reason="",
        no_show_undone_at=None,
    )


def moved(former: Appointment, command: MoveAppointment) -> Asked:
    """Return what a move asks for: what it does not name stays."""
    span = former.interval
    if span is None:
        raise RuleViolation("booking.when_missing", "starts_at")
    until = command.ends_at or command.starts_at + span.length
    if until <= command.starts_at:
        raise RuleViolation("booking.ends_before_it_begins", "ends_at")
    with_another = command.staff_id is not None and command.staff_id != former.staff_id
    return Asked(
        appointment=former,
        interval=Interval(command.starts_at, until),
        staff_id=command.staff_id or former.staff_id,
        room_id=command.room_id or (None if with_another else former.room_id),
        materials_told=former.materials_told,
        besides=former.id,
    )


def _same(asked: Asked, booking: Booking) -> Asked:
    """Return the same wish, with whom and where it was found before."""
    return replace(asked, staff_id=booking.staff.id, room_id=_room_id(booking))


def _room_id(booking: Booking) -> UUID | None:
    return booking.room.id if booking.room else None
