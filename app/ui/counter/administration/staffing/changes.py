"""The changes that can be made to working hours, absences, rooms and closed periods, each asked for in a dialog."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.forms.fields import Choice
from app.forms.staffing import DAY_FIELDS, GRANT_LEAVE, SET_PLAN, close_form, room_form
from app.services.staffing import StaffingDesk
from app.services.staffing_rooms import PremisesDesk
from app.services.staffing_views import ClosedView, LeaveView, RoomView, RosterView
from app.ui.counter.administration.asking import Asking, Question
from app.ui.counter.administration.staffing.words import span_words, start_of
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone

C = TypeVar("C")
R = TypeVar("R")


class _Changes(QObject):
    """Opens dialogs and says what was done."""

    def __init__(self, around: Surroundings, owner: QWidget) -> None:
        super().__init__(owner)
        self._around, self._owner = around, owner
        self.dialog: Asking[Any, Any] | None = None

    def _ask(self, question: Question[C], save: Callable[[C], R], words: Callable[[], str]) -> None:
        self.dialog = Asking(question, self._around.tasks, save, partial(self._told, words), self._owner)
        self.dialog.open()

    def _told(self, words: Callable[[], str], _result: object) -> None:
        self._around.notify(words(), Tone.GOOD)

    @property
    def _today(self) -> str:
        return self._around.now().astimezone(self._around.zone).date().isoformat()


class RosterChanges(_Changes):
    """Working hours and absences."""

    def __init__(self, desk: StaffingDesk, around: Surroundings, owner: QWidget) -> None:
        """Change with the desk."""
        super().__init__(around, owner)
        self._desk = desk

    def plan(self, roster: RosterView) -> None:
        """Set somebody's hours, beginning with those that hold."""
        question = Question(
            form=SET_PLAN, words=partial(_plan_words, roster.name), icon="calendar-clock",
            start=start_of(roster.week, DAY_FIELDS, self._today), columns=2,
        )  # fmt: skip
        self._ask(question, partial(self._desk.set_plan, roster.staff_id), _planned)

    def leave(self, roster: RosterView) -> None:
        """Enter an absence."""
        start = {"first_day": self._today, "last_day": self._today}
        words = partial(_leave_words, roster.name)
        question = Question(form=GRANT_LEAVE, words=words, icon="calendar-x", start=start, columns=2)
        self._ask(question, partial(self._desk.grant_leave, roster.staff_id), _away)

    def withdraw(self, leave: LeaveView) -> None:
        """Take an absence back; entering it again undoes that."""
        work = partial(self._desk.withdraw_leave, leave.leave_id)
        span = span_words(leave.starts_at, leave.ends_at, self._around)
        self._around.tasks.run(self, work, partial(self._told, partial(_back, leave.staff_name, span)))


class PremisesChanges(_Changes):
    """Windows, rooms and closed periods."""

    def __init__(self, desk: PremisesDesk, services: Sequence[Choice], around: Surroundings, owner: QWidget) -> None:
        """Change with the desk."""
        super().__init__(around, owner)
        self._desk, self._services = desk, tuple(services)
        self.may_keep, self.may_close = desk.may_keep, desk.may_close

    def add(self) -> None:
        """Add a window or room."""
        question = Question(form=room_form(self._services), words=_room_words, icon="door-open", columns=2)
        self._ask(question, self._desk.add_room, _kept)

    def change(self, room: RoomView) -> None:
        """Change one."""
        start = {
            "room_kind": room.room_kind, "code": room.code, "name": room.name,
            "service_codes": ",".join(room.service_codes), "active": "yes" if room.active else "",
        }  # fmt: skip
        form = room_form(self._services)
        question = Question(form=form, words=_room_words, icon="door-open", start=start, columns=2)
        self._ask(question, partial(self._desk.change_room, room.room_id), _kept)

    def take_over(self) -> None:
        """Put the windows of the staff on the list."""
        work = partial(self._desk.take_over_windows, translate("Staffing", "Window {number}"))
        self._around.tasks.run(self, work, partial(self._told, _taken_over))

    def close(self, rooms: Sequence[RoomView]) -> None:
        """Enter a closed period."""
        form = close_form(tuple(Choice(str(room.room_id), room.name) for room in rooms if room.active))
        start = {"first_day": self._today, "last_day": self._today}
        question = Question(form=form, words=_close_words, icon="calendar-x", start=start, columns=2)
        self._ask(question, self._desk.close, _closed)

    def reopen(self, period: ClosedView) -> None:
        """Take a closed period back."""
        work = partial(self._desk.reopen, period.period_id)
        self._around.tasks.run(self, work, partial(self._told, _reopened))


def _plan_words(name: str) -> tuple[str, str, str]:
    title = translate("Staffing", "Working hours of {name}").format(name=name)
    meaning = translate(
        "Staffing", "What lies between two times is a break. Outside the branch's hours nobody is booked."
    )
    return title, meaning, translate("Staffing", "Set")


def _leave_words(name: str) -> tuple[str, str, str]:
    title = translate("Staffing", "{name} is away").format(name=name)
    meaning = translate(
        "Staffing", "Nobody is booked with them in this time. Appointments that stand already are not moved by it."
    )
    return title, meaning, translate("Staffing", "Enter")


def _room_words() -> tuple[str, str, str]:
    meaning = translate("Staffing", "One appointment at a time takes place in it.")
    return translate("Staffing", "Window or room"), meaning, translate("Staffing", "Save")


def _close_words() -> tuple[str, str, str]:
    meaning = translate(
        "Staffing", "Nothing is booked in this time. Public holidays come from the calendar by themselves."
    )
    return translate("Staffing", "Closed period"), meaning, translate("Staffing", "Enter")


def _planned() -> str:
    return translate("Staffing", "The hours are set.")


def _away() -> str:
    return translate("Staffing", "The absence is entered.")


def _back(name: str, span: str) -> str:
    return translate("Staffing", "{name} is there after all: {span}.").format(name=name, span=span)


def _kept() -> str:
    return translate("Staffing", "Saved.")


def _taken_over() -> str:
    return translate("Staffing", "The windows of the staff are on the list.")


def _closed() -> str:
    return translate("Staffing", "The closed period is entered.")


def _reopened() -> str:
    return translate("Staffing", "The closed period is taken back.")
