"""An identity document shown by a client, new or renewed (rules 3.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain import spelling
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.forms import parsing, vocabulary
from app.forms.fields import Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDocument:
    """Put a document on a client's file; ``replaces`` retires the ones of the same kind it renews."""

    identity_kind: IdentityKind
    identity_number: str
    country: str = ""
    valid_until: date | None = None
    unlimited: bool = False
    replaces: bool = False


IDENTITY_NUMBER = Field(
    name="identity_number", label=QT_TRANSLATE_NOOP("Forms", "Number"), parse=spelling.code, sensitive=True
)
COUNTRY = Field(
    name="country",
    label=QT_TRANSLATE_NOOP("Forms", "Issuing country"),
    parse=parsing.line,
    required=False,
    help=QT_TRANSLATE_NOOP("Forms", "For passports only"),
)
VALID_UNTIL = Field(
    name="valid_until",
    label=QT_TRANSLATE_NOOP("Forms", "Valid until"),
    parse=parsing.day,
    entry=Entry.DATE,
    required=False,
)
UNLIMITED = Field(
    name="unlimited",
    label=QT_TRANSLATE_NOOP("Forms", "Valid without an end"),
    parse=parsing.ticked,
    entry=Entry.CHECK,
    required=False,
)


def term_of(values: Mapping[str, object]) -> dict[str, object]:
    """Return the term of validity.

    Raises:
        RuleViolation: ``identity.term_missing`` when neither is given, ``identity.term_twice`` when both are.
    """
    until, unlimited = values.get("valid_until"), bool(values.get("unlimited"))
    if until is None and not unlimited:
        raise RuleViolation("identity.term_missing", "valid_until")
    if until is not None and unlimited:
        raise RuleViolation("identity.term_twice", "valid_until")
    return {"valid_until": until, "unlimited": unlimited}


def _build(values: Mapping[str, object]) -> AddDocument:
    return AddDocument(**(dict(values) | term_of(values)))  # type: ignore[arg-type]


ADD_DOCUMENT: Form[AddDocument] = Form(
    name="identity_document",
    title=QT_TRANSLATE_NOOP("Forms", "Identity document"),
    fields=(
        Field(
            name="identity_kind",
            label=QT_TRANSLATE_NOOP("Forms", "Kind"),
            parse=parsing.one_of(IdentityKind),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.IDENTITY_KINDS),
        ),
        IDENTITY_NUMBER,
        COUNTRY,
        VALID_UNTIL,
        UNLIMITED,
        Field(
            name="replaces",
            label=QT_TRANSLATE_NOOP("Forms", "Renews the document on file"),
            parse=parsing.ticked,
            entry=Entry.CHECK,
            required=False,
        ),
    ),
    build=_build,
)
