"""What the desks of appointments work with: the store's reads, claims on the engine, digests for the lobby."""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from app.bootstrap.exchange import Exchange
from app.db.store import SqlStore
from app.domain.appointments import Appointment
from app.domain.errors import RuleViolation, Unavailable
from app.services.appointment_book import AppointmentBook
from app.services.appointment_papers import AppointmentPapers, AppointmentPress
from app.services.appointments import AppointmentDesk
from app.services.booking_around import BookingTools
from app.services.booking_claims import EngineSlots
from app.services.booking_jobs import BookingJobs
from app.services.booking_times import FreeTimes
from app.services.calendar_board import CalendarBoard
from app.services.calendar_export import CalendarExport
from app.services.check_in import CheckInDesk
from app.services.client_messages import TellingDesk
from app.services.ports import Phrasebook
from app.services.repeated_bookings import RepeatedBookings
from app.services.workplace import Workplace
from app.sheets.calendar_writer import write_calendar


def booking_tools(store: SqlStore, exchange: Exchange, words: Phrasebook) -> BookingTools:
    """Return what appointments of this home are arranged with."""

    def find(appointment_id: UUID) -> Appointment | None:
        with store.begin(None) as uow, suppress(RuleViolation):
            return uow.get(Appointment, appointment_id)
        return None

    def digest(text: str) -> str:
        try:
            return exchange.lobby_name(text)
        except Unavailable:
            # Without the lobby's key no kiosk could recognise anybody; a counter still can.
            return ""

    return BookingTools(
        queries=store.bookings,
        slots=EngineSlots(exchange.claims, find, lambda: exchange.online),
        digest=digest,
        words=words,
    )


@dataclass(frozen=True, slots=True)
class BookingDesks:
    """What appointments are worked with, of one session."""

    appointments: AppointmentDesk
    free_times: FreeTimes
    book: AppointmentBook
    board: CalendarBoard
    repeated: RepeatedBookings
    jobs: BookingJobs
    check_in: CheckInDesk
    papers: AppointmentPapers
    calendars: CalendarExport
    telling: TellingDesk


def booking_desks(place: Workplace, tools: BookingTools, press: AppointmentPress) -> BookingDesks:
    """Return the desks of appointments at a place."""
    desk, book = AppointmentDesk(place, tools), AppointmentBook(place, tools)
    return BookingDesks(
        appointments=desk,
        free_times=FreeTimes(place, tools),
        book=book,
        board=CalendarBoard(place, tools, book),
        repeated=RepeatedBookings(place, desk),
        jobs=BookingJobs(place, tools),
        check_in=CheckInDesk(place, tools),
        papers=AppointmentPapers(place, book, press),
        telling=TellingDesk(place),
        calendars=CalendarExport(place, tools, write_calendar),
    )
