"""Dates as people and older systems write them; what can be read in two ways is refused, never guessed."""

import re
from datetime import date
from enum import Enum
from typing import Final

from app.domain import spelling
from app.domain.errors import RuleViolation


class Unlimited(Enum):
    """长期: valid without an end."""

    UNLIMITED = "unlimited"


UNLIMITED: Final = Unlimited.UNLIMITED

_PLAIN = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_PARTED = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_CHINESE = re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})[日号]")
_TIME_OF_DAY = re.compile(r"(?<=.{8})[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?")
_SEPARATORS = str.maketrans(
    {**dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"), "\uff0e": ".", "\u3002": "."}
)
_AROUND_SEPARATOR = re.compile(r"\s*([-/.年月])\s*")
_WITHOUT_END = frozenset(
    (
        "长期",
        "长期有效",
        "永久",
        "永久有效",
        "長期",
        "无限期",
        "longterm",
        "long-term",
        "noexpiry",
        "permanent",
        "unlimited",
        "indefinite",
    )
)
_LAST_DAY = (9999, 12, 31)
"""Older systems write it where a document has no end."""
_TERM = re.compile(r"(?P<start>.{8,11}?)\s*(?:-|至|到|~|\u301c)\s*(?P<end>[^-~至到\s].*)")
_FIRST_YEAR: Final = 1850
"""Nobody's papers begin earlier: an older year is a slip of the pen."""


def parse_date(text: str) -> date:
    """Return the day.

    Read are 2023-01-05, 2023-1-5, 2023/1/5, 2023.1.5, 20230105, 2023年1月5日, full-width digits, spaces around the
    signs, and any of these followed by a time of day, which is dropped.

    Raises:
        RuleViolation: ``date.form`` for anything else (05/01/2023, 23-1-5, a spreadsheet's bare day number), and
            ``date.impossible`` for a day no calendar has.
    """
    parts = _parts(text) or _parts(_plain(text))
    if parts is None:
        raise RuleViolation("date.form", text=spelling.one_line(text)[:30])
    year, month, day = parts
    if year < _FIRST_YEAR:
        raise RuleViolation("date.impossible", text=spelling.one_line(text)[:30])
    try:
        return date(year, month, day)
    except ValueError:
        raise RuleViolation("date.impossible", text=spelling.one_line(text)[:30]) from None


def parse_valid_until(text: str) -> date | Unlimited:
    """Return the last valid day, or UNLIMITED for 长期 and for the year 9999.

    A whole term as cards print it (2013.05.06-2033.05.06, 2013.05.06-长期) gives its end.

    Raises:
        RuleViolation: as ``parse_date``; ``date.order`` for a term that ends before it begins.
    """
    if parts := _parts(text):
        return UNLIMITED if parts == _LAST_DAY else parse_date(text)
    plain = _plain(text)
    if plain.replace(" ", "").lower() in _WITHOUT_END:
        return UNLIMITED
    if _parts(plain) is None and (term := _TERM.fullmatch(plain)) and _parts(term["start"]):
        start, end = parse_date(term["start"]), parse_valid_until(term["end"])
        if end is not UNLIMITED and end < start:
            raise RuleViolation("date.order", text=plain[:30])
        return end
    return UNLIMITED if _parts(plain) == _LAST_DAY else parse_date(plain)


def _plain(text: str) -> str:
    folded = spelling.without_text_marks(text).translate(_SEPARATORS).replace(" 日", "日").replace(" 号", "号")
    return _AROUND_SEPARATOR.sub(r"\1", folded)


def _parts(plain: str) -> tuple[int, int, int] | None:
    """Return year, month and day where the form is one of those read."""
    if found := _PLAIN.fullmatch(plain):
        year, month, day = found.groups()
    elif found := _PARTED.fullmatch(plain):
        year, _, month, day = found.groups()
    elif found := _CHINESE.fullmatch(plain):
        year, month, day = found.groups()
    elif ":" in plain and (without_time := _TIME_OF_DAY.sub("", plain)) != plain:
        return _parts(without_time)
    else:
        return None
    return int(year), int(month), int(day)
