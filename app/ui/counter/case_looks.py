"""How cases and confirmations look in each state, and what is left of a deadline."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from app.domain.confirmations import DocumentPurpose
from app.forms import vocabulary
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme.tokens import Tone

_CASES: Final[Mapping[str, tuple[str, Tone]]] = {
    "draft": ("pencil", Tone.NOTE),
    "applied": ("send", Tone.PRIMARY),
    "reviewed": ("clipboard-check", Tone.PRIMARY),
    "approved": ("stamp", Tone.PRIMARY),
    "executed": ("play", Tone.PRIMARY),
    "awaiting_confirmation": ("signature", Tone.SOON),
    "completed": ("check", Tone.GOOD),
    "archived": ("archive", Tone.GOOD),
    "supplement": ("file-plus", Tone.SOON),
    "refused": ("ban", Tone.ACT),
    "withdrawn": ("undo-2", Tone.NEUTRAL),
    "suspended": ("pause", Tone.SOON),
    "corrected": ("file-pen", Tone.NEUTRAL),
}
_CONFIRMATIONS: Final[Mapping[str, tuple[str, Tone]]] = {
    "generated": ("file-text", Tone.NOTE),
    "presented": ("eye", Tone.SOON),
    "signed": ("signature", Tone.SOON),
    "countersigned": ("pen-line", Tone.SOON),
    "sealed": ("file-lock", Tone.PRIMARY),
    "delivered": ("file-check", Tone.GOOD),
    "archived": ("archive", Tone.GOOD),
    "refusal_stated": ("ban", Tone.SOON),
    "refusal_witnessed": ("users", Tone.SOON),
    "refused": ("ban", Tone.ACT),
    "discarded": ("trash-2", Tone.NEUTRAL),
    "voided": ("circle-x", Tone.ACT),
    "superseded": ("git-compare", Tone.ACT),
}
_SOON: Final = timedelta(hours=4)
_TWO_DAYS: Final = timedelta(days=2)
_TWO_HOURS: Final = timedelta(hours=2)


def case_looks(state: str) -> tuple[str, str, Tone]:
    """Return how a case's state looks."""
    icon, tone = _CASES.get(state, ("circle-dot", Tone.NEUTRAL))
    return word(vocabulary.CASE_STATES, state), icon, tone


def confirmation_looks(state: str) -> tuple[str, str, Tone]:
    """Return how a confirmation's state looks."""
    icon, tone = _CONFIRMATIONS.get(state, ("circle-dot", Tone.NEUTRAL))
    return word(vocabulary.CONFIRMATION_STATES, state), icon, tone


def document_words(purpose: DocumentPurpose, service: str) -> str:
    """Return what a document of a list is about; what is signed before a service is told from what is signed after."""
    if purpose is DocumentPurpose.MISMATCH:
        return translate("Confirmations", "Mismatch acknowledgement · {service}").format(service=service)
    return service


def left_looks(due_at: datetime, now: datetime, *, paused: bool = False) -> tuple[str, str, Tone]:
    """Return how the time that is left of a deadline looks."""
    if paused:
        return translate("Service", "Clock stopped"), "pause", Tone.NOTE
    if now > due_at:
        return translate("Service", "Overdue by {time}").format(time=span_words(now - due_at)), "alarm-clock", Tone.ACT
    left = due_at - now
    words = translate("Service", "{time} left").format(time=span_words(left))
    return words, "timer", Tone.SOON if left <= _SOON else Tone.NEUTRAL


def span_words(span: timedelta) -> str:
    """Return a span in days, hours or minutes, whichever says enough."""
    if span >= _TWO_DAYS:
        return translate("Service", "{days} days").format(days=span.days)
    if span >= _TWO_HOURS:
        return translate("Service", "{hours} h").format(hours=int(span.total_seconds() // 3600))
    return translate("Service", "{minutes} min").format(minutes=max(1, int(span.total_seconds() // 60)))
