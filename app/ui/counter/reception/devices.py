"""Chooses the receipt printer and the card reader of this counter."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.errors import RuleViolation
from app.services.devices import CounterDevices, DeviceDesk
from app.ui import messages
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label


class DevicesDialog(Dialog):
    """An address and a port; both may stay empty."""

    def __init__(self, desk: DeviceDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show what is chosen now."""
        super().__init__(parent, icon="settings", width=520)
        self._desk, self._around = desk, around
        self.printer, self.reader = QLineEdit(), QComboBox()
        self.reader.setEditable(True)
        self._printer_label, self._reader_label = text_label("", "strong"), text_label("", "strong")
        self._printer_hint, self._reader_hint = (
            text_label("", "caption", wrap=True),
            text_label("", "caption", wrap=True),
        )
        self.fault = Banner(tone=Tone.ACT, closable=False)
        for label, field, hint in (
            (self._printer_label, self.printer, self._printer_hint),
            (self._reader_label, self.reader, self._reader_hint),
        ):
            label.setBuddy(field)
            for part in (label, field, hint):
                self.body.addWidget(part)
        self.body.addWidget(self.fault)
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self._choose)
        around.tasks.run(self, lambda: (desk.chosen(), desk.ports()), self._show)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        title = translate("Reception", "Devices of this counter")
        self.say(title, translate("Reception", "Keep"), translate("Reception", "Cancel"))
        self._printer_label.setText(translate("Reception", "Receipt printer (80 mm, ESC/POS)"))
        self._printer_hint.setText(
            translate(
                "Reception",
                "tcp://192.168.1.50, file:///dev/usb/lp0 or serial:///dev/ttyS0. Left empty, slips go to a printer of"
                " the system.",
            )
        )
        self._reader_label.setText(translate("Reception", "Identity-card reader"))
        self._reader_hint.setText(
            translate(
                "Reception",
                "The serial port of the reader. One that types like a keyboard needs no port: it types into the search"
                " line. Left empty, numbers are typed.",
            )
        )

    def _show(self, known: tuple[CounterDevices, tuple[str, ...]]) -> None:
        chosen, ports = known
        self.printer.setText(chosen.receipt_printer)
        self.reader.addItems(["", *ports])
        self.reader.setCurrentText(chosen.reader)

    def _choose(self) -> None:
        wish = CounterDevices(receipt_printer=self.printer.text().strip(), reader=self.reader.currentText().strip())
        self._around.tasks.run(
            self, partial(self._desk.choose, wish), lambda _kept: self.accept(), failed=self._refused
        )

    def _refused(self, error: Exception) -> bool:
        if not isinstance(error, RuleViolation):
            return False
        self.fault.say(messages.say(error))
        return True


def choose_devices(parent: QWidget, desk: DeviceDesk, around: Surroundings, changed: Callable[[], object]) -> None:
    """Show the dialog until something was chosen or not."""
    dialog = DevicesDialog(desk, around, parent.window())
    if dialog.exec() == Dialog.DialogCode.Accepted:
        changed()
    dialog.deleteLater()
