"""Somebody who acts for a client: agent, officer, guardian, legal representative (rules 3.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain import spelling
from app.domain.clients import RepresentativeRole
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.forms import parsing, vocabulary
from app.forms.fields import Entry, Field, Form
from app.forms.register_client import person_name
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRepresentative:
    """Put somebody who may act for the client on the client's file."""

    role: RepresentativeRole
    name: str
    identity_kind: IdentityKind
    identity_number: str
    phone: str = ""
    authority: str = ""
    scope: tuple[str, ...] = ()
    valid_until: date | None = None


def _build(values: Mapping[str, object]) -> AddRepresentative:
    if values["role"] is RepresentativeRole.AGENT and not (values.get("authority") and values.get("valid_until")):
        raise RuleViolation("representative.authority_missing", "authority")
    return AddRepresentative(**values)  # type: ignore[arg-type]


ADD_REPRESENTATIVE: Form[AddRepresentative] = Form(
    name="representative",
    title=QT_TRANSLATE_NOOP("Forms", "Somebody who acts for the client"),
    fields=(
        Field(
            name="role",
            label=QT_TRANSLATE_NOOP("Forms", "Acts as"),
            parse=parsing.one_of(RepresentativeRole),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.REPRESENTATIVE_ROLES),
        ),
        Field(name="name", label=QT_TRANSLATE_NOOP("Forms", "Name"), parse=person_name),
        Field(
            name="identity_kind",
            label=QT_TRANSLATE_NOOP("Forms", "Identity document"),
            parse=parsing.one_of(IdentityKind),
            entry=Entry.CHOICE,
            choices=tuple(c for c in vocabulary.choices(vocabulary.IDENTITY_KINDS) if c.value != IdentityKind.USCC),
            initial=IdentityKind.RESIDENT_ID,
        ),
        Field(name="identity_number", label=QT_TRANSLATE_NOOP("Forms", "Number"), parse=spelling.code, sensitive=True),
        Field(
            name="phone",
            label=QT_TRANSLATE_NOOP("Forms", "Phone"),
            parse=parsing.line,
            required=False,
            sensitive=True,
        ),
        Field(
            name="authority",
            label=QT_TRANSLATE_NOOP("Forms", "Power of attorney or proof"),
            parse=parsing.line,
            required=False,
            help=QT_TRANSLATE_NOOP("Forms", "Reference of the notarised power of attorney or of the guardianship"),
        ),
        Field(
            name="scope",
            label=QT_TRANSLATE_NOOP("Forms", "Services covered"),
            parse=parsing.codes,
            entry=Entry.CHOICES,
            required=False,
            help=QT_TRANSLATE_NOOP("Forms", "None ticked means every service that is open to representatives"),
        ),
        Field(
            name="valid_until",
            label=QT_TRANSLATE_NOOP("Forms", "Authority valid until"),
            parse=parsing.day,
            entry=Entry.DATE,
            required=False,
        ),
    ),
    build=_build,
)
