"""Appointments as a calendar that other programs take: one for the client, or a span for the staff (RFC 5545)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.appointment_workflow import CANCELLED, CONFLICT, REQUESTED
from app.domain.appointments import Appointment
from app.domain.clients import Client
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.intervals import Interval
from app.domain.policy import Permission
from app.domain.staffing import Room
from app.services.booking_around import BookingTools
from app.services.masked import masked_name
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

_IN_CALENDARS = ("requested", "confirmed", "conflict", "arrived", "fulfilled", "cancelled")


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One event of a calendar."""

    uid: str
    """The same for an appointment and for the ones it is moved to."""
    sequence: int
    """Higher with each change, so that the other program knows the newest."""
    status: str
    """CONFIRMED, TENTATIVE or CANCELLED."""
    starts_at: datetime
    ends_at: datetime
    summary: str
    description: str
    location: str
    stamp: datetime
    created: datetime


WriteCalendar = Callable[[Sequence[CalendarEvent], str], bytes]
"""Writes a calendar, its times in the zone of this name; the same events give the same bytes."""


class CalendarExport:
    """Gives calendars out."""

    def __init__(self, place: Workplace, tools: BookingTools, write: WriteCalendar) -> None:
        """Work at the place."""
        self._place, self._tools, self._write = place, tools, write

    def for_client(self, appointment_id: UUID) -> bytes:
        """Return the calendar that the client takes home: their own appointment, with what to bring.

        Raises:
            RuleViolation: ``booking.when_missing`` where no time is settled.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.ARRANGE_APPOINTMENT, own=True)
            one = uow.get(Appointment, appointment_id)
            event = self._event(uow, one, who="")
            self._note(uow, 1)
        return self._written([event])

    def of_span(self, since: datetime, until: datetime, staff_id: UUID | None = None) -> bytes:
        """Return the appointments that begin in a span, of one person where told, the clients' names masked.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        rows = self._tools.queries.between(Interval(since, until), _IN_CALENDARS)
        wanted = [row.appointment_id for row in rows if staff_id in (None, row.staff_id)]
        with place.transact() as uow:
            place.require(Permission.ARRANGE_APPOINTMENT, own=True)
            found = [uow.get(Appointment, appointment_id) for appointment_id in wanted]
            events = [self._event(uow, one, who=self._name(uow, one)) for one in found]
            self._note(uow, len(events))
        return self._written(events)

    def _written(self, events: Iterable[CalendarEvent]) -> bytes:
        return self._write(tuple(events), self._place.policy.hours.zone)

    def _event(self, uow: UnitOfWork, one: Appointment, who: str) -> CalendarEvent:
        if one.starts_at is None or one.ends_at is None:
            raise RuleViolation("booking.when_missing", "starts_at")
        place, catalogue = self._place, self._place.policy.catalogue
        service = catalogue.service(one.service_code)
        bring = "、".join(catalogue.materials[code].zh for code in service.materials)
        told = [one.number, f"请携带：{bring}" if bring else "", f"签到码：{one.code}" if one.code and not who else ""]
        root, moves = _chain(uow, one)
        return CalendarEvent(
            uid=f"{root}@{place.branch.code.lower()}.guitai",
            sequence=moves + (one.state == CANCELLED),
            status={CANCELLED: "CANCELLED", CONFLICT: "TENTATIVE", REQUESTED: "TENTATIVE"}.get(one.state, "CONFIRMED"),
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            summary=f"{service.name.zh} {who}".strip(),
            description="\n".join(line for line in told if line),
            location=" ".join([place.branch.name, uow.get(Room, one.room_id).name if one.room_id else ""]).strip(),
            stamp=place.now(),
            created=one.first_contact_at,
        )

    def _name(self, uow: UnitOfWork, one: Appointment) -> str:
        masks = self._place.policy.masking
        if one.client_id is None:
            return masked_name(masks, one.prospect_name, "")
        client = uow.get(Client, one.client_id)
        return masked_name(masks, client.name, client.client_type)

    def _note(self, uow: UnitOfWork, count: int) -> None:
        uow.record(Event(action="appointment:calendar:exported", details={"count": count}))


def _chain(uow: UnitOfWork, one: Appointment) -> tuple[UUID, int]:
    """Return the appointment that this one goes back to, and how often it was moved since."""
    moves = 0
    while one.moved_from is not None:
        one, moves = uow.get(Appointment, one.moved_from), moves + 1
    return one.id, moves
