"""Further copies of a sealed confirmation: on which printer, masked or not, and how it will look."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.services.views import ConfirmationView
from app.ui.counter.copies import print_words
from app.ui.counter.printer_box import PrinterBox
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class PaperBar(LiveWidget):
    """What is to be printed or saved.

    Signals:
        print_asked: a copy is wanted on the chosen printer.
        preview_asked: the next copy is to be seen first, or the document again.
        save_asked: the sealed file is wanted.
    """

    print_asked = Signal()
    preview_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without printers."""
        super().__init__(parent)
        self.previewing = False
        self.printer = PrinterBox()
        self.masked = QCheckBox()
        self.print_button = Button(icon="printer")
        self.save = Button(icon="download", kind=Kind.GHOST, size="small")
        self.preview = Button(icon="eye", kind=Kind.GHOST, size="small")
        self._copies = text_label("", "caption", wrap=True)
        printing, looking = row(self.printer, self.print_button, 1), row(self.preview, self.save, 1, space=4)
        self.setLayout(column(printing, self.masked, looking, self._copies, space=6))
        self.print_button.clicked.connect(self.print_asked)
        self.preview.clicked.connect(self._turn)
        self.save.clicked.connect(self.save_asked)
        self.masked.toggled.connect(lambda _on: self.preview_asked.emit() if self.previewing else None)
        self.settle()

    def show_confirmation(self, found: ConfirmationView) -> None:
        """Show the copies of a confirmation."""
        self._copies.setText("\n".join(print_words(copy) for copy in found.prints))
        self._copies.setVisible(bool(found.prints))

    def show_printers(self, printers: Sequence[str], usual: str) -> None:
        """Offer printers, the usual one first."""
        self.printer.offer(printers, usual)
        self.printer.setVisible(bool(printers))
        self.print_button.setEnabled(bool(printers))

    def show_document(self) -> None:
        """Leave the preview."""
        self.previewing = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self.print_button.setText(translate("Confirmations", "Print again"))
        self.save.setText(translate("Confirmations", "Save as PDF"))
        self.masked.setText(translate("Confirmations", "Masked copy for our own use"))
        self.masked.setToolTip(translate("Confirmations", "Names are hidden, and a watermark says who printed it"))
        back = translate("Confirmations", "Back to the document")
        self.preview.setText(back if self.previewing else translate("Confirmations", "Preview"))

    def _turn(self) -> None:
        self.previewing = not self.previewing
        self.retranslate()
        self.preview_asked.emit()
