"""The desks at the left of the window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskEntry:
    """One desk the person may use."""

    key: str
    title: Callable[[], str]
    """Called again when the language changes."""
    icon: str
    page: Callable[[], QWidget]
    """Builds the page when the desk is first opened."""
    shortcut: str = ""


class RailButton(QAbstractButton):
    """A desk's button with the count of what waits there."""

    def __init__(self, entry: DeskEntry) -> None:
        """Make the button of a desk."""
        super().__init__()
        self.entry = entry
        self._count = 0
        self._tone = Tone.PRIMARY
        self._over = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int, tone: Tone = Tone.PRIMARY) -> None:
        """Show how many things wait; none hides the badge."""
        self._count, self._tone = count, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the row's size."""
        return QSize(theme.active().px(184), theme.active().px(40))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lighten under the pointer."""
        self._over = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Darken again."""
        self._over = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words, badge and focus."""
        del event
        worn = theme.active()
        colours, px = worn.colours, worn.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        box = QRectF(self.rect()).adjusted(px(8), px(1), -px(8), -px(1))
        ground = colours.rail_active if on else colours.rail_hover if self._over else colours.rail
        painter.setPen(QColor(colours.focus) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, px(7), px(7))
        ink = "on_rail_active" if on else "rail_ink"
        side = px(18)
        top = (self.height() - side) // 2
        painter.drawPixmap(px(20), top, worn.pixmap(self.entry.icon, "rail_active_mark" if on else ink, 18))
        painter.setPen(QColor(colours.get(ink)))
        font = self.font()
        font.setWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
        painter.setFont(font)
        words = self.rect().adjusted(px(50), 0, -px(54 if self._count else 16), 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        worn = theme.active()
        px = worn.px
        ground, ink = worn.colours.solid(self._tone)
        if self._tone is Tone.PRIMARY:
            ground, ink = worn.colours.rail_mark, worn.colours.rail
            if self.isChecked():
                ground, ink = worn.colours.rail_active_mark, worn.colours.rail_active
        font = QFont(self.font())
        font.setPixelSize(px(11))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        text = str(self._count) if self._count < 1000 else "999+"
        width = max(px(20), painter.fontMetrics().horizontalAdvance(text) + px(11))
        pill = QRectF(self.width() - px(16) - width, (self.height() - px(18)) / 2, width, px(18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, px(9), px(9))
        painter.setPen(QColor(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Rail(LiveFrame):
    """The list of desks.

    Signals:
        chosen: with the key of the desk that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, entries: list[DeskEntry], branch: str = "", parent: QWidget | None = None) -> None:
        """Show these desks under the program's mark and the branch's name."""
        super().__init__(parent, role="rail")
        self._buttons = {entry.key: RailButton(entry) for entry in entries}
        self._group = QButtonGroup(self)
        self._name = text_label("", "strong")
        self._branch = text_label(branch, "caption")
        if not branch:
            self._branch.hide()
        mark = IconLabel("stamp", "rail_mark", 24)
        head = row(mark, column(self._name, self._branch, space=0), 1, space=10, margin=(18, 16, 12, 14))
        body = column(head, space=0)
        for button in self._buttons.values():
            self._group.addButton(button)
            button.clicked.connect(self._choose)
            body.addWidget(button)
        body.addStretch(1)
        self.setLayout(body)
        self.settle()

    def select(self, key: str) -> None:
        """Mark a desk as the open one."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int, tone: Tone = Tone.PRIMARY) -> None:
        """Show how many things wait at a desk."""
        if key in self._buttons:
            self._buttons[key].set_count(count, tone)

    def retranslate(self) -> None:
        """Name the desks."""
        self._name.setText(translate("Shell", "Guitai"))
        for button in self._buttons.values():
            button.setText(button.entry.title())
            # Qt drops a shortcut with every new text.
            button.setShortcut(button.entry.shortcut)
            hint = f" ({button.entry.shortcut})" if button.entry.shortcut else ""
            button.setToolTip(button.entry.title() + hint)

    def restyle(self) -> None:
        """Keep the rail's width in step with the type."""
        self.setFixedWidth(theme.active().px(212))

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.chosen.emit(button.entry.key)
