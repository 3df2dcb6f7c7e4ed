"""Questions clients often ask, with the branch's answers: published like every policy, found by what somebody types."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.policy_parts import Edition, Part, Words

_PAIR = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerEntry(Part):
    """One question and its answer."""

    key: str
    question: Words
    answer: Words
    also: tuple[str, ...] = ()
    """Other words for the same, in any language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers(Edition):
    """The whole list, the most asked first."""

    reviewed_by: str
    entries: tuple[AnswerEntry, ...]

    def search(self, text: str) -> tuple[AnswerEntry, ...]:
        """Return the entries that fit, best first; all of them where nothing is asked."""
        wanted = _pairs(text)
        if not wanted:
            return self.entries
        scored = [(_score(wanted, entry), -at, entry) for at, entry in enumerate(self.entries)]
        fitting = sorted((one for one in scored if one[0]), key=lambda one: one[:2], reverse=True)
        return tuple(entry for _, _, entry in fitting)


def _score(wanted: Sequence[str], entry: AnswerEntry) -> int:
    """Count the pairs of letters found, those in the question or its other words more than those in the answer."""
    asked = " ".join((entry.question.zh, entry.question.en, *entry.also)).lower()
    told = f"{entry.answer.zh} {entry.answer.en}".lower()
    found = [4 * (pair in asked) + (pair in told) for pair in wanted]
    return sum(found) if 2 * sum(1 for each in found if each) > len(wanted) else 0


def _pairs(text: str) -> tuple[str, ...]:
    """Return what is looked for: each word of Latin letters whole, of other writing each two characters together."""
    pairs: list[str] = []
    for word in text.lower().split():
        if word.isascii() or len(word) < _PAIR:
            pairs.append(word)
        else:
            pairs += [word[at : at + _PAIR] for at in range(len(word) - 1)]
    return tuple(dict.fromkeys(pairs))
