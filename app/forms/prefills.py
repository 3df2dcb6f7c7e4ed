"""Forms a client may fill in at the kiosk while waiting: the counter's own fields, as far as they are the client's.

What the counter asks beyond (grade, care, notes) stays the counter's. Everything is optional but the name, so that
somebody who has not all at hand is not sent away.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from app.forms.fields import Field, Form
from app.forms.open_case import OPEN_CASE
from app.forms.register_client import EDIT_CLIENT, REGISTER_NATURAL
from app.forms.wording import QT_TRANSLATE_NOOP

Texts = Mapping[str, str]
"""What was typed, by field."""


def _fields(form: Form[object], *names: str, needed: tuple[str, ...] = ()) -> tuple[Field, ...]:
    known = {field.name: field for field in form.fields}
    return tuple(replace(known[name], required=name in needed) for name in names)


def _texts(values: Mapping[str, object]) -> Texts:
    return {name: str(value) for name, value in values.items()}


_WHAT: Final = tuple(
    replace(field, help=QT_TRANSLATE_NOOP("Forms", "In your own words, as short as you like"))
    for field in OPEN_CASE.fields
    if field.name == "details"
)

ABOUT_ME: Final[Form[Texts]] = Form(
    name="about_me",
    title=QT_TRANSLATE_NOOP("Forms", "About me"),
    fields=(
        *_fields(
            REGISTER_NATURAL,  # type: ignore[arg-type]
            "name",
            "identity_kind",
            "identity_number",
            "valid_until",
            "phone",
            "address",
            needed=("name",),
        ),
        *_WHAT,
    ),
    build=_texts,
)
MY_CHANGES: Final[Form[Texts]] = Form(
    name="my_changes",
    title=QT_TRANSLATE_NOOP("Forms", "What has changed"),
    fields=(*_fields(EDIT_CLIENT, "name", "phone", "email", "address"), *_WHAT),  # type: ignore[arg-type]
    build=_texts,
)
PREFILLS: Final[Mapping[str, Form[Texts]]] = {form.name: form for form in (ABOUT_ME, MY_CHANGES)}
_CHANGES: Final = frozenset({"ACC-UPD"})


def form_for(service_code: str) -> Form[Texts]:
    """Return the form that helps with a service."""
    return MY_CHANGES if service_code in _CHANGES else ABOUT_ME
