"""Taking a complaint in: who complains, of whom, in their own words (rules 3.3, 7.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from typing import Any, Final
from uuid import UUID

from app.domain.complaints import Complainant, ComplaintChannel, Nature
from app.domain.errors import RuleViolation
from app.forms import complaint_words, parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterComplaint:
    """Register what somebody complains of."""

    words: str
    channel: ComplaintChannel = ComplaintChannel.ON_SITE
    nature: Nature = Nature.COMPLAINT
    received_at: datetime | None = None
    """When it reached the branch; None for now."""
    complainant: Complainant = field(default_factory=Complainant)
    client_id: UUID | None = None
    case_id: UUID | None = None
    business: str = ""
    respondent_id: UUID | None = None
    respondent_name: str = ""
    wants: str = ""
    amount_fen: int | None = None
    evidence: tuple[str, ...] = ()
    category: str = ""
    """What the registrar takes it for; classifying is somebody's step."""
    cause: str = ""
    grade: str = "ordinary"
    urgency: str = "normal"
    same_matter: int = 1
    external_no: str = ""
    external_received_at: datetime | None = None
    contact_by: datetime | None = None
    reply_by: datetime | None = None
    told: str = ""
    """What the complainant was answered at once, in substance; empty where nobody answered yet."""


_MOMENT: Final = "%Y-%m-%d %H:%M"
_TIMES: Final = ("received_at", "external_received_at", "contact_by", "reply_by")
_PERSONS = 10_000


def moment(text: str) -> datetime:
    """Return a day and time as typed, ``2026-11-23 09:30``, without a zone; ``in_zone`` gives it the branch's.

    Raises:
        RuleViolation: ``form.moment``.
    """
    tidy = " ".join(text.replace("/", "-").replace("T", " ").split())
    try:
        return datetime.strptime(tidy, _MOMENT)  # noqa: DTZ007 - the branch's zone is put in by in_zone
    except ValueError:
        raise RuleViolation("form.moment") from None


def in_zone(command: RegisterComplaint, zone: tzinfo) -> RegisterComplaint:
    """Return the command with its typed times read on the branch's clock."""
    typed = {name: getattr(command, name) for name in _TIMES}
    aware = {name: at.replace(tzinfo=zone) for name, at in typed.items() if at is not None and at.tzinfo is None}
    return replace(command, **aware)


def lines(text: str) -> tuple[str, ...]:
    """Return what stands on each line, empty ones left out."""
    return tuple(line.strip() for line in parsing.paragraph(text).splitlines() if line.strip())


def choices_of(words: Mapping[str, str]) -> tuple[Choice, ...]:
    """Return the entries of a vocabulary as choices."""
    return tuple(Choice(code, label) for code, label in words.items())


_WHO: Final = (
    *("name", "identity_number", "phone", "email", "address", "agent_name", "agent_phone", "agent_authority"),
    *("persons", "anonymous", "others"),
)


def cause_of(text: str) -> tuple[str, str]:
    """Return category and cause of a joined value, ``service_conduct/long_wait``."""
    category, _, cause = text.partition("/")
    return category, cause


def _build(values: Mapping[str, Any]) -> RegisterComplaint:
    who = {name: values[name] for name in _WHO if name in values}
    told = {name: value for name, value in values.items() if name not in (*_WHO, "whistle_blowing", "cause")}
    told["category"], told["cause"] = cause_of(values.get("cause", ""))
    nature = Nature.WHISTLE_BLOWING if values.get("whistle_blowing") else Nature.COMPLAINT
    told["same_matter"] = max(told.get("same_matter", 1), who.get("persons", 1))
    return RegisterComplaint(nature=nature, complainant=Complainant(**who), **told)


def _text(name: str, label: str, *, required: bool = False, sensitive: bool = False, help_text: str = "") -> Field:
    return Field(name=name, label=label, parse=parsing.line, required=required, sensitive=sensitive, help=help_text)


def _long(name: str, label: str, *, required: bool = False, help_text: str = "") -> Field:
    return Field(
        name=name, label=label, parse=parsing.paragraph, entry=Entry.LONG_TEXT, required=required, help=help_text
    )


def _when(name: str, label: str, help_text: str = "") -> Field:
    return Field(name=name, label=label, parse=moment, required=False, help=help_text)


_SUCH_AS = QT_TRANSLATE_NOOP("Forms", "Such as 2026-11-23 09:30")

REGISTER_COMPLAINT: Form[RegisterComplaint] = Form(
    name="register_complaint",
    title=QT_TRANSLATE_NOOP("Forms", "Take in a complaint"),
    fields=(
        _long(
            "words",
            QT_TRANSLATE_NOOP("Forms", "What happened, in the complainant's own words"),
            required=True,
            help_text=QT_TRANSLATE_NOOP("Forms", "As it is said; it is never rewritten afterwards."),
        ),
        _long("wants", QT_TRANSLATE_NOOP("Forms", "What the complainant asks for")),
        Field(
            name="amount_fen",
            label=QT_TRANSLATE_NOOP("Forms", "Amount claimed, in yuan"),
            parse=parsing.yuan,
            entry=Entry.NUMBER,
            required=False,
        ),
        _text("business", QT_TRANSLATE_NOOP("Forms", "What business it is about")),
        Field(
            name="channel",
            label=QT_TRANSLATE_NOOP("Forms", "How it came in"),
            parse=parsing.one_of(ComplaintChannel),
            entry=Entry.CHOICE,
            choices=choices_of(complaint_words.CHANNELS),
            initial=ComplaintChannel.ON_SITE.value,
        ),
        _when(
            "received_at",
            QT_TRANSLATE_NOOP("Forms", "When it was received"),
            QT_TRANSLATE_NOOP("Forms", "Empty for now; of a letter or a transfer, when it reached the branch"),
        ),
        _text("external_no", QT_TRANSLATE_NOOP("Forms", "Number of the transfer")),
        _when("external_received_at", QT_TRANSLATE_NOOP("Forms", "Received there"), _SUCH_AS),
        _when("contact_by", QT_TRANSLATE_NOOP("Forms", "To be contacted by"), _SUCH_AS),
        _when("reply_by", QT_TRANSLATE_NOOP("Forms", "To be replied to by"), _SUCH_AS),
        Field(
            name="anonymous",
            label=QT_TRANSLATE_NOOP("Forms", "The complainant will not be named"),
            parse=parsing.ticked,
            entry=Entry.CHECK,
            required=False,
        ),
        Field(
            name="whistle_blowing",
            label=QT_TRANSLATE_NOOP("Forms", "Whistle-blowing: for compliance only"),
            parse=parsing.ticked,
            entry=Entry.CHECK,
            required=False,
        ),
        _text("name", QT_TRANSLATE_NOOP("Forms", "Name"), sensitive=True),
        _text("phone", QT_TRANSLATE_NOOP("Forms", "Phone"), sensitive=True),
        _text("email", QT_TRANSLATE_NOOP("Forms", "E-mail"), sensitive=True),
        _text("address", QT_TRANSLATE_NOOP("Forms", "Address"), sensitive=True),
        _text("identity_number", QT_TRANSLATE_NOOP("Forms", "Identity number"), sensitive=True),
        _text(
            "agent_name",
            QT_TRANSLATE_NOOP("Forms", "Complained by an agent"),
            sensitive=True,
            help_text=QT_TRANSLATE_NOOP("Forms", "The agent's name, where somebody complains in the client's place"),
        ),
        _text("agent_phone", QT_TRANSLATE_NOOP("Forms", "The agent's phone"), sensitive=True),
        _text("agent_authority", QT_TRANSLATE_NOOP("Forms", "What the agent may act by")),
        Field(
            name="persons",
            label=QT_TRANSLATE_NOOP("Forms", "How many complain together"),
            parse=parsing.whole_number(1, _PERSONS),
            entry=Entry.NUMBER,
            required=False,
            initial="1",
        ),
        Field(
            name="same_matter",
            label=QT_TRANSLATE_NOOP("Forms", "Complainants on the same matter so far"),
            parse=parsing.whole_number(1, _PERSONS),
            entry=Entry.NUMBER,
            required=False,
            initial="1",
        ),
        Field(
            name="others",
            label=QT_TRANSLATE_NOOP("Forms", "Names of the others, one on each line"),
            parse=lines,
            entry=Entry.LONG_TEXT,
            required=False,
        ),
        Field(
            name="respondent_id",
            label=QT_TRANSLATE_NOOP("Forms", "The colleague it is about"),
            parse=parsing.record_id,
            entry=Entry.CHOICE,
            required=False,
            help=QT_TRANSLATE_NOOP("Forms", "Never owns the complaint and takes no part in it"),
        ),
        _text("respondent_name", QT_TRANSLATE_NOOP("Forms", "Or whom or what it is about, in words")),
        Field(
            name="evidence",
            label=QT_TRANSLATE_NOOP("Forms", "Evidence brought, one thing on each line"),
            parse=lines,
            entry=Entry.LONG_TEXT,
            required=False,
        ),
        Field(
            name="grade",
            label=QT_TRANSLATE_NOOP("Forms", "Grade"),
            entry=Entry.CHOICE,
            initial="ordinary",
        ),
        Field(
            name="urgency",
            label=QT_TRANSLATE_NOOP("Forms", "Urgency"),
            entry=Entry.CHOICE,
            initial="normal",
        ),
        Field(
            name="cause",
            label=QT_TRANSLATE_NOOP("Forms", "Category and cause"),
            entry=Entry.CHOICE,
            required=False,
        ),
        Field(
            name="case_id",
            label=QT_TRANSLATE_NOOP("Forms", "The service it is about"),
            parse=parsing.record_id,
            entry=Entry.CHOICE,
            required=False,
        ),
        _long(
            "told",
            QT_TRANSLATE_NOOP("Forms", "What you answered at once"),
            help_text=QT_TRANSLATE_NOOP(
                "Forms", "Counts as the first response within 24 hours; leave empty where nobody answered yet."
            ),
        ),
    ),
    build=_build,
)
TRANSFER_FIELDS: Final = ("external_no", "external_received_at", "contact_by", "reply_by")
"""Asked for only where somebody else passed the complaint on."""
NAMED_FIELDS: Final = ("name", "phone", "email", "address", "identity_number")
"""Asked for only of somebody who would be named."""
AGENT_FIELDS: Final = ("agent_phone", "agent_authority")
