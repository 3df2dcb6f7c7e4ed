"""What a password must be like, and for how long it holds (rules 3.7)."""

import unicodedata
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.errors import RuleViolation
from app.domain.staff_keys import StaffKeys

MIN_LENGTH: Final = 10
MAX_LENGTH: Final = 256
MIN_CLASSES: Final = 3
MAX_AGE: Final = timedelta(days=90)
REMEMBERED: Final = 5
_TELLING_LENGTH: Final = 3
"""Shorter Latin parts of a name ("Li") occur in good passwords by chance."""
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class ChangeReason(StrEnum):
    """Why a password must be changed before anything else."""

    FIRST_SIGN_IN = "first_sign_in"
    """Somebody else chose it: a new colleague, or a reset."""
    EXPIRED = "expired"


def normalise(password: str) -> str:
    """Return the password in the one form that is hashed (Unicode NFC), whatever keyboard composed it."""
    return unicodedata.normalize("NFC", password)


def faults(password: str, login: str, name: str) -> tuple[RuleViolation, ...]:
    """Return every rule the password breaks, none where it is good; reuse is checked where the verifiers are.

    Args:
        password: As typed.
        login: The sign-in name of its owner.
        name: The owner's name.
    """
    text = normalise(password)
    found: list[RuleViolation] = []
    if len(text) < MIN_LENGTH:
        found.append(_fault("password.short", minimum=MIN_LENGTH))
    if len(text) > MAX_LENGTH:
        found.append(_fault("password.long", maximum=MAX_LENGTH))
    if _classes(text) < MIN_CLASSES:
        found.append(_fault("password.classes", minimum=MIN_CLASSES))
    if any(unicodedata.category(character) in _INVISIBLE for character in text):
        found.append(_fault("password.invisible"))
    if text != text.strip():
        found.append(_fault("password.edge_space"))
    if _contains(text, login):
        found.append(_fault("password.has_login"))
    if any(_contains(text, part) for part in _telling_parts(name)):
        found.append(_fault("password.has_name"))
    return tuple(found)


def require_good(password: str, login: str, name: str) -> None:
    """Let a good password pass.

    Raises:
        RuleViolation: The first rule it breaks, with the field ``password``; ``faults`` gives them all.
    """
    for fault in faults(password, login, name):
        raise fault


def change_due(keys: StaffKeys, now: datetime) -> ChangeReason | None:
    """Return why the password must be changed now, or None (90 days, and at the first sign-in; rules 3.7)."""
    if keys.must_change:
        return ChangeReason.FIRST_SIGN_IN
    if now - keys.password_set_at >= MAX_AGE:
        return ChangeReason.EXPIRED
    return None


def _fault(code: str, **params: object) -> RuleViolation:
    return RuleViolation(code, "password", **params)


def _classes(text: str) -> int:
    """Count small letters, capitals, digits and everything else; Chinese characters count as "else"."""
    kinds = {
        "lower" if c.islower() else "upper" if c.isupper() else "digit" if c.isdecimal() else "other" for c in text
    }
    return len(kinds)


def _contains(text: str, part: str) -> bool:
    part = normalise(part).strip().casefold()
    return bool(part) and part in text.casefold()


def _telling_parts(name: str) -> list[str]:
    """Return the name and its parts that give its owner away; one Chinese character alone does not."""
    parts = [name, *name.replace("·", " ").split()]
    return [part for part in parts if len(part) >= (_TELLING_LENGTH if part.isascii() else 2)]
