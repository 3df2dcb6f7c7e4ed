"""Translations for the command line, read from the same Qt Linguist files as the windows' (no Qt needed)."""

import locale
import os
from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree

from app.services.resources import resource


def language() -> str:
    """Return ``zh_CN`` or ``en``: GUITAI_LANG where set, else what the system speaks."""
    wanted = os.environ.get("GUITAI_LANG") or _system_language()
    return "zh_CN" if wanted.lower().startswith("zh") else "en"


def translate(context: str, text: str, **params: object) -> str:
    """Return the text in the user's language with its ``{params}`` filled in."""
    shown = _catalogue(language()).get((context, text)) or text
    return shown.format(**params) if params else shown


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or "en"


@cache
def _catalogue(wanted: str) -> Mapping[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for path in sorted(resource("translations").glob(f"*_{wanted}.ts")):
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own shipped files
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                found[name, message.findtext("source") or ""] = message.findtext("translation") or ""
    return found
