"""A QR code on the screen, dark on white whatever the theme: scanners want it so."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

Matrix = Sequence[Sequence[bool]]
"""Rows of modules, true where dark; without the quiet zone."""
_QUIET = 4
"""Modules of white around it, as the standard asks."""


class QrPicture(QWidget):
    """Draws the modules in whole pixels, so that every edge is sharp."""

    def __init__(self, side: int = 220, parent: QWidget | None = None) -> None:
        """Be so many pixels wide and high."""
        super().__init__(parent)
        self._matrix: Matrix = ()
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show another code; none where there are no rows."""
        self._matrix = matrix
        self.setVisible(bool(matrix))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the side."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        count = len(self._matrix) + 2 * _QUIET
        module = min(self.width(), self.height()) // count
        painter = QPainter(self)
        painter.fillRect(0, 0, module * count, module * count, Qt.GlobalColor.white)
        for line, modules in enumerate(self._matrix, _QUIET):
            for place, dark in enumerate(modules, _QUIET):
                if dark:
                    painter.fillRect(place * module, line * module, module, module, QColor(0, 0, 0))
        painter.end()
