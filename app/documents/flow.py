"""Lets text and tables flow down a column from page to page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.documents.linebreaking import Line, break_lines
from app.documents.marks import ACCENT, LINE, TINT, Area, Mark, Rule, Text
from app.documents.typefaces import Typefaces
from app.domain.documents import Fact

BODY = 9.5
LEADING = 15.0
CELL_PADDING = 5.0
JUSTIFY_UP_TO = 1.4
"""A full line is spread to the margin when it lacks no more than this many ems."""


@dataclass(frozen=True, slots=True)
class Column:
    """The area that text flows in, in points; the first page begins lower than the others."""

    left: float
    width: float
    first_top: float
    next_top: float
    bottom: float


@dataclass(slots=True)
class Flow:
    """The pages so far, and how far down the last one is filled."""

    typefaces: Typefaces
    column: Column
    pages: list[list[Mark]] = field(default_factory=lambda: [[]])
    y: float = 0.0

    def __post_init__(self) -> None:
        """Begin at the top of the first page."""
        self.y = self.column.first_top

    @property
    def right(self) -> float:
        """The column's right edge."""
        return self.column.left + self.column.width

    def put(self, mark: Mark) -> None:
        """Add a mark to the present page."""
        self.pages[-1].append(mark)

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        self.pages.append([])
        self.y = self.column.next_top

    def need(self, height: float) -> None:
        """Begin a new page unless this much room is left."""
        if self.y - height < self.column.bottom and self.y < self.column.next_top:
            self.new_page()

    def skip(self, height: float) -> None:
        """Leave room, though not at the bottom of a page."""
        self.y = max(self.y - height, self.column.bottom)

    def measure(self, text: str, size: float = BODY, *, bold: bool = False) -> float:
        """Return a text's width in points."""
        return self.typefaces.width(text, size, bold=bold)

    def heading(self, text: str) -> None:
        """Set a heading that stays with what follows it."""
        self.need(30 + 2 * LEADING)
        self.skip(9)
        self.y -= 13
        self.put(Area(((self.column.left, self.y - 1.5, 3, 12),), ACCENT))
        self.put(Text(self.column.left + 9, self.y, text, 11, bold=True, colour=ACCENT))
        self.skip(5)

    def paragraph(self, text: str, *, indent: float = 0.0, first_indent: float = 0.0, label: str = "") -> None:
        """Set a paragraph, whole lines flush on both sides.

        Args:
            text: The paragraph.
            indent: How far every line stands in.
            first_indent: How much further the first line stands in.
            label: Stands before the first line, in the indent.
        """
        width = self.column.width - indent
        lines = break_lines(text, width, self.measure, first_indent)
        self.need(min(len(lines), 2) * LEADING)
        for index, line in enumerate(lines):
            self.need(LEADING)
            self.y -= LEADING
            inset = 0.0 if index else first_indent
            if label and not index:
                self.put(Text(self.column.left + 2, self.y + 4, label, BODY))
            spacing = self._spacing(line, width - inset)
            self.put(Text(self.column.left + indent + inset, self.y + 4, line.text, BODY, spacing=spacing))

    def numbered(self, texts: Sequence[str]) -> None:
        """Set paragraphs counted from 1, numbers hanging."""
        for count, text in enumerate(texts, start=1):
            self.paragraph(text, indent=20, label=f"{count}.")
            self.skip(2)

    def _spacing(self, line: Line, width: float) -> float:
        """Return the room to add after each character so that a full Chinese line ends at the margin."""
        if not line.full or len(line.text) < 2 or line.text.isascii():
            return 0.0
        lacking = width - self.measure(line.text)
        return lacking / (len(line.text) - 1) if 0 < lacking <= JUSTIFY_UP_TO * BODY else 0.0

    def table(self, facts: Sequence[Fact]) -> None:
        """Set labelled values as a ruled table, two to a row where both are short."""
        label_width = min(max(self.measure(fact.label) for fact in facts) + 2 * CELL_PADDING, 0.3 * self.column.width)
        half = self.column.width / 2
        index = 0
        while index < len(facts):
            pair = facts[index : index + 2]
            if len(pair) == 2 and all(self._is_short(fact, half - label_width) for fact in pair):
                self._pair(pair[0], pair[1], label_width)
                index += 2
            else:
                self._wide_row(facts[index], label_width)
                index += 1

    def _is_short(self, fact: Fact, room: float) -> bool:
        return "\n" not in fact.value and self.measure(fact.value) <= room - 2 * CELL_PADDING

    def _pair(self, left: Fact, right: Fact, label_width: float) -> None:
        label_lines = [break_lines(f.label, label_width - 2 * CELL_PADDING, self.measure) for f in (left, right)]
        height = max(len(lines) for lines in label_lines) * LEADING + 2 * CELL_PADDING - 3
        self.need(height)
        half = self.column.width / 2
        starts = (self.column.left, self.column.left + half)
        self._frame(height, label_width, starts)
        for start, labels, fact in zip(starts, label_lines, (left, right), strict=True):
            self._cell(start, labels)
            self._cell(start + label_width, [Line(fact.value, full=False)])
        self.y -= height

    def _wide_row(self, fact: Fact, label_width: float) -> None:
        """Set one fact over the whole width; a long one goes on on the next page."""
        labels = break_lines(fact.label, label_width - 2 * CELL_PADDING, self.measure)
        lines = break_lines(fact.value, self.column.width - label_width - 2 * CELL_PADDING, self.measure)
        while lines:
            self.need(max(min(len(lines), 3), len(labels)) * LEADING + 2 * CELL_PADDING)
            fitting = max(1, int((self.y - self.column.bottom - 2 * CELL_PADDING) // LEADING))
            now, lines = lines[:fitting], lines[fitting:]
            height = max(len(now), len(labels)) * LEADING + 2 * CELL_PADDING - 3
            self._frame(height, label_width, (self.column.left,))
            self._cell(self.column.left, labels)
            self._cell(self.column.left + label_width, now)
            self.y -= height

    def _frame(self, height: float, label_width: float, starts: Sequence[float]) -> None:
        """Tint the label cells and rule the row."""
        bottom = self.y - height
        self.put(Area(tuple((start, bottom, label_width, height) for start in starts), TINT))
        for y in (self.y, bottom):
            self.put(Rule(self.column.left, y, self.right, y, 0.5, LINE))
        for x in {*starts, *(start + label_width for start in starts), self.right}:
            self.put(Rule(x, self.y, x, bottom, 0.5, LINE))

    def _cell(self, left: float, lines: Sequence[Line]) -> None:
        for index, line in enumerate(lines):
            baseline = self.y - CELL_PADDING - 9 - index * LEADING
            self.put(Text(left + CELL_PADDING, baseline, line.text, BODY))
