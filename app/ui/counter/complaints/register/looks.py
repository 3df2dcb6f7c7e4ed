"""How near a deadline is, in words, a shape and a colour, in that order."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from app.forms import complaint_words
from app.services.complaint_ports import Urgency
from app.services.complaint_register import RegisterLine
from app.ui.counter.case_looks import left_looks
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme.tokens import Tone

TONES: Final[Mapping[Urgency, tuple[str, Tone]]] = {
    Urgency.LATE: ("alarm-clock", Tone.ACT),
    Urgency.TODAY: ("timer", Tone.SOON),
    Urgency.SOON: ("clock", Tone.SOON),
    Urgency.LATER: ("calendar", Tone.NEUTRAL),
    Urgency.NONE: ("minus", Tone.NEUTRAL),
}
COLOURS: Final[Mapping[Urgency, str]] = {
    Urgency.LATE: "act_text",
    Urgency.TODAY: "on_soon_soft",
    Urgency.SOON: "on_soon_soft",
    Urgency.LATER: "ink_soft",
    Urgency.NONE: "ink_soft",
}


def urgency_words(urgency: Urgency) -> str:
    """Return how near an end is."""
    return {
        Urgency.LATE: translate("Register", "Overdue"),
        Urgency.TODAY: translate("Register", "Due today"),
        Urgency.SOON: translate("Register", "Due within three working days"),
        Urgency.LATER: translate("Register", "Due later"),
        Urgency.NONE: translate("Register", "Nothing runs"),
    }[urgency]


def due_words(line: RegisterLine, now: datetime) -> str:
    """Return which clock ends first and how long is left of it."""
    if line.due_at is None:
        return translate("Register", "kept late") if line.late else ""
    left = left_looks(line.due_at, now)[0]
    clock = word(complaint_words.CLOCKS, line.clock)
    words = f"{left} · {clock}"
    return f"{words} · {translate('Register', 'provisional')}" if line.provisional else words
