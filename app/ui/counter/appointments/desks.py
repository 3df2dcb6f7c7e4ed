"""What the appointments' screens work with."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.domain.catalogue import Catalogue
from app.services.appointment_book import AppointmentBook
from app.services.appointment_papers import AppointmentPapers
from app.services.appointments import AppointmentDesk
from app.services.booking_times import FreeTimes
from app.services.calendar_board import CalendarBoard
from app.services.calendar_export import CalendarExport
from app.services.client_messages import TellingDesk
from app.services.reception import ReceptionDesk
from app.ui.counter.appointments.files import TakeFiles


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentDesks:
    """Desks and ways out of the page."""

    appointments: AppointmentDesk
    free_times: FreeTimes
    book: AppointmentBook
    board: CalendarBoard
    papers: AppointmentPapers
    telling: TellingDesk
    calendars: CalendarExport
    take_files: TakeFiles
    reception: ReceptionDesk
    catalogue: Catalogue
    open_client: Callable[[UUID], object]
