"""The page of appointments over a branch that gives them, and what it told."""

from dataclasses import dataclass, field

from app.bootstrap.phrasebook import say
from app.bootstrap.tools import LazyPress
from app.services.appointment_book import AppointmentBook
from app.services.appointment_papers import AppointmentPapers, AppointmentPress
from app.services.appointments import AppointmentDesk
from app.services.booking_times import FreeTimes
from app.services.calendar_board import CalendarBoard
from app.services.calendar_export import CalendarExport
from app.services.client_messages import TellingDesk
from app.services.reception import ReceptionDesk
from app.services.repeated_bookings import RepeatedBookings
from app.services.request_import import RequestImport
from app.sheets.calendar_writer import write_calendar
from app.sheets.request_files import read_requests
from app.ui.changes import ChangeFeed
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.appointments.page import AppointmentsPage
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.surroundings import Surroundings
from tests.fakes.booking_branch import BookingBranch, booking_branch
from tests.fakes.branch import ZONE


@dataclass
class BookingScreens:
    """The branch, and what its pages are handed."""

    branch: BookingBranch
    around: Surroundings
    notices: list = field(default_factory=list)
    opened: list = field(default_factory=list)

    def papers(self, place, book):
        """Return what prints, on the branch's own printer."""
        press, printer = LazyPress(), self.branch.desks.tools.printer
        tools = AppointmentPress(
            set_slip=press.set_appointment_slip, set_list=press.set_day_sheet, words=say, printer=printer,
            slip_printer=printer,
        )  # fmt: skip
        return AppointmentPapers(place, book, tools)

    @staticmethod
    def take_files(place):
        """Return what takes requests in from files."""
        desk = RequestImport(place)
        return lambda paths: tuple(one for path in paths for one in desk.take(path.name, read_requests(path)))

    def page(self, who="supervisor"):
        """Return the page as somebody sees it."""
        place, tools = self.branch.desks.at(who), self.branch.tools
        desk, book = AppointmentDesk(place, tools), AppointmentBook(place, tools)
        given = AppointmentDesks(
            appointments=desk, free_times=FreeTimes(place, tools), book=book, board=CalendarBoard(place, tools, book),
            papers=self.papers(place, book), telling=TellingDesk(place),
            calendars=CalendarExport(place, tools, write_calendar), take_files=self.take_files(place),
            reception=ReceptionDesk(place), catalogue=place.policy.catalogue,
            open_client=self.opened.append,
        )  # fmt: skip
        return AppointmentsPage(given, RepeatedBookings(place, desk), self.around)


def booking_screens(path, tasks):
    """Return a branch in a file and what its pages are handed."""
    branch = booking_branch(path)
    feed, notices = ChangeFeed(), []
    branch.store.subscribe(feed.publish)
    around = Surroundings(
        tasks=tasks, feed=feed, zone=ZONE, now=branch.clock, words=CatalogueWords(branch.desks.place.policy.catalogue),
        notify=lambda text, _tone: notices.append(text),
    )  # fmt: skip
    return BookingScreens(branch, around, notices)
