"""The second step: what each column of the list holds; found by its heading, changed by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.forms import vocabulary
from app.forms.client_columns import ColumnMapping, check_mapping, column_meaning
from app.forms.client_headings import Column
from app.services.import_desk import OpenedList
from app.ui import messages
from app.ui.counter.clients.import_words import column_word
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row

_HEADING_CHOICES = 20
_SAMPLES = 3


class ColumnsStep(Card):
    """One line for each column of the file: its heading, samples, and what it is taken for.

    Signals:
        agreed: with the ColumnMapping, when the whole list shall be looked through.
        left: another file is wanted.
    """

    agreed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no list yet."""
        super().__init__(parent=parent)
        self._opened: OpenedList | None = None
        self._header_row = -1
        self._boxes: list[QComboBox] = []
        self._about, self._file = text_label("", "caption"), text_label("", "strong")
        self._headings_label, self.headings = text_label("", "strong"), QComboBox()
        self._kind_label, self.kind = text_label("", "strong"), QComboBox()
        self.fault = Banner(closable=False)
        self._area, self._back = QScrollArea(), Button()
        self.check = Button(icon="list-checks", kind=Kind.PRIMARY)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        for box in (self.headings, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(22)
        self.add(row(self._file, self._about, 1, space=12))
        self.add(row(self._headings_label, self.headings, 1, space=10))
        self.add(row(self._kind_label, self.kind, 1, space=10))
        self.add(self.fault)
        self.add(self._area, 1)
        self.add(row(self._back, 1, self.check))
        self._connect()
        self.settle()

    def show_list(self, opened: OpenedList) -> None:
        """Show a list with what its headings say."""
        self._opened = opened
        found = opened.mapping
        self._header_row = found.header_row if found else _likely_heading(opened.rows)
        self._fill_headings(opened)
        self._fill_kinds(found.identity_kind if found else None)
        by_index = {index: column for column, index in found.columns.items()} if found else None
        self._lay_columns(by_index)
        self._judge()

    def mapping(self) -> ColumnMapping:
        """Return what is chosen now, whether or not it suffices."""
        taken = {Column(box.currentData()): at for at, box in enumerate(self._boxes) if box.currentData()}
        kind = self.kind.currentData()
        headings = self._headings()
        return ColumnMapping(self._header_row, taken, headings, IdentityKind(kind) if kind else None)

    def box(self, index: int) -> QComboBox:
        """Return the choice of a column of the file."""
        return self._boxes[index]

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_area"):
            return
        self.set_title(translate("ClientImport", "What does each column hold?"))
        self._headings_label.setText(translate("ClientImport", "Headings in row"))
        self._kind_label.setText(translate("ClientImport", "Where no column tells the document"))
        self._back.setText(translate("ClientImport", "Another file"))
        self.check.setText(translate("ClientImport", "Check every row"))
        if self._opened is not None:
            chosen = self.mapping()
            self._fill_headings(self._opened)
            self._fill_kinds(chosen.identity_kind)
            self._lay_columns({index: column for column, index in chosen.columns.items()})
            self._judge()

    def _connect(self) -> None:
        self.headings.activated.connect(self._take_heading_row)
        self.kind.activated.connect(lambda _at: self._judge())
        self.check.clicked.connect(lambda: self.agreed.emit(self.mapping()))
        self._back.clicked.connect(self.left)

    def _headings(self) -> tuple[str, ...]:
        rows = self._opened.rows if self._opened else ()
        return rows[self._header_row] if 0 <= self._header_row < len(rows) else ()

    def _fill_headings(self, opened: OpenedList) -> None:
        self._file.setText(opened.path.name)
        self._about.setText(_described(opened.description))
        self.headings.clear()
        self.headings.addItem(translate("ClientImport", "none: the data begins at once"), -1)
        for at, cells in enumerate(opened.rows[:_HEADING_CHOICES]):
            shown = ", ".join(text for cell in cells[:4] if (text := spelling.one_line(cell)))
            self.headings.addItem(f"{at + 1}: {shown}", at)
        self.headings.setCurrentIndex(self.headings.findData(self._header_row))

    def _fill_kinds(self, kind: IdentityKind | None) -> None:
        self.kind.clear()
        self.kind.addItem(translate("ClientImport", "not said"), None)
        for each in (IdentityKind.RESIDENT_ID, IdentityKind.PASSPORT, IdentityKind.USCC):
            self.kind.addItem(word(vocabulary.IDENTITY_KINDS, each.value), each.value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind.value if kind else None)))

    def _take_heading_row(self, _at: int) -> None:
        self._header_row = int(self.headings.currentData())
        self._lay_columns(None)
        self._judge()

    def _lay_columns(self, by_index: dict[int, Column] | None) -> None:
        body, grid, px = QWidget(), QGridLayout(), theme.active().px
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        headings, rows = self._headings(), self._opened.rows if self._opened else ()
        below = rows[self._header_row + 1 :]
        width = max((len(cells) for cells in (headings, *below)), default=0)
        self._boxes = []
        for at in range(width):
            heading = spelling.one_line(headings[at]) if at < len(headings) else ""
            guess = by_index.get(at) if by_index is not None else self._free(column_meaning(heading))
            self._boxes.append(self._choice(guess))
            grid.addWidget(text_label(heading or f"#{at + 1}", "strong"), at, 0)
            grid.addWidget(_samples(below, at), at, 1)
            grid.addWidget(self._boxes[at], at, 2)
        grid.setRowStretch(width, 1)
        body.setLayout(grid)
        self._area.setWidget(body)

    def _free(self, column: Column | None) -> Column | None:
        """Two headings of one meaning: the second is left for somebody to decide."""
        return None if any(box.currentData() == column for box in self._boxes) else column

    def _choice(self, chosen: Column | None) -> QComboBox:
        box = QComboBox()
        box.addItem(translate("ClientImport", "not taken"), None)
        for column in Column:
            box.addItem(column_word(column), column.value)
        box.setCurrentIndex(max(0, box.findData(chosen.value if chosen else None)))
        box.setMinimumWidth(theme.active().px(220))
        box.activated.connect(lambda _at: self._judge())
        return box

    def _judge(self) -> None:
        """Say what is still missing, or which columns are left out."""
        chosen = [box.currentData() for box in self._boxes if box.currentData()]
        twice = next((each for each in chosen if chosen.count(each) > 1), None)
        try:
            check_mapping(self.mapping())
        except RuleViolation as violation:
            self._refuse(messages.say_code(violation.code, _named(violation)))
            return
        if twice is not None:
            words = translate("ClientImport", "Two columns are taken for “{column}”. Choose one.")
            self._refuse(words.format(column=column_word(Column(twice))))
            return
        self.check.setEnabled(True)
        left_out = len(self._boxes) - len(chosen)
        words = translate("ClientImport", "{count} columns are not taken.").format(count=left_out)
        self.fault.say(words if left_out else "", tone=Tone.NOTE)

    def _refuse(self, text: str) -> None:
        self.check.setEnabled(False)
        self.fault.say(text, tone=Tone.ACT)


def _named(violation: RuleViolation) -> dict[str, object]:
    """Say the missing columns by their names on screen."""
    params = dict(violation.params)
    if "columns" in params:
        names = str(params["columns"]).split(", ")
        params["columns"] = ", ".join(column_word(Column(name)) for name in names)
    return params


def _described(description: str) -> str:
    """Say how the file is written; its separator in words."""
    words = {
        "comma": translate("ClientImport", "separated by commas"),
        "semicolon": translate("ClientImport", "separated by semicolons"),
        "tab": translate("ClientImport", "separated by tabs"),
        "bar": translate("ClientImport", "separated by bars"),
    }
    return " · ".join(words.get(part, part) for part in description.split(", "))


def _samples(rows: Sequence[Sequence[str]], at: int) -> QLabel:
    found = [text for cells in rows if at < len(cells) and (text := spelling.one_line(cells[at]))]
    label = text_label(" · ".join(found[:_SAMPLES]), "caption")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setMinimumWidth(1)
    return label


def _likely_heading(rows: Sequence[Sequence[str]]) -> int:
    """Return the row with the most cells that mean something, -1 where none does."""
    counts = [sum(1 for cell in cells if cell and column_meaning(cell)) for cells in rows]
    best = max(counts, default=0)
    return counts.index(best) if best else -1
