"""What a receptionist typed, turned into the beginnings of a form; nothing is taken for certain."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityFacts, IdentityKind, check_identity

_MOBILE = re.compile(r"1[0-9]{10}")
_NAME = re.compile(r"[^\d]{2,}")
_KINDS = (
    IdentityKind.RESIDENT_ID,
    IdentityKind.HK_MACAO_RESIDENCE,
    IdentityKind.TAIWAN_RESIDENCE,
    IdentityKind.FOREIGN_PERMANENT_RESIDENCE,
)
"""Cards of eighteen digits; the prefix tells the last three apart."""
_PREFIXES = {"81": 1, "82": 1, "83": 2, "9": 3}


@dataclass(frozen=True, slots=True)
class Beginning:
    """The fields a form begins with, and whether an institution is meant."""

    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    institution: bool = False


def beginning(text: str, today: date) -> Beginning:
    """Return what the text says of a newcomer: an identity number, a phone, a name, or nothing."""
    number = spelling.code(text)
    facts = read_number(number, today)
    if facts is not None and facts.kind is IdentityKind.USCC:
        return Beginning({"identity_number": number}, institution=True)
    if facts is not None:
        return Beginning({"identity_number": number, "identity_kind": facts.kind.value})
    if len(number) == 18 and number[:17].isdigit():
        return Beginning({"identity_number": number, "identity_kind": IdentityKind.RESIDENT_ID.value})
    if _MOBILE.fullmatch(number):
        return Beginning({"phone": number})
    name = spelling.one_line(text)
    return Beginning({"name": name}) if _NAME.fullmatch(name) and not name.isascii() else Beginning()


def read_number(number: str, today: date) -> IdentityFacts | None:
    """Return what an eighteen-sign number says, None where its format is not valid; the desk judges it again."""
    if len(number) != 18:
        return None
    at = next((place for prefix, place in _PREFIXES.items() if number.startswith(prefix)), 0)
    for kind in (_KINDS[at], IdentityKind.USCC):
        try:
            return check_identity(kind, number, today=today, allow_synthetic=True)
        except RuleViolation:
            continue
    return None


def age_on(born: date, today: date) -> int:
    """Return the age in full years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
