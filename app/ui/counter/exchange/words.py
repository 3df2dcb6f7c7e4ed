"""The exchange in words: for the strip at the bottom, the sync page, and whoever leaves."""

from collections.abc import Callable
from datetime import datetime

from app.domain.sync_state import PutAside, SyncPhase, SyncState
from app.forms.messages.catalogue import MESSAGES
from app.forms.wording import QT_TRANSLATE_NOOP
from app.ui import messages
from app.ui.language import translate
from app.ui.locale_text import count
from app.ui.theme.tokens import Tone

Looks = tuple[str, str, Tone]
"""Words, icon, tone."""
_MUCH = 50
"""So many entries are worth a percentage."""
_REFUSALS = {
    "cut_off": QT_TRANSLATE_NOOP("Exchange", "its end is missing"),
    "malformed": QT_TRANSLATE_NOOP("Exchange", "it is no entry, or something was put behind it"),
    "too_large": QT_TRANSLATE_NOOP("Exchange", "it is larger than an entry may be"),
    "newer": QT_TRANSLATE_NOOP("Exchange", "a newer program wrote it"),
    "unknown_terminal": QT_TRANSLATE_NOOP("Exchange", "nobody let that terminal in"),
    "revoked_terminal": QT_TRANSLATE_NOOP("Exchange", "its terminal was revoked before it was written"),
    "forged": QT_TRANSLATE_NOOP("Exchange", "the signature is not the terminal's"),
    "wrong_stream": QT_TRANSLATE_NOOP("Exchange", "it was carried here from another stream"),
    "replayed": QT_TRANSLATE_NOOP("Exchange", "it is an earlier entry once more"),
    "reordered": QT_TRANSLATE_NOOP("Exchange", "it is a later entry in an earlier place"),
    "other_history": QT_TRANSLATE_NOOP("Exchange", "it does not follow the one before it"),
    "unknown_key": QT_TRANSLATE_NOOP("Exchange", "its key is not here yet"),
    "unreadable": QT_TRANSLATE_NOOP("Exchange", "it does not open with its key"),
    "withheld": QT_TRANSLATE_NOOP("Exchange", "another terminal has seen it, and the engine no longer shows it"),
}


def strip_looks(state: SyncState, hour: Callable[[datetime], str], *, alone: bool) -> Looks:
    """Return what the strip says: what waits and since when, or when everything had been exchanged."""
    if alone:
        return translate("Exchange", "Saved on this terminal"), "hard-drive", Tone.NEUTRAL
    if state.phase is SyncPhase.STOPPED:
        return translate("Exchange", "The exchange needs somebody"), "circle-alert", Tone.ACT
    if state.aside:
        text = translate("Exchange", "{count} put aside")
        return text.format(count=count(len(state.aside))), "shield-alert", Tone.ACT
    return _ordinary_looks(state, hour)


def _ordinary_looks(state: SyncState, hour: Callable[[datetime], str]) -> Looks:
    if state.phase is SyncPhase.SYNCING and state.to_read:
        return _reading(state), "refresh-cw", Tone.NOTE
    if state.phase is SyncPhase.OFFLINE:
        return _offline(state, hour), "cloud-off", Tone.SOON
    if state.waiting:
        text = translate("Exchange", "{count} on their way")
        return text.format(count=count(state.waiting)), "refresh-cw", Tone.NEUTRAL
    if state.last_success is None:
        return translate("Exchange", "Not exchanged yet"), "cloud", Tone.NEUTRAL
    text = translate("Exchange", "Exchanged at {hour}")
    return text.format(hour=hour(state.last_success)), "cloud", Tone.GOOD


def _reading(state: SyncState) -> str:
    """Return how much is still to be read; of much also the share that was read, for somebody waits for it."""
    left = translate("Exchange", "Reading {count} from other terminals").format(
        count=count(max(0, state.to_read - state.read))
    )
    return left if state.to_read < _MUCH or not state.read else f"{left} · {state.read / state.to_read:.0%}"


def phase_looks(state: SyncState, *, alone: bool) -> Looks:
    """Return the exchange's state in a word."""
    if alone:
        return translate("Exchange", "Alone"), "hard-drive", Tone.NEUTRAL
    return {
        SyncPhase.IDLE: (translate("Exchange", "Up to date"), "circle-check", Tone.GOOD),
        SyncPhase.SYNCING: (translate("Exchange", "Exchanging"), "refresh-cw", Tone.NOTE),
        SyncPhase.OFFLINE: (translate("Exchange", "No connection"), "cloud-off", Tone.SOON),
        SyncPhase.STOPPED: (translate("Exchange", "Stopped"), "circle-alert", Tone.ACT),
    }[state.phase]


def fault_words(state: SyncState) -> str:
    """Return the sentence of what keeps the exchange from going on, or an empty text."""
    if not state.fault:
        return ""
    template = MESSAGES.get(state.fault)
    return state.fault if template is None else messages.say_code(state.fault, state.fault_params)


def waiting_words(state: SyncState, moment: Callable[[datetime], str]) -> str:
    """Return what of this terminal nobody else can have yet."""
    if not state.waiting:
        return translate("Exchange", "Nothing: all that was saved here lies on the engine.")
    since = moment(state.waiting_since) if state.waiting_since else "–"
    text = translate("Exchange", "Changes: {count}; the oldest of {since}")
    return text.format(count=count(state.waiting), since=since)


def aside_words(one: PutAside) -> str:
    """Return why an entry was put aside."""
    if one.reason in _REFUSALS:
        return translate("Exchange", _REFUSALS[one.reason])
    return messages.say_code(one.reason, {}) if one.reason in MESSAGES else one.reason


def leaving_words(state: SyncState, moment: Callable[[datetime], str]) -> str:
    """Return what is said to whoever leaves while something waits."""
    text = translate(
        "Exchange",
        "What was changed here since {since} ({count}) is not with the other terminals yet. It is saved here, "
        "encrypted, and goes out by itself when the program is opened again.",
    )
    since = moment(state.waiting_since) if state.waiting_since else "–"
    return text.format(count=count(state.waiting), since=since)


def _offline(state: SyncState, hour: Callable[[datetime], str]) -> str:
    if not state.waiting or state.waiting_since is None:
        return translate("Exchange", "No connection; nothing waits")
    text = translate("Exchange", "No connection; {count} wait since {hour}")
    return text.format(count=count(state.waiting), hour=hour(state.waiting_since))
