"""Draws what a style sheet cannot without picture files: arrows, ticks, branches."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from app.ui.theme.tokens import Colours

_PE = QStyle.PrimitiveElement
_SHAPES: dict[QStyle.PrimitiveElement, tuple[tuple[float, float], ...]] = {
    _PE.PE_IndicatorArrowDown: ((-4, -2), (0, 2), (4, -2)),
    _PE.PE_IndicatorSpinDown: ((-3, -1.5), (0, 1.5), (3, -1.5)),
    _PE.PE_IndicatorArrowUp: ((-4, 2), (0, -2), (4, 2)),
    _PE.PE_IndicatorSpinUp: ((-3, 1.5), (0, -1.5), (3, 1.5)),
    _PE.PE_IndicatorArrowLeft: ((2, -4), (-2, 0), (2, 4)),
    _PE.PE_IndicatorArrowRight: ((-2, -4), (2, 0), (-2, 4)),
}
_TICK = ((-4.5, 0.2), (-1.5, 3.2), (4.5, -3.2))


class GuitaiStyle(QProxyStyle):
    """Fusion's measures with our own marks."""

    def __init__(self, colours: Colours, scale: float) -> None:
        """Draw in these colours at this scale."""
        super().__init__("Fusion")
        self._colours = colours
        self._scale = scale

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw arrows and ticks; leave out Fusion's focus frame, which the sheet replaces."""
        if element in _SHAPES:
            self._stroke(painter, option, _SHAPES[element], self._ink(option))
        elif element in {_PE.PE_IndicatorCheckBox, _PE.PE_IndicatorItemViewItemCheck}:
            self._check(painter, option)
        elif element is _PE.PE_IndicatorRadioButton:
            self._radio(painter, option)
        elif element is _PE.PE_IndicatorHeaderArrow:
            up = bool(getattr(option, "sortIndicator", 0) == 2)
            shape = _PE.PE_IndicatorSpinUp if up else _PE.PE_IndicatorSpinDown
            self._stroke(painter, option, _SHAPES[shape], self._colours.primary_text)
        elif element is _PE.PE_IndicatorMenuCheckMark:
            if getattr(option, "checked", False):
                self._stroke(painter, option, _TICK, self._colours.primary_text)
        elif element is _PE.PE_IndicatorBranch:
            self._branch(painter, option)
        elif element is not _PE.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)

    def _ink(self, option: QStyleOption) -> str:
        enabled = QStyle.StateFlag.State_Enabled in option.state
        return self._colours.ink_soft if enabled else self._colours.disabled_ink

    def _stroke(
        self, painter: QPainter, option: QStyleOption, shape: tuple[tuple[float, float], ...], colour: str
    ) -> None:
        centre = QRectF(option.rect).center()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colour), 1.8 * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([centre + QPointF(x, y) * self._scale for x, y in shape]))
        painter.restore()

    def _mark_ground(self, painter: QPainter, option: QStyleOption, *, on: bool) -> QRectF:
        state = option.state
        colours = self._colours
        enabled = QStyle.StateFlag.State_Enabled in state
        hot = QStyle.StateFlag.State_HasFocus in state
        edge = colours.primary if on or QStyle.StateFlag.State_MouseOver in state else colours.line_strong
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.focus if hot else edge if enabled else colours.line), 2 if hot else 1.4))
        painter.setBrush(QColor((colours.primary if on else colours.surface) if enabled else colours.disabled))
        return QRectF(option.rect).adjusted(1, 1, -1, -1)

    def _check(self, painter: QPainter, option: QStyleOption) -> None:
        state = option.state
        on = QStyle.StateFlag.State_On in state
        partly = QStyle.StateFlag.State_NoChange in state
        painter.save()
        painter.drawRoundedRect(self._mark_ground(painter, option, on=on or partly), 4, 4)
        painter.restore()
        if on or partly:
            self._stroke(painter, option, _TICK if on else ((-4, 0), (4, 0)), self._colours.on_primary)

    def _radio(self, painter: QPainter, option: QStyleOption) -> None:
        on = QStyle.StateFlag.State_On in option.state
        painter.save()
        ground = self._mark_ground(painter, option, on=on)
        painter.drawEllipse(ground)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.on_primary))
            painter.drawEllipse(ground.center(), 3.5 * self._scale, 3.5 * self._scale)
        painter.restore()

    def _branch(self, painter: QPainter, option: QStyleOption) -> None:
        state = option.state
        if QStyle.StateFlag.State_Children in state:
            open_ = QStyle.StateFlag.State_Open in state
            shape = _PE.PE_IndicatorArrowDown if open_ else _PE.PE_IndicatorArrowRight
            self._stroke(painter, option, _SHAPES[shape], self._colours.ink_soft)
