"""Asks how a fee is paid, and how much is given back and why."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from app.domain.errors import RuleViolation
from app.domain.policy import Payment
from app.forms import vocabulary
from app.forms.parsing import yuan
from app.services.fee_views import FeeView, ReceiptLine
from app.ui import locale_text
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label


@dataclass(frozen=True, slots=True)
class Paid:
    """How."""

    payment: Payment
    reference: str


@dataclass(frozen=True, slots=True)
class GivenBack:
    """How much, why, and by which transfer."""

    amount_fen: int
    reason: str
    reference: str


class ChargeDialog(Dialog):
    """The amount is the tariff's and stands there; only the way of paying is asked."""

    def __init__(self, fee: FeeView, parent: QWidget | None = None) -> None:
        """Offer the ways of paying that the branch takes."""
        super().__init__(parent, icon="coins", width=460)
        self._fee = fee
        self._amount, self._about = text_label("", "display"), text_label("", "soft", wrap=True)
        self._labels = text_label(), text_label()
        self.way, self.reference = QComboBox(), QLineEdit()
        for payment in fee.payments:
            self.way.addItem("", payment)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.active().px(8))
        for line, (label, field) in enumerate(zip(self._labels, (self.way, self.reference), strict=True)):
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(field, line, 1)
        for part in (self._amount, self._about):
            self.body.addWidget(part)
        self.body.addLayout(grid)
        self.way.currentIndexChanged.connect(lambda _index: self._judge())
        self.reference.textChanged.connect(lambda _text: self._judge())
        self.reference.setFocus()
        self.settle()
        self._judge()

    def paid(self) -> Paid | None:
        """Return what was entered, None while something is missing."""
        payment = self._payment()
        if payment is None:
            return None
        reference = "" if payment is Payment.CASH else self.reference.text().strip()
        return Paid(payment, reference) if reference or payment is Payment.CASH else None

    def retranslate(self) -> None:
        """Set every word."""
        fee = self._fee
        self._amount.setText(locale_text.money(fee.amount_fen))
        self._about.setText(
            translate("Fees", "As the tariff of {date} has it, edition {edition}. A receipt is printed.").format(
                date=locale_text.short_date(fee.published_on), edition=fee.tariff_version
            )
        )
        way, reference = self._labels
        way.setText(translate("Fees", "Paid by"))
        reference.setText(translate("Fees", "Reference"))
        self.reference.setPlaceholderText(translate("Fees", "Number of the transfer or payment"))
        for place, payment in enumerate(fee.payments):
            self.way.setItemText(place, word(vocabulary.PAYMENTS, payment.value))
        title = translate("Fees", "Take the fee")
        self.say(title, title, translate("Fees", "Cancel"))

    def _payment(self) -> Payment | None:
        place = self.way.currentIndex()
        return self._fee.payments[place] if 0 <= place < len(self._fee.payments) else None

    def _judge(self) -> None:
        self.reference.setEnabled(self._payment() is not Payment.CASH)
        self.accept_button.setEnabled(self.paid() is not None)


class RefundDialog(Dialog):
    """What is left of a receipt is suggested; more is not taken."""

    def __init__(self, receipt: ReceiptLine, parent: QWidget | None = None) -> None:
        """Ask about a receipt."""
        super().__init__(parent, icon="undo-2", tone=Tone.SOON, width=480)
        self._receipt = receipt
        self._what = text_label("", "soft", wrap=True)
        self._labels = text_label(), text_label(), text_label()
        self.amount, self.reason, self.reference = QLineEdit(), QPlainTextEdit(), QLineEdit()
        self.amount.setText(f"{receipt.left_fen // 100}.{receipt.left_fen % 100:02}")
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(theme.active().px(72))
        self.reference.setVisible(receipt.payment is not Payment.CASH)
        self._labels[2].setVisible(receipt.payment is not Payment.CASH)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.active().px(8))
        for line, (label, field) in enumerate(
            zip(self._labels, (self.amount, self.reason, self.reference), strict=True)
        ):
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, line, 1)
        self.body.addWidget(self._what)
        self.body.addLayout(grid)
        for field in (self.amount, self.reference):
            field.textChanged.connect(lambda _text: self._judge())
        self.reason.textChanged.connect(self._judge)
        self.reason.setFocus()
        self.settle()
        self._judge()

    def given_back(self) -> GivenBack | None:
        """Return what was entered, None while it cannot be."""
        reason, reference = self.reason.toPlainText().strip(), self.reference.text().strip()
        try:
            fen = yuan(self.amount.text())
        except RuleViolation:
            return None
        named = bool(reference) or self._receipt.payment is Payment.CASH
        return GivenBack(fen, reason, reference) if reason and named and 0 < fen <= self._receipt.left_fen else None

    def retranslate(self) -> None:
        """Set every word."""
        receipt = self._receipt
        self._what.setText(
            translate(
                "Fees",
                "Of receipt {number}, {left} is left. An approver who did not take the money gives it back; the "
                "receipt stays as it is, and a voucher of its own is printed.",
            ).format(number=receipt.receipt_no, left=locale_text.money(receipt.left_fen))
        )
        words = (translate("Fees", "Amount in yuan"), translate("Fees", "Reason"), translate("Fees", "Reference"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        title = translate("Fees", "Give back")
        self.say(title, title, translate("Fees", "Cancel"))

    def _judge(self) -> None:
        self.accept_button.setEnabled(self.given_back() is not None)


def ask_paid(parent: QWidget, fee: FeeView) -> Paid | None:
    """Ask in a dialog."""
    dialog = ChargeDialog(fee, parent.window())
    return dialog.paid() if dialog.exec() == Dialog.DialogCode.Accepted else None


def ask_given_back(parent: QWidget, receipt: ReceiptLine) -> GivenBack | None:
    """Ask in a dialog."""
    dialog = RefundDialog(receipt, parent.window())
    return dialog.given_back() if dialog.exec() == Dialog.DialogCode.Accepted else None
