"""A list whose entries have two lines: what it is, and what there is to know about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import theme
from app.ui.theme.tokens import CAPTION
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
HEIGHT = 52


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry, in words of the present language."""

    title: str
    detail: str = ""
    right: str = ""
    icon: str = ""
    colour: str = "ink_soft"
    """Colour token of the icon."""
    quiet: bool = False
    """It cannot be taken now; the detail says why."""
    key: object = None


class EntryModel(QAbstractListModel):
    """The entries of a list."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these in place of the present ones."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of an entry."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return entry.detail
        return None


class EntryPainter(QStyledItemDelegate):
    """Draws an entry: icon, title and a word at the right, the detail below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return one height for all."""
        return QSize(theme.active().px(120), theme.active().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one entry on the style's own ground."""
        model = index.model()
        if not isinstance(model, EntryModel):
            return
        entry, px = model.entries[index.row()], theme.active().px
        self._ground(painter, option, index)
        area: QRect = option.rect.adjusted(px(12), px(7), -px(12), -px(6))
        painter.save()
        if entry.icon:
            colour = "ink_faint" if entry.quiet else entry.colour
            picture = theme.active().pixmap(entry.icon, colour, 18)
            painter.drawPixmap(area.left(), area.center().y() - px(9), picture)
            area.setLeft(area.left() + px(30))
        self._words(painter, option, entry, area)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        widget: QWidget = plain.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, widget)

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, area: QRect) -> None:
        colours, px = theme.active().colours, theme.active().px
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = colours.on_primary_soft if selected else colours.ink
        soft = colours.on_primary_soft if selected else colours.ink_soft
        strong, small = QFont(painter.font()), QFont(painter.font())
        strong.setBold(not entry.quiet)
        small.setPixelSize(px(CAPTION))
        upper, lower = QRect(area), QRect(area)
        if entry.detail:
            upper.setBottom(area.center().y())
            lower.setTop(area.center().y() + px(1))
        right = QFontMetrics(small).horizontalAdvance(entry.right)
        _write(painter, small, soft, upper, entry.right, Qt.AlignmentFlag.AlignRight)
        upper.setRight(upper.right() - right - (px(10) if right else 0))
        _write(painter, strong, soft if entry.quiet else ink, upper, entry.title, Qt.AlignmentFlag.AlignLeft)
        _write(painter, small, soft, lower, entry.detail, Qt.AlignmentFlag.AlignLeft)


def _write(painter: QPainter, font: QFont, colour: str, area: QRect, text: str, side: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)


class EntryList(LiveWidget):
    """A list of two-line entries.

    Signals:
        selected: the current entry changed; with the Entry or None.
        taken: an entry was clicked twice, or Enter was pressed on it.
    """

    selected = Signal(object)
    taken = Signal(object)

    def __init__(self, *, still: bool = False, parent: QWidget | None = None) -> None:
        """Begin empty; a ``still`` list has no frame and no cursor, it is only looked at."""
        super().__init__(parent)
        self.model = EntryModel()
        self.model.setParent(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryPainter(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.selected.emit(self.current()))
        self.view.activated.connect(lambda _index: self.taken.emit(self.current()))
        self._still = still
        if still:
            self.view.setSelectionMode(QListView.SelectionMode.NoSelection)
            self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.view.setStyleSheet("QListView { border: none; padding: 0px; background: transparent; }")
        self.setLayout(column(self.view))
        self.setFocusProxy(self.view)
        self.settle()

    @property
    def entries(self) -> list[Entry]:
        """What is shown."""
        return self.model.entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; the cursor stays on the same key where it is still there."""
        kept = self.current()
        self.model.show_entries(entries)
        at = next((n for n, entry in enumerate(entries) if kept is not None and entry.key == kept.key), 0)
        if not self._still:
            self.go_to(at)

    def current(self) -> Entry | None:
        """Return the entry under the cursor."""
        row = self.view.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def go_to(self, row: int) -> None:
        """Put the cursor on an entry."""
        self.view.setCurrentIndex(self.model.index(row))

    def move_by(self, step: int) -> None:
        """Move the cursor up or down."""
        last = len(self.model.entries) - 1
        if last >= 0:
            self.go_to(min(max(self.view.currentIndex().row() + step, 0), last))

    def restyle(self) -> None:
        """Lay the lines out anew when the type grows or the theme changes."""
        self.view.doItemsLayout()
