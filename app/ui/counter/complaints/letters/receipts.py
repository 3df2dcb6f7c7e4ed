"""Puts the receipt on paper that a complainant takes home."""

from functools import partial

from PySide6.QtCore import QObject

from app.domain.errors import GuitaiError
from app.services.complaint_intake import ComplaintReceipt
from app.services.complaint_receipts import ReceiptPress
from app.ui import messages
from app.ui.counter.complaints.receipt import ReceiptPanel
from app.ui.counter.printer_box import PRINTER
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone


class ReceiptPrinting(QObject):
    """Listens to the panel's button, where there is a printer."""

    def __init__(self, panel: ReceiptPanel, press: ReceiptPress, around: Surroundings) -> None:
        """Offer printing once the printers are known."""
        super().__init__(panel)
        self._panel, self._press, self._around = panel, press, around
        self._printers: tuple[str, ...] = ()
        around.tasks.run(self, press.printers, self._offer)

    def _offer(self, printers: tuple[str, ...]) -> None:
        self._printers = printers
        if printers:
            self._panel.offer_print(self._print)

    def _print(self, receipt: ComplaintReceipt) -> None:
        usual = self._around.memory.recall(PRINTER)
        printer = usual if usual in self._printers else self._printers[0]
        work = partial(self._press.print_receipt, receipt, printer)
        self._around.tasks.run(self, work, self._printed, failed=self._failed)

    def _printed(self, _done: None) -> None:
        self._around.notify(translate("Letters", "The printer has taken the receipt."), Tone.GOOD)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, GuitaiError):
            return False
        self._around.notify(messages.say(error), Tone.ACT)
        return True
