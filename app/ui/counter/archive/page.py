"""Archive: what was filed, by class, service and year (rules 2.5-b)."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain import confirmation_workflow
from app.domain.policy import Catalogue, ClientKind
from app.forms import vocabulary
from app.services.archive import ArchiveDesk
from app.services.views import ArchiveLine
from app.ui import locale_text
from app.ui.counter.archive.detail import ArchiveDetail
from app.ui.counter.archive.kinds import kind_words
from app.ui.counter.looks import word
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, Page, PagedModel, PageRequest
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

YEARS = 20
"""How far back the years are offered: the usual term of keeping."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for."""

    client_class: str = ""
    service_code: str = ""
    year: int | None = None
    text: str = ""


class ArchivePage(LiveWidget):
    """Filters, the list, and one item with its parts."""

    def __init__(
        self,
        desk: ArchiveDesk,
        catalogue: Catalogue,
        around: Surroundings,
        *,
        open_confirmation: Callable[[UUID], object],
        parent: QWidget | None = None,
    ) -> None:
        """Look into the archive; ``open_confirmation`` shows an item's document."""
        super().__init__(parent)
        self._desk, self._catalogue, self._around = desk, catalogue, around
        self._header = PageHeader()
        self.line = SteeredLine()
        self.kind, self.service, self.year = QComboBox(), QComboBox(), QComboBox()
        self.model: PagedModel[ArchiveLine] = PagedModel(self._columns(), around.tasks, partial(self._page, Wanted()))
        self.table: DataTable[ArchiveLine] = DataTable(self.model, name="archive", memory=around.memory)
        self.detail = ArchiveDetail(desk, around, open_confirmation=open_confirmation)
        filters = row(self.line, self.kind, self.service, self.year, space=8)
        filters.setStretch(0, 1)
        list_side = QWidget()
        list_side.setLayout(column(filters, self.table, space=10))
        body = row(list_side, self.detail, space=14)
        body.setStretch(0, 7)
        body.setStretch(1, 4)
        outer = column(self._header, space=14, margin=(24, 20, 24, 20))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.line)
        self.settle()
        self._connect()
        self.reload()

    @property
    def wanted(self) -> Wanted:
        """What is looked for now."""
        return Wanted(
            self.kind.currentData() or "", self.service.currentData() or "", self.year.currentData(), self.line.text()
        )

    def reload(self) -> None:
        """Look for what is wanted, from the newest."""
        self.model.reload(partial(self._page, self.wanted))

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(translate("Archive", "Archive"))
        self.line.setPlaceholderText(translate("Archive", "Archive number or part of it"))
        words = self._around.words
        this_year = self._around.now().astimezone(self._around.zone).year
        _offer(self.kind, translate("Archive", "All classes"), [(kind.value, kind_words(kind)) for kind in ClientKind])
        services = [(service.code, words.service(service.code)) for service in self._catalogue.services]
        _offer(self.service, translate("Archive", "All services"), services)
        years = [(year, str(year)) for year in range(this_year, this_year - YEARS, -1)]
        _offer(self.year, translate("Archive", "All years"), years)
        self.table.empty.say(
            translate("Archive", "Nothing is filed here"),
            translate("Archive", "A case is filed by itself once its confirmation is in the client's hands."),
            icon="archive",
        )

    def _connect(self) -> None:
        self.line.searched.connect(lambda _text: self.reload())
        self.line.moved.connect(self._move)
        for box in (self.kind, self.service, self.year):
            box.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.selected.connect(self._take)
        self._around.feed.follow(self, {"archive_item"}, self.reload)

    def _take(self, line: ArchiveLine | None) -> None:
        if line is not None:
            self.detail.open_item(line.item_id)

    def _move(self, step: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            at = self.table.view.currentIndex().row()
            self.table.select_row(min(max(at + step, 0), last))

    def _page(self, wanted: Wanted, request: PageRequest) -> Page[ArchiveLine]:
        after = request.after if isinstance(request.after, UUID) else None
        rows = self._desk.page(
            client_class=wanted.client_class,
            service_code=wanted.service_code,
            year=wanted.year,
            text=wanted.text.strip(),
            after=after,
        )
        return Page(rows, rows[-1].item_id if len(rows) >= request.limit else None)

    def _columns(self) -> list[Column[ArchiveLine]]:
        words, zone = self._around.words, self._around.zone
        return [
            Column(
                key="number", title=lambda: translate("Archive", "Number"), text=lambda each: each.archive_no, width=264
            ),
            Column(
                key="client", title=lambda: translate("Archive", "Client"), text=lambda each: each.client_name, width=96
            ),
            Column(
                key="service",
                title=lambda: translate("Archive", "Service"),
                text=lambda each: words.service(each.service_code),
                width=0,
            ),
            Column(
                key="standing",
                title=lambda: translate("Archive", "Document"),
                text=lambda each: _standing(each.standing),
                icon=lambda each: ("circle-x", "act_text") if _standing(each.standing) else None,
                width=104,
            ),
            Column(
                key="filed",
                title=lambda: translate("Archive", "Filed on"),
                text=lambda each: locale_text.short_date(each.filed_at.astimezone(zone).date()),
                width=108,
            ),
        ]


def _standing(state: str) -> str:
    """Return what became of a filed document, where it no longer stands or never was signed."""
    marked = (confirmation_workflow.VOIDED, confirmation_workflow.SUPERSEDED, confirmation_workflow.REFUSED)
    return word(vocabulary.CONFIRMATION_STATES, state) if state in marked else ""


def _offer(box: QComboBox, every: str, choices: list[tuple[str, str]] | list[tuple[int, str]]) -> None:
    """Offer the choices, keeping what was chosen."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(every, None)
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(7)
    box.blockSignals(False)
