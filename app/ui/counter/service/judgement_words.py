"""What is said of a judgement in several cards."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from app.domain.suitability import Verdict
from app.forms import vocabulary
from app.forms.fields import Entry
from app.services.suitability_views import SuitabilityView
from app.ui import locale_text, messages
from app.ui.counter.looks import word
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.theme.tokens import Tone

C = TypeVar("C")
_LOOKS: Final = {
    Verdict.SUITABLE: ("shield-check", Tone.GOOD),
    Verdict.MISMATCH: ("triangle-alert", Tone.SOON),
    Verdict.BLOCKED: ("shield-x", Tone.ACT),
}


def verdict_looks(verdict: Verdict) -> tuple[str, str, Tone]:
    """Return how a verdict looks: its words, its icon, its tone."""
    words = {
        Verdict.SUITABLE: translate("Suitability", "Suitable"),
        Verdict.MISMATCH: translate("Suitability", "Mismatch"),
        Verdict.BLOCKED: translate("Suitability", "Refused by rule"),
    }
    icon, tone = _LOOKS[verdict]
    return words[verdict], icon, tone


def client_line(view: SuitabilityView) -> str:
    """Return how the client stands: class, level, when assessed and whether that still counts."""
    if view.client_kind == "institution":
        return translate("Suitability", "The client is an institution.")
    if view.client_kind == "professional":
        return translate("Suitability", "The client is a professional investor.")
    if view.level is None or view.assessed_on is None:
        return translate("Suitability", "The client was never assessed.")
    told = (
        translate("Suitability", "The client's level: {level}, assessed on {day}, no longer counts")
        if view.expired
        else translate("Suitability", "The client's level: {level}, assessed on {day}")
    )
    level = word(vocabulary.RISK_LEVELS, view.level.value)
    return told.format(level=level, day=locale_text.short_date(view.assessed_on))


def wants_words(codes: Sequence[str]) -> str:
    """Return what a judgement leads to, one line each."""
    return "\n".join(f"· {messages.say_code(code, {})}" for code in codes)


def amount(fen: int) -> str:
    """Return fen as somebody types yuan; nothing for nothing."""
    if not fen:
        return ""
    whole, part = divmod(fen, 100)
    return f"{whole}.{part:02d}" if part else str(whole)


def ask_only(form: FormView[C], names: Collection[str]) -> None:
    """Show the figures alone that count here; what counts is not called optional, and nothing is nought."""
    for field in form.form.fields:
        if field.entry in (Entry.NUMBER, Entry.CHECK):
            line = form.row(field.name)
            line.replace_field(replace(field, required=field.entry is Entry.NUMBER))
            line.setVisible(field.name in names)
