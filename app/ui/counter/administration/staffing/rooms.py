"""Windows and rooms at the left, closed periods at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.forms import vocabulary
from app.forms.fields import Choice
from app.services.staffing_rooms import PremisesDesk
from app.services.staffing_views import ClosedView, RoomView
from app.ui.counter.administration.staffing.changes import PremisesChanges
from app.ui.counter.administration.staffing.words import span_words
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

KINDS = frozenset({"room", "closed_period", "staff"})


@dataclass(frozen=True, slots=True)
class Premises:
    """One look at the branch's places."""

    rooms: tuple[RoomView, ...]
    closed: tuple[ClosedView, ...]


class RoomsPage(LiveWidget):
    """Where appointments take place, and when nothing does."""

    def __init__(
        self, desk: PremisesDesk, services: Sequence[Choice], around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """Work with the premises desk."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self.changes = PremisesChanges(desk, services, around, self)
        self.rooms: DataTable[RoomView] = DataTable(
            RowsModel(_room_columns(around)), name="rooms", memory=around.memory
        )
        self.closed: DataTable[ClosedView] = DataTable(
            RowsModel(_closed_columns(around)), name="closed", memory=around.memory
        )
        self.add, self.change = Button(icon="plus", kind=Kind.PRIMARY), Button(icon="pencil")
        self.close_time, self.reopen = Button(icon="calendar-x"), Button(icon="undo-2")
        self._left, self._right = Card(), Card()
        self._lay_out()
        self._connect()
        around.feed.follow(self, KINDS, self.reload)
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._look, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self._left.set_title(translate("Staffing", "Windows and rooms"))
        self._right.set_title(translate("Staffing", "Closed periods"))
        self.add.setText(translate("Staffing", "Add a place"))
        self.change.setText(translate("Staffing", "Change…"))
        self.close_time.setText(translate("Staffing", "Enter a closed period"))
        self.reopen.setText(translate("Staffing", "Take back"))
        self.rooms.empty.say(
            translate("Staffing", "No windows or rooms yet"),
            translate("Staffing", "Until there are, appointments are booked with people only."),
            translate("Staffing", "Take over the windows of the staff") if self.changes.may_keep else "",
            icon="door-open",
        )
        self.closed.empty.say(
            translate("Staffing", "Nothing is closed out of turn"),
            translate("Staffing", "A fire drill or a power cut is entered here; public holidays are in the calendar."),
            icon="calendar-check",
        )

    def _look(self) -> Premises:
        return Premises(self._desk.rooms(), self._desk.closed_periods())

    def _show(self, seen: Premises) -> None:
        self.rooms.model.set_rows(seen.rooms)
        self.closed.model.set_rows(seen.closed)
        if seen.rooms:
            self.rooms.select_row(0)
        self.reopen.setEnabled(self.closed.current() is not None)

    def _lay_out(self) -> None:
        changes = self.changes
        for button in (self.add, self.change):
            button.setVisible(changes.may_keep)
        for button in (self.close_time, self.reopen):
            button.setVisible(changes.may_close)
        self._left.add(row(self.add, self.change, 1))
        self._left.add(self.rooms, 1)
        self._right.add(row(self.close_time, self.reopen, 1))
        self._right.add(self.closed, 1)
        body = row(self._left, self._right, space=14)
        body.setStretch(0, 3)
        body.setStretch(1, 2)
        outer = column(margin=(0, 14, 0, 0))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.rooms)

    def _connect(self) -> None:
        changes = self.changes
        self.add.clicked.connect(changes.add)
        self.change.clicked.connect(lambda: self._with(self.rooms.current(), changes.change))
        self.rooms.opened.connect(lambda room: self._with(room if changes.may_keep else None, changes.change))
        self.rooms.empty.acted.connect(changes.take_over)
        self.close_time.clicked.connect(lambda: changes.close(self.rooms.model.rows))
        self.reopen.clicked.connect(lambda: self._with(self.closed.current(), changes.reopen))
        self.closed.selected.connect(lambda period: self.reopen.setEnabled(period is not None))
        self.rooms.selected.connect(lambda room: self.change.setEnabled(room is not None))

    @staticmethod
    def _with(one: object, do: Callable[..., object]) -> None:
        if one is not None:
            do(one)


def _only(room: RoomView, around: Surroundings) -> str:
    if not room.service_codes:
        return translate("Staffing", "every service")
    return translate("Staffing", ", ").join(around.words.service(code) for code in room.service_codes)


def _ink(room: RoomView) -> str:
    return "ink" if room.active else "ink_faint"


def _room_columns(around: Surroundings) -> tuple[Column[RoomView], ...]:
    return (
        Column(
            key="code", title=lambda: translate("Staffing", "No."), text=lambda one: one.code, width=58,
            sort=lambda one: one.code, colour=_ink,
        ),
        Column(
            key="name", title=lambda: translate("Staffing", "Place"), text=lambda one: one.name, width=130,
            sort=lambda one: one.name, colour=_ink,
            icon=lambda one: ("monitor" if one.room_kind == "window" else "door-open", "ink_soft"),
        ),
        Column(
            key="kind", title=lambda: translate("Staffing", "Kind"), width=132, colour=_ink,
            text=lambda one: word(vocabulary.ROOM_KINDS, one.room_kind) if one.active
            else translate("Staffing", "not in use"),
        ),
        Column(
            key="people", title=lambda: translate("Staffing", "Usually here"), width=100, colour=_ink,
            text=lambda one: translate("Staffing", ", ").join(one.people) or "–",
        ),
        Column(
            key="only", title=lambda: translate("Staffing", "For"), text=lambda one: _only(one, around), width=0,
            colour=_ink,
        ),
    )  # fmt: skip


def _closed_columns(around: Surroundings) -> tuple[Column[ClosedView], ...]:
    return (
        Column(
            key="when", title=lambda: translate("Staffing", "When"), width=150,
            text=lambda one: span_words(one.starts_at, one.ends_at, around), sort=lambda one: one.starts_at,
        ),
        Column(
            key="what", title=lambda: translate("Staffing", "What"), width=130,
            text=lambda one: one.room or translate("Staffing", "the whole branch"),
        ),
        Column(key="why", title=lambda: translate("Staffing", "Reason"), text=lambda one: one.reason, width=0),
    )  # fmt: skip
