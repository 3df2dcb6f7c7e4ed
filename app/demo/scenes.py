"""What is done at the real windows on the demo day: receiving, calling, serving, signing, rating."""

from functools import partial
from itertools import cycle
from uuid import UUID

from app.demo.day import Day
from app.demo.errands import DETAILS, Errand
from app.demo.ink import signature
from app.demo.receiving import receive
from app.demo.stage import Acts
from app.demo.windows import Windows
from app.services.queue_views import TicketView
from app.ui.client_view.session import ClientSession
from app.ui.client_view.window import ClientWindow
from app.ui.counter.queue.page import QueuePage
from app.ui.counter.service.case_page import CasePage
from app.ui.counter.service.page import ServicePage

_SATISFIED = 5
_BEFORE_ITS_TURN = "抱婴儿，先请"


class Scenes:
    """One screen at which the receptionist and a teller serve somebody from the door to the rating."""

    def __init__(self, day: Day, windows: Windows, receptionist: str, teller: str) -> None:
        """Stand ready."""
        self._day, self._windows, self._hands = day, windows, windows.hands
        self._receptionist, self._teller = receptionist, teller
        self._random = day.chance("windows")
        self._languages = cycle(("zh_CN", "en"))
        """In which the documents are laid out."""

    def serve(self, errand: Errand) -> Acts:
        """Serve somebody through the windows; how long each act takes is told to whoever keeps the time."""
        self._windows.sign_in(self._receptionist)
        ticket_id = receive(self._windows, errand)
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

    def _call(self, ticket_id: UUID) -> QueuePage:
        self._windows.desk("today")
        self._windows.picture("today")
        page = self._windows.page(QueuePage, "queue")
        self._windows.picture("queue")
        waiting: list[TicketView] = list(page.table.model.rows)
        at = next(at for at, view in enumerate(waiting) if view.ticket_id == ticket_id)
        page.table.select_row(at)
        call = partial(self._hands.press, page.call)
        if at:
            self._hands.answering(call, _BEFORE_ITS_TURN, partial(self._windows.album.take, "queue-out-of-turn"))
        else:
            call()
        self._windows.picture("queue-called")
        return page

    def _open_case(self, errand: Errand) -> ServicePage:
        page = self._windows.page(ServicePage, "service")
        self._hands.type_into(page.opening.form.row("details").control, DETAILS[errand.service])
        self._windows.picture("service-open")
        self._hands.press(page.opening.open)
        asked = page.case.folder.case.materials if page.case.folder else ()
        for material in asked:
            if not material.optional:
                page.case.content.checks[material.code].click()
        self._hands.wait_for(lambda: not page.case.next.missing_texts())
        self._windows.picture("case")
        return page

    def _carry_out(self, page: ServicePage) -> None:
        case = page.case
        self._hands.press(case.next.buttons["apply"])
        execute = case.next.buttons["execute"].click
        look = partial(self._windows.album.take, "reference")
        self._hands.answering(execute, f"XT{self._random.randrange(10**8):08}", look)
        language = case.confirmation.bar.language
        language.setCurrentIndex(language.findData(next(self._languages)))
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
        page = self._windows.page(QueuePage, "queue")
        self._hands.press(page.at_window.finish)


def _window(session: ClientSession) -> ClientWindow:
    if session.window is None:
        raise LookupError("the client has no screen")
    return session.window
