"""Somebody who wants an appointment and is not on file: name, phone and document (rules 2.1-c, 2.1-d1)."""

from collections.abc import Mapping
from typing import Final

from app.domain.appointments import Prospect
from app.domain.identity import IdentityKind
from app.forms import parsing, vocabulary
from app.forms.fields import Entry, Field, Form
from app.forms.identity_document import IDENTITY_NUMBER
from app.forms.register_client import person_name
from app.forms.wording import QT_TRANSLATE_NOOP


def _prospect(values: Mapping[str, object]) -> Prospect:
    kind = values["identity_kind"]
    return Prospect(
        name=str(values["name"]),
        phone=str(values["phone"]),
        document_kind=kind if isinstance(kind, IdentityKind) else None,
        document_number=str(values["identity_number"]),
    )


PROSPECT: Final[Form[Prospect]] = Form(
    name="prospect",
    title=QT_TRANSLATE_NOOP("Forms", "Not on file yet"),
    fields=(
        Field(name="name", label=QT_TRANSLATE_NOOP("Forms", "Name"), parse=person_name, sensitive=True),
        Field(name="phone", label=QT_TRANSLATE_NOOP("Forms", "Phone"), parse=parsing.line, sensitive=True),
        Field(
            name="identity_kind",
            label=QT_TRANSLATE_NOOP("Forms", "Kind of document"),
            parse=parsing.one_of(IdentityKind),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.IDENTITY_KINDS),
            initial=IdentityKind.RESIDENT_ID,
        ),
        IDENTITY_NUMBER,
    ),
    build=_prospect,
)
