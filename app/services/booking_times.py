"""Free times, and what is against one: for whoever looks for a time or points at one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.appointments import Appointment
from app.domain.booking import Booker, FreeTime, Refusal, length_of
from app.domain.free_times import Wanted, free_times, nearest
from app.domain.intervals import Interval
from app.domain.policy import Permission
from app.services.booking_around import BookingTools, circumstances, receiving
from app.services.booking_choice import judge
from app.services.booking_commands import BookAppointment, MoveAppointment
from app.services.booking_settling import Settling, moved
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is looked for."""

    service_code: str
    since: datetime
    until: datetime
    length: timedelta | None = None
    """As long as the service usually takes where None."""
    staff_id: UUID | None = None
    room_id: UUID | None = None
    client_id: UUID | None = None
    """Whose other appointments are not to be overlapped."""
    besides: UUID | None = None
    """An appointment that is to be moved, and in nobody's way."""


class FreeTimes:
    """Looks for times."""

    def __init__(self, place: Workplace, tools: BookingTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools

    def search(self, search: Search) -> tuple[FreeTime, ...]:
        """Return every time that can be had, with whom and where, in order.

        Raises:
            RuleViolation: ``service.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        service = place.policy.catalogue.service(search.service_code)
        within = Interval(search.since, search.until)
        with place.look() as uow:
            around = circumstances(place, uow, self._tools, within, search.besides)
        room = next((one for one in around.rooms if one.id == search.room_id), None)
        if search.room_id is not None and room is None:
            return ()
        wanted = Wanted(
            service=service,
            within=within,
            length=search.length or length_of(service, place.policy.limits.appointments),
            booker=Booker(client_id=search.client_id),
            staff=(
                receiving(place, around.staff, service)
                if search.staff_id is None
                else tuple(one for one in around.staff if one.id == search.staff_id)
            ),
            room=room,
        )
        return free_times(wanted, around)

    def first(self, search: Search, most: int = 1) -> tuple[FreeTime, ...]:
        """Return the first times that can be had, one for each beginning.

        Raises:
            RuleViolation: ``service.unknown``.
            Refused: ``permission.refused``.
        """
        return nearest(self.search(search), search.since, most)

    def against(self, command: BookAppointment) -> tuple[Refusal, ...]:
        """Return what is against booking a time, nothing where it can be had; nothing is written.

        Raises:
            RuleViolation: What ``AppointmentDesk.book`` says of a command that names nothing that is there.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        return Settling(self._place, self._tools).judged(command).against

    def against_move(self, command: MoveAppointment) -> tuple[Refusal, ...]:
        """Return what is against moving an appointment there, for whoever still drags it; nothing is written.

        Raises:
            RuleViolation: ``booking.when_missing``, ``booking.ends_before_it_begins``.
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        with place.look() as uow:
            former = uow.get(Appointment, command.appointment_id)
            return judge(place, uow, self._tools, moved(former, command)).against
