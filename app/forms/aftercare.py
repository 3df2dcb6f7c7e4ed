"""Words of what follows a complaint, and what its steps ask (rules 4.5, 7.3-d, 7.3-e)."""

from collections.abc import Mapping
from typing import Any, Final

from app.forms import parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP

STATES: Final[Mapping[str, str]] = {
    "planned": QT_TRANSLATE_NOOP("Vocabulary", "To be mended"),
    "doing": QT_TRANSLATE_NOOP("Vocabulary", "Being mended"),
    "done": QT_TRANSLATE_NOOP("Vocabulary", "Mended, to be verified"),
    "verified": QT_TRANSLATE_NOOP("Vocabulary", "Mended and verified"),
    "rejected": QT_TRANSLATE_NOOP("Vocabulary", "Not mended well"),
    "due": QT_TRANSLATE_NOOP("Vocabulary", "To be called"),
    "reached": QT_TRANSLATE_NOOP("Vocabulary", "Reached"),
    "unreachable": QT_TRANSLATE_NOOP("Vocabulary", "Cannot be reached"),
    "satisfied": QT_TRANSLATE_NOOP("Vocabulary", "Satisfied"),
    "not_satisfied": QT_TRANSLATE_NOOP("Vocabulary", "Not satisfied"),
}
ACTIONS: Final[Mapping[str, str]] = {
    "plan": QT_TRANSLATE_NOOP("Vocabulary", "Plan a rectification"),
    "begin": QT_TRANSLATE_NOOP("Vocabulary", "Begin to mend it"),
    "finish": QT_TRANSLATE_NOOP("Vocabulary", "It is mended"),
    "verify": QT_TRANSLATE_NOOP("Vocabulary", "Verify that it is mended"),
    "reject": QT_TRANSLATE_NOOP("Vocabulary", "Send back to be mended"),
    "miss": QT_TRANSLATE_NOOP("Vocabulary", "Not reached"),
    "reach": QT_TRANSLATE_NOOP("Vocabulary", "Complainant reached"),
    "give_up": QT_TRANSLATE_NOOP("Vocabulary", "Give up calling"),
    "satisfied": QT_TRANSLATE_NOOP("Vocabulary", "Complainant is satisfied"),
    "dissatisfied": QT_TRANSLATE_NOOP("Vocabulary", "Complainant is not satisfied"),
    "hold_to_account": QT_TRANSLATE_NOOP("Vocabulary", "Note who answers for it"),
}
Answers = Mapping[str, Any]
_SAID = Field(
    name="said",
    label=QT_TRANSLATE_NOOP("Forms", "What was said or seen"),
    parse=parsing.paragraph,
    entry=Entry.LONG_TEXT,
)


def _score(*scores: int) -> Field:
    choices = tuple(Choice(str(score), str(score)) for score in scores)
    label = QT_TRANSLATE_NOOP("Forms", "Score the complainant gives, 1 to 5")
    return Field(name="score", label=label, parse=int, entry=Entry.CHOICE, choices=choices)


PLAN: Final[Form[Answers]] = Form(
    name="rectification_plan",
    title=ACTIONS["plan"],
    fields=(
        Field(
            name="measure",
            label=QT_TRANSLATE_NOOP("Forms", "What is to be mended"),
            parse=parsing.paragraph,
            entry=Entry.LONG_TEXT,
        ),
        Field(
            name="owner_id",
            label=QT_TRANSLATE_NOOP("Forms", "Who mends it"),
            parse=parsing.record_id,
            entry=Entry.CHOICE,
        ),
        Field(name="due_on", label=QT_TRANSLATE_NOOP("Forms", "Until when"), parse=parsing.day, entry=Entry.DATE),
    ),
    build=dict,
)
ACCOUNT: Final[Form[Answers]] = Form(
    name="accountability",
    title=ACTIONS["hold_to_account"],
    fields=(
        Field(name="person", label=QT_TRANSLATE_NOOP("Forms", "Who answers for it"), parse=parsing.line),
        Field(
            name="reference",
            label=QT_TRANSLATE_NOOP("Forms", "Number in the register of violations, or of the decision"),
            parse=parsing.line,
        ),
        Field(
            name="decision",
            label=QT_TRANSLATE_NOOP("Forms", "What was decided"),
            parse=parsing.paragraph,
            entry=Entry.LONG_TEXT,
        ),
        Field(
            name="amount_fen",
            label=QT_TRANSLATE_NOOP("Forms", "Part of the loss they bear, in yuan"),
            parse=parsing.yuan,
            entry=Entry.NUMBER,
            required=False,
        ),
    ),
    build=dict,
)


def step_form(action: str) -> Form[Answers] | None:
    """Return what a step asks, None where it asks nothing."""
    if action == "begin":
        return None
    fields = {"satisfied": (_score(5, 4), _SAID), "dissatisfied": (_score(3, 2, 1), _SAID)}.get(action, (_SAID,))
    return Form(name=f"aftercare_{action}", title=ACTIONS[action], fields=fields, build=dict)
