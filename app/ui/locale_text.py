"""Dates, times, money and counts as the present language writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from app.ui import language
from app.ui.language import translate


def short_date(day: date) -> str:
    """Return a date: 2026-03-02 as Chinese offices write it, 2 Mar 2026 in English."""
    if language.active().language is language.Language.CHINESE:
        return f"{day:%Y-%m-%d}"
    return _locale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def moment(at: datetime) -> str:
    """Return a date and time of the zone the instant is given in, to the minute."""
    return f"{short_date(at.date())} {at:%H:%M}"


def money(fen: int) -> str:
    """Return an amount given in fen as yuan."""
    yuan, rest = divmod(abs(fen), 100)
    return f"{'-' if fen < 0 else ''}¥{count(yuan)}.{rest:02}"


def count(number: int) -> str:
    """Return a count with its groups."""
    return _locale().toString(number)


def duration(seconds: float) -> str:
    """Return a time span in words, rounded for a person who waits."""
    if seconds < 60:
        return translate("Widgets", "{seconds} s").format(seconds=max(1, round(seconds)))
    return translate("Widgets", "{minutes} min").format(minutes=round(seconds / 60))


def _locale() -> QLocale:
    return language.active().locale
