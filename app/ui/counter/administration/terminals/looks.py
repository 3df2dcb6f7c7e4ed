"""Terminals in words."""

from app.forms import vocabulary
from app.services.terminal_views import TerminalView
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme.tokens import Tone

KIND_ICONS = {"counter": "monitor", "kiosk": "ticket"}


def kind_words(one: TerminalView) -> str:
    """Return what sort of terminal it is."""
    return word(vocabulary.TERMINAL_KINDS, one.terminal_kind.value)


def standing_looks(one: TerminalView) -> tuple[str, str, Tone]:
    """Return how the terminal stands: words, icon, tone."""
    if one.revoked_at is not None:
        return translate("Terminals", "Revoked"), "ban", Tone.ACT
    if one.here:
        return translate("Terminals", "This terminal"), "map-pin", Tone.PRIMARY
    return translate("Terminals", "Let in"), "badge-check", Tone.GOOD


def scope_words(one: TerminalView) -> str:
    """Return what the terminal can read."""
    read = "\n".join(word(vocabulary.SCOPES, scope.value) for scope in one.scopes)
    return read or translate("Terminals", "Nothing that was written since it was revoked")
