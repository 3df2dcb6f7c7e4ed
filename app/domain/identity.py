"""Identity documents: which there are, and what an offline check can say of a number (rules 3.1).

The check tells whether a number's *format* is valid. Whether the document is genuine, or belongs to its bearer, no
offline check can tell.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain import spelling
from app.domain.check_digits import USCC_ALPHABET, mod_11_2, mod_31
from app.domain.errors import RuleViolation


class IdentityKind(StrEnum):
    """Identity documents a branch accepts (rules 3.1)."""

    RESIDENT_ID = "resident_id"
    """居民身份证"""
    HK_MACAO_RESIDENCE = "hk_macao_residence"
    """港澳居民居住证"""
    TAIWAN_RESIDENCE = "taiwan_residence"
    """台湾居民居住证"""
    HK_MACAO_TRAVEL = "hk_macao_travel"
    """港澳居民来往内地通行证"""
    TAIWAN_TRAVEL = "taiwan_travel"
    """台湾居民来往大陆通行证"""
    FOREIGN_PERMANENT_RESIDENCE = "foreign_permanent_residence"
    """外国人永久居留身份证, 2017 and 2023 forms"""
    PASSPORT = "passport"
    """护照"""
    MILITARY_ID = "military_id"
    """军官证, 武警证 and the like: free text, with a copy and an approver"""
    USCC = "uscc"
    """统一社会信用代码, for institutions"""
    OTHER = "other"
    """Free text, with a copy and an approver"""


class Sex(StrEnum):
    """Sex as an identity number carries it (seventeenth digit: odd male, even female)."""

    MALE = "male"
    FEMALE = "female"


FREE_TEXT: Final = frozenset((IdentityKind.MILITARY_ID, IdentityKind.OTHER))
"""Documents whose number has no form to be checked: a copy is kept and an approver decides (rules 3.1)."""
UNKNOWN_AREA: Final = "id_area_unknown"
"""Warning: a foreigner's card of an area that no list knows. Its structure is known too little to refuse it."""
COUNTRY_MISSING: Final = "id_country_missing"
"""Warning: a passport without its country."""
APPROVAL_NEEDED: Final = "id_approval_needed"
"""Warning: a document without any checkable form wants a copy and an approver."""

_PROVINCES: Final = frozenset(
    map(
        str,
        (
            *range(11, 16),
            *range(21, 24),
            *range(31, 38),
            *range(41, 47),
            *range(50, 55),
            *range(61, 66),
            71,
            81,
            82,
            83,
        ),
    )
)
_DEMO_PROVINCE: Final = "10"
_NATIONAL_REGISTRY: Final = "100000"
"""Institutions registered with the state's own registry carry this area, so it alone of 10xxxx is real."""

_PRECISION_LOST = re.compile(r"[0-9](\.[0-9]+)?E\+?[0-9]{1,3}")
_EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
_USCC = re.compile(f"[{USCC_ALPHABET}]{{2}}[0-9]{{6}}[{USCC_ALPHABET}]{{10}}")
_HK_MACAO_TRAVEL = re.compile(r"[HM][0-9]{8}([0-9]{2})?")
_TAIWAN_TRAVEL = re.compile(r"[0-9]{8}([0-9]{2})?")
_FOREIGN_2017 = re.compile(r"[A-Z]{3}[0-9]{12}")
_PASSPORT = re.compile(r"[A-Z0-9]{5,17}")
_FREE_TEXT = re.compile(r"[\w().\u00b7\u3014\u3015\[\]#/]{4,40}")
_RESIDENCE_PREFIXES: Final = {
    IdentityKind.HK_MACAO_RESIDENCE: ("810000", "820000"),
    IdentityKind.TAIWAN_RESIDENCE: ("830000",),
}
_LIFELONG_LENGTH: Final = {IdentityKind.HK_MACAO_TRAVEL: 9, IdentityKind.TAIWAN_TRAVEL: 8}
"""A travel permit's first signs belong to the person; two more count its renewals."""
RENEWED_NUMBERS: Final = frozenset(_LIFELONG_LENGTH)
"""Documents whose key holds only the beginning of their number."""


@dataclass(frozen=True, slots=True)
class IdentityFacts:
    """What a number says when its format is valid."""

    kind: IdentityKind
    number: str
    """Normalised: half-width, upper-case, without spaces and hyphens."""
    country: str = ""
    birth_date: date | None = None
    sex: Sex | None = None
    warnings: tuple[str, ...] = ()
    """Codes of what is unusual, yet no reason to refuse."""

    @property
    def key(self) -> str:
        """The text by which duplicates are found; see ``identity_key``."""
        return identity_key(self.kind, self.number)


def identity_key(kind: IdentityKind, number: str) -> str:
    """Return ``kind:number`` by which duplicates are found; the number is normalised.

    Eighteen-digit personal numbers share one numbering whatever the card is called, so they share one kind of key. A
    travel permit renewed under the same number is the same document. A passport is known by its number alone: a list
    without countries must still find the passport that the counter stored with one.
    """
    if len(number) == 18 and _EIGHTEEN.fullmatch(number) and kind is not IdentityKind.USCC:  # noqa: PLR2004
        return f"personal:{number}"
    return f"{kind.value}:{number[: _LIFELONG_LENGTH.get(kind)]}"


def check_identity(
    kind: IdentityKind, number: str, *, today: date, country: str = "", allow_synthetic: bool = False
) -> IdentityFacts:
    """Return what the number says; its format is valid, no more is claimed.

    Args:
        kind: The document.
        number: As typed or read; full-width digits, spaces, hyphens and a lower-case x are accepted.
        today: The branch's day; nobody is born after it.
        country: The issuing country of a passport, as a name or code.
        allow_synthetic: Accept area code 10, which no real number has (demo branches only).

    Raises:
        RuleViolation: ``id_missing``, ``id_precision`` (a spreadsheet has rounded the number away), ``id_old_15``,
            ``id_length``, ``id_form``, ``id_birth_date``, ``id_checksum``, ``id_prefix``, ``id_area`` (no
            province has the first two digits), ``id_demo_area``, ``uscc_length``, ``uscc_form``, ``uscc_checksum``.
    """
    plain = spelling.code(number)
    if not plain:
        raise RuleViolation("id_missing", "identity_number")
    if _PRECISION_LOST.fullmatch(plain) and (kind is not IdentityKind.PASSPORT or "." in plain):
        raise RuleViolation("id_precision", "identity_number", number=_shown(plain))
    if kind is IdentityKind.USCC:
        return _check_uscc(plain, allow_synthetic=allow_synthetic)
    if kind in _PERSONAL or (kind is IdentityKind.FOREIGN_PERMANENT_RESIDENCE and plain[0].isdigit()):
        return _check_personal(kind, plain, today, allow_synthetic=allow_synthetic)
    return _FORMS[kind](kind, plain, spelling.one_line(country))


def _check_personal(kind: IdentityKind, number: str, today: date, *, allow_synthetic: bool) -> IdentityFacts:
    """Check an eighteen-digit personal number: form, date, check digit, and only then where it was issued."""
    if len(number) != 18:  # noqa: PLR2004 - the length the standard gives
        old = len(number) == 15 and number.isdigit()  # noqa: PLR2004 - cards issued before 1999
        raise RuleViolation("id_old_15" if old else "id_length", "identity_number", number=_shown(number))
    if not _EIGHTEEN.fullmatch(number):
        raise RuleViolation("id_form", "identity_number", number=_shown(number))
    birth_date = _birth_date(number, today)
    if mod_11_2(number) != number[17]:
        raise RuleViolation("id_checksum", "identity_number", number=_shown(number))
    _check_prefix(kind, number)
    foreign = kind is IdentityKind.FOREIGN_PERMANENT_RESIDENCE
    province = number[1:3] if foreign else number[:2]
    if province == _DEMO_PROVINCE and not allow_synthetic:
        raise RuleViolation("id_demo_area", "identity_number", number=_shown(number))
    known = province in _PROVINCES or province == _DEMO_PROVINCE
    if not known and not foreign:
        raise RuleViolation("id_area", "identity_number", number=_shown(number))
    sex = Sex.MALE if number[16] in "13579" else Sex.FEMALE
    return IdentityFacts(kind, number, "", birth_date, sex, () if known else (UNKNOWN_AREA,))


def _birth_date(number: str, today: date) -> date:
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        raise RuleViolation("id_birth_date", "identity_number", number=_shown(number)) from None
    if born > today:
        raise RuleViolation("id_birth_date", "identity_number", number=_shown(number))
    return born


def _check_prefix(kind: IdentityKind, number: str) -> None:
    foreign = kind is IdentityKind.FOREIGN_PERMANENT_RESIDENCE
    if not number.startswith(_RESIDENCE_PREFIXES.get(kind, ("9",) if foreign else ("",))):
        raise RuleViolation("id_prefix", "identity_number", number=_shown(number))


def _check_uscc(number: str, *, allow_synthetic: bool) -> IdentityFacts:
    if len(number) != 18:  # noqa: PLR2004 - the length the standard gives
        raise RuleViolation("uscc_length", "identity_number", number=_shown(number))
    if not _USCC.fullmatch(number):
        raise RuleViolation("uscc_form", "identity_number", number=_shown(number))
    if mod_31(number) != number[17]:
        raise RuleViolation("uscc_checksum", "identity_number", number=_shown(number))
    area = number[2:8]
    if area.startswith(_DEMO_PROVINCE) and area != _NATIONAL_REGISTRY and not allow_synthetic:
        raise RuleViolation("id_demo_area", "identity_number", number=_shown(number))
    return IdentityFacts(IdentityKind.USCC, number)


def _matching(pattern: re.Pattern[str], *warnings: str) -> Callable[[IdentityKind, str, str], IdentityFacts]:
    """Return a check for documents whose number has a form, but no check digit."""

    def check(kind: IdentityKind, number: str, country: str) -> IdentityFacts:
        if not pattern.fullmatch(number):
            raise RuleViolation("id_form", "identity_number", number=_shown(number))
        return IdentityFacts(kind, number, country, warnings=warnings)

    return check


def _check_passport(kind: IdentityKind, number: str, country: str) -> IdentityFacts:
    if not _PASSPORT.fullmatch(number):
        raise RuleViolation("id_form", "identity_number", number=_shown(number))
    return IdentityFacts(kind, number, country, warnings=() if country else (COUNTRY_MISSING,))


def _shown(number: str) -> str:
    """Mask as confirmations do: three signs, then the last four."""
    return spelling.masked(number, 3, 4)


_PERSONAL: Final = frozenset(
    (IdentityKind.RESIDENT_ID, IdentityKind.HK_MACAO_RESIDENCE, IdentityKind.TAIWAN_RESIDENCE),
)
_FORMS: Final = {
    IdentityKind.HK_MACAO_TRAVEL: _matching(_HK_MACAO_TRAVEL),
    IdentityKind.TAIWAN_TRAVEL: _matching(_TAIWAN_TRAVEL),
    IdentityKind.FOREIGN_PERMANENT_RESIDENCE: _matching(_FOREIGN_2017),
    IdentityKind.PASSPORT: _check_passport,
    IdentityKind.MILITARY_ID: _matching(_FREE_TEXT, APPROVAL_NEEDED),
    IdentityKind.OTHER: _matching(_FREE_TEXT, APPROVAL_NEEDED),
}
