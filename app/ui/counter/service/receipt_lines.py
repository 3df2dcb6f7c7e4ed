"""A receipt on the fee card: number, way, amount; looked at, printed again, given back on."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms import vocabulary
from app.services.fee_views import ReceiptLine, RefundLine
from app.ui import locale_text
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame


class PaperLine(QWidget):
    """A number, what it is about, and what can be done with its paper.

    Signals:
        looked_at: with the record's id.
        printed: with the record's id.
    """

    looked_at = Signal(object)
    printed = Signal(object)

    def __init__(self, record_id: UUID, number: str, about: str, parent: QWidget | None = None) -> None:
        """Say it."""
        super().__init__(parent)
        self.look, self.print_again = IconButton("eye"), IconButton("printer")
        self.look.say(translate("Fees", "Look at {number}").format(number=number))
        self.print_again.say(translate("Fees", "Print {number}").format(number=number))
        self.look.clicked.connect(lambda: self.looked_at.emit(record_id))
        self.print_again.clicked.connect(lambda: self.printed.emit(record_id))
        self.facts = row(text_label(about, "caption", wrap=True), self.look, self.print_again, space=2)
        self.facts.setStretch(0, 1)
        # A number is read out and copied: it stands whole, whatever the buttons need.
        self.setLayout(column(text_label(number, "strong", selectable=True), self.facts, space=0))


class ReceiptFrame(LiveFrame):
    """One receipt with its refunds.

    Signals:
        looked_at: with the id of a receipt or refund.
        printed: with the id of a receipt or refund.
        refund_asked: with the receipt.
    """

    looked_at = Signal(object)
    printed = Signal(object)
    refund_asked = Signal(object)

    def __init__(self, receipt: ReceiptLine, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show a receipt; giving back is offered while something is left."""
        super().__init__(parent, role="well")
        self.receipt = receipt
        facts = (
            locale_text.money(receipt.amount_fen),
            word(vocabulary.PAYMENTS, receipt.payment.value),
            receipt.reference,
            around.hour(receipt.at),
            receipt.by,
        )
        lines = [PaperLine(receipt.receipt_id, receipt.receipt_no, " · ".join(filter(None, facts)))]
        lines.extend(PaperLine(each.refund_id, each.refund_no, _refunded(each, around)) for each in receipt.refunds)
        for line in lines:
            line.looked_at.connect(self.looked_at)
            line.printed.connect(self.printed)
        self.give_back = IconButton("undo-2")
        self.give_back.say(translate("Fees", "Give back on {number}").format(number=receipt.receipt_no))
        self.give_back.setVisible(receipt.left_fen > 0)
        self.give_back.clicked.connect(lambda: self.refund_asked.emit(receipt))
        lines[0].facts.addWidget(self.give_back)
        self.setLayout(column(*lines, space=6, margin=(10, 6, 6, 6)))
        self.settle()


def _refunded(refund: RefundLine, around: Surroundings) -> str:
    facts = (locale_text.money(-refund.amount_fen), refund.reason, around.hour(refund.at), refund.by)
    return " · ".join(facts)
