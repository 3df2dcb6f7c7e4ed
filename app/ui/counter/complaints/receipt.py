"""After a complaint was taken in: its number and dates, to be told to the complainant and given on paper."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.complaint_intake import ComplaintReceipt
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class ReceiptPanel(LiveWidget):
    """The receipt on the screen.

    Signals:
        opened: with the id of the complaint, to be looked at.
        print_asked: with the ComplaintReceipt, to be put on paper.
    """

    opened = Signal(object)
    print_asked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a receipt."""
        super().__init__(parent)
        self._around = around
        self.receipt: ComplaintReceipt | None = None
        self.number, self._dates = text_label("", "display", selectable=True), text_label("", wrap=True)
        self._secret, self._rights = Banner(closable=False), text_label("", "soft", wrap=True)
        self.print_button, self.open_button = Button(icon="printer"), Button(icon="arrow-up-right")
        self.print_button.clicked.connect(lambda: self.print_asked.emit(self.receipt))
        self.open_button.clicked.connect(self._open)
        self.print_button.hide()
        self._card = Card()
        for part in (self.number, self._secret, self._dates, self._rights, row(self.print_button, self.open_button, 1)):
            self._card.add(part)
        self.setLayout(column(self._card, 1))
        self.settle()

    def _open(self) -> None:
        if self.receipt is not None:
            self.opened.emit(self.receipt.complaint_id)

    def offer_print(self, put_on_paper: Callable[[ComplaintReceipt], object]) -> None:
        """Let the receipt be put on paper."""
        self.print_asked.connect(put_on_paper)
        self.print_button.show()

    def show_receipt(self, receipt: ComplaintReceipt) -> None:
        """Show the receipt of a complaint that was just taken in."""
        self.receipt = receipt
        self.retranslate()
        self.open_button.setVisible(not receipt.restricted)

    def retranslate(self) -> None:
        """Set every word."""
        self._card.set_title(translate("Complaints", "Taken in. The complainant's number:"))
        self.print_button.setText(translate("Complaints", "Print the receipt"))
        self.open_button.setText(translate("Complaints", "Open the complaint"))
        receipt = self.receipt
        if receipt is None:
            return
        self.number.setText(receipt.complaint_no)
        dates = translate(
            "Complaints",
            "Received {received}. A first answer by {respond}, the written reply by {reply} at the latest.",
        )
        self._dates.setText(
            dates.format(
                received=self._around.moment(receipt.received_at),
                respond=self._around.moment(receipt.respond_by),
                reply=self._around.moment(receipt.reply_by),
            )
        )
        self._rights.setText(
            translate(
                "Complaints",
                "Tell the complainant: they may ask how it stands under this number, have the result reviewed, ask for "
                "mediation, or turn to the 12386 platform.",
            )
        )
        secret = translate(
            "Complaints",
            "It is compliance's alone from now on: nobody else sees it, and you do not see it again either.",
        )
        self._secret.say(secret if receipt.restricted else "")
