"""Confirmations: found by number, looked at, printed again, saved, verified."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.views import ConfirmationLine
from app.ui.counter.case_looks import confirmation_looks, document_words
from app.ui.counter.confirmations.desks import ConfirmationDesks
from app.ui.counter.confirmations.detail import ConfirmationDetail
from app.ui.counter.confirmations.pending import PendingPrints
from app.ui.counter.confirmations.verify_panel import VerifyPanel
from app.ui.counter.seal_watch import SealWatch
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, Page, PagedModel, PageRequest
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_LIST = 330
"""The least width of the list at 100 %: a number and whose it is stay in sight beside the document."""
_COLOURS = {"good": "good", "act": "act_text", "soon": "on_soon_soft", "note": "note", "primary": "primary_text"}


class ConfirmationsPage(LiveWidget):
    """The list, one of it, and the examination of a file."""

    def __init__(self, desks: ConfirmationDesks, around: Surroundings, parent: QWidget | None = None) -> None:
        """Work with the desks."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self.verify = Button(icon="shield-check")
        self._header = PageHeader(self.verify)
        self.pending = PendingPrints(desks.prints, around)
        self._top = QWidget()
        self.seal = SealWatch(desks.seal, around)
        self._top.setLayout(column(self.pending, self.seal, space=8))
        self.line = SteeredLine()
        self.model: PagedModel[ConfirmationLine] = PagedModel(self._columns(), around.tasks, self._fetch(""))
        self.table: DataTable[ConfirmationLine] = DataTable(self.model, name="confirmations", memory=around.memory)
        self.detail, self.examination = (
            ConfirmationDetail(desks, around),
            VerifyPanel(desks, around, open_confirmation=self.show_confirmation),
        )
        self._pages = QStackedWidget()
        list_side = QWidget()
        list_side.setLayout(column(self.line, self.table, space=10))
        both = row(list_side, self.detail, space=14)
        both.setStretch(0, 7)
        both.setStretch(1, 6)
        list_side.setMinimumWidth(theme.active().px(_LIST))
        self._list = QWidget()
        self._list.setLayout(both)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self.examination)
        outer = column(self._header, self._top, space=14, margin=(24, 20, 24, 20))
        outer.addWidget(self._pages, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.line)
        self._connect()
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look for what is typed, from the newest."""
        self.model.reload(self._fetch(self.line.text()))

    def show_confirmation(self, confirmation_id: UUID) -> None:
        """Show one confirmation."""
        self._pages.setCurrentWidget(self._list)
        self.detail.open_confirmation(confirmation_id)

    def show_verification(self) -> None:
        """Go to the examination of files, or back to the list."""
        examining = self._pages.currentWidget() is self.examination
        self._pages.setCurrentWidget(self._list if examining else self.examination)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        examining = self._pages.currentWidget() is self.examination
        self._top.setVisible(not examining)
        self._header.say(
            translate("Confirmations", "Verify a document")
            if examining
            else translate("Confirmations", "Confirmations")
        )
        back = translate("Confirmations", "Back to the list")
        self.verify.setText(back if examining else translate("Confirmations", "Verify a document"))
        self.verify.set_icon("chevron-left" if examining else "shield-check")
        self.line.setPlaceholderText(translate("Confirmations", "Number or part of it"))
        self.table.empty.say(
            translate("Confirmations", "No confirmation here"),
            translate("Confirmations", "Confirmations appear here as soon as they are prepared for a case."),
            icon="file-check",
        )

    def _connect(self) -> None:
        self.verify.clicked.connect(self.show_verification)
        self.line.searched.connect(lambda _text: self.reload())
        self.line.moved.connect(self._move)
        self.line.taken.connect(lambda: self._take(self.table.current()))
        self.table.selected.connect(self._take)
        self.model.loaded.connect(self._keep_cursor)
        self.detail.opened.connect(self._keep_cursor)
        kinds = {"confirmation", "print_job"}
        self._around.feed.follow(self, kinds, self.reload)
        self._around.feed.follow(self, kinds, self.pending.reload)

    def _take(self, line: ConfirmationLine | None) -> None:
        if line is not None:
            self.detail.open_confirmation(line.confirmation_id)

    def _keep_cursor(self) -> None:
        """Mark the confirmation that is shown, wherever it came from."""
        shown = self.detail.shown
        ids = [line.confirmation_id for line in self.model.rows]
        if shown is not None and shown.confirmation_id in ids:
            self.table.view.selectionModel().blockSignals(True)
            self.table.select_row(ids.index(shown.confirmation_id))
            self.table.view.selectionModel().blockSignals(False)
            self.table.view.viewport().update()

    def _move(self, step: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            at = self.table.view.currentIndex().row()
            self.table.select_row(min(max(at + step, 0), last))

    def _fetch(self, text: str) -> partial[Page[ConfirmationLine]]:
        return partial(self._page, text)

    def _page(self, text: str, request: PageRequest) -> Page[ConfirmationLine]:
        after = request.after if isinstance(request.after, UUID) else None
        rows = self._desks.confirmations.page(text, after, request.limit)
        more = len(rows) == request.limit
        return Page(rows, rows[-1].confirmation_id if more else None)

    def _columns(self) -> list[Column[ConfirmationLine]]:
        around = self._around

        def looks(line: ConfirmationLine) -> tuple[str, str]:
            _, icon, tone = confirmation_looks(line.state)
            return icon, _COLOURS.get(str(tone), "ink_soft")

        return [
            Column(
                key="number",
                title=lambda: translate("Confirmations", "Number"),
                text=lambda line: line.confirmation_no,
                width=184,
            ),
            Column(
                key="client",
                title=lambda: translate("Confirmations", "Client"),
                text=lambda line: line.client_name,
                width=78,
            ),
            Column(
                key="service",
                title=lambda: translate("Confirmations", "Service"),
                text=lambda line: document_words(line.purpose, around.words.service(line.service_code)),
                width=0,
            ),
            Column(
                key="state",
                title=lambda: translate("Confirmations", "State"),
                text=lambda line: confirmation_looks(line.state)[0],
                icon=looks,
                width=124,
            ),
        ]
