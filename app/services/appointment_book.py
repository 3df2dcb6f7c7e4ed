"""The appointment book: what stands when, what waits, what is overdue, what clashes (rules 2.1-e)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain import appointment_workflow
from app.domain.appointments import Appointment
from app.domain.booking import FreeTime
from app.domain.cases import Step
from app.domain.intervals import Interval
from app.domain.merging.logs import read_log
from app.domain.policy import Permission
from app.services.booking_around import BookingTools
from app.services.booking_choice import Asked, judge, nearest_free
from app.services.booking_views import AppointmentLine, AppointmentView, line_of_row, view_of
from app.services.steps import step_view
from app.services.views import StepView
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashTask:
    """An appointment whose time went to somebody who had asked earlier, and three others for it (rules 4.1)."""

    appointment: AppointmentLine
    proposed: tuple[FreeTime, ...]


class AppointmentBook:
    """Reads the appointments."""

    def __init__(self, place: Workplace, tools: BookingTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools

    def between(self, since: datetime, until: datetime, states: Sequence[str] = ()) -> tuple[AppointmentLine, ...]:
        """Return the appointments that begin in a span, in that order; in all states when none is named.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        rows = self._tools.queries.between(Interval(since, until), states)
        return tuple(line_of_row(self._place, row) for row in rows)

    def pending(self) -> tuple[AppointmentLine, ...]:
        """Return the requests that nobody settled yet, the one whose time is up first leading.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        rows = self._tools.queries.in_state((appointment_workflow.REQUESTED,))
        return tuple(line_of_row(self._place, row) for row in sorted(rows, key=lambda row: (row.due_at, row.number)))

    def overdue(self) -> tuple[AppointmentLine, ...]:
        """Return the requests that were not settled within the time that policy gives (rules 2.1-e).

        Raises:
            Refused: ``permission.refused``.
        """
        return tuple(line for line in self.pending() if line.overdue)

    def clashes(self) -> tuple[ClashTask, ...]:
        """Return the appointments that must be given another time, the earliest contact first, three proposed.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.SEE_CLIENT)
        rows = self._tools.queries.in_state((appointment_workflow.CONFLICT,))
        ordered = sorted(rows, key=lambda row: (row.first_contact_at, row.appointment_id))
        return tuple(
            ClashTask(appointment=line_of_row(place, row), proposed=self._proposed(row.appointment_id))
            for row in ordered
        )

    def of_client(self, client_id: UUID) -> tuple[AppointmentLine, ...]:
        """Return a client's appointments, newest first.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        return tuple(line_of_row(self._place, row) for row in self._tools.queries.of_client(client_id))

    def appointment(self, appointment_id: UUID) -> AppointmentView:
        """Return one appointment, whole.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            return view_of(self._place, uow, uow.get(Appointment, appointment_id))

    def history(self, appointment_id: UUID) -> tuple[StepView, ...]:
        """Return the steps of an appointment, those of the ones it was moved from before its own.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        found: list[StepView] = []
        wanted: UUID | None = appointment_id
        with self._place.look() as uow:
            while wanted is not None:
                one = uow.get(Appointment, wanted)
                log = read_log(appointment_workflow.APPOINTMENT, uow.find(Step, subject_id=one.id))
                found = [*(step_view(line) for line in log), *found]
                wanted = one.moved_from
        return tuple(found)

    @property
    def may_report(self) -> bool:
        """Whether the actor may see figures of the branch."""
        return self._place.may(Permission.SEE_REPORTS, own=True)

    def by_channel(self, since: datetime, until: datetime) -> tuple[tuple[str, str, int], ...]:
        """Return how many appointments came by each channel, and what became of them (rules 2.1-b).

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_REPORTS, own=True)
        return tuple(self._tools.queries.channels(since, until))

    def _proposed(self, appointment_id: UUID) -> tuple[FreeTime, ...]:
        place = self._place
        with place.look() as uow:
            one = uow.get(Appointment, appointment_id)
            if one.interval is None:
                return ()
            asked = Asked(appointment=one, interval=one.interval, materials_told=True, besides=one.id)
            chosen = judge(place, uow, self._tools, asked)
            return nearest_free(chosen.booking, chosen.around, chosen.others)
