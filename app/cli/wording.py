"""Which language the command line speaks, and its sentences in it."""

import locale
import os

from app.bootstrap.phrasebook import say


def language() -> str:
    """Return ``zh_CN`` or ``en``: GUITAI_LANG where set, else what the system speaks."""
    wanted = os.environ.get("GUITAI_LANG") or _system_language()
    return "zh_CN" if wanted.lower().startswith("zh") else "en"


def translate(context: str, text: str, /, **params: object) -> str:
    """Return the text in the user's language with its ``{params}`` filled in."""
    shown = say(language(), context, text)
    return shown.format(**params) if params else shown


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or "en"
