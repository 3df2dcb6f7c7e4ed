"""Asks to whom a ticket goes, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from app.services.queue_views import WindowLine
from app.ui.counter.queue.wiring import HandOver
from app.ui.language import translate
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.reason_line import ReasonLine


class HandOverDialog(Dialog):
    """A window or a colleague, and a reason, typed or pressed."""

    def __init__(self, number: str, neighbours: Sequence[WindowLine], parent: QWidget | None = None) -> None:
        """Ask about the ticket of this number."""
        super().__init__(parent, icon="arrow-right")
        self._number, self._neighbours = number, neighbours
        self._why, self._to_label = text_label("", "soft", wrap=True), text_label("", "strong")
        self.to, self._asked = QComboBox(), ReasonLine(usual=3)
        self._to_label.setBuddy(self.to)
        self._asked.given.connect(self.accept_button.setEnabled)
        self.accept_button.setEnabled(False)
        for part in (self._why, self._to_label, self.to, self._asked):
            self.body.addWidget(part)
        self._asked.setFocus()
        self.settle()

    @property
    def wish(self) -> HandOver:
        """To whom, and why."""
        chosen = self.to.currentData()
        named = chosen if isinstance(chosen, WindowLine) else None
        to_person = named is not None and self.to.currentIndex() > len(self._neighbours)
        return HandOver(
            self._asked.reason,
            window=named.window if named is not None and not to_person else "",
            staff_id=named.teller_id if named is not None and to_person else None,
        )

    def retranslate(self) -> None:
        """Set every word."""
        title = translate("Queue", "Hand {number} over?").format(number=self._number)
        self.say(title, translate("Queue", "Hand over"), translate("Queue", "Cancel"))
        self._why.setText(
            translate("Queue", "Whoever is asked takes it at their own window; who was asked first stays on record.")
        )
        self._to_label.setText(translate("Queue", "To"))
        at = max(self.to.currentIndex(), 0)
        self.to.clear()
        self.to.addItem(translate("Queue", "Whichever window takes it first"), None)
        window = translate("Queue", "Window {window}")
        for each in self._neighbours:
            self.to.addItem(f"{window.format(window=each.window)} · {each.teller_name}", each)
        for each in self._neighbours:
            self.to.addItem(translate("Queue", "{name} in person").format(name=each.teller_name), each)
        self.to.setCurrentIndex(at)
        words = (
            translate("Queue", "Needs another registration"),
            translate("Queue", "Institutional business"),
            translate("Queue", "Client asks for it"),
        )
        self._asked.say(translate("Queue", "Reason"), words)


def ask_to_hand_over(parent: QWidget, number: str, neighbours: Sequence[WindowLine]) -> HandOver | None:
    """Return the wish, None where the person would rather not."""
    dialog = HandOverDialog(number, neighbours, parent.window())
    wish = dialog.wish if dialog.exec() == Dialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return wish
