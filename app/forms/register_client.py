"""Registering a client at reception, and changing a client's file (rules 3.1, 2.1-d1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain import spelling
from app.domain.clients import Grade, InvestorClass, RiskLevel
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.forms import parsing, vocabulary
from app.forms.fields import Entry, Field, Form
from app.forms.identity_document import COUNTRY, IDENTITY_NUMBER, UNLIMITED, VALID_UNTIL, term_of
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterNatural:
    """Enter a natural person with the identity document they showed."""

    name: str
    identity_kind: IdentityKind
    identity_number: str
    country: str = ""
    valid_until: date | None = None
    unlimited: bool = False
    phone: str = ""
    email: str = ""
    address: str = ""
    client_no: str = ""
    special_care: bool = False
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterInstitution:
    """Enter an institution with its unified social credit code."""

    name: str
    identity_number: str
    valid_until: date | None = None
    unlimited: bool = False
    phone: str = ""
    email: str = ""
    address: str = ""
    client_no: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditClient:
    """Change a client's file; a sensitive field left as None stays as it was."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    special_care: bool = False
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassifyClient:
    """Change what decides about services: class, grade and risk level."""

    investor_class: InvestorClass
    grade: Grade
    risk_level: RiskLevel | None = None
    risk_assessed_on: date | None = None


def person_name(text: str) -> str:
    """Return a natural person's name tidied, every character kept; 60 characters at most."""
    name = spelling.person_name(text)
    if len(name) > parsing.SHORT:
        raise RuleViolation("form.too_long", most=parsing.SHORT)
    return parsing.line(name)


_NAME = Field(name="name", label=QT_TRANSLATE_NOOP("Forms", "Name"), parse=person_name)
_COMPANY = Field(name="name", label=QT_TRANSLATE_NOOP("Forms", "Name of the institution"), parse=parsing.line)
_PHONE = Field(
    name="phone",
    label=QT_TRANSLATE_NOOP("Forms", "Phone"),
    parse=parsing.line,
    required=False,
    sensitive=True,
    help=QT_TRANSLATE_NOOP("Forms", "A mobile number, or a landline with its area code"),
)
_EMAIL = Field(
    name="email", label=QT_TRANSLATE_NOOP("Forms", "E-mail"), parse=parsing.line, required=False, sensitive=True
)
_ADDRESS = Field(
    name="address", label=QT_TRANSLATE_NOOP("Forms", "Address"), parse=parsing.line, required=False, sensitive=True
)
_CLIENT_NO = Field(
    name="client_no",
    label=QT_TRANSLATE_NOOP("Forms", "Client number"),
    parse=spelling.code,
    required=False,
    help=QT_TRANSLATE_NOOP("Forms", "Leave empty for somebody without an account"),
)
_CARE = Field(
    name="special_care",
    label=QT_TRANSLATE_NOOP("Forms", "Needs special care"),
    parse=parsing.ticked,
    entry=Entry.CHECK,
    required=False,
    help=QT_TRANSLATE_NOOP("Forms", "Served first and with large print, for old age, disability or the like"),
)
_NOTES = Field(
    name="notes",
    label=QT_TRANSLATE_NOOP("Forms", "Notes"),
    parse=parsing.paragraph,
    entry=Entry.LONG_TEXT,
    required=False,
)


def _natural(values: Mapping[str, object]) -> RegisterNatural:
    return RegisterNatural(**(dict(values) | term_of(values)))  # type: ignore[arg-type]


def _institution(values: Mapping[str, object]) -> RegisterInstitution:
    return RegisterInstitution(**(dict(values) | term_of(values)))  # type: ignore[arg-type]


def _edit(values: Mapping[str, object]) -> EditClient:
    return EditClient(**values)  # type: ignore[arg-type]


def _classify(values: Mapping[str, object]) -> ClassifyClient:
    if (values.get("risk_level") is None) != (values.get("risk_assessed_on") is None):
        raise RuleViolation("client.risk_needs_both", "risk_assessed_on")
    return ClassifyClient(**values)  # type: ignore[arg-type]


REGISTER_NATURAL: Form[RegisterNatural] = Form(
    name="register_natural",
    title=QT_TRANSLATE_NOOP("Forms", "Register a person"),
    fields=(
        _NAME,
        Field(
            name="identity_kind",
            label=QT_TRANSLATE_NOOP("Forms", "Identity document"),
            parse=parsing.one_of(IdentityKind),
            entry=Entry.CHOICE,
            choices=tuple(c for c in vocabulary.choices(vocabulary.IDENTITY_KINDS) if c.value != IdentityKind.USCC),
            initial=IdentityKind.RESIDENT_ID,
        ),
        IDENTITY_NUMBER,
        COUNTRY,
        VALID_UNTIL,
        UNLIMITED,
        _PHONE,
        _EMAIL,
        _ADDRESS,
        _CLIENT_NO,
        _CARE,
        _NOTES,
    ),
    build=_natural,
)
REGISTER_INSTITUTION: Form[RegisterInstitution] = Form(
    name="register_institution",
    title=QT_TRANSLATE_NOOP("Forms", "Register an institution"),
    fields=(_COMPANY, IDENTITY_NUMBER, VALID_UNTIL, UNLIMITED, _PHONE, _EMAIL, _ADDRESS, _CLIENT_NO, _NOTES),
    build=_institution,
)
EDIT_CLIENT: Form[EditClient] = Form(
    name="edit_client",
    title=QT_TRANSLATE_NOOP("Forms", "Change the client's file"),
    fields=(
        Field(
            name="name",
            label=QT_TRANSLATE_NOOP("Forms", "New name"),
            parse=person_name,
            required=False,
            sensitive=True,
            help=QT_TRANSLATE_NOOP("Forms", "Leave empty to keep what is on file"),
        ),
        _PHONE,
        _EMAIL,
        _ADDRESS,
        _CARE,
        _NOTES,
    ),
    build=_edit,
)
CLASSIFY_CLIENT: Form[ClassifyClient] = Form(
    name="classify_client",
    title=QT_TRANSLATE_NOOP("Forms", "Change class and grade"),
    fields=(
        Field(
            name="investor_class",
            label=QT_TRANSLATE_NOOP("Forms", "Investor class"),
            parse=parsing.one_of(InvestorClass),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.INVESTOR_CLASSES),
        ),
        Field(
            name="grade",
            label=QT_TRANSLATE_NOOP("Forms", "Client grade"),
            parse=parsing.one_of(Grade),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.GRADES),
        ),
        Field(
            name="risk_level",
            label=QT_TRANSLATE_NOOP("Forms", "Risk level"),
            parse=parsing.one_of(RiskLevel),
            entry=Entry.CHOICE,
            required=False,
            choices=vocabulary.choices(vocabulary.RISK_LEVELS),
        ),
        Field(
            name="risk_assessed_on",
            label=QT_TRANSLATE_NOOP("Forms", "Assessed on"),
            parse=parsing.day,
            entry=Entry.DATE,
            required=False,
        ),
    ),
    build=_classify,
)
