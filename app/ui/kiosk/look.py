"""How the kiosk looks: everything to be hit is 15 mm and more on the glass, whatever the screen's density."""

from typing import Final

from PySide6.QtCore import QObject, QSize

from app.ui.client_view.look import ClientLook
from app.ui.physical import Ruler

TARGET_MM: Final = 15.0
"""The least side of what a finger is to hit."""
_TEXT_MM: Final = 5.0
_LEAST_PX: Final = 17
_KEY_MM: Final = 20.0
_PART: Final = 50
"""Text is at least this part of the screen's short side high: a large screen is looked at from further away."""
_BODY: Final = 14
_LARGE: Final = 1.2
_OWN = """
QWidget#kiosk { background: %(canvas)s; }
QPushButton[touch="true"] { min-height: %(target)dpx; min-width: %(target)dpx; padding: 0px %(pad)dpx; }
QPushButton[tile="true"] { border: %(line)dpx solid %(edge)s; border-radius: %(round)dpx; padding: 0px;
 background: %(surface)s; }
QPushButton[tile="true"]:pressed { background: %(soft)s; color: %(on_soft)s; }
QPushButton[tile="true"]:checked { background: %(soft)s; color: %(on_soft)s; border: 3px solid %(primary)s; }
QPushButton[key="true"] { font-size: %(key)dpx; font-weight: 700; min-height: %(high)dpx; min-width: %(target)dpx;
 padding: 0px; }
QLabel#question { font-size: %(question)dpx; font-weight: 700; }
QLabel#big { font-size: %(big)dpx; font-weight: 700; }
QLabel#count { font-size: %(question)dpx; font-weight: 700; color: %(act_text)s; }
QFrame#answer { background: %(surface)s; border: %(line)dpx solid %(edge)s; border-radius: %(round)dpx; }
QLineEdit, QPlainTextEdit { font-size: %(question)dpx; }
QLineEdit { min-height: %(target)dpx; }
"""


class KioskLook(ClientLook):
    """Size, contrast and height of reach of one visit.

    Signals:
        changed: after the client asked for larger type, more contrast, or the controls lower.
    """

    def __init__(self, ruler: Ruler, parent: QObject | None = None) -> None:
        """Begin in light colours and usual type."""
        super().__init__(parent)
        self.ruler = ruler
        self._short = 0
        self.large = self.contrast = self.low = False

    def px(self, length: int) -> int:
        """Return a length given at 100 % in pixels."""
        body = max(_LEAST_PX, self.ruler.px(_TEXT_MM), self._short / _PART) * (_LARGE if self.large else 1.0)
        return round(length * body / _BODY)

    @property
    def target(self) -> int:
        """The least side of what is to be hit, in pixels."""
        return self.ruler.px(TARGET_MM)

    @property
    def key_height(self) -> int:
        """How high a key of the pads is, in pixels; lower where all stand in the lower half."""
        return self.target if self.low else max(self.target, self.ruler.px(_KEY_MM))

    def fit(self, short_side: int) -> None:
        """Suit a screen whose short side has so many pixels."""
        if short_side != self._short:
            self._short = short_side
            self.changed.emit()

    def square(self) -> QSize:
        """Return the least size of what is to be hit."""
        return QSize(self.target, self.target)

    def sheet(self) -> str:
        """Return the style sheet of the whole kiosk."""
        colours = self.colours
        own = _OWN % {
            "canvas": colours.canvas, "surface": colours.surface, "pad": self.px(10), "edge": colours.line_strong,
            "soft": colours.primary_soft, "on_soft": colours.on_primary_soft, "primary": colours.primary,
            "act_text": colours.act_text, "line": max(1, colours.border_width), "target": self.target,
            "round": self.px(8), "high": self.key_height, "key": self.px(20),
            "question": self.px(21), "big": self.px(64),
        }  # fmt: skip
        return super().sheet() + own

    def toggle_low(self) -> None:
        """Move everything to be hit to the lower half, or back."""
        self.low = not self.low
        self.changed.emit()

    def forget(self) -> None:
        """Look again as for anybody."""
        self.large = self.contrast = self.low = False
        self.changed.emit()
