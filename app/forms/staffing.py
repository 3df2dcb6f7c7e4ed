"""Working hours, leave, closed periods and rooms as they are entered (rules 2.1-d3, 3.8)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import pairwise
from typing import Final
from uuid import UUID

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.staffing import Break, LeaveReason, RoomKind
from app.forms import parsing, vocabulary
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class DayHours:
    """From when until when somebody works on a weekday, and the breaks between."""

    starts: time
    ends: time
    breaks: tuple[Break, ...] = ()

    @property
    def spans(self) -> tuple[tuple[time, time], ...]:
        """The working times, in order."""
        edges = [
            self.starts,
            *(edge for pause in sorted(self.breaks) for edge in (pause.starts, pause.ends)),
            self.ends,
        ]
        return tuple(list(pairwise(edges))[::2])

    def written(self) -> str:
        """Return the hours as ``working_hours`` reads them."""
        return " ".join(f"{starts:%H:%M}-{ends:%H:%M}" for starts, ends in self.spans)


Week = Mapping[int, DayHours]
"""By weekday, Monday is 0; free days are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPlan:
    """Work these weekdays from a day on."""

    holds_from: date
    holds_until: date | None = None
    week: Week


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSpan:
    """From a day (and time) until another, both included where no time is said."""

    first_day: date
    first_time: time | None = None
    last_day: date
    last_time: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantLeave:
    """Be away for a time."""

    span: TimeSpan
    reason: LeaveReason


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosePeriod:
    """Shut the branch, or one of its rooms, for a time."""

    span: TimeSpan
    reason: str
    room_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRoom:
    """What a window or room is called, and what it is for."""

    code: str
    name: str
    room_kind: RoomKind
    service_codes: tuple[str, ...] = ()
    active: bool = False


_SPAN = re.compile(r"(\d{1,2}[:.]\d{2})\s*[-–—~至到]+\s*(\d{1,2}[:.]\d{2})")
_BETWEEN = re.compile(r"[\s,;、，；]*")


def time_of_day(text: str) -> time:
    """Return a time such as ``9:00``, ``09.30`` or ``0930``.

    Raises:
        RuleViolation: ``staffing.time``.
    """
    digits = spelling.half_width(text).replace(".", ":").strip()
    if digits.isdecimal() and len(digits) in (3, 4):
        digits = f"{digits[:-2]}:{digits[-2:]}"
    hours, _, minutes = digits.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2):  # noqa: PLR2004 - two digits
        raise RuleViolation("staffing.time")
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        raise RuleViolation("staffing.time") from None


def working_hours(text: str) -> DayHours:
    """Return hours such as ``9:00-11:30 13:00-17:00``; what lies between two spans is a break.

    Raises:
        RuleViolation: ``staffing.hours`` for another form, ``staffing.hours_order`` for spans that do not follow.
    """
    plain = spelling.half_width(text)
    if _BETWEEN.fullmatch(_SPAN.sub("", plain)) is None or not _SPAN.search(plain):
        raise RuleViolation("staffing.hours")
    spans = [(time_of_day(starts), time_of_day(ends)) for starts, ends in _SPAN.findall(plain)]
    edges = [edge for span in spans for edge in span]
    if any(later <= earlier for earlier, later in pairwise(edges)):
        raise RuleViolation("staffing.hours_order")
    return DayHours(edges[0], edges[-1], tuple(Break(ends, starts) for ends, starts in pairwise(edges[1:-1]))[::2])


WEEKDAYS: Final[tuple[str, ...]] = (
    QT_TRANSLATE_NOOP("Forms", "Monday"),
    QT_TRANSLATE_NOOP("Forms", "Tuesday"),
    QT_TRANSLATE_NOOP("Forms", "Wednesday"),
    QT_TRANSLATE_NOOP("Forms", "Thursday"),
    QT_TRANSLATE_NOOP("Forms", "Friday"),
    QT_TRANSLATE_NOOP("Forms", "Saturday"),
    QT_TRANSLATE_NOOP("Forms", "Sunday"),
)
DAY_FIELDS: Final[tuple[str, ...]] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _plan(values: Mapping[str, object]) -> SetPlan:
    week = {number: hours for number, name in enumerate(DAY_FIELDS) if isinstance(hours := values.get(name), DayHours)}
    if not week:
        raise RuleViolation("staffing.week_empty", DAY_FIELDS[0])
    rest = {name: value for name, value in values.items() if name not in DAY_FIELDS}
    return SetPlan(week=week, **rest)  # type: ignore[arg-type]


_SPAN_NAMES: Final = ("first_day", "first_time", "last_day", "last_time")


def _span(values: Mapping[str, object]) -> TimeSpan:
    return TimeSpan(**{name: values[name] for name in _SPAN_NAMES if name in values})  # type: ignore[arg-type]


def _rest(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if name not in _SPAN_NAMES}


def _leave(values: Mapping[str, object]) -> GrantLeave:
    return GrantLeave(span=_span(values), **_rest(values))  # type: ignore[arg-type]


def _close(values: Mapping[str, object]) -> ClosePeriod:
    return ClosePeriod(span=_span(values), **_rest(values))  # type: ignore[arg-type]


def _room(values: Mapping[str, object]) -> KeepRoom:
    return KeepRoom(**values)  # type: ignore[arg-type]


_SPAN_FIELDS: Final = (
    Field(name="first_day", label=QT_TRANSLATE_NOOP("Forms", "First day"), parse=parsing.day, entry=Entry.DATE),
    Field(
        name="first_time",
        label=QT_TRANSLATE_NOOP("Forms", "From"),
        parse=time_of_day,
        required=False,
        help=QT_TRANSLATE_NOOP("Forms", "Leave it empty for the whole day"),
    ),
    Field(name="last_day", label=QT_TRANSLATE_NOOP("Forms", "Last day"), parse=parsing.day, entry=Entry.DATE),
    Field(
        name="last_time",
        label=QT_TRANSLATE_NOOP("Forms", "Until"),
        parse=time_of_day,
        required=False,
        help=QT_TRANSLATE_NOOP("Forms", "Leave it empty for the whole day"),
    ),
)

SET_PLAN: Form[SetPlan] = Form(
    name="set_plan",
    title=QT_TRANSLATE_NOOP("Forms", "Set working hours"),
    fields=(
        Field(name="holds_from", label=QT_TRANSLATE_NOOP("Forms", "Holds from"), parse=parsing.day, entry=Entry.DATE),
        Field(
            name="holds_until",
            label=QT_TRANSLATE_NOOP("Forms", "Holds until"),
            parse=parsing.day,
            entry=Entry.DATE,
            required=False,
            help=QT_TRANSLATE_NOOP("Forms", "Empty where no end is known; afterwards the former hours hold again"),
        ),
        *(
            Field(
                name=name,
                label=label,
                parse=working_hours,
                required=False,
                help=QT_TRANSLATE_NOOP("Forms", "Such as 9:00-11:30 13:00-17:00; empty on a free day")
                if name == DAY_FIELDS[0]
                else "",
            )
            for name, label in zip(DAY_FIELDS, WEEKDAYS, strict=True)
        ),
    ),
    build=_plan,
)
GRANT_LEAVE: Form[GrantLeave] = Form(
    name="grant_leave",
    title=QT_TRANSLATE_NOOP("Forms", "Enter leave"),
    fields=(
        Field(
            name="reason",
            label=QT_TRANSLATE_NOOP("Forms", "Kind of leave"),
            parse=parsing.one_of(LeaveReason),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.LEAVE_REASONS),
            initial=LeaveReason.ANNUAL,
        ),
        *_SPAN_FIELDS,
    ),
    build=_leave,
)


def close_form(rooms: Sequence[Choice]) -> Form[ClosePeriod]:
    """Return the form for closing the branch or one of these rooms."""
    where = Field(
        name="room_id",
        label=QT_TRANSLATE_NOOP("Forms", "What is closed"),
        parse=parsing.record_id,
        entry=Entry.CHOICE,
        required=False,
        choices=(Choice("", QT_TRANSLATE_NOOP("Forms", "The whole branch")), *rooms),
    )
    why = Field(name="reason", label=QT_TRANSLATE_NOOP("Forms", "Reason"), parse=parsing.line)
    return Form(
        name="close_period",
        title=QT_TRANSLATE_NOOP("Forms", "Enter a closed period"),
        fields=(where, *_SPAN_FIELDS, why),
        build=_close,
    )


_PLACE_FIELDS: Final = (
    Field(
        name="room_kind",
        label=QT_TRANSLATE_NOOP("Forms", "Kind of place"),
        parse=parsing.one_of(RoomKind),
        entry=Entry.CHOICE,
        choices=vocabulary.choices(vocabulary.ROOM_KINDS),
        initial=RoomKind.WINDOW,
    ),
    Field(
        name="code",
        label=QT_TRANSLATE_NOOP("Forms", "Number or short name"),
        parse=parsing.line,
        help=QT_TRANSLATE_NOOP("Forms", "A window's number as it is called"),
    ),
    Field(name="name", label=QT_TRANSLATE_NOOP("Forms", "Name of the place"), parse=parsing.line),
)
_IN_USE: Final = Field(
    name="active",
    label=QT_TRANSLATE_NOOP("Forms", "In use"),
    parse=parsing.ticked,
    entry=Entry.CHECK,
    required=False,
    initial="yes",
)


def room_form(services: Iterable[Choice]) -> Form[KeepRoom]:
    """Return the form for a window or room that may be kept for some of these services."""
    only = Field(
        name="service_codes",
        label=QT_TRANSLATE_NOOP("Forms", "Only for"),
        parse=parsing.codes,
        entry=Entry.CHOICES,
        required=False,
        choices=tuple(services),
        help=QT_TRANSLATE_NOOP("Forms", "Every service where none is ticked"),
    )
    title = QT_TRANSLATE_NOOP("Forms", "Window or room")
    return Form(name="keep_room", title=title, fields=(*_PLACE_FIELDS, only, _IN_USE), build=_room)
