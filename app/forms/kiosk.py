"""What the kiosk asks, made of the counter's own fields where these ask the same."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, cast

from app.domain import spelling
from app.domain.complaints import Complainant, ComplaintChannel
from app.forms import parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.open_case import OPEN_CASE
from app.forms.register_client import REGISTER_NATURAL
from app.forms.register_complaint import REGISTER_COMPLAINT, RegisterComplaint
from app.forms.wording import QT_TRANSLATE_NOOP


def _number(values: Mapping[str, object]) -> str:
    return cast("str", values["number"])


OWN_TICKET: Final[Form[str]] = Form(
    name="own_ticket",
    title=QT_TRANSLATE_NOOP("Forms", "Your number"),
    fields=(
        Field(
            name="number",
            label=QT_TRANSLATE_NOOP("Forms", "Which number stands on your slip?"),
            parse=spelling.code,
            help=QT_TRANSLATE_NOOP("Forms", "Such as A023"),
        ),
    ),
    build=_number,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentWish:
    """Who would like to come, and when about."""

    name: str
    phone: str
    day: date
    afternoon: bool = False
    need: str = ""


def _from(form: Form[Any], name: str, *, required: bool, label: str = "") -> Field:
    field = next(field for field in form.fields if field.name == name)
    return replace(field, required=required, label=label or field.label)


APPOINTMENT_WISH: Final[Form[AppointmentWish]] = Form(
    name="appointment_wish",
    title=QT_TRANSLATE_NOOP("Forms", "Ask for an appointment"),
    fields=(
        _from(REGISTER_NATURAL, "name", required=True, label=QT_TRANSLATE_NOOP("Forms", "Your name")),
        _from(REGISTER_NATURAL, "phone", required=True, label=QT_TRANSLATE_NOOP("Forms", "Your phone")),
        Field(
            name="day",
            label=QT_TRANSLATE_NOOP("Forms", "On which day would you like to come?"),
            parse=parsing.day,
            entry=Entry.DATE,
            help=QT_TRANSLATE_NOOP("Forms", "Year, month and day, such as 20261124"),
        ),
        Field(
            name="afternoon",
            label=QT_TRANSLATE_NOOP("Forms", "In the morning or in the afternoon?"),
            parse=parsing.ticked,
            entry=Entry.CHOICE,
            choices=(
                Choice("no", QT_TRANSLATE_NOOP("Forms", "In the morning")),
                Choice("yes", QT_TRANSLATE_NOOP("Forms", "In the afternoon")),
            ),
        ),
        replace(
            _from(OPEN_CASE, "details", required=False),
            name="need",
            help=QT_TRANSLATE_NOOP("Forms", "In your own words, as short as you like"),
        ),
    ),
    build=lambda values: AppointmentWish(**values),  # type: ignore[arg-type]
)


def _complaint(values: Mapping[str, Any]) -> RegisterComplaint:
    who = Complainant(name=values.get("name", ""), phone=values.get("phone", ""), anonymous="name" not in values)
    return RegisterComplaint(
        words=values["words"], wants=values.get("wants", ""), channel=ComplaintChannel.KIOSK, complainant=who
    )


HALL_COMPLAINT: Final[Form[RegisterComplaint]] = Form(
    name="hall_complaint",
    title=QT_TRANSLATE_NOOP("Forms", "Complaint or suggestion"),
    fields=(
        replace(
            _from(REGISTER_COMPLAINT, "words", required=True, label=QT_TRANSLATE_NOOP("Forms", "What happened?")),
            help=QT_TRANSLATE_NOOP("Forms", "In your own words. Nobody rewrites them."),
        ),
        _from(REGISTER_COMPLAINT, "wants", required=False, label=QT_TRANSLATE_NOOP("Forms", "What do you ask for?")),
        replace(
            _from(REGISTER_COMPLAINT, "name", required=False, label=QT_TRANSLATE_NOOP("Forms", "Your name")),
            help=QT_TRANSLATE_NOOP("Forms", "Without a name and a phone nobody can answer you."),
        ),
        _from(REGISTER_COMPLAINT, "phone", required=False, label=QT_TRANSLATE_NOOP("Forms", "Your phone")),
    ),
    build=_complaint,
)


def _proof(name: str, label: str, help_text: str) -> Form[str]:
    field = Field(name=name, label=label, parse=spelling.code, sensitive=True, help=help_text)
    title = QT_TRANSLATE_NOOP("Forms", "Check in for an appointment")
    return Form(name=f"check_in_{name}", title=title, fields=(field,), build=lambda values: str(values[name]))


PROOFS: Final[Mapping[str, Form[str]]] = {
    "code": _proof(
        "code",
        QT_TRANSLATE_NOOP("Forms", "Which code stands on your slip?"),
        QT_TRANSLATE_NOOP("Forms", "Hold it before the reader, or type it."),
    ),
    "document": _proof("document", QT_TRANSLATE_NOOP("Forms", "The number of your identity document"), ""),
    "phone_tail": _proof("phone_tail", QT_TRANSLATE_NOOP("Forms", "The last four digits of your phone"), ""),
}
"""By what somebody shows that they have an appointment."""
