"""Large buttons in a grid; where not all fit they come in turns, for nobody scrolls at a kiosk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from app.ui.client_view.look import TouchButton
from app.ui.kiosk.look import KioskLook
from app.ui.language import translate
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_WIDE_MM = 88
"""A tile is at least so wide, so that a name of a service stands on one or two lines."""
_GAP = 10
_TALL_MM = 30
"""A tile grows no higher than this, unless its words need it."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One thing to choose."""

    key: str
    title: str
    icon: str = ""
    note: str = ""


class TileButton(QPushButton):
    """A tile: icon, title, and a line below; the text wraps instead of being cut off."""

    def __init__(self, look: KioskLook, tile: Tile, *, large: bool = False) -> None:
        """Show a tile, its title and icon ``large`` where there are few."""
        super().__init__()
        self._sizes = (22, 48) if large else (17, 34)
        self.tile, self._look, self.tall = tile, look, 0
        self.setProperty("tile", "true")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{tile.title}. {tile.note}" if tile.note else tile.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title, self._note = text_label(tile.title, wrap=True), text_label(tile.note, wrap=True)
        self._icon = text_label("")
        words = column(1, self._title, self._note, 1, space=2)
        inner = row(self._icon, words, space=10, margin=(10, 6, 10, 6))
        inner.setStretch(1, 1)
        self.setLayout(inner)
        for label in (self._title, self._note, self._icon):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._note.setVisible(bool(tile.note))
        self.dress()

    def dress(self) -> None:
        """Wear the present look."""
        colours = self._look.colours
        self._title.setStyleSheet(
            f"font-size: {self._look.px(self._sizes[0])}px; font-weight: 700; color: {colours.ink};"
        )
        self._note.setStyleSheet(f"font-size: {self._look.px(16)}px; color: {colours.ink_soft};")
        for label in (self._title, self._note):
            # How much room the words need is asked before they are seen.
            label.ensurePolished()
        self._icon.setVisible(bool(self.tile.icon))
        if self.tile.icon:
            picture = self._look.icon(self.tile.icon, "primary_text", self._sizes[1])
            self._icon.setPixmap(picture.pixmap(picture.availableSizes()[0]))

    def sizeHint(self) -> QSize:
        """Ask for the height that the grid gave; a style sheet would take a fixed one back."""
        return QSize(self._look.target, max(self._look.target, self.tall))

    def hasHeightForWidth(self) -> bool:
        """Let the grid ask for the height it gave; the words' own need is told by ``height_at``."""
        return False

    def height_at(self, width: int) -> int:
        """Return how high the tile must be for its words at a width."""
        layout = self.layout()
        needed = layout.heightForWidth(width) if layout is not None else 0
        return max(self._look.target, needed)


class TileGrid(LiveWidget):
    """As many tiles as fit, and a way to the others.

    Signals:
        chosen: with the tile's key.
    """

    chosen = Signal(str)

    def __init__(self, look: KioskLook, tiles: Callable[[], Sequence[Tile]], *, large: bool = False) -> None:
        """Show what ``tiles`` returns in the present language; ``large`` for few tiles that fill the page."""
        super().__init__()
        self._look, self._tiles, self._large = look, tiles, large
        self._page = 0
        self._grid, self._holder = QGridLayout(), QWidget()
        self._holder.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.former, self.further = TouchButton(look, "arrow-left"), TouchButton(look, "arrow-right")
        self._where = text_label("", "soft")
        self._pager = QWidget()
        self._pager.setLayout(row(1, self.former, self._where, self.further, 1, space=14))
        body = column(space=8)
        body.addWidget(self._holder, 1)
        body.addWidget(self._pager)
        self.setLayout(body)
        self.former.clicked.connect(lambda: self._turn(-1))
        self.further.clicked.connect(lambda: self._turn(1))
        look.changed.connect(self.restyle)
        self.settle()

    @property
    def buttons(self) -> list[TileButton]:
        """The tiles that are seen."""
        found = (self._grid.itemAt(at) for at in range(self._grid.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, TileButton)]

    def retranslate(self) -> None:
        """Set every word."""
        self.former.setText(translate("Kiosk", "Previous"))
        self.further.setText(translate("Kiosk", "More"))
        self._fill()

    def restyle(self) -> None:
        """Wear the present look."""
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        super().resizeEvent(event)
        self._fill()

    def minimumSizeHint(self) -> QSize:
        """Ask for one tile and the way to the others."""
        return QSize(self._look.ruler.px(_WIDE_MM), 2 * self._look.target + self._look.px(_GAP))

    def _turn(self, by: int) -> None:
        self._page += by
        self._fill()

    def _fill(self) -> None:
        """Lay out this turn's tiles: equal in size, each high enough for the longest words."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        tiles = list(self._tiles())
        gap = self._look.px(_GAP)
        self._grid.setSpacing(gap)
        columns = self._columns_for(len(tiles), gap)
        made = [TileButton(self._look, tile, large=self._large) for tile in tiles]
        width = (max(self.width(), 1) - gap * (columns - 1)) // columns
        needed = max((one.height_at(width) for one in made), default=self._look.target)
        lines = self._lines_for(len(made), columns, needed, gap)
        pages = max(1, -(-len(made) // (lines * columns)))
        self._page %= pages
        self._tell_page(pages)
        first = self._page * lines * columns
        seen = made[first : first + lines * columns]
        height = self._height_for(-(-len(seen) // columns), needed, gap, paged=pages > 1)
        for at, one in enumerate(seen):
            one.tall = height
            one.clicked.connect(partial(self.chosen.emit, one.tile.key))
            self._grid.addWidget(one, at // columns, at % columns)
        for one in set(made) - set(seen):
            one.deleteLater()
        for line in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(line, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _columns_for(self, count: int, gap: int) -> int:
        wide = self._look.ruler.px(_WIDE_MM)
        if self._large:
            # The screen decides: for whoever sits the grid of an upright screen is wider than high.
            upright = self.window().height() > self.window().width()
            wide = max(wide, self.width() // (2 if upright else 4) - gap)
        return min(max(1, (self.width() + gap) // (wide + gap)), max(1, count))

    def _lines_for(self, count: int, columns: int, needed: int, gap: int) -> int:
        """Return how many lines of tiles are seen at once; the way to the others takes room where it is needed."""
        lines = max(1, (self.height() + gap) // (needed + gap))
        if lines * columns < count:
            lines = max(1, (self.height() - self._look.target - 2 * gap) // (needed + gap))
        return lines

    def _height_for(self, lines: int, needed: int, gap: int, *, paged: bool) -> int:
        room = self.height() - (self._look.target + 2 * gap if paged else 0)
        most = self._look.ruler.px(_TALL_MM * (2 if self._large else 1))
        return max(needed, min(most, (room - gap * max(0, lines - 1)) // max(1, lines)))

    def _tell_page(self, pages: int) -> None:
        self._pager.setVisible(pages > 1)
        self._where.setText(f"{self._page + 1} / {pages}")
        self.former.setEnabled(self._page > 0)
        self.further.setEnabled(self._page < pages - 1)
