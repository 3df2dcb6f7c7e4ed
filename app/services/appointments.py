"""The appointment desk: asked for, settled, moved, cancelled, kept (rules 2.1, 4.1)."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from app.domain import appointment_workflow
from app.domain.appointments import Appointment, SlotHold
from app.domain.client_messages import Purpose
from app.domain.errors import RuleViolation
from app.domain.policy import Permission
from app.domain.reception import Ticket
from app.services import booking_arrival
from app.services.booking_around import BookingTools
from app.services.booking_claims import Slot
from app.services.booking_commands import BookAppointment, Freed, MoveAppointment, RequestAppointment
from app.services.booking_holds import hold_slot
from app.services.booking_records import close_tokens, new_appointment, own_matter
from app.services.booking_settling import Settling
from app.services.booking_views import AppointmentLine, AppointmentView, line_of_row, view_of
from app.services.client_messages import tell
from app.services.steps import take_step
from app.services.waiting_list import could_have
from app.services.workplace import Workplace


class AppointmentDesk:
    """Where appointments are arranged."""

    def __init__(self, place: Workplace, tools: BookingTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools
        self._settling = Settling(place, tools)

    def request(self, command: RequestAppointment) -> UUID:
        """Record that somebody asks for an appointment, and return its id; only writes, so that a kiosk may do it.

        The clock of one working day runs from the first contact (rules 2.1-e).

        Raises:
            RuleViolation: ``booking.who_missing``, ``booking.when_missing`` (rules 2.1-c), ``service.unknown``, or
                what is wrong with phone or document.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            bare = new_appointment(place, uow, command)
            return uow.add(take_step(place, uow, bare, "request", deadline=bare.settle_by)).id

    def book(self, command: BookAppointment) -> AppointmentView:
        """Settle a time for a request, or at once for whoever asks.

        Raises:
            BookingRefused: Why not, and the nearest free times.
            RuleViolation: ``workflow.not_possible``, ``service.unknown``, or what ``request`` says.
            Refused: ``permission.refused``, also for setting a check aside without the permission.
        """
        self._place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        return self._shown(self._settling.book(command).id)

    def move(self, command: MoveAppointment) -> AppointmentView:
        """Give an appointment another time, person, place or length; the former one is closed, the new one names it.

        Raises:
            BookingRefused: Why not, and the nearest free times.
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``, also for setting a check aside without the permission.
        """
        return self._shown(self._settling.move(command).id)

    def cancel(self, appointment_id: UUID, reason: str) -> tuple[AppointmentLine, ...]:
        """Cancel an appointment, and return who waits for a time and could have this one.

        Args:
            appointment_id: Which.
            reason: Who cancels it, and why.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            former = uow.get(Appointment, appointment_id)
            uow.save(take_step(place, uow, former, "cancel", reason=reason, own=own_matter(place, former)))
            close_tokens(place, uow, former.id)
            tell(place, uow, self._tools, former, Purpose.CANCELLED)
        self._settling.give_up(former)
        if former.starts_at is None or former.ends_at is None:
            return ()
        freed = Freed(
            starts_at=former.starts_at, ends_at=former.ends_at, staff_id=former.staff_id, room_id=former.room_id
        )
        return self.waiting_list(freed)

    def keep(self, appointment_id: UUID, reason: str) -> AppointmentView:
        """Let an appointment stand that had to give way: its time is free again, or both stay, marked.

        Raises:
            BookingRefused: What is against it still, unless the actor may set it aside.
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``.
        """
        return self._shown(self._settling.keep(appointment_id, reason).id)

    def decline(self, appointment_id: UUID, reason: str, alternative: str) -> AppointmentView:
        """Decline a request and offer something else (rules 4.1).

        Raises:
            RuleViolation: ``booking.alternative_missing``, ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``.
        """
        if not alternative.strip():
            raise RuleViolation("booking.alternative_missing", "alternative")
        return self._step(appointment_id, "decline", reason, {"alternative": alternative.strip()})

    def wait(self, appointment_id: UUID, reason: str = "") -> AppointmentView:
        """Put a request on the waiting list, as the client was told: a time that comes free is offered.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``permission.refused``.
        """
        return self._step(appointment_id, "wait", reason, {"starts_at": None, "ends_at": None})

    def arrive(self, appointment_id: UUID, client_id: UUID | None = None) -> Ticket:
        """Note that the client is there, and give them a number of the appointments' line.

        Args:
            appointment_id: Which.
            client_id: Whose it is, where it was made for somebody who was no client then.

        Raises:
            RuleViolation: ``booking.too_early``, ``booking.too_late`` outside the time that policy gives,
                ``booking.client_unknown``, ``workflow.not_possible``.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            return booking_arrival.arrive(self._place, uow, uow.get(Appointment, appointment_id), client_id)

    def mark_no_show(self, appointment_id: UUID) -> AppointmentView:
        """Note that nobody came; the program does so by itself once the time that policy gives is over.

        Raises:
            RuleViolation: ``booking.not_over`` before that, ``workflow.not_possible``.
            Refused: ``permission.refused``.
        """
        limit = self._place.policy.limits.appointments.no_show_after
        before = self._read(appointment_id)
        if before.starts_at is not None and self._place.now() < before.starts_at + limit:
            raise RuleViolation("booking.not_over", minutes=int(limit.total_seconds() // 60))
        return self._step(appointment_id, "miss")

    def undo_no_show(self, appointment_id: UUID, reason: str) -> AppointmentView:
        """Take back, on the same day, that nobody came; from then on the client may arrive late (rules 4.1).

        Raises:
            RuleViolation: ``booking.another_day``, ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``.
        """
        place, before = self._place, self._read(appointment_id)
        if before.starts_at is None or place.day_of(before.starts_at) != place.today():
            raise RuleViolation("booking.another_day")
        return self._step(appointment_id, "undo_no_show", reason, {"no_show_undone_at": place.now()})

    def hold(self, slot: Slot) -> SlotHold:
        """Keep a time from others while it is being chosen; what the actor held before is given up.

        Raises:
            RuleViolation: ``booking.being_chosen`` where somebody else chooses or has it.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        return hold_slot(self._place, self._tools, slot)

    def waiting_list(self, freed: Freed | None = None) -> tuple[AppointmentLine, ...]:
        """Return who waits for a time, the earliest contact first; where one came free, only those who could have it.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        rows = self._tools.queries.in_state((appointment_workflow.WAITING,))
        with place.look() as uow:
            fitting = [row for row in rows if freed is None or could_have(place, uow, self._tools, row, freed)]
        ordered = sorted(fitting, key=lambda row: (row.first_contact_at, row.appointment_id))
        return tuple(line_of_row(place, row) for row in ordered)

    def _step(
        self, appointment_id: UUID, action: str, reason: str = "", changes: Mapping[str, object] | None = None
    ) -> AppointmentView:
        place = self._place
        with place.transact() as uow:
            before = uow.get(Appointment, appointment_id)
            after = take_step(place, uow, before, action, reason=reason, own=own_matter(place, before))
            kept = uow.save(replace(after, **(changes or {})))  # type: ignore[arg-type]
            if action == "decline":
                tell(place, uow, self._tools, kept, Purpose.DECLINED)
        return self._shown(appointment_id)

    def _read(self, appointment_id: UUID) -> Appointment:
        with self._place.look() as uow:
            return uow.get(Appointment, appointment_id)

    def _shown(self, appointment_id: UUID) -> AppointmentView:
        with self._place.look() as uow:
            return view_of(self._place, uow, uow.get(Appointment, appointment_id))
