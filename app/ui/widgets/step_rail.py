"""The steps of a workflow and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import theme


class StepState(StrEnum):
    """How a step stands."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    STOPPED = "stopped"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class StepMark:
    """One step: its words in the present language and its state."""

    title: str
    state: StepState = StepState.LATER
    note: str = ""


class StepRail(QWidget):
    """Steps from left to right; words, a shape and a colour say how each stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without steps."""
        super().__init__(parent)
        self.steps: tuple[StepMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[StepMark]) -> None:
        """Show these steps."""
        self.steps = tuple(steps)
        self.setAccessibleName(", ".join(f"{step.title}: {step.state}" for step in steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that holds every word."""
        px = theme.active().px
        return QSize(max(1, len(self.steps)) * px(110), px(60 if any(step.note for step in self.steps) else 46))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the marks and the words."""
        if not self.steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self.width() / len(self.steps)
        radius = theme.active().px(11)
        for at, step in enumerate(self.steps):
            centre = QPointF(pitch * (at + 0.5), radius + 2)
            if at:
                self._join(painter, centre - QPointF(pitch, 0), centre, done=step.state is not StepState.LATER)
            self._mark(painter, at, step, centre)
            self._words(painter, step, QRectF(pitch * at, 2 * radius + 6, pitch, self.height()))

    def _join(self, painter: QPainter, start: QPointF, end: QPointF, *, done: bool) -> None:
        colours, px = theme.active().colours, theme.active().px
        pen = QPen(QColor(colours.primary if done else colours.line_strong), 2)
        if not done:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        gap = QPointF(px(17), 0)
        painter.drawLine(start + gap, end - gap)

    def _mark(self, painter: QPainter, at: int, step: StepMark, centre: QPointF) -> None:
        worn = theme.active()
        colours, radius = worn.colours, worn.px(11)
        ground, edge, ink = {
            StepState.DONE: (colours.primary, colours.primary, colours.on_primary),
            StepState.NOW: (colours.surface, colours.primary, colours.primary_text),
            StepState.LATER: (colours.surface, colours.line_strong, colours.ink_soft),
            StepState.STOPPED: (colours.act, colours.act, colours.on_act),
            StepState.PAUSED: (colours.soon, colours.soon, colours.on_soon),
        }[step.state]
        painter.setPen(QPen(QColor(edge), 2.5 if step.state is StepState.NOW else 1.5))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(centre, radius, radius)
        icon = {StepState.DONE: "check", StepState.STOPPED: "x", StepState.PAUSED: "pause"}.get(step.state)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        if icon:
            side = worn.px(14)
            place = centre - QPointF(side / 2, side / 2)
            painter.drawPixmap(place, worn.pixmap(icon, ink, 14))
        else:
            painter.setPen(QColor(ink))
            painter.setFont(_font(12, bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(at + 1))

    def _words(self, painter: QPainter, step: StepMark, box: QRectF) -> None:
        colours, px = theme.active().colours, theme.active().px
        now = step.state is StepState.NOW
        painter.setPen(QColor(colours.primary_text if now else colours.ink_soft))
        painter.setFont(_font(12, bold=now))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        words = painter.fontMetrics().elidedText(step.title, Qt.TextElideMode.ElideRight, int(box.width()) - 6)
        painter.drawText(box, top, words)
        if step.note:
            painter.setFont(_font(11))
            painter.setPen(QColor(colours.ink_soft))
            painter.drawText(box.translated(0, px(16)), top, step.note)


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(theme.active().body_font())
    font.setPixelSize(theme.active().px(pixels))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font
