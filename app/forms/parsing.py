"""Turns typed text into values; every failure is a RuleViolation that the form puts beside its field."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.written_dates import parse_date

E = TypeVar("E", bound=StrEnum)

SHORT = 60
_MOST_DIGITS, _FEN_DIGITS = 12, 2
LONG = 2000


def one_of(kind: type[E]) -> Callable[[str], E]:
    """Return a parser of an enumeration's values; anything else is ``form.choice``."""

    def parse(text: str) -> E:
        try:
            return kind(text)
        except ValueError:
            raise RuleViolation("form.choice", text=text[:SHORT]) from None

    return parse


def several_of(kind: type[E]) -> Callable[[str], tuple[E, ...]]:
    """Return a parser of comma-joined values of an enumeration, each kept once."""
    parse_one = one_of(kind)

    def parse(text: str) -> tuple[E, ...]:
        return tuple(dict.fromkeys(parse_one(part) for part in codes(text)))

    return parse


def codes(text: str) -> tuple[str, ...]:
    """Return comma-joined codes, each kept once."""
    parts = (part.strip() for part in text.replace("，", ",").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def line(text: str) -> str:
    """Return one tidy line of at most 200 characters, or raise ``form.too_long`` or ``form.unreadable``."""
    return _within(spelling.one_line(text), 200)


def paragraph(text: str) -> str:
    """Return a tidy text of several lines, at most 2,000 characters."""
    return _within(spelling.block(text), LONG)


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """Return a parser of whole numbers within bounds; anything else is ``form.number``."""

    def parse(text: str) -> int:
        digits = spelling.half_width(text)
        if not digits.isdecimal() or not least <= int(digits) <= most:
            raise RuleViolation("form.number", least=least, most=most)
        return int(digits)

    return parse


def yuan(text: str) -> int:
    """Return an amount in yuan, such as ``680,000.00``, as fen; anything else is ``form.amount``."""
    plain = spelling.half_width(text).replace(",", "").replace(" ", "").removeprefix("¥")
    whole, _, part = plain.partition(".")
    if not (f"{whole}{part}".isdecimal() and whole and len(whole) <= _MOST_DIGITS and len(part) <= _FEN_DIGITS):
        raise RuleViolation("form.amount")
    return int(whole) * 100 + int(part.ljust(_FEN_DIGITS, "0"))


def day(text: str) -> date:
    """Return the day as ``parse_date`` reads it."""
    return parse_date(text)


def ticked(text: str) -> bool:
    """Return True for a ticked box."""
    return text == "yes"


def record_id(text: str) -> UUID:
    """Return the id that a hidden or list field carries."""
    try:
        return UUID(text)
    except ValueError:
        raise RuleViolation("form.choice", text=text[:SHORT]) from None


def _within(text: str, most: int) -> str:
    if len(text) > most:
        raise RuleViolation("form.too_long", most=most)
    odd = spelling.unreadable(text.replace("\n", ""))
    if odd:
        raise RuleViolation("form.unreadable", codepoint=f"U+{ord(odd):04X}")
    return text
