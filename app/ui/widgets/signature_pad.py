"""Captures a signature by pen, finger or mouse, as strokes with time and pressure."""

import time

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.handwriting import Handwriting, Stroke, StrokePoint
from app.ui.language import translate
from app.ui.theme import theme

NO_PRESSURE = 0.5
_PAPER, _INK, _LINE = "#ffffff", "#0a1f44", "#9aa9b0"
"""Paper and ink stay so in every theme: what is seen is what is put on the document."""


class SignaturePad(QWidget):
    """A sheet to sign on.

    Signals:
        changed: a stroke was finished, or all were cleared.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty and unlocked."""
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._points: list[StrokePoint] = []
        self._began: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(False)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Widgets", "Signature pad"))

    def handwriting(self) -> Handwriting:
        """Return what was written."""
        return Handwriting(tuple(self._strokes), self.width() / max(1, self.height()))

    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not self._strokes

    def clear(self) -> None:
        """Begin again."""
        self._strokes, self._points, self._began = [], [], None
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """Return a comfortable size to write a name."""
        return QSize(theme.active().px(560), theme.active().px(220))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pen down."""
        self._down(event.position(), NO_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pen moves."""
        if self._points:
            self._add(event.position(), NO_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pen up."""
        self._up(event.position(), NO_PRESSURE)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen's place and pressure."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._down(event.position(), event.pressure())
            case QEvent.Type.TabletMove if self._points:
                self._add(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._up(event.position(), event.pressure())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, the line to sign on, and the ink."""
        px = theme.active().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.active().colours.line_strong), 1))
        painter.setBrush(QColor(_PAPER))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        painter.setPen(QPen(QColor(_LINE), 1, Qt.PenStyle.DashLine))
        base = self.height() * 0.78
        painter.drawLine(QPointF(px(24), base), QPointF(self.width() - px(24), base))
        if not self._strokes and not self._points:
            painter.setPen(QColor("#55666e"))
            box = QRectF(0, base, self.width(), self.height() - base)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, translate("Widgets", "Please sign above the line"))
        for stroke in self._strokes:
            self._paint_stroke(painter, stroke.points)
        self._paint_stroke(painter, tuple(self._points))

    def _paint_stroke(self, painter: QPainter, points: tuple[StrokePoint, ...]) -> None:
        if not points:
            return
        places = [QPointF(point.x * self.width(), point.y * self.height()) for point in points]
        pen = QPen(QColor(_INK), 1)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        last = places[0]
        if len(places) == 1:
            places = [last, last + QPointF(0.1, 0)]
        # Quadratic pieces through the middles of neighbouring samples: smooth, and never outside what was drawn.
        for before, here, point in zip(places, places[1:], points, strict=False):
            middle = (before + here) / 2
            path = QPainterPath(last)
            path.quadTo(before, middle)
            pen.setWidthF((1.6 + 2.4 * point.pressure) * theme.active().scale)
            painter.strokePath(path, pen)
            last = middle
        painter.setPen(pen)
        painter.drawLine(last, places[-1])

    def _down(self, place: QPointF, pressure: float) -> None:
        self._points = []
        self._add(place, pressure)

    def _up(self, place: QPointF, pressure: float) -> None:
        if self._points:
            self._add(place, pressure or self._points[-1].pressure)
            self._strokes.append(Stroke(tuple(self._points)))
            self._points = []
            self.changed.emit()

    def _add(self, place: QPointF, pressure: float) -> None:
        now = time.monotonic()
        self._began = now if self._began is None else self._began
        self._points.append(
            StrokePoint(
                min(max(place.x() / self.width(), 0.0), 1.0),
                min(max(place.y() / self.height(), 0.0), 1.0),
                round((now - self._began) * 1000),
                min(max(pressure, 0.0), 1.0),
            )
        )
        self.update()
