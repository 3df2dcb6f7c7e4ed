"""What the steps of a complaint ask (rules 4.5, 7.1 to 7.4)."""

from collections.abc import Mapping
from typing import Any, Final

from app.domain.complaints import Responsibility
from app.forms import complaint_words, parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.register_complaint import choices_of
from app.forms.wording import QT_TRANSLATE_NOOP

Answers = Mapping[str, Any]
"""The fields that were filled in, by name."""


def _answers(values: Answers) -> Answers:
    return dict(values)


def _words(name: str, label: str, *, required: bool = True, help_text: str = "") -> Field:
    return Field(
        name=name, label=label, parse=parsing.paragraph, entry=Entry.LONG_TEXT, required=required, help=help_text
    )


def _choice(name: str, label: str, choices: tuple[Choice, ...] = (), parse: Any = str) -> Field:  # noqa: ANN401
    return Field(name=name, label=label, parse=parse, entry=Entry.CHOICE, choices=choices)


def _form(name: str, title: str, *fields: Field) -> Form[Answers]:
    return Form(name=f"complaint_{name}", title=title, fields=fields, build=_answers)


_REASON = _words("reason", QT_TRANSLATE_NOOP("Forms", "In words; kept in the log with your name"))
_CAUSE = _choice("cause", QT_TRANSLATE_NOOP("Forms", "Category and cause"))
_AMOUNT = Field(
    name="settlement_fen",
    label=QT_TRANSLATE_NOOP("Forms", "Amount paid to the complainant, in yuan"),
    parse=parsing.yuan,
    entry=Entry.NUMBER,
    required=False,
)
_MOST_DAYS = 365

CLASSIFY: Final = _form(
    "classify",
    complaint_words.ACTIONS["classify"],
    _CAUSE,
    _choice("grade", QT_TRANSLATE_NOOP("Forms", "Grade")),
    _choice("urgency", QT_TRANSLATE_NOOP("Forms", "Urgency")),
)
DISAGREE: Final = _form("disagree", complaint_words.ACTIONS["disagree"], _CAUSE, _REASON)
ASSIGN: Final = _form(
    "assign",
    complaint_words.ACTIONS["assign"],
    _choice("handler_id", QT_TRANSLATE_NOOP("Forms", "Who inquires and answers"), parse=parsing.record_id),
)
REASSIGN: Final = _form(
    "reassign",
    complaint_words.ACTIONS["reassign"],
    _choice("handler_id", QT_TRANSLATE_NOOP("Forms", "Who inquires and answers"), parse=parsing.record_id),
    _REASON,
)
MERGE: Final = _form(
    "merge",
    complaint_words.ACTIONS["merge"],
    Field(
        name="lead_no",
        label=QT_TRANSLATE_NOOP("Forms", "Number of the complaint it is handled with"),
        parse=parsing.line,
        help=QT_TRANSLATE_NOOP("Forms", "It keeps its own number, and its complainant a reply of their own."),
    ),
    _REASON,
)
FIND: Final = _form(
    "find",
    complaint_words.ACTIONS["find"],
    _words("finding", QT_TRANSLATE_NOOP("Forms", "What the inquiry found")),
    _choice(
        "responsibility",
        QT_TRANSLATE_NOOP("Forms", "Whose responsibility it is"),
        choices_of(complaint_words.RESPONSIBILITIES),
        parsing.one_of(Responsibility),
    ),
    _words("proposal", QT_TRANSLATE_NOOP("Forms", "What you propose")),
)
DECIDE: Final = _form(
    "decide",
    complaint_words.ACTIONS["decide"],
    _words("result", QT_TRANSLATE_NOOP("Forms", "What is decided; the reply is built on it")),
    _choice("reasonableness", QT_TRANSLATE_NOOP("Forms", "How far it is justified")),
    _AMOUNT,
)
ASK_EXTENSION: Final = _form(
    "ask_extension",
    complaint_words.ACTIONS["ask_extension"],
    Field(
        name="amount",
        label=QT_TRANSLATE_NOOP("Forms", "Working days from the receipt in all"),
        parse=parsing.whole_number(1, _MOST_DAYS),
        entry=Entry.NUMBER,
    ),
    _words("reason", QT_TRANSLATE_NOOP("Forms", "Why; the complainant is told this")),
)
CLOSE: Final = _form(
    "close",
    complaint_words.ACTIONS["close"],
    Field(
        name="accepted",
        label=QT_TRANSLATE_NOOP("Forms", "The complainant accepts the reply"),
        parse=parsing.ticked,
        entry=Entry.CHECK,
        required=False,
    ),
    _words("reason", QT_TRANSLATE_NOOP("Forms", "What the complainant said, or that nothing came")),
)
SETTLE: Final = _form(
    "settle",
    complaint_words.ACTIONS["settle"],
    _words("agreed", QT_TRANSLATE_NOOP("Forms", "What was agreed")),
    _AMOUNT,
)
APPEAL: Final = _form(
    "appeal",
    complaint_words.ACTIONS["appeal"],
    _words("handling", QT_TRANSLATE_NOOP("Forms", "How the complaint was handled, as the complainant tells it")),
    _words("disputed", QT_TRANSLATE_NOOP("Forms", "What is disputed")),
    _words("evidence", QT_TRANSLATE_NOOP("Forms", "Evidence for it"), required=False),
    _words("request", QT_TRANSLATE_NOOP("Forms", "What is asked for")),
)
CHANGE: Final = _form(
    "change",
    complaint_words.ACTIONS["change"],
    _words("result", QT_TRANSLATE_NOOP("Forms", "The new result")),
    _words("reason", QT_TRANSLATE_NOOP("Forms", "Why it is changed")),
)


def words_form(action: str) -> Form[Answers]:
    """Return the form of a step that needs nothing but words."""
    return _form(action, complaint_words.ACTIONS.get(action, action), _REASON)


FORMS: Final[Mapping[str, Form[Answers]]] = {
    "classify": CLASSIFY,
    "disagree": DISAGREE,
    "assign": ASSIGN,
    "reassign": REASSIGN,
    "merge": MERGE,
    "find": FIND,
    "decide": DECIDE,
    "decide_manager": DECIDE,
    "decide_compliance": DECIDE,
    "ask_extension": ASK_EXTENSION,
    "close": CLOSE,
    "settle": SETTLE,
    "appeal": APPEAL,
    "change": CHANGE,
}
"""What a step asks; those that are not here need a word, or nothing."""
