"""How days look and sound: what a day is to somebody who counts, in words, with an icon and a tone."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from app.domain.calendars import BranchCalendar, DayKind
from app.forms.messages import deadline as words
from app.ui import language
from app.ui.language import translate
from app.ui.theme.tokens import Tone

ICONS: Final[Mapping[DayKind, tuple[str, Tone]]] = {
    DayKind.WORKING_DAY: ("briefcase", Tone.GOOD),
    DayKind.MAKE_UP_WORKING_DAY: ("calendar-clock", Tone.SOON),
    DayKind.WEEKEND: ("moon", Tone.NEUTRAL),
    DayKind.HOLIDAY: ("sparkles", Tone.NOTE),
}


def day_word(kind: DayKind) -> str:
    """Return what a kind of day is called."""
    return {
        DayKind.WORKING_DAY: translate("Calendar", "Working day"),
        DayKind.MAKE_UP_WORKING_DAY: translate("Calendar", "Make-up working day"),
        DayKind.WEEKEND: translate("Calendar", "Weekend"),
        DayKind.HOLIDAY: translate("Calendar", "Holiday"),
    }[kind]


def day_looks(calendar: BranchCalendar, day: date) -> tuple[str, str, Tone]:
    """Return how a day looks; a holiday is named."""
    kind = calendar.kind(day)
    icon, tone = ICONS[kind]
    holiday = calendar.holiday(day)
    return translate("Deadline", holiday) if holiday else day_word(kind), icon, tone


def long_date(day: date) -> str:
    """Return a date with its weekday, written out as the language does."""
    locale = language.active().locale
    return str(locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat))


def weekday(day: date) -> str:
    """Return the weekday, short."""
    return translate("Deadline", words.WEEKDAYS[day.weekday()])
