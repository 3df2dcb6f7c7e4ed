"""What a complaint's letter says: a frame that nobody changes, and the blanks its writer fills (rules 7.2, 7.3)."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.domain.documents import Fact, Section
from app.domain.errors import RuleViolation

MOST: Final = 4000
"""Characters that fit one blank."""


class LetterPurpose(StrEnum):
    """Why the complainant is written to."""

    RECEIPT = "receipt"
    """That the complaint was taken in, under which number, and what follows."""
    ACKNOWLEDGEMENT = "acknowledgement"
    """That it was accepted, who deals with it, and until when."""
    REFUSAL = "refusal"
    """That it is not accepted, and why."""
    EXTENSION = "extension"
    """That it takes longer, why, and until when."""
    REPLY = "reply"
    """Finding, grounds, result, and the right of review."""
    APPEAL_REPLY = "appeal_reply"
    """What the review of an appeal came to; the last word of the firm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """One place of a letter that its writer fills in their own words."""

    key: str
    heading: str
    """Printed above the words; empty where they stand without one."""
    asks: str
    """What is to be written there; shown to the writer, never printed."""
    least: int = 0
    """Fewest characters; 0 where it may stay empty and is then left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTerms:
    """The fixed words of a letter in one language."""

    number: str
    branch: str
    date: str
    rights: str
    """Heading above what the complainant may do."""
    seal: str
    """Stands above the box that the seal fills."""
    page: str
    """With ``{page}`` and ``{pages}``."""
    wording: str
    """Names policy and wording at the foot, with ``{policy}`` and ``{wording}``."""
    as_written: str
    """Stands in a translation in the place of what was written in another language only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """A letter's frame in one language, everything filled in but the blanks."""

    language: str
    title: str
    salutation: str
    opening: tuple[str, ...]
    facts: tuple[Fact, ...]
    blanks: tuple[Blank, ...]
    rights: tuple[str, ...]
    closing: tuple[str, ...]
    day: str
    """The day of writing as this language writes it."""
    terms: LetterTerms


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFrame:
    """Everything of a letter that is fixed when it is begun; the same frame and words give the same file."""

    number: str
    purpose: LetterPurpose
    branch_name: str
    texts: tuple[LetterText, ...]
    """One for each language, the one that counts first."""
    prepared_at: datetime
    utc_offset_minutes: int = 480
    policy_version: str
    wording_version: str
    demo_mark: str = ""
    """Printed across the pages where the data are synthetic."""

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """The blanks, as the first language names them."""
        return self.texts[0].blanks


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDocument:
    """A frame with its blanks filled: what is laid out, sealed and sent."""

    frame: LetterFrame
    words: Mapping[str, str]
    """What was written, by ``blank`` for the first language, by ``blank.language`` for a translation."""

    def sections(self, text: LetterText) -> tuple[Section, ...]:
        """Return what was written, in the words of one language; blanks left empty are left out."""
        first = text.language == self.frame.texts[0].language
        return tuple(
            Section(blank.heading, paragraphs=self._words(blank, text, first=first))
            for blank in text.blanks
            if self.words.get(blank.key, "").strip()
        )

    def _words(self, blank: Blank, text: LetterText, *, first: bool) -> tuple[str, ...]:
        key = blank.key if first else f"{blank.key}.{text.language}"
        written = self.words.get(key, "").strip() or text.terms.as_written
        return tuple(line.strip() for line in written.splitlines() if line.strip())

    @property
    def digest(self) -> str:
        """SHA-256 of everything it says, in hex."""
        raw = asdict(self.frame) | {"words": dict(self.words)}
        text = json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)
        return hashlib.sha256(text.encode()).hexdigest()

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the name of the part it stands in."""
        yield "number", self.frame.number
        yield "branch_name", self.frame.branch_name
        for text in self.frame.texts:
            for part in (text.title, text.salutation, *text.opening, *text.rights, *text.closing, text.day):
                yield "letter", part
            for fact in text.facts:
                yield from ((fact.label, fact.label), (fact.label, fact.value))
            for section in self.sections(text):
                yield from ((section.heading, line) for line in (section.heading, *section.paragraphs))


def fill(frame: LetterFrame, words: Mapping[str, str]) -> LetterDocument:
    """Fill a frame; nothing but its blanks can be written.

    Raises:
        RuleViolation: ``letter.no_such_blank``, or ``letter.too_long`` with the blank and the most it takes.
    """
    places = {blank.key for blank in frame.blanks}
    places |= {f"{blank.key}.{text.language}" for text in frame.texts[1:] for blank in frame.blanks}
    for key, text in words.items():
        if key not in places:
            raise RuleViolation("letter.no_such_blank", blank=key)
        if len(text) > MOST:
            raise RuleViolation("letter.too_long", key, most=MOST)
    return LetterDocument(frame=frame, words={key: words[key] for key in sorted(words) if words[key].strip()})


def require_written(document: LetterDocument) -> None:
    """Let a letter pass whose blanks say enough; a bare frame is no answer (rules 6.4).

    Raises:
        RuleViolation: ``letter.blank_empty`` with the blank and the fewest characters it takes.
    """
    for blank in document.frame.blanks:
        written = "".join(document.words.get(blank.key, "").split())
        if len(written) < blank.least or (blank.least and written == "".join(blank.asks.split())):
            raise RuleViolation("letter.blank_empty", blank.key, blank=blank.heading or blank.asks, least=blank.least)


def words_digest(document: LetterDocument) -> str:
    """Return the SHA-256 of what was written, spaces and punctuation aside, in hex; empty where nothing must be.

    Two complaints never have the same answer: equal digests tell a copied one (rules 6.4).
    """
    asked = [blank.key for blank in document.frame.blanks if blank.least]
    written = "".join(c for key in asked for c in document.words.get(key, "") if c.isalnum())
    return hashlib.sha256(written.encode()).hexdigest() if written else ""


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
