"""Opening a service case at the counter (rules 4.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.forms import parsing
from app.forms.fields import Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseContent:
    """What a case is about: the service, what is to be done, the materials seen, who acts for the client."""

    service_code: str
    details: str = ""
    materials: tuple[str, ...] = ()
    representative_id: UUID | None = None


def _build(values: Mapping[str, object]) -> CaseContent:
    return CaseContent(**values)  # type: ignore[arg-type]


OPEN_CASE: Form[CaseContent] = Form(
    name="open_case",
    title=QT_TRANSLATE_NOOP("Forms", "Open a service case"),
    fields=(
        Field(
            name="service_code",
            label=QT_TRANSLATE_NOOP("Forms", "Service"),
            parse=parsing.line,
            entry=Entry.CHOICE,
        ),
        Field(
            name="details",
            label=QT_TRANSLATE_NOOP("Forms", "What is to be done"),
            parse=parsing.paragraph,
            entry=Entry.LONG_TEXT,
            required=False,
            help=QT_TRANSLATE_NOOP("Forms", "Printed on the confirmation; needed before applying"),
        ),
        Field(
            name="materials",
            label=QT_TRANSLATE_NOOP("Forms", "Materials seen"),
            parse=parsing.codes,
            entry=Entry.CHOICES,
            required=False,
        ),
        Field(
            name="representative_id",
            label=QT_TRANSLATE_NOOP("Forms", "Acted for by"),
            parse=parsing.record_id,
            entry=Entry.CHOICE,
            required=False,
        ),
    ),
    build=_build,
)
