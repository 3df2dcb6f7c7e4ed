"""A dark panel with the program's ornament; the ornament comes after the first paint."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.widgets.live import LiveFrame


class Guilloche(LiveFrame):
    """The panel; children stand on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin plain."""
        super().__init__(parent, role="rail")
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.settle()

    def restyle(self) -> None:
        """Draw anew in another theme."""
        self._drawn = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the lines once they are drawn for this size and theme."""
        super().paintEvent(event)
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            # Somebody wants to type a password, not to wait for an ornament.
            QTimer.singleShot(0, self, self._draw)
            return
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def _draw(self) -> None:
        from app.ui.widgets.rosette import rosette

        self._drawn = rosette(self.size(), self.devicePixelRatioF(), theme.active().colours.rail_mark)
        self.update()
