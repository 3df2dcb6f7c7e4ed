"""Phone numbers and e-mail addresses, brought to one spelling."""

import re

from app.domain import spelling
from app.domain.errors import RuleViolation

_COUNTRY = re.compile(r"(\+|00)?86(?=1[0-9]{10}$)")
_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_SYNTHETIC = re.compile(r"12[0-9]{9}")
_LANDLINE = re.compile(r"(0(?:10|2[0-9]|[3-9][0-9]{2}))([2-8][0-9]{6,7})")
_EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)
_LONGEST_EMAIL = 254
_BRACKETS = str.maketrans("", "", "()")


def mobile_number(text: str, *, allow_synthetic: bool = False) -> str:
    """Return the eleven digits of a mainland mobile number.

    The country code (``+86``, ``0086``, ``86``), spaces, hyphens, brackets and full-width digits are accepted. A
    landline is refused: notices and the binding of an account go to a mobile number. Two numbers in one field are
    refused too, for nothing says which is the one.

    Args:
        text: As typed or read.
        allow_synthetic: Accept the prefix 12x, which no carrier uses (demo branches only).

    Raises:
        RuleViolation: ``phone``.
    """
    digits = spelling.code(text).translate(_BRACKETS).removesuffix(".0")  # a whole number, as programs print it
    if digits.startswith(("8", "+", "00")):
        digits = _COUNTRY.sub("", digits, count=1)
    if _MOBILE.fullmatch(digits) or (allow_synthetic and _SYNTHETIC.fullmatch(digits)):
        return digits
    raise RuleViolation("phone", "phone", phone=spelling.masked(digits, 3, 4) or "\u2014")


def phone_number(text: str, *, allow_synthetic: bool = False) -> str:
    """Return a mobile number as ``mobile_number`` does, or a landline as ``021-12345678``; for the counter's form.

    Raises:
        RuleViolation: ``phone``.
    """
    digits = spelling.code(text).translate(_BRACKETS)
    landline = _LANDLINE.fullmatch(re.sub(r"^(\+|00)86(?=0)", "", digits))
    return f"{landline[1]}-{landline[2]}" if landline else mobile_number(text, allow_synthetic=allow_synthetic)


def email_address(text: str) -> str:
    """Return the address, half-width, its domain in lower case.

    Raises:
        RuleViolation: ``email``.
    """
    address = spelling.half_width(text)
    if len(address) > _LONGEST_EMAIL or not _EMAIL.fullmatch(address) or ".." in address:
        raise RuleViolation("email", "email")
    name, _, domain = address.rpartition("@")
    return f"{name}@{domain.lower()}"
