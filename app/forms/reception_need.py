"""What somebody came for (rules 1.3-a, 2.1, 3.4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.reception import Channel
from app.forms import parsing, vocabulary
from app.forms.fields import Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """The need in words, the services it takes, the channel, and who acts for the client."""

    need: str
    service_codes: tuple[str, ...]
    channel: Channel = Channel.COUNTER
    representative_id: UUID | None = None


def _build(values: Mapping[str, object]) -> Need:
    if not values["service_codes"]:
        raise RuleViolation("form.required", "service_codes")
    return Need(**values)  # type: ignore[arg-type]


RECEPTION_NEED: Form[Need] = Form(
    name="reception_need",
    title=QT_TRANSLATE_NOOP("Forms", "What the client came for"),
    fields=(
        Field(
            name="service_codes",
            label=QT_TRANSLATE_NOOP("Forms", "Services"),
            parse=parsing.codes,
            entry=Entry.CHOICES,
            help=QT_TRANSLATE_NOOP("Forms", "The first one decides the line"),
        ),
        Field(
            name="need",
            label=QT_TRANSLATE_NOOP("Forms", "In the client's words"),
            parse=parsing.paragraph,
            entry=Entry.LONG_TEXT,
        ),
        Field(
            name="channel",
            label=QT_TRANSLATE_NOOP("Forms", "Channel"),
            parse=parsing.one_of(Channel),
            entry=Entry.CHOICE,
            choices=vocabulary.choices(vocabulary.CHANNELS),
            initial=Channel.COUNTER,
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
