"""How letters look in each state."""

from collections.abc import Mapping
from typing import Final

from app.forms import letters as words
from app.ui.counter.looks import word
from app.ui.theme.tokens import Tone

_STATES: Final[Mapping[str, tuple[str, Tone]]] = {
    "draft": ("pen-line", Tone.SOON),
    "issued": ("stamp", Tone.ACT),
    "sealed": ("file-lock", Tone.SOON),
    "delivered": ("check-check", Tone.GOOD),
    "filed": ("archive", Tone.GOOD),
    "discarded": ("trash-2", Tone.NEUTRAL),
    "voided": ("ban", Tone.NEUTRAL),
}


def letter_looks(state: str) -> tuple[str, str, Tone]:
    """Return how a letter's state looks."""
    icon, tone = _STATES.get(state, ("file-text", Tone.NEUTRAL))
    return word(words.STATES, state), icon, tone


def purpose_words(purpose: str) -> str:
    """Return which letter it is."""
    return word(words.PURPOSES, purpose)


def means_words(means: str) -> str:
    """Return how a letter was brought."""
    return word(words.MEANS, means)
