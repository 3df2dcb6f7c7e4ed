"""Draws a line of handwriting piece by piece, as its samples come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from app.domain.handwriting import StrokePoint

INK = "#0a1f44"
THINNEST, THICKER = 1.6, 2.4
"""Pixels at 100 % with no pressure, and what full pressure adds."""
_AROUND = 8
"""Pixels by which ink may lie beside its samples."""


class InkLine:
    """One stroke; what was drawn stays drawn, and the rest follows with the next ``draw``."""

    def __init__(self, points: Sequence[StrokePoint], width: int, height: int, scale: float) -> None:
        """Follow the points, which may grow, on a pad of so many pixels."""
        self._points, self._size, self._scale = points, (width, height), scale
        self._drawn = 0
        """How many samples the line was drawn up to."""
        self._end = QPointF()

    def draw(self, ink: QPixmap, *, finish: bool) -> None:
        """Draw what is new: curves through the middles of neighbouring samples, and with ``finish`` to the last one."""
        points = self._points
        if not points or (self._drawn == len(points) and not finish):
            return
        painter = QPainter(ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(INK), 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        if self._drawn == 0:
            self._end = self._place(points[0])
            self._dot(painter, pen, points[0])
            self._drawn = 1
        # Quadratic pieces are smooth, and never run outside what was drawn.
        for before, here in zip(points[self._drawn - 1 :], points[self._drawn :], strict=False):
            control = self._place(before)
            middle = (control + self._place(here)) / 2
            path = QPainterPath(self._end)
            path.quadTo(control, middle)
            pen.setWidthF(self._width(before))
            painter.strokePath(path, pen)
            self._end = middle
        self._drawn = len(points)
        if finish:
            painter.setPen(pen)
            painter.drawLine(self._end, self._place(points[-1]))
        painter.end()

    def _dot(self, painter: QPainter, pen: QPen, point: StrokePoint) -> None:
        pen.setWidthF(self._width(point))
        painter.setPen(pen)
        painter.drawPoint(self._end)

    def _place(self, point: StrokePoint) -> QPointF:
        return QPointF(point.x * self._size[0], point.y * self._size[1])

    def _width(self, point: StrokePoint) -> float:
        return (THINNEST + THICKER * point.pressure) * self._scale


def bounds(points: Sequence[StrokePoint], width: int, height: int) -> QRect:
    """Return the pixels that a line through the points may touch."""
    xs, ys = [point.x * width for point in points], [point.y * height for point in points]
    left, top = int(min(xs)) - _AROUND, int(min(ys)) - _AROUND
    return QRect(left, top, int(max(xs)) - left + 2 * _AROUND, int(max(ys)) - top + 2 * _AROUND)
