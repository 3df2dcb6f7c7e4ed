"""The card reader at the desk: a button with a key, and what becomes of the card that was read."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from app.services.devices import DeviceDesk
from app.services.identity_reader import CardFacts
from app.services.reception import ReceptionDesk
from app.services.views import ClientLine
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.widgets.buttons import Button

READ_KEY = "F4"


class CardReading(QObject):
    """Reads one card at a time.

    Signals:
        found: with the ClientLine of whoever holds the card.
        newcomer: with the CardFacts of somebody who is not on file.
    """

    found = Signal(object)
    newcomer = Signal(object)

    def __init__(self, devices: DeviceDesk, desk: ReceptionDesk, around: Surroundings, parent: QObject) -> None:
        """Offer a button; it is shown where a reader was chosen."""
        super().__init__(parent)
        self._devices, self._desk, self._around = devices, desk, around
        self.button = Button(icon="id-card")
        self.button.setShortcut(QKeySequence(READ_KEY))
        self.button.clicked.connect(self.read)
        self.button.hide()
        self.look()

    def look(self) -> None:
        """See whether there is a reader."""
        self._around.tasks.run(self, self._devices.chosen, lambda chosen: self.button.setVisible(bool(chosen.reader)))

    def read(self) -> None:
        """Wait for a card."""
        self.button.setEnabled(False)
        self.say()
        self._around.tasks.run(self, self._read, self._sort, lane=Lane.DEVICES, failed=self._failed)

    def say(self) -> None:
        """Name the button."""
        waiting = translate("Reception", "Lay the card on the reader…")
        words = translate("Reception", "Read card")
        self.button.setText(f"{words}   {READ_KEY}" if self.button.isEnabled() else waiting)

    def _read(self) -> tuple[CardFacts, tuple[ClientLine, ...]]:
        facts = self._devices.read_card()
        return facts, self._desk.look_up(facts.number)

    def _sort(self, read: tuple[CardFacts, tuple[ClientLine, ...]]) -> None:
        facts, lines = read
        self._ready()
        if len(lines) == 1:
            self.found.emit(lines[0])
        else:
            self.newcomer.emit(facts)

    def _failed(self, error: Exception) -> bool:
        del error
        self._ready()
        return False

    def _ready(self) -> None:
        self.button.setEnabled(True)
        self.say()


def fields_of(facts: CardFacts) -> dict[str, str]:
    """Return what a form of a newcomer begins with; the name and number as the card writes them."""
    until = facts.valid_until
    return {
        "identity_kind": facts.kind.value,
        "identity_number": facts.number,
        "name": facts.name,
        "valid_until": until.isoformat() if until else "",
        "unlimited": "" if until else "yes",
    }
