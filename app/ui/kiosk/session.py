"""What a client can do at the kiosk: which page follows which."""

from collections.abc import Callable
from functools import partial

from app.forms.kiosk import APPOINTMENT_WISH, HALL_COMPLAINT, OWN_TICKET, PROOFS
from app.forms.prefills import form_for
from app.services.complaint_intake import ComplaintReceipt
from app.services.kiosk import OwnTicket
from app.services.queue_views import Slip
from app.ui.kiosk.desks import KioskDesks
from app.ui.kiosk.flow import KioskFlow
from app.ui.kiosk.home import HomePage
from app.ui.kiosk.numbers import CarePage, NumberPage, ProofPage, ServicePage
from app.ui.kiosk.questions import QuestionsPage
from app.ui.kiosk.reading import AnswerPage, AnswersPage, FeesPage
from app.ui.kiosk.window import KioskWindow
from app.ui.language import Language, translate
from app.ui.tasks import Lane, Tasks


class KioskSession(KioskFlow):
    """Leads a client through what the kiosk can do."""

    def __init__(self, window: KioskWindow, desks: KioskDesks, tasks: Tasks, leave: Callable[[], None]) -> None:
        """Stand ready; ``leave`` ends the program."""
        super().__init__(window, desks, tasks, leave)
        self._routes: dict[str, Callable[[], None]] = {
            "ticket": lambda: self._services(self._care),
            "prefill": lambda: self._own_ticket(self._find_for_form),
            "book": lambda: self._services(self._wish),
            "complain": self._complain,
            "rate": lambda: self._own_ticket(self._find_for_rating),
            "answers": self._answers,
            "fees": self._fees,
        }
        if desks.check_in is not None:
            self._routes["check_in"] = self._proofs

    def begin(self) -> None:
        """Show the start page."""
        page = HomePage(self.window.look, frozenset(self._routes))
        page.chosen.connect(self.choose)
        self.window.go(page)
        self.idle.rest()

    def choose(self, key: str) -> None:
        """Go where a tile of the start page leads."""
        self.idle.begin()
        self._routes[key]()

    # A number

    def _services(self, then: Callable[[str], None]) -> None:
        page = ServicePage(self.window.look, self._desks.kiosk.services(), self._desks.words)
        page.chosen.connect(then)
        page.left.connect(self.end)
        self._show(page)

    def _care(self, code: str) -> None:
        page = CarePage(self.window.look, code, self._desks.words)
        page.chosen.connect(lambda care: self._take(code, special_care=care == "care"))
        page.left.connect(lambda: self._services(self._care))
        self._show(page)

    def _take(self, code: str, *, special_care: bool) -> None:
        self._do(partial(self._desks.kiosk.take, code, special_care=special_care), self._number)

    def _number(self, slip: Slip) -> None:
        page = NumberPage(self.window.look, slip, self._desks.words)
        own = OwnTicket(
            ticket_id=slip.ticket_id, number=slip.number, service_code=slip.service_code, issued_at=slip.issued_at
        )
        page.fill_in.connect(lambda: self._form(own))
        self._show(page)
        self._tasks.run(
            page,
            partial(self._desks.slips.print_slip, slip),
            lambda _printer: page.printed(success=True),
            lane=Lane.DOCUMENTS,
            failed=partial(_unprinted, page),
        )

    # Appointments

    def _proofs(self) -> None:
        page = ProofPage(self.window.look)
        page.chosen.connect(self._prove)
        page.left.connect(self.end)
        self._show(page)

    def _prove(self, proof: str) -> None:
        page, check_in = QuestionsPage(self.window.look, PROOFS[proof]), self._desks.check_in
        page.left.connect(self._proofs)
        if check_in is not None:
            page.answered.connect(lambda typed, _texts: self._do(partial(check_in, proof, typed), self._number, page))
        self._show(page)

    def _wish(self, code: str) -> None:
        page = QuestionsPage(self.window.look, APPOINTMENT_WISH)
        page.left.connect(self.end)
        page.answered.connect(
            lambda wish, _texts: self._do(partial(self._desks.ask_for_appointment, code, wish), self._wished, page)
        )
        self._show(page)

    def _wished(self, _id: object) -> None:
        self._outcome(
            lambda: (
                translate("Kiosk", "Thank you. We ring you within one working day."),
                translate("Kiosk", "The appointment is settled once we have spoken with you."),
            )
        )

    # A complaint

    def _complain(self) -> None:
        page = QuestionsPage(self.window.look, HALL_COMPLAINT)
        page.left.connect(self.end)
        page.answered.connect(
            lambda command, _texts: self._do(partial(self._desks.complain, command), self._complained, page)
        )
        self._show(page)

    def _complained(self, receipt: ComplaintReceipt) -> None:
        number, named = receipt.complaint_no, bool(receipt.complainant_name)
        text = (
            translate(
                "Kiosk", "Please note this number. You are answered in writing within the time that the rules set."
            )
            if named
            else translate(
                "Kiosk", "Please note this number. Without a name nobody can answer you, but it is looked into."
            )
        )
        self._outcome(lambda: (translate("Kiosk", "Registered: {number}").format(number=number), text), noted=True)

    # What belongs to a number

    def _own_ticket(self, find: Callable[[QuestionsPage[str], str], None]) -> None:
        page = QuestionsPage(self.window.look, OWN_TICKET)
        page.answered.connect(lambda number, _texts: find(page, number))
        page.left.connect(self.end)
        self._show(page)

    def _find_for_form(self, page: QuestionsPage[str], number: str) -> None:
        self._do(partial(self._desks.kiosk.own_ticket, number), self._form, page)

    def _form(self, ticket: OwnTicket) -> None:
        form = form_for(ticket.service_code)
        page = QuestionsPage(self.window.look, form)
        page.left.connect(self.end)
        page.answered.connect(
            lambda _command, texts: self._do(
                partial(self._desks.prefills.write, ticket.ticket_id, form.name, texts), self._filled, page
            )
        )
        self._show(page)

    def _filled(self, _none: None) -> None:
        self._outcome(
            lambda: (
                translate("Kiosk", "Thank you. It is sealed."),
                translate("Kiosk", "Your teller opens it when you are called, and goes through it with you."),
            )
        )

    def _find_for_rating(self, page: QuestionsPage[str], number: str) -> None:
        self._do(partial(self._desks.ratings.find, number), self._rate, page)

    # What there is to read

    def _fees(self) -> None:
        tariff = self._desks.tariff
        self._do(
            lambda: {tongue.value: tariff(tongue.value) for tongue in Language},
            lambda sheets: self._show(FeesPage(self.window.look, sheets)),
        )

    def _answers(self) -> None:
        page = AnswersPage(self.window.look, self._desks.answers, self._desks.words)
        page.left.connect(self.end)
        page.chosen.connect(lambda key: self._show(AnswerPage(self.window.look, page.entry(key), self._desks.words)))
        self._show(page)


def _unprinted(page: NumberPage, _error: Exception) -> bool:
    page.printed(success=False)
    return True
