"""The fee of a case: what the tariff asks, whether it is paid, and the receipts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.policy import FeeBasis
from app.forms import vocabulary
from app.services.fee_views import FeeView
from app.ui import language, locale_text
from app.ui.counter.looks import word
from app.ui.counter.service.receipt_lines import ReceiptFrame
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row


class FeeCard(Card):
    """One case's fee.

    Signals:
        charge_asked: the fee is to be taken.
        refund_asked: with the receipt on which money goes back.
        looked_at: with the id of a receipt or refund.
        printed: with the id of a receipt or refund.
        tariff_asked: the tariff and the day's receipts are wanted.
    """

    charge_asked = Signal()
    refund_asked = Signal(object)
    looked_at = Signal(object)
    printed = Signal(object)
    tariff_asked = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent=parent)
        self._around = around
        self.fee: FeeView | None = None
        self.receipts: list[ReceiptFrame] = []
        self.fault = Banner(tone=Tone.ACT)
        self._mark = IconLabel("coins", "ink_soft", 18)
        self._name, self._amount = text_label("", wrap=True), text_label("", "subtitle")
        self.state = text_label("", "soft", wrap=True)
        self.charge = Button(icon="receipt", kind=Kind.SECONDARY)
        self.tariff = Button(icon="scroll-text", kind=Kind.GHOST, size="small")
        self._lines = QWidget()
        named = row(self._mark, self._name, self._amount, space=8)
        named.setStretch(1, 1)
        for part in (self.fault, named, self.state, self.charge, self._lines):
            self.add(part)
        self.add_to_head(self.tariff)
        self.charge.clicked.connect(self.charge_asked)
        self.tariff.clicked.connect(self.tariff_asked)
        self.settle()

    def show_fee(self, fee: FeeView) -> None:
        """Show a case's fee."""
        self.fee = fee
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(translate("Fees", "Fee"))
        if not hasattr(self, "_lines"):
            return
        self.charge.setText(translate("Fees", "Take the fee"))
        self.tariff.setText(translate("Fees", "Tariff"))
        fee = self.fee
        if fee is None:
            return
        words = language.active().language.value
        self._name.setText(fee.name.in_language(words) if fee.name else translate("Fees", "Free of charge"))
        self._amount.setText(locale_text.money(fee.amount_fen) if fee.amount_fen else "")
        self.state.setText(self._say(fee))
        good = fee.basis is None or fee.paid
        self._mark.show_icon("circle-check" if good else "coins", "good" if good else "ink_soft")
        self.charge.setVisible(fee.may_charge)
        self._rebuild(fee)

    def _say(self, fee: FeeView) -> str:
        if fee.basis is None:
            return translate("Fees", "Nothing may be taken for this service, under whatever name.")
        if fee.basis is not FeeBasis.FIXED:
            return translate("Fees", "Nothing is taken at the counter: the amount stands in {paper}.").format(
                paper=word(vocabulary.FEE_BASES, fee.basis.value)
            )
        if fee.paid:
            return translate("Fees", "Paid.")
        if fee.receipts:
            again = translate("Fees", "Given back. To be paid anew before the service is carried out.")
            return again if fee.open and not fee.carried_out else translate("Fees", "Given back.")
        if not fee.open:
            return translate("Fees", "Taken once the service is applied for, before it is carried out.")
        return translate("Fees", "To be paid before the service is carried out.")

    def _rebuild(self, fee: FeeView) -> None:
        fresh = QWidget()
        self.receipts = [ReceiptFrame(receipt, self._around) for receipt in fee.receipts]
        for frame in self.receipts:
            frame.looked_at.connect(self.looked_at)
            frame.printed.connect(self.printed)
            frame.refund_asked.connect(self.refund_asked)
        fresh.setLayout(column(*self.receipts, space=6))
        fresh.setVisible(bool(self.receipts))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh
