"""What writing letters needs from outside; app.bootstrap supplies it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.complaints import ComplaintChannel
from app.domain.documents import LaidOut
from app.domain.letter_documents import LetterDocument, LetterPurpose, LetterText
from app.services.ports import Printer, Sealer

LetterPress = Callable[[LetterDocument], LaidOut]
"""Lays a letter out; the same document gives the same bytes; raises UnshowableCharacter."""


class LetterWording(Protocol):
    """The versioned wording of letters, by purpose and language.

    Every call may raise ``wording.unknown_language`` (RuleViolation) or ``wording.damaged`` (Unavailable).
    """

    def version(self, language: str) -> str:
        """Return the edition of a language's wording."""
        ...

    def text(
        self, purpose: LetterPurpose, language: str, places: Mapping[str, str], facts: Mapping[str, str]
    ) -> LetterText:
        """Return a letter's frame in one language: sentences with their places filled, and the table of facts."""
        ...

    def phrase(self, language: str, name: str, /, **values: str) -> str:
        """Return one of the phrases that values are set in: ``nameless``, ``group``, ``through``, ``amount``."""
        ...

    def channel(self, language: str, channel: ComplaintChannel) -> str:
        """Return how a complaint came in, in words."""
        ...

    def day(self, language: str, at: datetime) -> str:
        """Return a branch's day as the language writes it; ``at`` in the branch's zone."""
        ...

    def moment(self, language: str, at: datetime) -> str:
        """Return an instant as the language writes it; ``at`` in the branch's zone."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTools:
    """What stands around the letters' desk."""

    wording: LetterWording
    press: LetterPress
    sealer: Sealer
    printer: Printer
