"""The staff: the list at the left, one of them at the right, and what waits for a second person above."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from app.services.staff import StaffDesk
from app.services.staff_views import GrantView, StaffView
from app.ui.counter.administration.staff.changes import StaffChanges
from app.ui.counter.administration.staff.detail import StaffDetail
from app.ui.counter.administration.staff.looks import access_looks, registration_looks
from app.ui.counter.administration.staff.proposals import ProposalsCard
from app.ui.counter.administration.wording import May, role_words
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_KINDS: Final = frozenset({"staff", "role_grant"})
_INK: Final = {Tone.ACT: "act_text", Tone.SOON: "on_soon_soft", Tone.GOOD: "good"}


@dataclass(frozen=True, slots=True)
class Register:
    """One look at the register."""

    staff: tuple[StaffView, ...]
    grants: tuple[GrantView, ...]


class StaffPage(LiveWidget):
    """Who works here, in which roles, registered for what, with which changes waiting."""

    def __init__(self, desk: StaffDesk, around: Surroundings, may: May, parent: QWidget | None = None) -> None:
        """Work with the staff desk."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self._all: tuple[StaffView, ...] = ()
        self.changes = StaffChanges(desk, around, may, self)
        self.proposals, self.detail = ProposalsCard(), StaffDetail(self.changes)
        self.add, self._line = Button(icon="user-plus", kind=Kind.PRIMARY), SteeredLine()
        self.table: DataTable[StaffView] = DataTable(RowsModel(_columns()), name="staff", memory=around.memory)
        self._nobody, self._stack = EmptyState("id-card"), QStackedWidget()
        self._lay_out()
        self._connect()
        around.feed.follow(self, _KINDS, self.reload)
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._look, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self.add.setText(translate("Administration", "Add a colleague"))
        self._line.setPlaceholderText(translate("Administration", "Name, sign-in name or role"))
        self.table.empty.say(
            translate("Administration", "Nobody fits"),
            translate("Administration", "Everybody who works here or did stands in this list. Clear the line above."),
            icon="users",
        )
        self._nobody.say(translate("Administration", "Choose somebody"))

    def _look(self) -> Register:
        return Register(self._desk.list(), self._desk.grants_to_check())

    def _show(self, register: Register) -> None:
        self._all = register.staff
        self.proposals.show_grants(register.grants)
        self._filter()

    def _filter(self) -> None:
        kept, wanted = self.detail.staff, self._line.text().strip().casefold()
        rows = [one for one in self._all if wanted in f"{one.name} {one.login} {role_words(one.roles)}".casefold()]
        rows.sort(key=lambda one: (not one.active, one.window == "", one.window, one.name))
        self.table.model.set_rows(rows)
        self._point(rows, kept.staff_id if kept else None)

    def _point(self, rows: Sequence[StaffView], staff_id: UUID | None) -> None:
        at = next((n for n, one in enumerate(rows) if one.staff_id == staff_id), 0)
        if rows:
            self.table.select_row(at)

    def _rest(self, staff: StaffView | None) -> None:
        self._stack.setCurrentIndex(0 if staff is None else 1)
        if staff is not None:
            self.detail.show_staff(staff)

    def _lay_out(self) -> None:
        shelf = Card()
        shelf.add(self._nobody, 1)
        scroll = QScrollArea()
        scroll.setWidget(self.detail)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(shelf)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(scroll)
        self._stack.setFixedWidth(theme.active().px(344))
        if not self.changes.may_propose:
            self.add.hide()
        left = Card()
        head = row(self._line, self.add, space=10)
        head.setStretch(0, 1)
        left.add(head)
        left.add(self.table, 1)
        body = row(left, self._stack, space=14)
        body.setStretch(0, 1)
        outer = column(self.proposals, space=14, margin=(0, 14, 0, 0))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.add.clicked.connect(self.changes.add)
        self.proposals.agreed.connect(self.changes.agree)
        self.proposals.refused.connect(self.changes.refuse)
        self.table.selected.connect(self._rest)
        self._line.searched.connect(lambda _text: self._filter())
        self._line.moved.connect(self._step)

    def _step(self, step: int) -> None:
        last = len(self.table.model.rows) - 1
        if last >= 0:
            self.table.select_row(min(max(self.table.view.currentIndex().row() + step, 0), last))


def _columns() -> tuple[Column[StaffView], ...]:
    return (
        Column(
            key="name", title=lambda: translate("Administration", "Name"), text=lambda one: one.name, width=104,
            sort=lambda one: one.name, colour=_ink,
        ),
        Column(
            key="login", title=lambda: translate("Administration", "Sign-in name"), text=lambda one: one.login,
            width=126, sort=lambda one: one.login, colour=_ink,
        ),
        Column(
            key="roles", title=lambda: translate("Administration", "Roles"),
            text=lambda one: role_words(one.roles) or "–", width=0, sort=lambda one: one.roles, colour=_ink,
        ),
        Column(
            key="registration", title=lambda: translate("Administration", "Registration"),
            text=lambda one: registration_looks(one)[0], width=186, icon=_registration_icon,
            sort=lambda one: (not one.lapsed, min((q.valid_until for q in one.qualifications), default=None) is None),
        ),
        Column(
            key="access", title=lambda: translate("Administration", "Access"), text=lambda one: access_looks(one)[0],
            width=152, icon=_access_icon, sort=lambda one: (not one.active, one.open_grant is None),
        ),
    )  # fmt: skip


def _ink(one: StaffView) -> str:
    return "ink" if one.active else "ink_faint"


def _registration_icon(one: StaffView) -> tuple[str, str]:
    _words, icon, tone = registration_looks(one)
    return icon, _INK.get(tone, "ink_soft")


def _access_icon(one: StaffView) -> tuple[str, str]:
    _words, icon, tone = access_looks(one)
    return icon, _INK.get(tone, "ink_soft")
