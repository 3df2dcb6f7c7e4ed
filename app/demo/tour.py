"""A look at every other screen in the evening, by those whose screens they are; one complaint is taken in."""

from pathlib import Path

from app.demo.cast import ADMINISTRATOR, PASSWORD
from app.demo.hall import picture_hall
from app.demo.team import in_role
from app.demo.windows import Windows
from app.domain.policy import Role
from app.ui.counter.administration.page import AdministrationPage
from app.ui.counter.appointments.boards import Mode
from app.ui.counter.appointments.page import AppointmentsPage
from app.ui.counter.archive.page import ArchivePage
from app.ui.counter.clients.import_page import ImportPage
from app.ui.counter.clients.page import ClientsPage
from app.ui.counter.complaints.page import ComplaintsPage
from app.ui.counter.confirmations.page import ConfirmationsPage
from app.ui.counter.service.page import ServicePage
from app.ui.doorway import picture_doorway

_SURNAME = "张"
_WORDS = "排队两个小时没人管，问了三次都让我等。"
_ADMINISTERED = ("staff", "hours", "rooms", "calendar", "policy", "terminals", "exchange", "terminal")


def look_around(windows: Windows, old_list: Path) -> None:
    """Open every screen that serving somebody does not come by, and take its picture."""
    (teller, *_), (supervisor, *_) = in_role(Role.TELLER), in_role(Role.SUPERVISOR)
    picture_doorway(windows.album)
    picture_hall(windows.home, windows.hands, windows.album)
    windows.hands.rest()
    windows.sign_in(teller)
    _clients(windows)
    _documents(windows)
    _tariff(windows)
    _appointments(windows)
    _complaint(windows)
    _search(windows)
    _lock(windows)
    windows.sign_out()
    windows.sign_in(supervisor)
    _import(windows, old_list)
    windows.sign_out()
    for login, leaves in ((ADMINISTRATOR, _ADMINISTERED), (in_role(Role.AUDITOR)[0], ("audit",))):
        windows.sign_in(login)
        for leaf in leaves:
            windows.page(AdministrationPage, "administration").open_leaf(leaf)
            windows.hands.rest()
            windows.picture(f"administration-{leaf}")
        windows.sign_out()


def _clients(windows: Windows) -> None:
    page = windows.page(ClientsPage, "clients")
    windows.hands.type_into(page.list.line, _SURNAME)
    page.list.line.search_now()
    windows.hands.rest()
    line = page.list.table.current()
    if line is not None:
        page.open_client(line.client_id)
        windows.hands.rest()
    windows.picture("clients")


def _documents(windows: Windows) -> None:
    page = windows.page(ConfirmationsPage, "confirmations")
    page.table.select_row(0)
    windows.hands.rest()
    windows.picture("confirmations")
    windows.hands.press(page.verify)
    windows.picture("verify")
    windows.hands.press(page.verify)
    archive = windows.page(ArchivePage, "archive")
    archive.table.select_row(0)
    windows.hands.rest()
    windows.picture("archive")


def _appointments(windows: Windows) -> None:
    page = windows.page(AppointmentsPage, "appointments")
    calendar = page.calendar
    # The tab last open is remembered, and the tour comes by once for every theme.
    page.tabs.setCurrentWidget(calendar)
    calendar.bar.show_day(calendar.bar.today)
    calendar.bar.turn(1)
    windows.hands.rest()
    calendar.view.next_block(1)
    windows.hands.rest()
    windows.picture("appointments-day")
    for mode in (Mode.WEEK, Mode.MONTH, Mode.AGENDA):
        calendar.bar.show_mode(mode)
        windows.hands.rest()
        windows.picture(f"appointments-{mode}")
    calendar.bar.show_mode(Mode.PEOPLE)
    page.tabs.setCurrentWidget(page.requests)
    windows.hands.rest()
    windows.picture("appointments-requests")


def _complaint(windows: Windows) -> None:
    """Take in what somebody says at the end of the day, and look at it as it is then registered."""
    page, hands = windows.page(ComplaintsPage, "complaints"), windows.hands
    hands.press(page.new)
    page.intake.form.fill({"words": _WORDS, "name": "测试客户", "phone": "12800000001", "told": "当场致歉，已转主管。"})
    hands.type_into(page.intake.causes.line, "dhgc")
    page.intake.causes.line.search_now()
    hands.rest()
    windows.picture("complaint-intake")
    hands.press(page.intake.save)
    windows.picture("complaint-receipt")
    hands.press(page.receipt.open_button)
    windows.picture("complaint")


def _tariff(windows: Windows) -> None:
    windows.page(ServicePage, "service").show_fees()
    windows.hands.rest()
    windows.picture("tariff")


def _search(windows: Windows) -> None:
    box = windows.counter.shell.ticket_bar.search
    windows.hands.type_into(box, _SURNAME)
    windows.hands.wait_for(lambda: not box.text() or windows.hands.tasks.idle)
    windows.picture("search")
    box.clear()


def _lock(windows: Windows) -> None:
    counter = windows.counter
    counter.lock(idle=False)
    windows.hands.rest()
    windows.picture("locked")
    view = counter.shell.lock("")
    windows.hands.type_into(view.password, PASSWORD)
    windows.hands.press(view.button)
    windows.hands.wait_for(lambda: not counter.shell.locked)


def _import(windows: Windows, old_list: Path) -> None:
    page = windows.page(ClientsPage, "clients")
    windows.hands.press(page.importing)
    assistant = windows.counter.shell.findChild(ImportPage)
    windows.picture("import-choose")
    if assistant is None:
        raise LookupError("the assistant did not open")
    assistant.open_list(old_list)
    windows.hands.rest()
    windows.picture("import-columns")
