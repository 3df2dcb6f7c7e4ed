"""The register of complaints: filtered and sorted by the store, saved views, given out as a workbook (rules 3.3)."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.domain.errors import GuitaiError
from app.domain.policy import Permission
from app.services.complaint_ports import Order, Sort, Wanted
from app.services.complaint_register import Nearness, RegisterLine
from app.ui import language, locale_text, messages
from app.ui.counter.complaints.register.columns import register_columns
from app.ui.counter.complaints.register.desks import RegisterUse
from app.ui.counter.complaints.register.filters import RegisterFilters
from app.ui.counter.complaints.register.naming import ask_view_name
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Page, PagedModel, PageRequest
from app.ui.progress import Cancelled, Progress
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.progress_panel import ProgressPanel

_SORTS: Mapping[str, Sort] = {
    "number": Sort.NUMBER,
    "received": Sort.RECEIVED,
    "state": Sort.STATE,
    "cause": Sort.CATEGORY,
    "grade": Sort.GRADE,
    "handler": Sort.HANDLER,
    "due": Sort.DUE,
}
KINDS = frozenset({"complaint", "restricted_complaint", "complaint_due"})
AskName = Callable[[QWidget, str], str]
"""Asks for a view's name; empty where the person would rather not."""


class RegisterPage(LiveWidget):
    """Filters, views, the list, and the way out."""

    def __init__(
        self,
        use: RegisterUse,
        around: Surroundings,
        *,
        ask_path: AskPath = ask_path,
        ask_name: AskName = ask_view_name,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with what is open, the first due first."""
        super().__init__(parent)
        self._use, self._around, self._ask_path = use, around, ask_path
        self._ask_name = ask_name
        self._views: Mapping[str, Mapping[str, str]] = {}
        self._total: int | None = None
        self.filters, self.views = RegisterFilters(use.words), QComboBox()
        self.keep, self.forget = IconButton("save"), IconButton("trash-2")
        self.export, self.in_full = Button(icon="file-spreadsheet", size="small"), QCheckBox()
        self.fault, self.progress = Banner(tone=Tone.ACT, closable=False), ProgressPanel()
        self.total = text_label("", "soft")
        self.model: PagedModel[RegisterLine] = PagedModel(register_columns(use.words, around), around.tasks, self._page)
        self.table: DataTable[RegisterLine] = DataTable(self.model, name="complaint-register", memory=around.memory)
        self._lay_out()
        self.settle()
        self._connect()
        self.reload()
        around.tasks.run(self, use.register.views, self._take_views)

    def reload(self) -> None:
        """Look for what is wanted, and how many there are."""
        self.model.reload()
        self._around.tasks.run(self, partial(self._use.register.count, self._wanted()), self._counted)

    def retranslate(self) -> None:
        """Set every word."""
        self.export.setText(translate("Register", "Save as a workbook (XLSX)"))
        self.in_full.setText(translate("Register", "names and numbers whole"))
        self.keep.say(translate("Register", "Keep this view under a name"))
        self.forget.say(translate("Register", "Forget this view"))
        self._offer_views()
        self._say_total()
        self.table.empty.say(
            translate("Register", "No complaint fits"),
            translate("Register", "Choose other filters, or “All states” for those that ended."),
            icon="list-filter",
        )

    def take_view(self, name: str) -> None:
        """Show a saved view."""
        if name in self._views:
            self.filters.take(self._views[name])

    def save_workbook(self, path: str) -> None:
        """Write what is looked for to a file, with progress."""
        if not path:
            return
        progress = self.progress.watch(Progress(self), translate("Register", "Writing the register"))
        spoken, wanted, full = language.active().language.value, self._wanted(), self.in_full.isChecked()

        def report(done: int, total: int) -> None:
            progress.report(done / max(1, total))

        make = partial(self._use.export.workbook, wanted, self._order(PageRequest()), spoken, report, in_full=full)
        work = partial(write_made, make, Path(path))
        self._around.tasks.run(self, work, self._saved, failed=self._failed, progress=progress)

    def _lay_out(self) -> None:
        views = row(self.views, self.keep, self.forget, self.total, 1, self.in_full, self.export, space=8)
        outer = column(self.filters, views, self.fault, self.progress, space=10)
        outer.addWidget(self.table, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.filters)
        self.export.setVisible(self._use.export.may)
        self.in_full.setVisible(self._use.export.may and self._use.place.may(Permission.REVEAL_CLIENT))

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.filters.line.moved.connect(self._move)
        self.filters.line.taken.connect(self._open_current)
        self.table.opened.connect(lambda line: self._use.open_complaint(line.complaint_id))
        self.views.activated.connect(lambda _at: self.take_view(self.views.currentData() or ""))
        self.keep.clicked.connect(self._keep_view)
        self.forget.clicked.connect(self._forget_view)
        self.export.clicked.connect(lambda: self.save_workbook(self._ask_path(self, _file_name(self._around))))
        self._around.feed.follow(self, KINDS, self.reload)

    def _wanted(self) -> Wanted:
        return self.filters.wanted(Nearness(self._use.place))

    def _order(self, request: PageRequest) -> Order:
        after = request.after if isinstance(request.after, tuple) else None
        if request.order:
            return Order(_SORTS[request.order], request.descending, after, request.limit)
        return Order(Sort.DUE, descending=False, after=after, limit=request.limit)

    def _page(self, request: PageRequest) -> Page[RegisterLine]:
        found = self._use.register.page(self._wanted(), self._order(request))
        return Page(found.rows, found.after)

    def _counted(self, total: int) -> None:
        self._total = total
        self._say_total()

    def _say_total(self) -> None:
        total = self._total
        if total is not None:
            self.total.setText(translate("Register", "{count} complaints").format(count=locale_text.count(total)))

    def _move(self, step: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            at = self.table.view.currentIndex().row()
            self.table.select_row(min(max(at + step, 0), last))

    def _open_current(self) -> None:
        line = self.table.current()
        if line is not None:
            self._use.open_complaint(line.complaint_id)

    def _take_views(self, views: Mapping[str, Mapping[str, str]]) -> None:
        self._views = views
        self._offer_views()

    def _offer_views(self) -> None:
        chosen = self.views.currentData()
        self.views.clear()
        self.views.addItem(translate("Register", "My views"), "")
        for name in sorted(self._views):
            self.views.addItem(name, name)
        self.views.setCurrentIndex(max(0, self.views.findData(chosen)))

    def _keep_view(self) -> None:
        name = self._ask_name(self, self.views.currentData() or "").strip()
        if name:
            self._change_views(partial(self._use.register.save_view, name, self.filters.values))

    def _forget_view(self) -> None:
        name = self.views.currentData()
        if name:
            self._change_views(partial(self._use.register.remove_view, name))

    def _change_views(self, change: Callable[[], None]) -> None:
        def work() -> Mapping[str, Mapping[str, str]]:
            change()
            return self._use.register.views()

        self._around.tasks.run(self, work, self._take_views, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self.progress.finish()
        self.fault.say("")
        self._around.notify(translate("Register", "Saved as {file}.").format(file=path.name), Tone.GOOD)

    def _failed(self, error: Exception) -> bool:
        self.progress.finish()
        if isinstance(error, Cancelled):
            return True
        if not isinstance(error, GuitaiError):
            return False
        self.fault.say(messages.say(error))
        return True


def _file_name(around: Surroundings) -> str:
    return f"complaints-{around.now().astimezone(around.zone):%Y%m%d}.xlsx"
