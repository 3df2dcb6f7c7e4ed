"""The printed recovery code: 160 random bits in eight groups, each with a check character of its own.

The alphabet is Crockford's base 32. The check is computed over GF(32) with a weight for every place and for the group's
number, so that a wrong character, two exchanged characters and two exchanged groups are all found, and named by group.
"""

import hashlib
import hmac
import os
import unicodedata
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.domain.errors import RuleViolation

GROUPS: Final = 8
_DATA: Final = 4
_GROUP: Final = _DATA + 1
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD: Final = str.maketrans("OIL", "011")
_POLYNOMIAL: Final = 0b100101
"""x^5 + x^2 + 1, primitive over GF(2)."""
_BITS: Final = 5


def new_code() -> str:
    """Return a new code, such as ``7Q2MD-...`` in eight groups of five."""
    number = int.from_bytes(os.urandom(GROUPS * _DATA * _BITS // 8), "big")
    values = [(number >> _BITS * place) & 31 for place in range(GROUPS * _DATA)]
    groups = [values[start : start + _DATA] for start in range(0, len(values), _DATA)]
    return "-".join(_spell([*group, _check(group, place)]) for place, group in enumerate(groups, start=1))


def parse_code(typed: str) -> str:
    """Return the code as it was printed, from what was typed; case, spaces, O for 0 and I or L for 1 do not matter.

    Raises:
        RuleViolation: ``recovery.mistyped`` with ``group``, the first that is wrong, counted from 1.
    """
    groups = _grouped(unicodedata.normalize("NFKC", typed).upper().translate(_MISREAD))
    for place in range(1, GROUPS + 1):
        group = groups[place - 1] if place <= len(groups) else ""
        if not _holds(group, place):
            raise _mistyped(place)
    if len(groups) > GROUPS:
        raise _mistyped(GROUPS)
    return "-".join(groups)


def private_key_of(code: str, vault_id: UUID) -> bytearray:
    """Return the X25519 private key a printed code stands for in this vault (HKDF-SHA256, RFC 5869)."""
    extracted = hmac.digest(vault_id.bytes, code.replace("-", "").encode("ascii"), hashlib.sha256)
    return bytearray(hmac.digest(extracted, b"guitai recovery slot 1\x01", hashlib.sha256))


def _mistyped(group: int) -> RuleViolation:
    return RuleViolation("recovery.mistyped", "recovery_code", group=group)


def _grouped(text: str) -> list[str]:
    """Split where the person did, if that gives groups of five; else count characters."""
    parts = "".join(character if character.isalnum() else " " for character in text).split()
    if len(parts) == GROUPS:
        return parts
    run = "".join(parts)
    return [run[start : start + _GROUP] for start in range(0, len(run), _GROUP)]


def _holds(group: str, place: int) -> bool:
    if len(group) != _GROUP or any(character not in _ALPHABET for character in group):
        return False
    values = [_ALPHABET.index(character) for character in group]
    return values[_DATA] == _check(values[:_DATA], place)


def _spell(values: Sequence[int]) -> str:
    return "".join(_ALPHABET[value] for value in values)


def _check(values: Sequence[int], place: int) -> int:
    total = _times(place, _power(_DATA + 1))
    for position, value in enumerate(values, start=1):
        total ^= _times(value, _power(position))
    return total


def _power(exponent: int) -> int:
    result = 1
    for _ in range(exponent):
        result = _times(result, 2)
    return result


def _times(left: int, right: int) -> int:
    product = 0
    for bit in range(_BITS):
        if right >> bit & 1:
            product ^= left << bit
    for bit in range(2 * _BITS - 2, _BITS - 1, -1):
        if product >> bit & 1:
            product ^= _POLYNOMIAL << (bit - _BITS)
    return product
