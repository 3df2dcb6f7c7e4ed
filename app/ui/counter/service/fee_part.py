"""The fee on the case's page: taken, counted by a second person, given back by an approver, printed."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Conflict, Refused, RuleViolation, Unavailable
from app.domain.policy import Payment
from app.services.colleague import ColleagueDesk
from app.services.fee_records import Charge, GiveBack
from app.services.fee_views import FeeView, ReceiptLine
from app.services.fees import FeeDesk
from app.services.ports import PageImage, PageImages
from app.ui import language, messages
from app.ui.counter.colleague import ColleaguePanel
from app.ui.counter.service.fee_card import FeeCard
from app.ui.counter.service.fee_dialogs import GivenBack, Paid, ask_given_back, ask_paid
from app.ui.counter.service.pdf_dialog import PdfDialog
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.page_view import to_image

_DOTS = 144.0


class FeePart(LiveWidget):
    """The card, the panel for a colleague, and the desk behind them.

    Signals:
        moved: a fee was taken or given back, so that the case may go on or must wait.
        tariff_asked: the tariff and the day's receipts are wanted.
    """

    moved = Signal()
    tariff_asked = Signal()

    def __init__(
        self,
        desk: FeeDesk,
        colleagues: ColleagueDesk,
        draw: PageImages,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        """Take fees through the desk."""
        super().__init__(parent)
        self._desk, self._draw, self._around = desk, draw, around
        self._case: UUID | None = None
        self._busy = False
        self.ask_paid: Callable[[QWidget, FeeView], Paid | None] = ask_paid
        self.ask_given_back: Callable[[QWidget, ReceiptLine], GivenBack | None] = ask_given_back
        self.card, self.colleague = FeeCard(around), ColleaguePanel(colleagues, around.tasks)
        self.shown: PdfDialog | None = None
        self.setLayout(column(self.card, self.colleague, space=8))
        self.card.charge_asked.connect(self._charge)
        self.card.refund_asked.connect(self._refund)
        self.card.looked_at.connect(self._look)
        self.card.printed.connect(self._print)
        self.card.tariff_asked.connect(self.tariff_asked)
        around.feed.follow(self, {"receipt", "refund"}, self._reload)
        self.settle()

    def show_case(self, case_id: UUID) -> None:
        """Show the fee of a case as it stands now."""
        if case_id != self._case:
            self.card.fault.say("")
            self.colleague.close_up()
        self._case = case_id
        self._reload()

    def _reload(self) -> None:
        if self._case is not None:
            self._around.tasks.run(self, partial(self._desk.fee, self._case), self._show)

    def _show(self, fee: FeeView) -> None:
        if fee.case_id == self._case:
            self.card.show_fee(fee)

    def _charge(self) -> None:
        fee = self.card.fee
        paid = self.ask_paid(self, fee) if fee is not None and not self._busy else None
        if fee is None or paid is None:
            return
        words = language.active().language.value
        command = Charge(case_id=fee.case_id, payment=paid.payment, reference=paid.reference, language=words)
        if paid.payment is Payment.CASH and fee.cash_counted_by_two:
            say = partial(translate, "Fees", "Count the cash")
            self.colleague.ask(say, lambda theirs: self._desk.charge(command, theirs), self._charged)
            return
        self._run(partial(self._desk.charge, command), self._charged)

    def _charged(self, fee: FeeView) -> None:
        self._changed(fee)
        self._print(fee.receipts[-1].receipt_id)

    def _refund(self, receipt: ReceiptLine) -> None:
        fee = self.card.fee
        asked = self.ask_given_back(self, receipt) if fee is not None and not self._busy else None
        if fee is None or asked is None:
            return
        command = GiveBack(
            receipt_id=receipt.receipt_id,
            amount_fen=asked.amount_fen,
            reason=asked.reason,
            reference=asked.reference,
            language=language.active().language.value,
        )
        counted = receipt.payment is Payment.CASH and fee.cash_counted_by_two
        if fee.may_refund and not counted:
            self._run(partial(self._desk.refund, command), self._given_back)
        elif fee.may_refund:
            say = partial(translate, "Fees", "Count the cash")
            self.colleague.ask(say, lambda theirs: self._desk.refund(command, theirs), self._given_back)
        else:
            say = partial(translate, "Fees", "Give back")
            self.colleague.ask(say, lambda theirs: self._desk.refund_by(theirs, command), self._given_back)

    def _given_back(self, fee: FeeView) -> None:
        self._changed(fee)
        newest = max((each for receipt in fee.receipts for each in receipt.refunds), key=lambda each: each.at)
        self._print(newest.refund_id)

    def _changed(self, fee: FeeView) -> None:
        self._busy = False
        self.card.fault.say("")
        self._show(fee)
        self.moved.emit()

    def _run(self, work: Callable[[], FeeView], then: Callable[[FeeView], None]) -> None:
        self._busy = True
        self._around.tasks.run(self, work, then, failed=self._failed)

    def _print(self, record_id: UUID) -> None:
        work = partial(self._desk.print_paper, record_id)
        self._around.tasks.run(self, work, lambda copy: self._tell_printed(copy.document_no), failed=self._failed)

    def _tell_printed(self, number: str) -> None:
        self._around.notify(translate("Fees", "{number} is printed.").format(number=number), Tone.GOOD)

    def _look(self, record_id: UUID) -> None:
        self._around.tasks.run(self, partial(self._desk.paper, record_id), self._draw_pages, failed=self._failed)

    def _draw_pages(self, pdf: bytes) -> None:
        work = partial(self._draw, pdf, _DOTS)
        self._around.tasks.run(self, work, self._show_pages, lane=Lane.DOCUMENTS, failed=self._failed)

    def _show_pages(self, pages: Sequence[PageImage]) -> None:
        title = translate("Fees", "As it was printed")
        self.shown = PdfDialog(title, [to_image(page) for page in pages], self.window())
        self.shown.open()

    def _failed(self, error: Exception) -> bool:
        self._busy = False
        if not isinstance(error, RuleViolation | Refused | Unavailable | Conflict):
            return False
        self.card.fault.say(messages.say(error))
        self._reload()
        return True
