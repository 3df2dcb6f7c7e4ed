"""What the kiosk asks of its own: which ticket, and whether somebody needs care."""

from collections.abc import Mapping
from typing import Final, cast

from app.domain import spelling
from app.forms.fields import Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


def _number(values: Mapping[str, object]) -> str:
    return cast("str", values["number"])


OWN_TICKET: Final[Form[str]] = Form(
    name="own_ticket",
    title=QT_TRANSLATE_NOOP("Forms", "Your number"),
    fields=(
        Field(
            name="number",
            label=QT_TRANSLATE_NOOP("Forms", "Which number stands on your slip?"),
            parse=spelling.code,
            help=QT_TRANSLATE_NOOP("Forms", "Such as A023"),
        ),
    ),
    build=_number,
)
