"""Captures a signature by pen, finger or mouse, as strokes with time and pressure."""

import time

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.handwriting import Handwriting, Stroke, StrokePoint
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.ink_layer import InkLine, bounds

NO_PRESSURE = 0.5
_PAPER, _LINE, _HINT = "#ffffff", "#9aa9b0", "#55666e"
"""The paper stays so in every theme: what is seen is what is put on the document."""
_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}


class SignaturePad(QWidget):
    """A sheet to sign on; one pen writes at a time, so that the heel of a hand leaves no mark.

    A sample is kept as it comes, and only the new piece of the line is painted: a pen gives a thousand a second.

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
        self._ink: QPixmap | None = None
        self._line: InkLine | None = None
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
        """Begin again; nothing of what was written stays in memory."""
        self._strokes, self._points, self._began, self._ink, self._line = [], [], None, None, None
        self.update()
        self.changed.emit()

    def sizeHint(self) -> QSize:
        """Return a comfortable size to write a name."""
        return QSize(theme.active().px(560), theme.active().px(220))

    def event(self, event: QEvent) -> bool:
        """Take a finger's place and pressure; a second finger writes nothing."""
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pen down."""
        self._down(event.position(), NO_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pen moves."""
        self._add(event.position(), NO_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pen up."""
        self._up(event.position(), NO_PRESSURE)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Take a pen's place and pressure; how it is held does not matter."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._down(event.position(), event.pressure())
            case QEvent.Type.TabletMove:
                self._add(event.position(), event.pressure())
            case QEvent.Type.TabletRelease:
                self._up(event.position(), event.pressure())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the ink anew at the new size."""
        super().resizeEvent(event)
        self._ink = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, the line to sign on, and the ink."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._paint_sheet(painter)
        painter.drawPixmap(0, 0, self._inked())

    def _paint_sheet(self, painter: QPainter) -> None:
        px = theme.active().px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.active().colours.line_strong))
        painter.setBrush(QColor(_PAPER))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        dashes = painter.pen()
        dashes.setColor(QColor(_LINE))
        dashes.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(dashes)
        base = self.height() * 0.78
        painter.drawLine(QPointF(px(24), base), QPointF(self.width() - px(24), base))
        if not self._strokes and not self._points:
            painter.setPen(QColor(_HINT))
            box = QRectF(0, base, self.width(), self.height() - base)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, translate("Widgets", "Please sign above the line"))

    def _inked(self) -> QPixmap:
        """Return the ink so far; what was drawn before is drawn once."""
        if self._ink is None:
            ratio = self.devicePixelRatioF()
            self._ink = QPixmap(self.size() * ratio)
            self._ink.setDevicePixelRatio(ratio)
            self._ink.fill(Qt.GlobalColor.transparent)
            for stroke in self._strokes:
                self._new_line(stroke.points).draw(self._ink, finish=True)
            self._line = self._new_line(self._points) if self._points else None
        if self._line is not None:
            self._line.draw(self._ink, finish=False)
        return self._ink

    def _new_line(self, points: "list[StrokePoint] | tuple[StrokePoint, ...]") -> InkLine:
        return InkLine(points, self.width(), self.height(), theme.active().scale)

    def _touched(self, event: QTouchEvent) -> None:
        first = event.points()[0]
        capable = event.pointingDevice().hasCapability(QPointingDevice.Capability.Pressure)
        pressure = first.pressure() if capable else NO_PRESSURE
        if event.type() == QEvent.Type.TouchBegin:
            self._down(first.position(), pressure)
        elif first.state() == QEventPoint.State.Released or event.type() != QEvent.Type.TouchUpdate:
            self._up(first.position(), pressure)
        elif first.state() == QEventPoint.State.Updated:
            self._add(first.position(), pressure)

    def _down(self, place: QPointF, pressure: float) -> None:
        self._finish()
        if not self._strokes:
            # The hint goes with the first touch.
            self.update()
        self._points.append(self._sample(place, pressure))
        self._line = self._new_line(self._points)
        self.update(bounds(self._points, self.width(), self.height()))

    def _add(self, place: QPointF, pressure: float) -> None:
        if self._points:
            self._points.append(self._sample(place, pressure))
            self.update(self._fresh())

    def _up(self, place: QPointF, pressure: float) -> None:
        if self._points:
            self._points.append(self._sample(place, pressure or self._points[-1].pressure))
            self.update(self._fresh())
            self._finish()
            self.changed.emit()

    def _finish(self) -> None:
        """Keep the stroke that is being written, if there is one."""
        if self._points:
            if self._line is not None and self._ink is not None:
                self._line.draw(self._ink, finish=True)
            self._strokes.append(Stroke(tuple(self._points)))
        self._points, self._line = [], None

    def _fresh(self) -> QRect:
        """Return where the last pieces of the line run."""
        return bounds(self._points[-4:], self.width(), self.height())

    def _sample(self, place: QPointF, pressure: float) -> StrokePoint:
        now = time.monotonic()
        self._began = now if self._began is None else self._began
        return StrokePoint(
            min(max(place.x() / self.width(), 0.0), 1.0),
            min(max(place.y() / self.height(), 0.0), 1.0),
            round((now - self._began) * 1000),
            min(max(pressure, 0.0), 1.0),
        )
