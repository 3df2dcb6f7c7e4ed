"""Appointments as a list, one under the other."""

from collections.abc import Callable, Mapping
from uuid import UUID

from app.forms import vocabulary
from app.services.booking_views import AppointmentLine
from app.ui.counter.appointments.looks import state_looks, time_left
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.theme.tokens import Tone
from app.ui.widgets.data_table import DataTable

INK: Mapping[Tone, str] = {
    Tone.ACT: "act_text",
    Tone.SOON: "on_soon_soft",
    Tone.GOOD: "good",
    Tone.PRIMARY: "primary_text",
}
Names = Callable[[UUID | None], str]
"""Returns a colleague's name."""


def agenda_table(around: Surroundings, names: Names, name: str) -> DataTable[AppointmentLine]:
    """Return a list of appointments by their time."""
    columns = (_when(around), _who(), _what(around), _with_whom(names), _state())
    return DataTable(RowsModel(columns), name=name, memory=around.memory)


def request_table(around: Surroundings, name: str) -> DataTable[AppointmentLine]:
    """Return a list of requests by how long they may still wait."""
    columns = (_left(around), _who(), _phone(), _what(around), _channel(), _asked(around))
    return DataTable(RowsModel(columns), name=name, memory=around.memory)


def when_words(line: AppointmentLine, around: Surroundings) -> str:
    """Return an appointment's day and time."""
    if line.starts_at is None or line.ends_at is None:
        return translate("Appointments", "no time yet")
    return f"{around.moment(line.starts_at)}–{around.hour(line.ends_at)}"


def _when(around: Surroundings) -> Column[AppointmentLine]:
    return Column(
        key="when", title=lambda: translate("Appointments", "When"), text=lambda line: when_words(line, around),
        width=212, sort=lambda line: (line.starts_at is None, line.starts_at),
    )  # fmt: skip


def _who() -> Column[AppointmentLine]:
    return Column(
        key="who", title=lambda: translate("Appointments", "Client"), text=lambda line: line.client_name, width=96,
        icon=lambda line: ("hand-heart", "act_text") if line.special_care else None, sort=lambda line: line.client_name,
    )  # fmt: skip


def _phone() -> Column[AppointmentLine]:
    return Column(
        key="phone", title=lambda: translate("Appointments", "Phone"), text=lambda line: line.phone, width=116
    )


def _what(around: Surroundings) -> Column[AppointmentLine]:
    return Column(
        key="what", title=lambda: translate("Appointments", "Service"),
        text=lambda line: around.words.service(line.service_code), width=0, sort=lambda line: line.service_code,
    )  # fmt: skip


def _with_whom(names: Names) -> Column[AppointmentLine]:
    return Column(
        key="with", title=lambda: translate("Appointments", "With"), text=lambda line: names(line.staff_id) or "–",
        width=96, sort=lambda line: names(line.staff_id),
    )  # fmt: skip


def _state() -> Column[AppointmentLine]:
    return Column(
        key="state", title=lambda: translate("Appointments", "State"), text=lambda line: state_looks(line.state)[0],
        width=164, icon=lambda line: (state_looks(line.state)[1], INK.get(state_looks(line.state)[2], "ink_soft")),
        sort=lambda line: line.state,
    )  # fmt: skip


def _left(around: Surroundings) -> Column[AppointmentLine]:
    return Column(
        key="left", title=lambda: translate("Appointments", "Settle within"), width=184,
        text=lambda line: time_left(line.due_at, around.now())[0],
        colour=lambda line: INK.get(time_left(line.due_at, around.now())[1], "ink"),
        icon=lambda line: ("alarm-clock", "act_text") if line.overdue else ("timer", "ink_soft"),
        sort=lambda line: line.due_at,
    )  # fmt: skip


def _channel() -> Column[AppointmentLine]:
    return Column(
        key="channel", title=lambda: translate("Appointments", "Asked"),
        text=lambda line: word(vocabulary.CHANNELS, line.channel), width=104, sort=lambda line: line.channel,
    )  # fmt: skip


def _asked(around: Surroundings) -> Column[AppointmentLine]:
    return Column(
        key="asked", title=lambda: translate("Appointments", "First contact"),
        text=lambda line: around.moment(line.first_contact_at), width=160, sort=lambda line: line.first_contact_at,
    )  # fmt: skip
