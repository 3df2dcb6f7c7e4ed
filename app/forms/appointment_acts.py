"""What is asked for when an appointment is moved, cancelled, declined or taken up again (rules 4.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.forms import parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Why, and why against a check."""

    reason: str
    override_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineRequest:
    """Why a request is declined, and what is offered instead."""

    reason: str
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAppointment:
    """Who cancels, and why."""

    by: str
    reason: str

    @property
    def words(self) -> str:
        """Both, as they are kept with the step."""
        return f"{self.by}: {self.reason}"


_REASON: Final = Field(name="reason", label=QT_TRANSLATE_NOOP("Forms", "Reason"), parse=parsing.line)
_OVERRIDE: Final = Field(
    name="override_reason",
    label=QT_TRANSLATE_NOOP("Forms", "Why against the check"),
    parse=parsing.line,
    help=QT_TRANSLATE_NOOP("Forms", "Stays marked on the appointment, with your name"),
)
SIDES: Final[tuple[Choice, ...]] = (
    Choice("client", QT_TRANSLATE_NOOP("Forms", "The client")),
    Choice("branch", QT_TRANSLATE_NOOP("Forms", "The branch")),
)


def _reasons(values: Mapping[str, object]) -> Reasons:
    return Reasons(**values)  # type: ignore[arg-type]


def _decline(values: Mapping[str, object]) -> DeclineRequest:
    return DeclineRequest(**values)  # type: ignore[arg-type]


def _cancel(values: Mapping[str, object]) -> CancelAppointment:
    return CancelAppointment(**values)  # type: ignore[arg-type]


MOVE: Final[Form[Reasons]] = Form(
    name="move_appointment", title=QT_TRANSLATE_NOOP("Forms", "Move an appointment"), fields=(_REASON,), build=_reasons
)
MOVE_AGAINST: Final[Form[Reasons]] = Form(
    name="move_appointment_against",
    title=QT_TRANSLATE_NOOP("Forms", "Move an appointment against a check"),
    fields=(_REASON, _OVERRIDE),
    build=_reasons,
)
UNDO: Final[Form[Reasons]] = Form(
    name="undo_no_show",
    title=QT_TRANSLATE_NOOP("Forms", "The client came after all"),
    fields=(_REASON,),
    build=_reasons,
)
CANCEL: Final[Form[CancelAppointment]] = Form(
    name="cancel_appointment",
    title=QT_TRANSLATE_NOOP("Forms", "Cancel an appointment"),
    fields=(
        Field(
            name="by",
            label=QT_TRANSLATE_NOOP("Forms", "Who cancels"),
            entry=Entry.CHOICE,
            choices=SIDES,
            initial="client",
        ),
        _REASON,
    ),
    build=_cancel,
)
DECLINE: Final[Form[DeclineRequest]] = Form(
    name="decline_request",
    title=QT_TRANSLATE_NOOP("Forms", "Decline a request"),
    fields=(
        _REASON,
        Field(
            name="alternative",
            label=QT_TRANSLATE_NOOP("Forms", "Offered instead"),
            parse=parsing.paragraph,
            entry=Entry.LONG_TEXT,
            help=QT_TRANSLATE_NOOP("Forms", "Another time, another branch, online: the client is told of it"),
        ),
    ),
    build=_decline,
)
