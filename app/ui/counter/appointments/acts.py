"""What can be done with an appointment; each act asks for what it needs and says what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.reception import Ticket
from app.forms.appointment_acts import (
    CANCEL,
    DECLINE,
    MOVE,
    MOVE_AGAINST,
    UNDO,
    CancelAppointment,
    DeclineRequest,
    Reasons,
)
from app.services.booking_commands import MoveAppointment
from app.services.booking_views import AppointmentLine, AppointmentView
from app.services.calendar_board import TriedTime
from app.ui import language
from app.ui.counter.administration.asking import Asking, Question
from app.ui.counter.appointments.agenda import when_words
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone

C = TypeVar("C")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Wish:
    """Where an appointment is to go, and what is against it."""

    line: AppointmentLine
    to: TriedTime
    against: tuple[str, ...] = ()


class AppointmentActs(QObject):
    """Acts on appointments.

    Signals:
        done: something was done; with the id of the appointment that is to be shown now.
        freed: a time came free; with those who wait and could have it.
    """

    done = Signal(object)
    freed = Signal(object)

    def __init__(self, desks: AppointmentDesks, around: Surroundings, owner: QWidget) -> None:
        """Act with the desks."""
        super().__init__(owner)
        self._desks, self._around, self._owner = desks, around, owner
        self.dialog: Asking[Any, Any] | None = None

    def arrive(self, line: AppointmentLine) -> None:
        """Note that the client is there: one key, one ticket."""
        work = partial(self._desks.appointments.arrive, line.appointment_id)

        def told(ticket: Ticket) -> None:
            words = translate("Appointments", "{who} is here: number {number}.")
            self._around.notify(words.format(who=line.client_name, number=ticket.number), Tone.GOOD)
            self.done.emit(line.appointment_id)

        self._around.tasks.run(self, work, told)

    def move(self, wish: Wish) -> None:
        """Give another time, length, person or room; against a check with a reason."""
        line, to = wish.line, wish.to

        def save(why: Reasons) -> AppointmentView:
            command = MoveAppointment(
                appointment_id=line.appointment_id,
                starts_at=to.interval.starts_at,
                ends_at=to.interval.ends_at,
                staff_id=to.staff_id,
                room_id=to.room_id,
                reason=why.reason,
                override_reason=why.override_reason,
            )
            return self._desks.appointments.move(command)

        words = partial(_move_words, line.client_name, self._span(to), wish.against)
        start = {"reason": translate("Appointments", "At the client's wish")}
        question = Question(
            form=MOVE_AGAINST if wish.against else MOVE, words=words, icon="calendar-clock", start=start
        )
        self._ask(question, save, lambda: translate("Appointments", "The appointment is moved."))

    def cancel(self, line: AppointmentLine) -> None:
        """Cancel: who, and why."""
        side = {"client": translate("Forms", "The client"), "branch": translate("Forms", "The branch")}

        def save(why: CancelAppointment) -> tuple[AppointmentLine, ...]:
            words = CancelAppointment(by=side.get(why.by, why.by), reason=why.reason).words
            return self._desks.appointments.cancel(line.appointment_id, words)

        def told(waiting: tuple[AppointmentLine, ...]) -> None:
            self._around.notify(translate("Appointments", "The appointment is cancelled; its time is free."), Tone.GOOD)
            self.done.emit(line.appointment_id)
            if waiting:
                self.freed.emit(waiting)

        words = partial(_cancel_words, line.client_name, when_words(line, self._around))
        question = Question(form=CANCEL, words=words, icon="calendar-x", danger=True)
        self.dialog = Asking(question, self._around.tasks, save, told, self._owner)
        self.dialog.open()

    def decline(self, line: AppointmentLine) -> None:
        """Decline a request and offer something else."""

        def save(why: DeclineRequest) -> AppointmentView:
            return self._desks.appointments.decline(line.appointment_id, why.reason, why.alternative)

        question = Question(form=DECLINE, words=partial(_decline_words, line.client_name), icon="ban", danger=True)
        self._ask(question, save, lambda: translate("Appointments", "Declined; the alternative is to be told."))

    def wait(self, line: AppointmentLine) -> None:
        """Put a request on the waiting list."""
        work = partial(self._desks.appointments.wait, line.appointment_id)
        self._run(work, lambda: translate("Appointments", "On the waiting list: offered what comes free."))

    def miss(self, line: AppointmentLine) -> None:
        """Note that nobody came."""
        work = partial(self._desks.appointments.mark_no_show, line.appointment_id)
        self._run(work, lambda: translate("Appointments", "Noted: nobody came. It can be undone today."))

    def undo_miss(self, line: AppointmentLine) -> None:
        """Take back that nobody came."""

        def save(why: Reasons) -> AppointmentView:
            return self._desks.appointments.undo_no_show(line.appointment_id, why.reason)

        question = Question(form=UNDO, words=partial(_undo_words, line.client_name), icon="undo-2")
        self._ask(question, save, lambda: translate("Appointments", "Taken back: the client may still arrive."))

    def print_slip(self, line: AppointmentLine) -> None:
        """Print what the client takes along, in the language of the screen."""
        work = partial(self._desks.papers.print_slip, line.appointment_id, str(language.active().language))
        self._around.tasks.run(self, work, self._printed, lane=Lane.DOCUMENTS)

    def print_day(self, day: date) -> None:
        """Print the list of a day."""
        work = partial(self._desks.papers.print_day, day, str(language.active().language))
        self._around.tasks.run(self, work, self._printed, lane=Lane.DOCUMENTS)

    def _printed(self, printer: str) -> None:
        self._around.notify(translate("Appointments", "Printed on {printer}.").format(printer=printer), Tone.GOOD)

    def _span(self, to: TriedTime) -> str:
        return f"{self._around.moment(to.interval.starts_at)}–{self._around.hour(to.interval.ends_at)}"

    def _ask(self, question: Question[C], save: Callable[[C], AppointmentView], words: Callable[[], str]) -> None:
        self.dialog = Asking(question, self._around.tasks, save, partial(self._told, words), self._owner)
        self.dialog.open()

    def _run(self, work: Callable[[], AppointmentView], words: Callable[[], str]) -> None:
        self._around.tasks.run(self, work, partial(self._told, words))

    def _told(self, words: Callable[[], str], view: AppointmentView) -> None:
        self._around.notify(words(), Tone.GOOD)
        self.done.emit(view.appointment_id)


def _move_words(name: str, span: str, against: tuple[str, ...]) -> tuple[str, str, str]:
    title = translate("Appointments", "Move {name} to {span}").format(name=name, span=span)
    if against:
        told = translate("Appointments", "Against this time: {reasons}")
        return title, told.format(reasons=" ".join(against)), translate("Appointments", "Move all the same")
    return title, translate("Appointments", "The client is to be told."), translate("Appointments", "Move")


def _cancel_words(name: str, when: str) -> tuple[str, str, str]:
    title = translate("Appointments", "Cancel the appointment of {name}?").format(name=name)
    return title, when, translate("Appointments", "Cancel the appointment")


def _decline_words(name: str) -> tuple[str, str, str]:
    title = translate("Appointments", "Decline the request of {name}?").format(name=name)
    meaning = translate("Appointments", "A request is declined only with something else to offer.")
    return title, meaning, translate("Appointments", "Decline")


def _undo_words(name: str) -> tuple[str, str, str]:
    title = translate("Appointments", "{name} came after all").format(name=name)
    meaning = translate("Appointments", "Possible on the same day; from then on they may arrive late.")
    return title, meaning, translate("Appointments", "Take it back")
