"""Check digits of identity numbers and of unified social credit codes (rules 3.1)."""

from operator import mul
from typing import Final

_MOD_11_2_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ZEROS: Final = ord("0") * sum(_MOD_11_2_WEIGHTS)
_MOD_11_2_DIGITS: Final = "10X98765432"

USCC_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""GB 32100: no I, O, S, V, Z."""
_USCC_VALUES: Final = {sign: value for value, sign in enumerate(USCC_ALPHABET)}
_USCC_WEIGHTS: Final = tuple(3**place % 31 for place in range(17))


def mod_11_2(digits: str) -> str:
    """Return the check digit of ISO 7064 MOD 11-2 over the first seventeen digits of an identity number (GB 11643)."""
    total = sum(map(mul, digits[:17].encode("ascii"), _MOD_11_2_WEIGHTS))
    return _MOD_11_2_DIGITS[(total - _ZEROS) % 11]


def mod_31(signs: str) -> str:
    """Return the check sign over the first seventeen signs of a unified social credit code (GB 32100)."""
    total = sum(map(mul, map(_USCC_VALUES.__getitem__, signs[:17]), _USCC_WEIGHTS))
    return USCC_ALPHABET[-total % 31]
