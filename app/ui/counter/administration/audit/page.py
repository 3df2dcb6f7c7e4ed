"""The audit trail: search, the entries page by page, one of them in full, and the walk along the chain."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QWidget

from app.services.audit import AuditDesk
from app.services.queries import AuditRow
from app.ui import locale_text
from app.ui.counter.administration.audit.entry import EntryCard
from app.ui.counter.administration.audit.verification import VerificationCard
from app.ui.counter.administration.audit.words import AREAS, act_word, details_of, outcome_looks, reason_words
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, Page, PagedModel, PageRequest
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_INK = {Tone.ACT: "act_text", Tone.SOON: "on_soon_soft", Tone.GOOD: "good"}


class AuditPage(LiveWidget):
    """What happened, the latest first."""

    def __init__(self, desk: AuditDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Read with the audit desk."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self.line, self.area = SteeredLine(), QComboBox()
        self.model: PagedModel[AuditRow] = PagedModel(self._columns(), around.tasks, self._fetch)
        self.table: DataTable[AuditRow] = DataTable(self.model, name="audit", memory=around.memory)
        self.entry, self.verification = EntryCard(around), VerificationCard(desk, around)
        self._wanted = ""
        self._lay_out()
        self.line.searched.connect(self.search)
        self.area.activated.connect(self._choose)
        self.line.moved.connect(self._step)
        self.table.selected.connect(self.entry.show_entry)
        self.model.modelReset.connect(self._begin)
        self.settle()
        self.model.reload()

    def search(self, text: str) -> None:
        """Show the entries whose act, person, reason or details contain the text."""
        if text:
            self.area.setCurrentIndex(0)
        self._wanted = text
        self.model.reload()

    def retranslate(self) -> None:
        """Set every word."""
        self.line.setPlaceholderText(translate("Audit", "Person, number, reason or code"))
        kept = self.area.currentData()
        self.area.clear()
        self.area.addItem(translate("Audit", "Every act"), "")
        for area, words in AREAS.items():
            self.area.addItem(translate("Audit", words), f"{area}:")
        self.area.setCurrentIndex(max(0, self.area.findData(kept)))
        self.table.empty.say(
            translate("Audit", "No entry fits"),
            translate("Audit", "Sign-ins, refusals, looks at client files, reveals, prints and changes stand here."),
            icon="scroll-text",
        )

    def _choose(self, _index: int) -> None:
        self.line.clear()
        self._wanted = str(self.area.currentData() or "")
        self.model.reload()

    def _fetch(self, request: PageRequest) -> Page[AuditRow]:
        before = request.after if isinstance(request.after, int) else None
        rows = self._desk.page(self._wanted, before, request.limit)
        return Page(rows, rows[-1].sequence if len(rows) == request.limit else None)

    def _begin(self) -> None:
        """Rest on the latest entry."""
        self.entry.show_entry(None)
        if self.model.rows:
            self.table.select_row(0)

    def _step(self, step: int) -> None:
        last = len(self.model.rows) - 1
        if last >= 0:
            self.table.select_row(min(max(self.table.view.currentIndex().row() + step, 0), last))

    def _lay_out(self) -> None:
        px = theme.active().px
        self.area.setMinimumWidth(px(170))
        scroll = QScrollArea()
        scroll.setWidget(self.entry)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(px(356))
        left = Card()
        head = row(self.line, self.area, space=10)
        head.setStretch(0, 1)
        left.add(head)
        left.add(self.table, 1)
        body = row(left, scroll, space=14)
        body.setStretch(0, 1)
        outer = column(self.verification, space=14, margin=(0, 14, 0, 0))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.line)

    def _moment(self, one: AuditRow) -> str:
        at = one.at.astimezone(self._around.zone)
        return f"{locale_text.short_date(at.date())} {at:%H:%M:%S}"

    def _columns(self) -> tuple[Column[AuditRow], ...]:
        return (
            Column(
                key="sequence", title=lambda: translate("Audit", "No."), width=76, right=True,
                text=lambda one: locale_text.count(one.sequence),
            ),
            Column(key="at", title=lambda: translate("Audit", "When"), text=self._moment, width=168),
            Column(
                key="who", title=lambda: translate("Audit", "Who"),
                text=lambda one: one.actor_name or translate("Audit", "the program"), width=104,
            ),
            Column(
                key="what", title=lambda: translate("Audit", "What"), text=lambda one: act_word(one.action), width=0,
                icon=_icon,
            ),
            Column(
                key="why", title=lambda: translate("Audit", "Why"),
                text=lambda one: reason_words(one.reason, details_of(one.details)), width=136,
            ),
        )  # fmt: skip


def _icon(one: AuditRow) -> tuple[str, str]:
    _words, icon, tone = outcome_looks(one.outcome)
    return icon, _INK.get(tone, "ink_soft")
