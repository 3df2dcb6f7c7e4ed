"""What every policy document is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar


class Part:
    """A piece of a policy document; an unknown key in it is a mistake to be named, not to be passed over."""

    __slots__ = ()
    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid"}
    """Read by the loader's validator, which this package does not know."""


@dataclass(frozen=True, slots=True)
class Words(Part):
    """A text in both languages."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the text for ``zh_CN`` or ``en``."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Part):
    """A whole document: which edition, and from which day it holds."""

    version: str
    effective_from: date
