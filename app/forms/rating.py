"""The client's rating of a finished service (rules 2.4-b)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from app.forms import parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveRating:
    """One to five, and a word if the client likes."""

    score: int
    comment: str = ""


def _build(values: Mapping[str, object]) -> GiveRating:
    return GiveRating(score=cast("int", values["score"]), comment=cast("str", values.get("comment") or ""))


RATING: Form[GiveRating] = Form(
    name="rating",
    title=QT_TRANSLATE_NOOP("Forms", "How satisfied are you with the service?"),
    fields=(
        Field(
            name="score",
            label=QT_TRANSLATE_NOOP("Forms", "Your rating"),
            parse=parsing.whole_number(1, 5),
            entry=Entry.CHOICE,
            choices=(
                Choice("5", QT_TRANSLATE_NOOP("Forms", "Very satisfied")),
                Choice("4", QT_TRANSLATE_NOOP("Forms", "Satisfied")),
                Choice("3", QT_TRANSLATE_NOOP("Forms", "Fair")),
                Choice("2", QT_TRANSLATE_NOOP("Forms", "Dissatisfied")),
                Choice("1", QT_TRANSLATE_NOOP("Forms", "Very dissatisfied")),
            ),
        ),
        Field(
            name="comment",
            label=QT_TRANSLATE_NOOP("Forms", "Anything you would like to tell us"),
            parse=parsing.paragraph,
            entry=Entry.LONG_TEXT,
            required=False,
        ),
    ),
    build=_build,
)
