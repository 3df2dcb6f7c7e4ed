"""How states, grades and matters look and sound: words, an icon, a tone; never a colour alone."""

from collections.abc import Mapping
from typing import Final

from app.domain.matters import Severity
from app.forms import vocabulary
from app.ui.language import translate
from app.ui.theme.tokens import Tone

_TICKETS: Final[Mapping[str, tuple[str, Tone]]] = {
    "waiting": ("hourglass", Tone.NOTE),
    "called": ("megaphone", Tone.SOON),
    "serving": ("user-check", Tone.PRIMARY),
    "served": ("check", Tone.GOOD),
    "rated": ("star", Tone.GOOD),
    "unrated": ("check", Tone.GOOD),
    "missed": ("user-x", Tone.SOON),
    "abandoned": ("x", Tone.NEUTRAL),
    "transferred": ("arrow-right", Tone.SOON),
    "paused": ("pause", Tone.SOON),
}
_GRADES: Final[Mapping[str, tuple[str, Tone]]] = {
    "new": ("sparkles", Tone.NOTE),
    "ordinary": ("user", Tone.NEUTRAL),
    "vip": ("star", Tone.SOON),
}
_WHYS: Final[Mapping[str, tuple[str, str]]] = {
    "queue.special_care": ("hand-heart", "act_text"),
    "queue.appointment": ("calendar-check", "primary_text"),
    "queue.waited_long": ("timer", "on_soon_soft"),
    "queue.vip": ("star", "on_soon_soft"),
    "queue.came_back": ("undo-2", "ink_soft"),
    "queue.in_turn": ("hourglass", "ink_soft"),
}
_SEVERITIES: Final[Mapping[Severity, Tone]] = {
    Severity.STOP: Tone.ACT,
    Severity.WARN: Tone.SOON,
    Severity.NOTE: Tone.NOTE,
}


def word(table: Mapping[str, str], code: str) -> str:
    """Return a code's word of the vocabulary in the present language, or the code where it has none."""
    return translate("Vocabulary", table[code]) if code in table else code


def ticket_looks(state: str) -> tuple[str, str, Tone]:
    """Return how a ticket's state looks."""
    icon, tone = _TICKETS.get(state, ("circle-dot", Tone.NEUTRAL))
    return word(vocabulary.TICKET_STATES, state), icon, tone


def grade_looks(grade: str) -> tuple[str, str, Tone]:
    """Return how a client's grade looks."""
    icon, tone = _GRADES.get(grade, ("user", Tone.NEUTRAL))
    return word(vocabulary.GRADES, grade), icon, tone


def why_icon(why: str) -> tuple[str, str]:
    """Return the icon and colour of a ticket's place in the line."""
    return _WHYS.get(why, ("hourglass", "ink_soft"))


def tone_of(severity: Severity) -> Tone:
    """Return the tone in which a matter is said."""
    return _SEVERITIES[severity]
