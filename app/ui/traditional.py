"""Traditional Chinese, written from the Simplified texts word by word as it is usual in Hong Kong (OpenCC, s2hk).

So call board and kiosk speak a third language everywhere, in what a branch wrote itself too, without a third set of
translations that would lag behind.
"""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from opencc import OpenCC


class TraditionalTranslator(QTranslator):
    """The Simplified translations in Traditional characters."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the text, or None where there is none: an empty one would be shown as it is."""
        found = super().translate(context, source, disambiguation, n)
        return traditional(found) if found else None


@lru_cache(maxsize=4096)
def traditional(text: str) -> str:
    """Return a text in Traditional characters; what is not Chinese stays as it is."""
    return str(_converter().convert(text)) if text else text


@cache
def _converter() -> "OpenCC":
    from opencc import OpenCC

    return OpenCC("s2hk")
