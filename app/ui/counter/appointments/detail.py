"""One appointment beside the calendar and the lists: what it is, and what can be done with it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.forms.messages.catalogue import MESSAGES
from app.services.booking_views import AppointmentView
from app.services.views import StepView
from app.ui import messages
from app.ui.counter.administration.wording import role_words
from app.ui.counter.appointments.acts import AppointmentActs
from app.ui.counter.appointments.agenda import when_words
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.appointments.looks import state_looks, time_left
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card, Section
from app.ui.widgets.chips import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, emptied, row

_ACTS: Final[Mapping[str, tuple[str, ...]]] = {
    "requested": ("settle", "wait", "decline", "cancel"),
    "waiting": ("settle", "decline", "cancel"),
    "confirmed": ("arrive", "move", "miss", "slip", "ics", "cancel"),
    "conflict": ("arrive", "move", "cancel"),
    "no_show": ("undo", "arrive"),
    "arrived": ("slip",),
}
"""What is offered in which state, the usual first; the desk itself refuses what is not possible."""


class AppointmentDetail(Card):
    """An appointment with its acts and its history.

    Signals:
        asked: an act that other screens do: "settle", "move", "ics"; with it and the appointment.
    """

    asked = Signal(str, object)

    def __init__(
        self, desks: AppointmentDesks, acts: AppointmentActs, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent=parent)
        self._desks, self._around = desks, around
        self.view: AppointmentView | None = None
        self._steps: tuple[StepView, ...] = ()
        self._wanted: UUID | None = None
        self._do: Mapping[str, Callable[[AppointmentView], object]] = {
            "arrive": acts.arrive, "cancel": acts.cancel, "decline": acts.decline, "wait": acts.wait,
            "miss": acts.miss, "undo": acts.undo_miss, "slip": acts.print_slip,
            **{name: partial(self.asked.emit, name) for name in ("settle", "move", "ics")},
        }  # fmt: skip
        self.buttons = {name: Button(icon=icon, size="small") for name, icon in _ICONS.items()}
        self._name, self._chip, self._number = text_label("", "title"), Chip(), text_label("", "soft", selectable=True)
        self._facts, self._history, self.mark = Section(), Section(), Banner(tone=Tone.SOON, closable=False)
        self._open, self._empty = Button(icon="user", size="small"), EmptyState("calendar-check", width=250)
        self._whole, self._acts = QWidget(), Flow(space=6)
        self._lay_out()
        self.settle()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.view, self._wanted = None, None
        self._whole.hide()
        self._empty.show()

    def show_appointment(self, appointment_id: UUID) -> None:
        """Read an appointment and show it, unless another one is chosen meanwhile."""
        self._wanted = appointment_id

        def look() -> tuple[AppointmentView, tuple[StepView, ...]]:
            return self._desks.book.appointment(appointment_id), self._desks.book.history(appointment_id)

        self._around.tasks.run(self, look, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_acts"):
            return
        words = _words()
        for name, button in self.buttons.items():
            button.setText(words[name])
        self._open.setText(translate("Appointments", "Client's file"))
        self._facts.set_title(translate("Appointments", "Appointment"))
        self._history.set_title(translate("Appointments", "What happened"))
        self._empty.say(
            translate("Appointments", "Nothing chosen"),
            translate("Appointments", "Choose an appointment, or a free time and press Enter to book it."),
        )
        if self.view is not None:
            self._say(self.view)

    def _show(self, found: tuple[AppointmentView, tuple[StepView, ...]]) -> None:
        if found[0].appointment_id != self._wanted:
            return
        self.view, self._steps = found
        self._whole.show()
        self._empty.hide()
        self._say(self.view)

    def _say(self, view: AppointmentView) -> None:
        words, icon, tone = state_looks(view.state)
        self._name.setText(view.client_name or translate("Appointments", "Nobody named"))
        self._chip.show_state(words, icon=icon, tone=tone)
        code = f" · {view.code}" if view.code else ""
        self._number.setText(f"{view.number}{code}")
        self._open.setVisible(view.client_id is not None)
        offered = _ACTS.get(view.state, ())
        for name, button in self.buttons.items():
            button.setVisible(name in offered)
            button.set_kind(Kind.PRIMARY if offered[:1] == (name,) else Kind.SECONDARY)
        told = translate("Appointments", "Booked against a check: {reason}").format(reason=view.override_reason)
        self.mark.say(told if view.overridden else "")
        emptied(self._facts.body)
        for fact_icon, fact, colour in self._fact_lines(view):
            self._facts.body.addLayout(_line(fact_icon, fact, colour))
        emptied(self._history.body)
        for step in self._steps:
            self._history.body.addWidget(self._step_line(step))

    def _fact_lines(self, view: AppointmentView) -> list[tuple[str, str, str]]:
        around = self._around
        with_ = " · ".join(part for part in (view.staff_name, view.room_name) if part)
        lines = [
            ("clock", when_words(view, around), "ink_soft"),
            ("briefcase", around.words.service(view.service_code), "ink_soft"),
            ("user-check", with_ or translate("Appointments", "nobody yet"), "ink_soft"),
            ("phone", view.phone or "–", "ink_soft"),
        ]
        if view.state == "requested":
            left, tone = time_left(view.due_at, around.now())
            lines.append(("alarm-clock", left, "act_text" if tone is Tone.ACT else "ink_soft"))
        if view.wish_from is not None and view.starts_at is None:
            wished = translate("Appointments", "would like: {when}").format(when=around.moment(view.wish_from))
            lines.append(("calendar", wished, "ink_soft"))
        if view.need:
            lines.append(("message-square", view.need, "ink_soft"))
        if view.special_care:
            lines.append(("hand-heart", translate("Appointments", "needs special care"), "act_text"))
        if view.alternative:
            offered = translate("Appointments", "offered instead: {what}").format(what=view.alternative)
            lines.append(("arrow-right", offered, "ink_soft"))
        return lines

    def _step_line(self, step: StepView) -> QWidget:
        words, _icon, _tone = state_looks(step.to_state)
        by = f"{self._around.moment(step.at)} · {step.actor_name} ({role_words((step.role,))})"
        reason = f"\n{_why(step.reason)}" if step.reason else ""
        return text_label(f"{words} · {by}{reason}", "caption", wrap=True)

    def _lay_out(self) -> None:
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self._act, name))
            self._acts.add(button)
        self._open.clicked.connect(self._open_client)
        head = column(self._name, self._number, row(self._chip, 1), space=4)
        body = column(head, self.mark, self._acts, self._facts, row(self._open, 1), self._history, 1, space=12)
        self._whole.setLayout(body)
        self.add(self._whole)
        self.add(self._empty, 1)

    def _act(self, name: str) -> None:
        if self.view is not None:
            self._do[name](self.view)

    def _open_client(self) -> None:
        if self.view is not None and self.view.client_id is not None:
            self._desks.open_client(self.view.client_id)


_ICONS: Final[Mapping[str, str]] = {
    "arrive": "user-check", "settle": "calendar-check", "move": "calendar-clock", "undo": "undo-2", "wait": "list",
    "decline": "ban", "miss": "user-x", "slip": "printer", "ics": "download", "cancel": "calendar-x",
}  # fmt: skip


def _words() -> Mapping[str, str]:
    return {
        "arrive": translate("Appointments", "Arrived"),
        "settle": translate("Appointments", "Give a time…"),
        "move": translate("Appointments", "Move…"),
        "undo": translate("Appointments", "Came after all…"),
        "wait": translate("Appointments", "Waiting list"),
        "decline": translate("Appointments", "Decline…"),
        "miss": translate("Appointments", "Did not come"),
        "slip": translate("Appointments", "Print the slip"),
        "ics": translate("Appointments", "Calendar file…"),
        "cancel": translate("Appointments", "Cancel…"),
    }


def _line(icon: str, words: str, colour: str) -> QHBoxLayout:
    layout = row(IconLabel(icon, colour, 16), text_label(words, wrap=True), space=8)
    layout.setStretch(1, 1)
    return layout


def _why(reason: str) -> str:
    """Return a reason as it was typed, or the sentence of what the program noted: a code, and the number it names."""
    code, _, number = reason.partition(":")
    return messages.say_code(code, {"number": number}) if code in MESSAGES else reason
