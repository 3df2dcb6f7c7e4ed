"""How large the board writes, from how far it is to be read."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from app.ui.physical import Ruler
from app.ui.theme.fonts import body_font

READABLE: Final = 200
"""A digit is at least this part of the distance high (8 m: 40 mm)."""
_PROBE: Final = 400
_WORDS, _SMALL = 0.5, 0.36


@dataclass(frozen=True, slots=True)
class BoardSizes:
    """The type of one board, in pixels."""

    digits: int

    @classmethod
    def read_from(cls, metres: float, ruler: Ruler) -> "BoardSizes":
        """Return the sizes for a distance on a screen."""
        wanted = ruler.px(metres * 1000 / READABLE)
        return cls(max(24, int(wanted * _PROBE / digit_height(_bold(_PROBE))) + 1))

    @property
    def number(self) -> QFont:
        """The type of numbers."""
        return _bold(self.digits)

    @property
    def words(self) -> QFont:
        """The type of what stands beside them."""
        return _bold(round(self.digits * _WORDS))

    @property
    def small(self) -> QFont:
        """The type of headings."""
        return body_font(max(16, round(self.digits * _SMALL)))

    @property
    def row(self) -> int:
        """How high a row of numbers is."""
        return round(self.digits * 1.3)

    @property
    def gap(self) -> int:
        """The space between things."""
        return round(self.digits * 0.3)


def digit_height(font: QFont) -> float:
    """Return how high the lowest of the digits stands, in pixels."""
    metrics = QFontMetricsF(font)
    return min(metrics.tightBoundingRect(digit).height() for digit in "0123456789")


def _bold(pixels: int) -> QFont:
    font = body_font(pixels)
    font.setBold(True)
    return font
