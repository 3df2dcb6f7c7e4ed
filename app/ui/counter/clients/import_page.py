"""The import assistant: choose a list, say what its columns hold, see what would happen, bring it in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.errors import GuitaiError
from app.forms.client_columns import ColumnMapping
from app.services.import_desk import ImportDesk, ImportResult, OpenedList
from app.ui import locale_text, messages
from app.ui.counter.clients.import_choose import ChooseFile, ChooseStep, choose_report
from app.ui.counter.clients.import_columns import ColumnsStep
from app.ui.counter.clients.import_outcome import OutcomeStep, explain
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.progress import Cancelled, Progress
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.step_rail import StepMark, StepRail, StepState

ChooseReport = Callable[[QWidget, Path], Path | None]


class ImportPage(LiveWidget):
    """Four steps on one page; nothing is stored before the last.

    Signals:
        left: the person goes back to the clients.
    """

    left = Signal()

    def __init__(
        self, desk: ImportDesk, around: Surroundings, *, choose: ChooseFile | None = None,
        choose_report: ChooseReport = choose_report, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Import with the desk; files are asked for in the system's dialogs unless told otherwise."""
        super().__init__(parent)
        self._desk, self._around, self._choose_report = desk, around, choose_report
        self._opened: OpenedList | None = None
        self._mapping: ColumnMapping | None = None
        self._stopped, self._dry = 0, True
        self._leave = Button(icon="arrow-left")
        self._header = PageHeader(self._leave)
        self.fault, self.progress = Banner(tone=Tone.ACT), ProgressPanel()
        self.choose, self.columns, self.outcome = ChooseStep(choose), ColumnsStep(), OutcomeStep()
        self._steps = QStackedWidget()
        for step in (self.choose, self.columns, self.outcome):
            self._steps.addWidget(step)
        self._rail = StepRail()
        outer = column(self._header, self._rail, self.fault, self.progress, space=14, margin=(24, 20, 24, 20))
        outer.addWidget(self._steps, 1)
        self.setLayout(outer)
        self._steps.currentChanged.connect(lambda _at: self._say_step())
        self._connect()
        self.settle()

    @property
    def step(self) -> QWidget | None:
        """The step that is shown."""
        return self._steps.currentWidget()

    def open_list(self, path: Path) -> None:
        """Look into a list."""
        self.fault.say("")
        self._around.tasks.run(self, partial(self._desk.open, path), self._show_columns, failed=self._cannot)

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(
            translate("ClientImport", "Import clients"),
            translate("ClientImport", "Nothing is stored before you have seen what would become of every row."),
        )
        self._say_step()
        self._leave.setText(translate("ClientImport", "Back to the clients"))

    def _connect(self) -> None:
        self._leave.clicked.connect(self.left)
        self.choose.chosen.connect(self.open_list)
        self.columns.agreed.connect(self._check)
        self.columns.left.connect(self._begin_again)
        self.outcome.back_asked.connect(self._go_back)
        self.outcome.import_asked.connect(self._import)
        self.outcome.report_asked.connect(self._save_report)

    def _say_step(self) -> None:
        done = self.outcome.result is not None and not self.outcome.result.dry
        at = 3 if done and self.step is self.outcome else self._steps.currentIndex()
        titles = (
            translate("ClientImport", "Choose the list"),
            translate("ClientImport", "Columns"),
            translate("ClientImport", "Check every row"),
            translate("ClientImport", "Import"),
        )
        states = [StepState.DONE if n < at or done else StepState.LATER for n in range(len(titles))]
        states[at] = StepState.DONE if at == len(titles) - 1 else StepState.NOW
        self._rail.show_steps([StepMark(title, state) for title, state in zip(titles, states, strict=True)])

    def _begin_again(self) -> None:
        self.fault.say("")
        self._steps.setCurrentWidget(self.choose)

    def _go_back(self) -> None:
        dry = self.outcome.result is None or self.outcome.result.dry
        self._steps.setCurrentWidget(self.columns if dry else self.choose)

    def _show_columns(self, opened: OpenedList) -> None:
        self._opened, self.outcome.result = opened, None
        self.columns.show_list(opened)
        self.fault.say(messages.say(opened.doubt) if opened.doubt else "", tone=Tone.NOTE)
        self._steps.setCurrentWidget(self.columns)

    def _check(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self._run(dry=True)

    def _save_report(self) -> None:
        if self._opened is None:
            return
        path = self._choose_report(self, report_beside(self._opened.path))
        if path is not None:
            self._run(dry=True, report=path)

    def _import(self) -> None:
        keep = self._opened is not None and self.outcome.keep.isChecked()
        self._run(dry=False, report=report_beside(self._opened.path) if keep and self._opened else None)

    def _run(self, *, dry: bool, report: Path | None = None) -> None:
        opened, mapping = self._opened, self._mapping
        if opened is None or mapping is None:
            return
        self.fault.say("")
        self._stopped, self._dry = 0, dry
        title = translate("ClientImport", "Looking at every row") if dry else translate("ClientImport", "Importing")
        progress = self.progress.watch(Progress(self), title)
        rows = translate("ClientImport", "{count} rows")
        work = partial(
            self._desk.run, opened, mapping, dry=dry, progress=partial(self._tell, progress, rows),
            explain=partial(explain, mapping), report=report,
        )  # fmt: skip
        self._steps.setEnabled(False)
        self._around.tasks.run(self, work, self._show_result, failed=self._cannot, progress=progress)

    def _tell(self, progress: Progress, words: str, done: int, total: int | None) -> None:
        """Pass on how far the import is; called on the database lane."""
        self._stopped = done
        share = min(done / total, 1.0) if total else 0.0
        progress.report(share, words.format(count=locale_text.count(done)))

    def _show_result(self, result: ImportResult) -> None:
        self._rest()
        if self._mapping is None:
            return
        self.outcome.show_result(result, self._mapping)
        self._steps.setCurrentWidget(self.outcome)
        self._say_step()
        if result.report is not None:
            said = translate("ClientImport", "The report is saved: {name}").format(name=result.report.name)
            self._around.notify(said, Tone.GOOD)
        if not result.dry:
            count = locale_text.count(result.summary.accepted)
            said = translate("ClientImport", "The import has ended: {count} clients taken.").format(count=count)
            self._around.notify(said, Tone.GOOD)

    def _cannot(self, error: Exception) -> bool:
        self._rest()
        if isinstance(error, Cancelled) and self._dry:
            self.fault.say(translate("ClientImport", "Stopped. Nothing was stored."), tone=Tone.NOTE)
            return True
        if isinstance(error, Cancelled):
            words = translate(
                "ClientImport",
                "Stopped after {count} rows. What was taken until then is on file; importing the list again goes on.",
            )
            self.fault.say(words.format(count=locale_text.count(self._stopped)), tone=Tone.SOON)
            return True
        if isinstance(error, GuitaiError) and error.code.partition(".")[0] in {"sheet", "columns", "report"}:
            self.fault.say(messages.say(error), tone=Tone.ACT)
            return True
        return False

    def _rest(self) -> None:
        self.progress.finish()
        self._steps.setEnabled(True)


def report_beside(path: Path) -> Path:
    """Return where the report of a list goes unless somebody says otherwise."""
    return path.with_name(f"{path.stem}.report.json")
