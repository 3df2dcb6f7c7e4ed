"""How rectifications and calls look."""

from collections.abc import Mapping
from typing import Final

from app.forms import aftercare as words
from app.ui.counter.looks import word
from app.ui.theme.tokens import Tone

_STATES: Final[Mapping[str, tuple[str, Tone]]] = {
    "planned": ("clipboard-list", Tone.SOON),
    "doing": ("list-checks", Tone.PRIMARY),
    "done": ("check", Tone.SOON),
    "verified": ("check-check", Tone.GOOD),
    "rejected": ("undo-2", Tone.ACT),
    "due": ("phone", Tone.SOON),
    "reached": ("phone-call", Tone.PRIMARY),
    "unreachable": ("phone", Tone.NEUTRAL),
    "satisfied": ("smile", Tone.GOOD),
    "not_satisfied": ("frown", Tone.ACT),
}


def follow_looks(state: str) -> tuple[str, str, Tone]:
    """Return how a state looks."""
    icon, tone = _STATES.get(state, ("circle-dot", Tone.NEUTRAL))
    return word(words.STATES, state), icon, tone


def action_words(action: str) -> str:
    """Return the name of a step."""
    return word(words.ACTIONS, action)
