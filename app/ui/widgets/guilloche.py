"""The fine lines of an old share certificate, as the program's ornament."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.widgets.live import LiveFrame

_STEPS = 360


class Guilloche(LiveFrame):
    """A dark panel with a rosette; children stand on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Draw the rosette at the lower right, partly beyond the edge."""
        super().__init__(parent, role="rail")
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.settle()

    def restyle(self) -> None:
        """Draw anew in another theme."""
        self._drawn = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and lines; the picture is kept until size or theme change."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(QColor(theme.active().colours.rail))
            self._draw(self._drawn)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)

    def _draw(self, picture: QPixmap) -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() * 0.80, self.height() * 0.80)
        size = max(self.width(), self.height()) * 0.50
        colour = QColor(theme.active().colours.rail_mark)
        for ring in range(9):
            colour.setAlphaF(0.10 + 0.018 * ring)
            painter.setPen(QPen(colour, 1))
            painter.drawPolyline(_ring(centre, size * (1 - ring * 0.085), 12 + ring % 3, 0.075, ring * pi / 18))
            painter.drawPolyline(_ring(centre, size * (1 - ring * 0.085), 12 + ring % 3, -0.075, ring * pi / 18))
        painter.end()


def _ring(centre: QPointF, radius: float, waves: int, swing: float, turn: float) -> QPolygonF:
    points = []
    for step in range(_STEPS + 1):
        angle = 2 * pi * step / _STEPS
        reach = radius * (1 + swing * sin(waves * angle + turn))
        points.append(centre + QPointF(reach * cos(angle), reach * sin(angle)))
    return QPolygonF(points)
