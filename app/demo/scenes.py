"""What is done at the real windows on the demo day: receiving, calling, serving, signing, rating."""

from functools import partial
from typing import TypeVar
from uuid import UUID

from app.demo.day import Day
from app.demo.errands import DETAILS, NEEDS, Errand
from app.demo.ink import signature
from app.demo.lobby import initials
from app.demo.stage import Acts
from app.demo.windows import Windows
from app.domain.errors import RuleViolation
from app.services.views import TicketView
from app.ui.client_view.session import ClientSession
from app.ui.client_view.window import ClientWindow
from app.ui.counter.queue.page import QueuePage
from app.ui.counter.reception.page import ReceptionPage
from app.ui.counter.service.case_page import CasePage
from app.ui.counter.service.page import ServicePage

P = TypeVar("P")
_SATISFIED = 5


class Scenes:
    """One screen at which the receptionist and a teller serve somebody from the door to the rating."""

    def __init__(self, day: Day, windows: Windows, receptionist: str, teller: str) -> None:
        """Stand ready."""
        self._day, self._windows, self._hands = day, windows, windows.hands
        self._receptionist, self._teller = receptionist, teller
        self._random = day.chance("windows")

    def serve(self, errand: Errand) -> Acts:
        """Serve somebody through the windows; how long each act takes is told to whoever keeps the time."""
        self._windows.sign_in(self._receptionist)
        ticket_id = self._receive(errand)
        self._windows.sign_out()
        self._day.by_ticket[ticket_id] = errand
        self._windows.sign_in(self._teller)
        queue = self._call(ticket_id)
        yield 20.0
        self._hands.press(queue.at_window.begin)
        yield 60.0
        page = self._open_case(errand)
        yield 240.0
        self._carry_out(page)
        yield 180.0
        yield from self._confirm(page)
        self._finish()
        self._windows.sign_out()
        self._day.served()

    def _receive(self, errand: Errand) -> UUID:
        """Find the client by pinyin, look at the document, choose the service, give the ticket."""
        page = self._page(ReceptionPage, "reception")
        self._windows.picture("reception")
        self._hands.type_into(page.finder.line, initials(errand.client.name))
        page.finder.line.search_now()
        self._hands.rest()
        self._windows.picture("reception-found")
        self._mark(page, errand)
        self._hands.enter(page.finder.line)
        self._hands.press(page.who.see_button)
        self._hands.type_into(page.need.services.line, errand.service)
        page.need.services.line.search_now()
        self._hands.enter(page.need.services.line)
        page.need.need.selectAll()
        self._hands.type_into(page.need.need, NEEDS[errand.service])
        self._windows.picture("reception-need")
        self._hands.enter(page.need.need)
        self._windows.picture("reception-ticket")
        if page.slip.slip is None:
            raise RuleViolation("form.required", "service_codes")
        return page.slip.slip.ticket_id

    def _mark(self, page: ReceptionPage, errand: Errand) -> None:
        """Put the mark on the client's line; where the initials fit too many, the client number finds the one."""
        numbers = [line.client_no for line in page.finder.table.model.rows]
        if errand.client.client_no not in numbers:
            page.finder.line.clear()
            self._hands.type_into(page.finder.line, errand.client.client_no)
            page.finder.line.search_now()
            self._hands.rest()
            numbers = [line.client_no for line in page.finder.table.model.rows]
        page.finder.table.select_row(numbers.index(errand.client.client_no))

    def _call(self, ticket_id: UUID) -> QueuePage:
        page = self._page(QueuePage, "queue")
        self._windows.picture("queue")
        waiting: list[TicketView] = list(page.table.model.rows)
        page.table.select_row(next(at for at, view in enumerate(waiting) if view.ticket_id == ticket_id))
        self._hands.press(page.call)
        self._windows.picture("queue-called")
        return page

    def _open_case(self, errand: Errand) -> ServicePage:
        page = self._page(ServicePage, "service")
        self._hands.type_into(page.opening.form.row("details").control, DETAILS[errand.service])
        self._windows.picture("service-open")
        self._hands.press(page.opening.open)
        for check in page.case.content.checks.values():
            check.click()
        self._hands.wait_for(lambda: not page.case.next.missing_texts())
        self._windows.picture("case")
        return page

    def _carry_out(self, page: ServicePage) -> None:
        case = page.case
        self._hands.press(case.next.buttons["apply"])
        execute = case.next.buttons["execute"].click
        look = partial(self._windows.album.take, "reference")
        self._hands.answering(execute, f"XT{self._random.randrange(10**8):08}", look)
        self._hands.press(case.confirmation.bar.main)
        self._windows.picture("confirmation")

    def _confirm(self, page: ServicePage) -> Acts:
        """Hand the client the screen; they read to the end, sign and rate."""
        case, session = page.case, page.case.signing.session
        bar = case.confirmation.bar
        self._hands.press(bar.main)
        self._hands.wait_for(lambda: session.active)
        yield from self._sign(session)
        self._hands.press(bar.main)
        self._windows.picture("sealed")
        self._deliver(case)
        if not session.active:
            self._hands.press(bar.main)
        self._rate(session)
        self._hands.press(bar.main)
        self._windows.picture("case-done")

    def _sign(self, session: ClientSession) -> Acts:
        window = _window(session)
        while not window.reading.read:
            self._hands.rest()
            self._windows.album.take("client-reading", window)
            window.reading.go_on()
        self._hands.wait_for(window.reading.sign.isEnabled)
        yield 40.0
        self._hands.press(window.reading.sign)
        self._hands.draw(window.pen.pad, signature(self._random))
        self._windows.album.take("client-signing", window)
        self._hands.press(window.pen.confirm)

    def _deliver(self, case: CasePage) -> None:
        """Print; where the printer jams, the client takes a file."""
        bar = case.confirmation.bar
        self._hands.press(bar.main)
        if case.confirmation.fault.text:
            self._hands.press(bar.other)

    def _rate(self, session: ClientSession) -> None:
        window = _window(session)
        self._hands.press(window.rating.faces[_SATISFIED])
        self._hands.type_into(window.rating.words, "办得很快，讲得也清楚")
        self._windows.album.take("client-rating", window)
        self._hands.press(window.rating.send)

    def _finish(self) -> None:
        page = self._page(QueuePage, "queue")
        self._hands.press(page.at_window.finish)

    def _page(self, kind: type[P], key: str) -> P:
        page = self._windows.desk(key)
        if not isinstance(page, kind):
            raise TypeError(type(page))
        return page


def _window(session: ClientSession) -> ClientWindow:
    if session.window is None:
        raise LookupError("the client has no screen")
    return session.window
