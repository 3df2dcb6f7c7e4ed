"""The day in figures, and its end: closing, the sheet, the sheets of former days."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.day_figures import DayFigures
from app.domain.day_sheets import DaySheet
from app.domain.errors import RuleViolation
from app.services.day_closing import DayClosingDesk
from app.ui import language, messages
from app.ui.counter.saving import ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.dialogs import Dialog, confirm
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row

Looked = tuple[DayFigures, tuple[DaySheet, ...]]
_FIGURES = 8


class DayDialog(Dialog):
    """Figures above, the sheets made lately below."""

    def __init__(
        self, desk: DayClosingDesk, around: Surroundings, changed: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        """Look at once; ``changed`` is told once the day was closed."""
        super().__init__(parent, icon="moon", width=640)
        self._desk, self._around, self._changed = desk, around, changed
        self._looked: Looked | None = None
        self._figures = [(text_label("–", "title"), text_label("", "caption", wrap=True)) for _ in range(_FIGURES)]
        grid = QGridLayout()
        for at, (value, label) in enumerate(self._figures):
            grid.addLayout(column(value, label, space=0), at // 4, at % 4)
        self.fault, self._sheets_title, self.sheets = (
            Banner(tone=Tone.ACT, closable=False),
            text_label("", "strong"),
            EntryList(),
        )
        self.sheets.setMinimumHeight(theme.active().px(120))
        self.close_day = Button(icon="moon", kind=Kind.PRIMARY)
        self.save, self.print_button = Button(icon="download"), Button(icon="printer")
        self.body.addLayout(grid)
        self.body.addLayout(column(self.fault, self._sheets_title, self.sheets, space=10))
        self.body.addLayout(row(self.save, self.print_button, 1, self.close_day))
        self.close_day.clicked.connect(self._close)
        self.save.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.sheets.selected.connect(lambda _entry: self._judge())
        self.reload()
        self.settle()

    def reload(self) -> None:
        """Look anew."""
        self._around.tasks.run(self, lambda: (self._desk.figures(), self._desk.sheets()), self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self.say(translate("Queue", "The day in figures"), translate("Queue", "Close this window"))
        self._sheets_title.setText(translate("Queue", "Day sheets"))
        self.close_day.setText(translate("Queue", "Close the day…"))
        self.save.setText(translate("Queue", "Save…"))
        self.print_button.setText(translate("Queue", "Print"))
        labels = (
            translate("Queue", "numbers given"),
            translate("Queue", "served"),
            translate("Queue", "abandoned"),
            translate("Queue", "still open"),
            translate("Queue", "wait, half of them (P50)"),
            translate("Queue", "wait, nine of ten (P90)"),
            translate("Queue", "longest wait"),
            translate("Queue", "satisfaction, of 5"),
        )
        for (_, label), words in zip(self._figures, labels, strict=True):
            label.setText(words)
        if self._looked is not None:
            self._show(self._looked)
        self._judge()

    def _show(self, looked: Looked) -> None:
        self._looked = looked
        figures, sheets = looked
        waits, scores = figures.waits, figures.ratings
        values = (
            str(figures.tickets), str(figures.served), str(figures.abandoned), str(figures.unfinished),
            *(_minutes(span) for span in ((waits.half, waits.nine_of_ten, waits.longest) if waits else (None,) * 3)),
            f"{sum(scores) / len(scores):.1f}" if scores else "–",
        )  # fmt: skip
        for (value, _), words in zip(self._figures, values, strict=True):
            value.setText(words)
        self.sheets.show_entries([self._entry(sheet) for sheet in sheets])
        self._judge()

    def _entry(self, sheet: DaySheet) -> Entry:
        made = translate("Queue", "{count} numbers · made by {name}").format(
            count=sheet.tickets, name=sheet.made_by_name
        )
        day, at = sheet.business_day.isoformat(), self._around.moment(sheet.made_at)
        return Entry(title=day, detail=made, right=at, icon="file-text", key=sheet)

    def _chosen(self) -> DaySheet | None:
        entry = self.sheets.current()
        return entry.key if entry is not None and isinstance(entry.key, DaySheet) else None

    def _judge(self) -> None:
        for button in (self.save, self.print_button):
            button.setEnabled(self._chosen() is not None)

    def _close(self) -> None:
        sure = confirm(
            self,
            translate("Queue", "Close the day?"),
            translate(
                "Queue", "Whoever still waits is abandoned, every window is closed, and the day's sheet is archived."
            ),
            translate("Queue", "Close the day"),
        )
        if sure:
            work = partial(self._desk.close_day, language.active().language.value)
            self._around.tasks.run(self, work, self._closed, failed=self._refused)

    def _closed(self, _sheet: DaySheet) -> None:
        self.fault.say("")
        self._changed()
        self.reload()

    def _refused(self, error: Exception) -> bool:
        if not isinstance(error, RuleViolation):
            return False
        self.fault.say(messages.say(error))
        return True

    def _save(self) -> None:
        sheet = self._chosen()
        if sheet is None:
            return
        path = ask_path(self, f"day-{sheet.business_day:%Y%m%d}.pdf")
        if path:
            self._around.tasks.run(self, partial(write_made, partial(self._desk.pdf, sheet), Path(path)), self._saved)

    def _saved(self, path: Path) -> None:
        self._around.notify(translate("Queue", "Saved as {file}.").format(file=path.name), Tone.GOOD)

    def _print(self) -> None:
        sheet = self._chosen()
        if sheet is not None:
            self._around.tasks.run(self, partial(self._desk.print_sheet, sheet), self._printed)

    def _printed(self, printer: str) -> None:
        self._around.notify(translate("Queue", "The sheet went to {printer}.").format(printer=printer), Tone.GOOD)


def _minutes(span: timedelta | None) -> str:
    if span is None:
        return "–"
    return translate("Queue", "{minutes} min").format(minutes=round(span / timedelta(minutes=1)))


def show_day(parent: QWidget, desk: DayClosingDesk, around: Surroundings, changed: Callable[[], object]) -> None:
    """Show the dialog until it is closed."""
    dialog = DayDialog(desk, around, changed, parent.window())
    dialog.exec()
    dialog.deleteLater()
