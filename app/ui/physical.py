"""Lengths as they are on the glass: what must be read from afar or hit with a finger is measured in millimetres."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen

_INCH: Final = 25.4
_SMALLEST, _LARGEST = 60.0, 6000.0
"""Widths in millimetres between which a display's own word is believed; projectors and television sets often say 0."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """How many logical pixels one millimetre of a screen has."""

    per_mm: float

    @classmethod
    def on(cls, screen: QScreen | None, inches: float = 0.0) -> "Ruler":
        """Measure a screen.

        Args:
            screen: Which; 96 dots an inch where there is none, or it does not know its size.
            inches: Its diagonal, where whoever set it up knows better than the display.
        """
        if screen is None:
            return cls(96 / _INCH)
        area, size = screen.geometry(), screen.physicalSize()
        if inches > 0:
            return cls(_diagonal(area) / (inches * _INCH))
        if _SMALLEST <= size.width() <= _LARGEST:
            return cls(area.width() / size.width())
        return cls(screen.logicalDotsPerInch() / _INCH)

    def px(self, millimetres: float) -> int:
        """Return a length in pixels, never shorter than asked."""
        return math.ceil(millimetres * self.per_mm)


def _diagonal(area: QRect) -> float:
    return math.hypot(area.width(), area.height())
