"""Draws the fine lines of an old share certificate."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

_STEPS = 360
_RINGS = 9


def rosette(size: QSize, ratio: float, line: str) -> QPixmap:
    """Return a clear picture with a rosette at its lower right, partly beyond the edge.

    Args:
        size: In logical pixels.
        ratio: Device pixels for each of them.
        line: The lines' colour.
    """
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(size.width() * 0.80, size.height() * 0.80)
    reach = max(size.width(), size.height()) * 0.50
    colour = QColor(line)
    for ring in range(_RINGS):
        colour.setAlphaF(0.10 + 0.018 * ring)
        painter.setPen(QPen(colour, 1))
        for swing in (0.075, -0.075):
            painter.drawPolyline(_ring(centre, reach * (1 - ring * 0.085), 12 + ring % 3, swing, ring * pi / 18))
    painter.end()
    return picture


def _ring(centre: QPointF, radius: float, waves: int, swing: float, turn: float) -> QPolygonF:
    points = []
    for step in range(_STEPS + 1):
        angle = 2 * pi * step / _STEPS
        reach = radius * (1 + swing * sin(waves * angle + turn))
        points.append(centre + QPointF(reach * cos(angle), reach * sin(angle)))
    return QPolygonF(points)
