"""Reads the wording of complaint letters: one file for each language, a frame for each purpose."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from string import Formatter
from typing import Any, Final

import yaml

from app.domain.complaints import ComplaintChannel
from app.domain.documents import Fact
from app.domain.errors import RuleViolation, Unavailable
from app.domain.letter_documents import Blank, LetterPurpose, LetterTerms, LetterText

_GENERAL: Final = {"version", "terms", "day", "moment", "facts", "phrases", "channels", "letters"}
_PHRASES: Final = {"nameless", "group", "through", "amount"}
_OF_A_LETTER: Final = {"title", "salutation", "opening", "facts", "blanks", "rights", "closing"}
PLACES: Final = frozenset(
    {"addressee", "received_on", "reply_by", "former_reply_by", "reply_no", "appeal_days"},
)
"""What a sentence may name in braces."""


class LetterShelf:
    """The wording files of one folder, read when first asked for."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder that holds ``letter.LANGUAGE.yaml``."""
        self._folder = folder
        self._files: dict[str, dict[str, Any]] = {}

    def version(self, language: str) -> str:
        """Return the edition of a language's wording.

        Raises:
            RuleViolation: ``wording.unknown_language``.
            Unavailable: ``wording.damaged`` with the file and what is wrong in it.
        """
        return str(self._language(language)["version"])

    def text(
        self, purpose: LetterPurpose, language: str, places: Mapping[str, str], facts: Mapping[str, str]
    ) -> LetterText:
        """Return a letter's frame in one language.

        Args:
            purpose: Which letter.
            language: ``zh_CN`` or ``en``.
            places: What the sentences name in braces, and ``day``, the day of writing.
            facts: Values of the table by key; those that the letter does not show, or that are empty, are left out.

        Raises:
            RuleViolation: ``wording.unknown_language``.
            Unavailable: ``wording.damaged`` with the file and what is wrong in it.
        """
        raw = self._language(language)
        own, labels = raw["letters"][purpose.value], raw["facts"]

        def said(sentences: list[str]) -> tuple[str, ...]:
            return tuple(sentence.format_map(places) for sentence in sentences)

        return LetterText(
            language=language,
            title=own["title"],
            salutation=own["salutation"].format_map(places),
            opening=said(own["opening"]),
            facts=tuple(Fact(labels[key], facts[key]) for key in own["facts"] if facts.get(key)),
            blanks=tuple(Blank(**blank) for blank in own["blanks"]),
            rights=said(own["rights"]),
            closing=said(own["closing"]),
            day=places["day"],
            terms=LetterTerms(**raw["terms"]),
        )

    def phrase(self, language: str, name: str, /, **values: str) -> str:
        """Return one of the phrases that values are set in: ``nameless``, ``group``, ``through``, ``amount``."""
        return str(self._language(language)["phrases"][name]).format(**values)

    def channel(self, language: str, channel: ComplaintChannel) -> str:
        """Return how a complaint came in, in words."""
        return str(self._language(language)["channels"][channel.value])

    def day(self, language: str, at: datetime) -> str:
        """Return a branch's day as the language writes it; ``at`` in the branch's zone."""
        return str(self._language(language)["day"]).format(at=at)

    def moment(self, language: str, at: datetime) -> str:
        """Return an instant as the language writes it; ``at`` in the branch's zone."""
        return str(self._language(language)["moment"]).format(at=at)

    def _language(self, language: str) -> dict[str, Any]:
        if language not in self._files:
            path = self._folder / f"letter.{language}.yaml"
            if not path.is_file():
                raise RuleViolation("wording.unknown_language", language=language)
            self._files[language] = _read(path)
        return self._files[language]


def _read(path: Path) -> dict[str, Any]:
    """Read one file and hold it against what is known, so that a slip of the pen is found at once."""
    try:
        raw: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise Unavailable("wording.damaged", file=path.name, reason=str(error)) from error
    _same(path, "", set(raw), _GENERAL)
    _same(path, "terms", set(raw["terms"]), {field.name for field in fields(LetterTerms)})
    _same(path, "phrases", set(raw["phrases"]), _PHRASES)
    _same(path, "channels", set(raw["channels"]), {channel.value for channel in ComplaintChannel})
    _same(path, "letters", set(raw["letters"]), {purpose.value for purpose in LetterPurpose})
    for name, letter in raw["letters"].items():
        _same(path, name, set(letter), _OF_A_LETTER)
        sentences = (letter["salutation"], *letter["opening"], *letter["rights"], *letter["closing"])
        named = {place for text in sentences for _, place, _, _ in Formatter().parse(text) if place is not None}
        if unknown := (named - PLACES) | (set(letter["facts"]) - set(raw["facts"])):
            raise Unavailable("wording.damaged", file=path.name, reason=f"{name}: {', '.join(sorted(unknown))}")
    return raw


def _same(path: Path, where: str, found: set[str], wanted: set[str]) -> None:
    if wrong := found ^ wanted:
        raise Unavailable("wording.damaged", file=path.name, reason=f"{where}: {', '.join(sorted(wrong))}")
