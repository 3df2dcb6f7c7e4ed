"""A member of staff: added, given roles, given a temporary password (rules 4.1, 5.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.people import Employment, Qualification
from app.domain.policy import QualificationKind, Role
from app.forms import parsing, vocabulary
from app.forms.fields import Entry, Field, Form
from app.forms.register_client import person_name
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class AddStaff:
    """Add a colleague under a temporary password; the roles are proposed, not given."""

    login: str
    name: str
    roles: tuple[Role, ...]
    temporary_password: str
    employment: Employment = Employment.EMPLOYEE
    qualifications: tuple[Qualification, ...] = ()
    window: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeRoles:
    """Propose that somebody hold exactly these roles."""

    roles: tuple[Role, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPassword:
    """Give somebody who forgot theirs a temporary password."""

    temporary_password: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditStaff:
    """Change what a colleague may be assigned: registration and window."""

    staff_id: UUID | None = None
    window: str = ""
    employment: Employment = Employment.EMPLOYEE
    qualifications: tuple[Qualification, ...] = ()


def login_name(text: str) -> str:
    """Return a login: lower-case letters, digits, dot, hyphen and underscore; 2 to 32 of them.

    Raises:
        RuleViolation: ``staff.login_form``.
    """
    login = spelling.half_width(text).casefold()
    if not 2 <= len(login) <= 32 or not all(c.isascii() and (c.isalnum() or c in "._-") for c in login):  # noqa: PLR2004
        raise RuleViolation("staff.login_form")
    return login


_QUALIFICATION_PARTS = ("qualification_kind", "registration_no", "registered_until")


def _qualifications(values: Mapping[str, object]) -> tuple[Qualification, ...]:
    kinds, number, until = (values.get(part) for part in _QUALIFICATION_PARTS)
    if not kinds and number is None and until is None:
        return ()
    if not isinstance(kinds, tuple) or not isinstance(number, str) or not isinstance(until, date):
        raise RuleViolation("staff.registration_incomplete", "registration_no")
    return tuple(Qualification(kind, number, until) for kind in kinds)


def _rest(values: Mapping[str, object]) -> dict[str, object]:
    kept = {name: v for name, v in values.items() if name not in _QUALIFICATION_PARTS}
    return kept | {"qualifications": _qualifications(values)}


def _add(values: Mapping[str, object]) -> AddStaff:
    return AddStaff(**_rest(values))  # type: ignore[arg-type]


def _edit(values: Mapping[str, object]) -> EditStaff:
    kept: dict[str, object] = {name: values[name] for name in ("employment", "window") if name in values}
    held = tuple(one for kind in QualificationKind if (one := _registration(kind, values)) is not None)
    return EditStaff(**kept, qualifications=held)  # type: ignore[arg-type]


def _registration(kind: QualificationKind, values: Mapping[str, object]) -> Qualification | None:
    number, until = values.get(f"{kind}_no"), values.get(f"{kind}_until")
    if number is None and until is None:
        return None
    if not isinstance(number, str) or not isinstance(until, date):
        raise RuleViolation("staff.registration_unfinished", f"{kind}_no" if number is None else f"{kind}_until")
    return Qualification(kind, number, until)


def _propose(values: Mapping[str, object]) -> ProposeRoles:
    return ProposeRoles(**values)  # type: ignore[arg-type]


def _reset(values: Mapping[str, object]) -> ResetPassword:
    return ResetPassword(**values)  # type: ignore[arg-type]


_ROLES = Field(
    name="roles",
    label=QT_TRANSLATE_NOOP("Forms", "Roles"),
    parse=parsing.several_of(Role),
    entry=Entry.CHOICES,
    choices=vocabulary.choices(vocabulary.ROLES),
    help=QT_TRANSLATE_NOOP("Forms", "Take effect once compliance has checked them"),
)
_REASON = Field(
    name="reason", label=QT_TRANSLATE_NOOP("Forms", "Reason"), parse=parsing.paragraph, entry=Entry.LONG_TEXT
)
_TEMPORARY = Field(
    name="temporary_password",
    label=QT_TRANSLATE_NOOP("Forms", "Temporary password"),
    entry=Entry.PASSWORD,
    sensitive=True,
    help=QT_TRANSLATE_NOOP("Forms", "Must be changed at the first sign-in"),
)
_EMPLOYMENT = Field(
    name="employment",
    label=QT_TRANSLATE_NOOP("Forms", "Employment"),
    parse=parsing.one_of(Employment),
    entry=Entry.CHOICE,
    choices=vocabulary.choices(vocabulary.EMPLOYMENTS),
    initial=Employment.EMPLOYEE,
)
_WINDOW = Field(name="window", label=QT_TRANSLATE_NOOP("Forms", "Window"), parse=parsing.line, required=False)
_QUALIFICATION = (
    Field(
        name="qualification_kind",
        label=QT_TRANSLATE_NOOP("Forms", "Registered for"),
        parse=parsing.several_of(QualificationKind),
        entry=Entry.CHOICES,
        required=False,
        choices=vocabulary.choices(vocabulary.QUALIFICATIONS),
    ),
    Field(
        name="registration_no",
        label=QT_TRANSLATE_NOOP("Forms", "Registration number"),
        parse=spelling.code,
        required=False,
    ),
    Field(
        name="registered_until",
        label=QT_TRANSLATE_NOOP("Forms", "Registration valid until"),
        parse=parsing.day,
        entry=Entry.DATE,
        required=False,
    ),
)
_REGISTERED: Final = (
    (
        QualificationKind.GENERAL,
        QT_TRANSLATE_NOOP("Forms", "General registration number"),
        QT_TRANSLATE_NOOP("Forms", "General registration until"),
    ),
    (
        QualificationKind.ADVISOR,
        QT_TRANSLATE_NOOP("Forms", "Investment adviser number"),
        QT_TRANSLATE_NOOP("Forms", "Investment adviser until"),
    ),
    (
        QualificationKind.FUND_SALES,
        QT_TRANSLATE_NOOP("Forms", "Fund sales number"),
        QT_TRANSLATE_NOOP("Forms", "Fund sales until"),
    ),
    (
        QualificationKind.COMPLAINTS,
        QT_TRANSLATE_NOOP("Forms", "Complaint post number"),
        QT_TRANSLATE_NOOP("Forms", "Complaint post until"),
    ),
)


def _registrations() -> tuple[Field, ...]:
    """Return a number and a last day for each kind: they are given by different bodies, and run out apart."""
    fields: list[Field] = []
    for kind, number, until in _REGISTERED:
        fields += (
            Field(name=f"{kind}_no", label=number, parse=spelling.code, required=False),
            Field(name=f"{kind}_until", label=until, parse=parsing.day, entry=Entry.DATE, required=False),
        )
    return tuple(fields)


ADD_STAFF: Form[AddStaff] = Form(
    name="add_staff",
    title=QT_TRANSLATE_NOOP("Forms", "Add a member of staff"),
    fields=(
        Field(name="login", label=QT_TRANSLATE_NOOP("Forms", "Sign-in name"), parse=login_name),
        Field(name="name", label=QT_TRANSLATE_NOOP("Forms", "Name"), parse=person_name),
        _ROLES,
        _TEMPORARY,
        _EMPLOYMENT,
        _WINDOW,
        *_QUALIFICATION,
        _REASON,
    ),
    build=_add,
)
EDIT_STAFF: Form[EditStaff] = Form(
    name="edit_staff",
    title=QT_TRANSLATE_NOOP("Forms", "Registration and window"),
    fields=(_EMPLOYMENT, _WINDOW, *_registrations()),
    build=_edit,
)
PROPOSE_ROLES: Form[ProposeRoles] = Form(
    name="propose_roles",
    title=QT_TRANSLATE_NOOP("Forms", "Change roles"),
    fields=(_ROLES, _REASON),
    build=_propose,
)
RESET_PASSWORD: Form[ResetPassword] = Form(
    name="reset_password",
    title=QT_TRANSLATE_NOOP("Forms", "Reset the password"),
    fields=(_TEMPORARY, _REASON),
    build=_reset,
)
