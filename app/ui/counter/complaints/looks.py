"""How complaints look in each state, and the categories of policy in the present language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain.complaint_clocks import Clock
from app.domain.policy import Categories, Words
from app.forms import complaint_words
from app.forms.fields import Choice
from app.ui import language
from app.ui.counter.case_looks import left_looks
from app.ui.counter.catalogue_words import initials
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme.tokens import Tone

_STATES: Final[Mapping[str, tuple[str, Tone]]] = {
    "registered": ("clipboard-list", Tone.SOON),
    "accepted": ("clipboard-check", Tone.PRIMARY),
    "not_accepted": ("ban", Tone.ACT),
    "merged": ("git-compare", Tone.NEUTRAL),
    "classified": ("list", Tone.PRIMARY),
    "category_confirmed": ("check-check", Tone.PRIMARY),
    "acknowledged": ("send", Tone.PRIMARY),
    "handling": ("search", Tone.PRIMARY),
    "awaiting_evidence": ("pause", Tone.SOON),
    "extended": ("timer", Tone.SOON),
    "found": ("scale", Tone.SOON),
    "decided": ("stamp", Tone.SOON),
    "replied": ("send", Tone.GOOD),
    "mediation": ("users", Tone.SOON),
    "closed": ("check", Tone.GOOD),
    "appealed": ("undo-2", Tone.ACT),
    "in_review": ("scale", Tone.SOON),
    "replied_final": ("send", Tone.GOOD),
    "closed_final": ("check", Tone.GOOD),
    "withdrawn": ("undo-2", Tone.NEUTRAL),
}
_GRADES: Final = {"ordinary": Tone.NEUTRAL, "serious": Tone.SOON, "major": Tone.ACT}
COLOURS: Final = {
    Tone.ACT: "act_text",
    Tone.SOON: "on_soon_soft",
    Tone.GOOD: "good",
    Tone.NOTE: "note",
    Tone.PRIMARY: "primary_text",
}


def complaint_looks(state: str) -> tuple[str, str, Tone]:
    """Return how a complaint's state looks."""
    usual = ("timer", Tone.SOON) if state.startswith("extension") else ("circle-dot", Tone.SOON)
    icon, tone = _STATES.get(state, usual)
    return word(complaint_words.STATES, state), icon, tone


def action_words(action: str) -> str:
    """Return the name of a step in the present language."""
    return word(complaint_words.ACTIONS, action)


def clock_words(clock: Clock) -> str:
    """Return what a clock is for."""
    return word(complaint_words.CLOCKS, clock.name.value)


def clock_looks(clock: Clock, now: datetime) -> tuple[str, str, Tone]:
    """Return how a clock stands: what is left of it, or whether it was kept."""
    if not clock.duty:
        over = clock.ended_at is not None or clock.deadline.overdue(now)
        return (translate("Complaints", "Over"), "check", Tone.NEUTRAL) if over else _left(clock, now, calm=True)
    if clock.ended_at is None:
        return _left(clock, now)
    if clock.late(now):
        return translate("Complaints", "Kept late"), "alarm-clock", Tone.ACT
    return translate("Complaints", "Kept in time"), "check", Tone.GOOD


def _left(clock: Clock, now: datetime, *, calm: bool = False) -> tuple[str, str, Tone]:
    words, icon, tone = left_looks(clock.deadline.due_at, now, paused=clock.deadline.paused)
    return words, icon, Tone.NEUTRAL if calm else tone


@dataclass(frozen=True, slots=True)
class CategoryWords:
    """Categories, causes and grades in the present language."""

    categories: Categories

    def cause(self, category: str, cause: str) -> str:
        """Return a category with its cause, or a dash where it has none yet."""
        found = next((one for one in self.categories.categories if one.key == category), None)
        if found is None:
            return "–"
        named = found.causes.get(cause)
        return f"{_say(found.name)} · {_say(named)}" if named else _say(found.name)

    def short(self, category: str, cause: str) -> str:
        """Return the cause alone, its category where it has none yet: for a narrow column."""
        return self.cause(category, cause).rpartition(" · ")[2]

    def grade(self, grade: str) -> tuple[str, str, Tone]:
        """Return how a grade looks."""
        words = self.categories.grades.get(grade)
        return _say(words) if words else grade, "flag", _GRADES.get(grade, Tone.NEUTRAL)

    def urgency(self, urgency: str) -> str:
        """Return an urgency's name."""
        words = self.categories.urgencies.get(urgency)
        return _say(words) if words else urgency

    def reasonableness(self, code: str) -> str:
        """Return how far a complaint is justified, in words."""
        words = self.categories.reasonableness.get(code)
        return _say(words) if words else code

    def causes(self) -> tuple[Choice, ...]:
        """Return every category with each of its causes."""
        return tuple(
            Choice(f"{one.key}/{key}", self.cause(one.key, key))
            for one in self.categories.categories
            for key in one.causes
        )

    def keys(self, value: str) -> str:
        """Return what a cause may be typed as: its names and their pinyin initials, lower-case."""
        category, _, cause = value.partition("/")
        found = next(one for one in self.categories.categories if one.key == category)
        words = found.causes[cause]
        typed = (words.en, words.zh, found.name.zh, *initials(words.zh), *initials(found.name.zh))
        return " ".join(typed).lower()

    def choices(self, table: Mapping[str, Words]) -> tuple[Choice, ...]:
        """Return a table of policy as choices."""
        return tuple(Choice(key, _say(words)) for key, words in table.items())


def _say(words: Words) -> str:
    return words.in_language(language.active().language)
