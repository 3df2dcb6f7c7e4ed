"""What floats beside a change in the making: whether the time can be had, and why not."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from app.ui.counter.appointments.calendar.board import Verdict
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveFrame


class Bubble(LiveFrame):
    """A verdict in words; hidden while nothing is changed."""

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(parent, role="popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip, self.words = Chip(), text_label("", "", wrap=True)
        self.setLayout(column(self._chip, self.words, space=6, margin=10))
        self.hide()
        self.settle()

    def tell(self, verdict: Verdict, beside: QRect, within: QRect) -> None:
        """Say a verdict beside a rectangle, inside another."""
        if verdict.allowed:
            self._chip.show_state(translate("Appointments", "Free"), icon="check", tone=Tone.GOOD)
        elif verdict.overridable:
            told = translate("Appointments", "Only with a reason")
            self._chip.show_state(told, icon="triangle-alert", tone=Tone.SOON)
        else:
            self._chip.show_state(translate("Appointments", "Not possible"), icon="ban", tone=Tone.ACT)
        self.words.setText("\n".join(verdict.reasons))
        self.words.setVisible(bool(verdict.reasons))
        self.setFixedWidth(theme.active().px(240 if verdict.reasons else 150))
        self.adjustSize()
        self.move(self._room(beside, within))
        self.show()
        self.raise_()

    def _room(self, beside: QRect, within: QRect) -> QPoint:
        gap = 8
        left = beside.right() + gap
        if left + self.width() > within.right():
            left = beside.left() - gap - self.width()
        left = min(max(left, within.left()), max(within.right() - self.width(), within.left()))
        top = min(max(beside.top(), within.top()), max(within.bottom() - self.height(), within.top()))
        return QPoint(left, top)
