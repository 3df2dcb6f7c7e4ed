"""Translations for what knows no Qt, read from the same Qt Linguist files as the windows' own."""

from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree

from app.services.resources import resource


def say(language: str, context: str, text: str) -> str:
    """Return the text in a language (``zh_CN``, ``en``); one without a translation comes back unchanged."""
    return _catalogue(language).get((context, text)) or text


@cache
def _catalogue(language: str) -> Mapping[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for path in sorted(resource("translations").glob(f"*_{language}.ts")):
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own shipped files
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                found[name, message.findtext("source") or ""] = message.findtext("translation") or ""
    return found
