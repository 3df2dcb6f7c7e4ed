"""The columns in which complaints are listed."""

from app.forms import complaint_words
from app.services.complaint_register import RegisterLine
from app.ui.counter.complaints.looks import CategoryWords, complaint_looks
from app.ui.counter.complaints.register.looks import COLOURS, TONES, due_words, urgency_words
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column

Listed = Column[RegisterLine]


def register_columns(words: CategoryWords, around: Surroundings) -> list[Listed]:
    """Return the register's columns; those that sort are sorted by the store."""
    return [
        _due(around, sorts=True),
        _number(sorts=True),
        _complainant(),
        Column(
            key="cause",
            title=lambda: translate("Register", "Cause"),
            text=lambda each: words.short(each.category, each.cause),
            width=0,
            sort=_by_the_store,
        ),
        _grade(words, sorts=True),
        _state(sorts=True),
        _handler(sorts=True),
        Column(
            key="channel",
            title=lambda: translate("Register", "Channel"),
            text=lambda each: word(complaint_words.CHANNELS, each.channel),
            width=104,
        ),
        Column(
            key="received",
            title=lambda: translate("Register", "Received"),
            text=lambda each: around.moment(each.received_at),
            width=140,
            sort=_by_the_store,
        ),
    ]


def deadline_columns(words: CategoryWords, around: Surroundings) -> list[Listed]:
    """Return the columns of the list of deadlines."""
    return [
        Column(
            key="near",
            title=lambda: translate("Register", "How near"),
            text=lambda each: urgency_words(each.nearness),
            icon=lambda each: (TONES[each.nearness][0], COLOURS[each.nearness]),
            colour=lambda each: COLOURS[each.nearness],
            width=190,
        ),
        _due(around, sorts=False),
        Column(
            key="until",
            title=lambda: translate("Register", "Due"),
            text=lambda each: around.moment(each.due_at) if each.due_at else "",
            width=140,
        ),
        _number(sorts=False),
        _complainant(),
        _state(sorts=False),
        _grade(words, sorts=False),
        _handler(sorts=False),
    ]


def _due(around: Surroundings, *, sorts: bool) -> Listed:
    return Column(
        key="due",
        title=lambda: translate("Register", "Next deadline"),
        text=lambda each: due_words(each, around.now()),
        icon=lambda each: (TONES[each.nearness][0], COLOURS[each.nearness]) if each.due_at else None,
        colour=lambda each: COLOURS[each.nearness],
        width=236 if sorts else 0,
        sort=_by_the_store if sorts else None,
    )


def _number(*, sorts: bool) -> Listed:
    return Column(
        key="number",
        title=lambda: translate("Register", "Number"),
        text=lambda each: each.complaint_no,
        icon=lambda each: ("lock", "act_text") if each.restricted else None,
        width=176,
        sort=_by_the_store if sorts else None,
    )


def _complainant() -> Listed:
    return Column(
        key="complainant",
        title=lambda: translate("Register", "Complainant"),
        text=lambda each: each.complainant or translate("Register", "Anonymous"),
        width=92,
    )


def _grade(words: CategoryWords, *, sorts: bool) -> Listed:
    return Column(
        key="grade",
        title=lambda: translate("Register", "Grade"),
        text=lambda each: words.grade(each.grade)[0],
        width=84,
        sort=_by_the_store if sorts else None,
    )


def _state(*, sorts: bool) -> Listed:
    return Column(
        key="state",
        title=lambda: translate("Register", "State"),
        text=lambda each: complaint_looks(each.state)[0],
        icon=lambda each: (complaint_looks(each.state)[1], "ink_soft"),
        width=150,
        sort=_by_the_store if sorts else None,
    )


def _handler(*, sorts: bool) -> Listed:
    return Column(
        key="handler",
        title=lambda: translate("Register", "Handler"),
        text=lambda each: each.handler,
        width=86,
        sort=_by_the_store if sorts else None,
    )


def _by_the_store(_line: RegisterLine) -> object:
    """Say that the column sorts; its order is the store's."""
    return ""
