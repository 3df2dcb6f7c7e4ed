"""Words of complaints' letters, and what their delivery asks (rules 7.3)."""

from collections.abc import Mapping
from typing import Any, Final

from app.domain.letters import Means
from app.forms import parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.register_complaint import moment
from app.forms.wording import QT_TRANSLATE_NOOP

PURPOSES: Final[Mapping[str, str]] = {
    "receipt": QT_TRANSLATE_NOOP("Vocabulary", "Receipt of the complaint"),
    "acknowledgement": QT_TRANSLATE_NOOP("Vocabulary", "Acknowledgement"),
    "refusal": QT_TRANSLATE_NOOP("Vocabulary", "Refusal to accept"),
    "extension": QT_TRANSLATE_NOOP("Vocabulary", "Notice of more time"),
    "reply": QT_TRANSLATE_NOOP("Vocabulary", "Written reply"),
    "appeal_reply": QT_TRANSLATE_NOOP("Vocabulary", "Reply to the appeal"),
}
STATES: Final[Mapping[str, str]] = {
    "draft": QT_TRANSLATE_NOOP("Vocabulary", "Draft letter"),
    "issued": QT_TRANSLATE_NOOP("Vocabulary", "Issued, not sealed yet"),
    "sealed": QT_TRANSLATE_NOOP("Vocabulary", "Sealed, to be sent"),
    "delivered": QT_TRANSLATE_NOOP("Vocabulary", "Delivered to the complainant"),
    "filed": QT_TRANSLATE_NOOP("Vocabulary", "Letter filed"),
    "discarded": QT_TRANSLATE_NOOP("Vocabulary", "Draft discarded"),
    "voided": QT_TRANSLATE_NOOP("Vocabulary", "Letter voided"),
}
MEANS: Final[Mapping[str, str]] = {
    "handed_over": QT_TRANSLATE_NOOP("Vocabulary", "Handed over against a signature"),
    "registered_post": QT_TRANSLATE_NOOP("Vocabulary", "Registered post"),
    "email": QT_TRANSLATE_NOOP("Vocabulary", "E-mail with the sealed file"),
    "platform": QT_TRANSLATE_NOOP("Vocabulary", "Through the platform that transferred it"),
    "phone": QT_TRANSLATE_NOOP("Vocabulary", "Read out on the telephone"),
}

DELIVER: Final[Form[Mapping[str, Any]]] = Form(
    name="letter_delivery",
    title=QT_TRANSLATE_NOOP("Forms", "How the letter was brought"),
    fields=(
        Field(
            name="means",
            label=QT_TRANSLATE_NOOP("Forms", "How"),
            parse=parsing.one_of(Means),
            entry=Entry.CHOICE,
            choices=tuple(Choice(value, words) for value, words in MEANS.items()),
        ),
        Field(
            name="recipient",
            label=QT_TRANSLATE_NOOP("Forms", "Who took it, or where it was sent"),
            parse=parsing.line,
        ),
        Field(
            name="at",
            label=QT_TRANSLATE_NOOP("Forms", "When"),
            parse=moment,
            required=False,
            help=QT_TRANSLATE_NOOP("Forms", "Empty for now; such as 2026-11-23 09:30"),
        ),
        Field(
            name="reference",
            label=QT_TRANSLATE_NOOP("Forms", "Number of the parcel, mail or form"),
            parse=parsing.line,
            required=False,
        ),
        Field(name="note", label=QT_TRANSLATE_NOOP("Forms", "Note"), parse=parsing.line, required=False),
        Field(
            name="came_back",
            label=QT_TRANSLATE_NOOP("Forms", "It came back or did not arrive: only a try"),
            parse=parsing.ticked,
            entry=Entry.CHECK,
            required=False,
        ),
    ),
    build=dict,
)
