"""What is said in the hall when a ticket is called: number and window, no name (rules 3.6, 3.9)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID


class Spoken(StrEnum):
    """The languages a call is said in."""

    MANDARIN = "zh_CN"
    ENGLISH = "en"


TIMES: Final = 2
"""A call is said so many times (rules 3.9)."""
_MANDARIN: Final = dict(zip("0123456789", "零一二三四五六七八九", strict=True))
_ENGLISH: Final = dict(
    zip("0123456789", ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), strict=True)
)


@dataclass(frozen=True, slots=True)
class Announcement:
    """One call as the hall hears and sees it."""

    number: str
    """As shown: the short form where nobody else has it."""
    window: str
    again: bool = False
    """Whether it was called before."""

    def sentence(self, language: Spoken) -> str:
        """Return what is said, digits singly: 请 A零零五号 到 2号窗口 办理业务."""
        if language is Spoken.MANDARIN:
            return f"请 {''.join(_singly(self.number, _MANDARIN))}号 到 {self.window}号窗口 办理业务"
        return f"Ticket {' '.join(_singly(self.number, _ENGLISH))}, please go to window {self.window}."

    def script(self, languages: Iterable[Spoken]) -> tuple[tuple[Spoken, str], ...]:
        """Return everything that is said of the call, one after the other."""
        return tuple((language, self.sentence(language)) for language in languages) * TIMES


def _singly(number: str, digits: Mapping[str, str]) -> list[str]:
    return [digits.get(character, character) for character in number if character.isalnum()]


def risen(before: Mapping[UUID, int], calls: Mapping[UUID, int]) -> tuple[UUID, ...]:
    """Return the tickets that were called, or called again, since then."""
    return tuple(ticket for ticket, count in calls.items() if count > before.get(ticket, 0))
