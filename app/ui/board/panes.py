"""The three parts of the board: who is called, who is next, how long each class waits; painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.board.sizes import BoardSizes
from app.ui.theme import theme

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class LineRow:
    """What is shown of a class of tickets."""

    letter: str
    name: str
    waiting: str
    minutes: str


class Pane(QWidget):
    """A part of the board with a heading."""

    def __init__(self, sizes: BoardSizes) -> None:
        """Stand empty."""
        super().__init__()
        self.sizes, self.heading = sizes, ""
        self.painted: list[tuple[str, bool]] = []
        """Each text of the last painting, and whether it had room; a board that cuts a number off is worthless."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def head(self, text: str) -> None:
        """Show a heading."""
        self.heading = text
        self.update()

    @property
    def head_height(self) -> int:
        """How high the heading is."""
        return round(QFontMetricsF(self.sizes.small).height() * 1.25)

    def capacity(self) -> int:
        """Return how many rows fit."""
        return max(1, int((self.height() - self.head_height) // self.sizes.row))

    def row_height(self) -> float:
        """Return how high a row is that shares the room evenly."""
        return max(self.sizes.row, (self.height() - self.head_height) / self.capacity())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, heading and rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painted = []
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.active().colours.surface))
        painter.drawRoundedRect(area, self.sizes.gap / 2, self.sizes.gap / 2)
        head = QRectF(area.left() + self.sizes.gap, area.top(), area.width() - 2 * self.sizes.gap, self.head_height)
        self.write(painter, head, self.heading, self.sizes.small, "ink_soft")
        self.paint_rows(painter, area.adjusted(0, self.head_height, 0, 0))
        painter.end()

    def paint_rows(self, painter: QPainter, area: QRectF) -> None:
        """Paint what the part is there for."""

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        font: QFont,
        colour: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """Write a text on one line, and note whether it fits."""
        room = QFontMetricsF(font).horizontalAdvance(text) <= area.width() + 0.5
        self.painted.append((text, room))
        painter.setFont(font)
        painter.setPen(QColor(theme.active().colours.get(colour)))
        painter.drawText(area, int(align), text)


class CalledPane(Pane):
    """Number and window, the latest call on top; what is being announced stands out."""

    def __init__(self, sizes: BoardSizes) -> None:
        """Stand empty."""
        super().__init__(sizes)
        self.rows: Sequence[tuple[str, str]] = ()
        self.loud: tuple[str, str] | None = None
        self.empty = ""

    def show_rows(self, rows: Sequence[tuple[str, str]], empty: str) -> None:
        """Show so many rows as fit; words where there are none."""
        self.rows, self.empty = rows, empty
        self.update()

    def stand_out(self, row: tuple[str, str] | None) -> None:
        """Let one row stand out, or none."""
        self.loud = row
        self.update()

    def paint_rows(self, painter: QPainter, area: QRectF) -> None:
        """Paint the rows; the one that is announced first, wherever it stood."""
        rows = [self.loud] if self.loud else []
        rows += [row for row in self.rows if row != self.loud]
        if not rows:
            self.write(painter, area, self.empty, self.sizes.words, "ink_faint", _CENTRE)
        for at, row in enumerate(rows[: self.capacity()]):
            place = QRectF(area.left(), area.top() + at * self.row_height(), area.width(), self.row_height())
            self._paint_row(painter, place, row, loud=row == self.loud)

    def _paint_row(self, painter: QPainter, place: QRectF, row: tuple[str, str], *, loud: bool) -> None:
        gap = self.sizes.gap
        if loud:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.active().colours.primary))
            painter.drawRoundedRect(place.adjusted(gap / 3, gap / 6, -gap / 3, -gap / 6), gap / 2, gap / 2)
        inner = place.adjusted(gap, 0, -gap, 0)
        number = inner.adjusted(0, 0, -inner.width() * 0.4, 0)
        self.write(painter, number, row[0], self.sizes.number, "on_primary" if loud else "ink")
        window = inner.adjusted(inner.width() * 0.6, 0, 0, 0)
        colour = "on_primary" if loud else "primary_text"
        self.write(painter, window, f"→ {row[1]}", self.sizes.number, colour, _RIGHT)


class NextPane(Pane):
    """The numbers that come next, in order."""

    def __init__(self, sizes: BoardSizes) -> None:
        """Stand empty."""
        super().__init__(sizes)
        self.numbers: Sequence[str] = ()

    def show_numbers(self, numbers: Sequence[str]) -> None:
        """Show as many as fit whole."""
        self.numbers = numbers
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return QSize(self.sizes.row, self.head_height + self.sizes.row)

    def paint_rows(self, painter: QPainter, area: QRectF) -> None:
        """Paint number beside number."""
        metrics, gap = QFontMetricsF(self.sizes.number), self.sizes.gap
        left = area.left() + gap
        for number in self.numbers:
            width = metrics.horizontalAdvance(number)
            if left + width > area.right() - gap:
                return
            self.write(painter, QRectF(left, area.top(), width + 1, area.height()), number, self.sizes.number, "ink")
            left += width + 2 * gap


class LinesPane(Pane):
    """For each class how many wait, and for how many minutes; where not all fit, they take turns."""

    def __init__(self, sizes: BoardSizes) -> None:
        """Stand empty."""
        super().__init__(sizes)
        self.rows: Sequence[LineRow] = ()
        self.titles = ("", "")
        self.turn = 0

    def show_rows(self, rows: Sequence[LineRow]) -> None:
        """Show each class."""
        self.rows = rows
        self.update()

    def head_columns(self, waiting: str, minutes: str) -> None:
        """Name the two columns of figures."""
        self.titles = (waiting, minutes)
        self.update()

    def go_on(self) -> None:
        """Show the next of those that do not fit at once."""
        self.turn += 1
        self.update()

    def seen(self) -> Sequence[LineRow]:
        """Return the rows of this turn."""
        most = self.capacity()
        pages = max(1, -(-len(self.rows) // most))
        begin = (self.turn % pages) * most
        return self.rows[begin : begin + most]

    def paint_rows(self, painter: QPainter, area: QRectF) -> None:
        """Paint the columns' names and the rows of this turn."""
        inner = area.adjusted(self.sizes.gap, 0, -self.sizes.gap, 0)
        minutes = self._column(inner, 1)
        waiting = self._column(inner, 0)
        for title, column in zip(self.titles, (waiting, minutes), strict=True):
            place = QRectF(column.left(), area.top() - self.head_height, column.width(), self.head_height)
            self.write(painter, place, title, self.sizes.small, "ink_soft", _RIGHT)
        for at, row in enumerate(self.seen()):
            top, height = area.top() + at * self.row_height(), self.row_height()
            self._paint_name(painter, QRectF(inner.left(), top, waiting.left() - inner.left(), height), row)
            for figure, column in ((row.waiting, waiting), (row.minutes, minutes)):
                place = QRectF(column.left(), top, column.width(), height)
                self.write(painter, place, figure, self.sizes.number, "ink", _RIGHT)

    def _column(self, inner: QRectF, at: int) -> QRectF:
        """Return the place of a column of figures, three digits or its name wide."""
        small, digits = QFontMetricsF(self.sizes.small), QFontMetricsF(self.sizes.number)
        widths = [max(small.horizontalAdvance(title), digits.horizontalAdvance("000")) for title in self.titles]
        right = inner.right() - (widths[1] + self.sizes.gap if at == 0 else 0)
        return QRectF(right - widths[at], inner.top(), widths[at], inner.height())

    def _paint_name(self, painter: QPainter, place: QRectF, row: LineRow) -> None:
        """Paint the letter, and the class's name where there is room for it; the letter stands on every slip."""
        letter = QFontMetricsF(self.sizes.number).horizontalAdvance("W")
        self.write(painter, place, row.letter, self.sizes.number, "primary_text")
        beside = place.adjusted(letter + self.sizes.gap / 2, 0, -self.sizes.gap / 2, 0)
        for font in (self.sizes.words, self.sizes.small):
            if QFontMetricsF(font).horizontalAdvance(row.name) <= beside.width():
                self.write(painter, beside, row.name, font, "ink_soft")
                return
