"""What colours, stripes and keys of the calendar mean."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.counter.appointments.calendar.keys import LEGEND
from app.ui.counter.appointments.calendar.painting import Palette
from app.ui.counter.appointments.looks import IN_CALENDAR, KINDS, STATES, state_looks
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.chips import StateChip
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_TALL: Final = 560
"""Pixels at 100 %; from here on there is room."""


class Stripe(QWidget):
    """A stripe as blocks have it at their left edge."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        """Show the stripe of a kind of service."""
        super().__init__(parent)
        self._number = number
        px = theme.active().px
        self.setFixedSize(px(8), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        painter.setPen(Palette().stripes[self._number])
        painter.drawLine(self.width() // 2, 0, self.width() // 2, self.height())
        painter.end()


class Legend(LiveWidget):
    """States as chips, kinds of service as stripes, and the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Explain everything once."""
        super().__init__(parent)
        self._asked = False
        self._states = [StateChip(state_looks, state) for state in STATES if state in IN_CALENDAR]
        self._kinds = [text_label("", "caption") for _ in KINDS]
        self._keys = text_label("", "caption", wrap=True)
        self._keys.setTextFormat(Qt.TextFormat.RichText)
        stripes = []
        for number, label in enumerate(self._kinds):
            holder = QWidget()
            holder.setLayout(row(Stripe(number), label, space=4))
            stripes.append(holder)
        flow = Flow()
        for widget in (*self._states, *stripes):
            flow.add(widget)
        self.setLayout(column(flow, self._keys, space=6))
        self.settle()

    def fit(self, height: int) -> None:
        """Hide where there is little height for what stands above, unless somebody asked to see it."""
        if not self._asked:
            self.setVisible(height >= theme.active().px(_TALL))

    def toggle(self) -> None:
        """Show or hide it as asked for."""
        self._asked = True
        self.setVisible(self.isHidden())

    def retranslate(self) -> None:
        """Set every word."""
        for label, words in zip(self._kinds, KINDS.values(), strict=True):
            label.setText(translate("Appointments", words))
        keys = (f"<b>{key}</b>&nbsp;{translate('Appointments', words)}" for key, words in LEGEND)
        self._keys.setText("&nbsp;&nbsp; ".join(keys))
