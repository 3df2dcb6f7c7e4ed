"""Amounts of time in words: one of a thing and several of it."""

from datetime import timedelta

from app.domain.deadlines import Span, Unit
from app.ui import locale_text
from app.ui.language import translate

_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60


def amount_words(span: Span) -> str:
    """Return an amount in its unit."""
    one, several = {
        Unit.WORKING_DAY: (translate("Limits", "{count} working day"), translate("Limits", "{count} working days")),
        Unit.TRADING_DAY: (translate("Limits", "{count} trading day"), translate("Limits", "{count} trading days")),
        Unit.CALENDAR_DAY: (translate("Limits", "{count} calendar day"), translate("Limits", "{count} calendar days")),
        Unit.HOUR: (translate("Limits", "{count} hour"), translate("Limits", "{count} hours")),
        Unit.MINUTE: (translate("Limits", "{count} minute"), translate("Limits", "{count} minutes")),
    }[span.unit]
    return counted(span.amount, one, several)


def span_in_words(span: timedelta) -> str:
    """Return a span in the largest unit that divides it."""
    seconds = int(span.total_seconds())
    for size, one, several in (
        (_DAY, translate("Limits", "{count} day"), translate("Limits", "{count} days")),
        (_HOUR, translate("Limits", "{count} hour"), translate("Limits", "{count} hours")),
        (_MINUTE, translate("Limits", "{count} minute"), translate("Limits", "{count} minutes")),
    ):
        if seconds and seconds % size == 0:
            return counted(seconds // size, one, several)
    return seconds_words(seconds)


def seconds_words(seconds: int) -> str:
    """Return seconds."""
    return counted(seconds, translate("Limits", "{count} second"), translate("Limits", "{count} seconds"))


def counted(number: int, one: str, several: str) -> str:
    """Return the words for one or for several, with the number."""
    return (one if number == 1 else several).format(count=locale_text.count(number))
