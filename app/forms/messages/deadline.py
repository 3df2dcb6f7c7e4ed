"""What is said of deadlines."""

from collections.abc import Mapping
from typing import Final

from app.domain.deadlines import Counting, Unit
from app.forms.wording import QT_TRANSLATE_NOOP

CONTEXT: Final = "Deadline"

MESSAGES: Final[Mapping[str, str]] = {
    "deadline.amount": QT_TRANSLATE_NOOP("Messages", "{amount} is no amount that can be counted: 0 to {most}."),
    "deadline.one_amount": QT_TRANSLATE_NOOP("Messages", "Say one amount: --working-days, --calendar-days or --hours."),
    "deadline.trading_days_only": QT_TRANSLATE_NOOP("Messages", "--trading goes with --working-days alone."),
    "deadline.year": QT_TRANSLATE_NOOP("Messages", "{year} is too far away to count from: {first} to {last}."),
    "deadline.paused_already": QT_TRANSLATE_NOOP("Messages", "The clock stands still already."),
    "deadline.paused_too_early": QT_TRANSLATE_NOOP("Messages", "The clock was not running yet: it runs since {since}."),
    "deadline.not_paused": QT_TRANSLATE_NOOP("Messages", "The clock is not standing still."),
    "deadline.naive": QT_TRANSLATE_NOOP("Messages", "{instant} does not say in which zone it is."),
    "deadline.resumed_before_paused": QT_TRANSLATE_NOOP("Messages", "The clock was stopped only at {since}."),
    "deadline.reason_missing": QT_TRANSLATE_NOOP("Messages", "Say why."),
    "deadline.extended_already": QT_TRANSLATE_NOOP("Messages", "It was extended already; it can be extended once."),
    "deadline.too_late": QT_TRANSLATE_NOOP("Messages", "It ran out on {due}; it can be extended only before."),
    "deadline.beyond_ceiling": QT_TRANSLATE_NOOP(
        "Messages", "Counted from the start it may be {ceiling} at most, the extension included."
    ),
    "deadline.not_longer": QT_TRANSLATE_NOOP(
        "Messages", "It is {amount} already; an extension names the new total from the same start."
    ),
}

DUE: Final = QT_TRANSLATE_NOOP("Deadline", "Due {due}: {amount} {unit} from {start}")
PROVISIONAL: Final = QT_TRANSLATE_NOOP(
    "Deadline",
    "Provisional: the notice for a year it crosses is not published. It is counted again when that is imported.",
)
SHUT: Final = QT_TRANSLATE_NOOP("Deadline", "The branch is shut on {due}: be done by {last}.")
VERSION: Final = QT_TRANSLATE_NOOP("Deadline", "Calendar: {version}")
UNITS: Final[Mapping[Unit, str]] = {
    Unit.WORKING_DAY: QT_TRANSLATE_NOOP("Deadline", "working days"),
    Unit.TRADING_DAY: QT_TRANSLATE_NOOP("Deadline", "trading days"),
    Unit.CALENDAR_DAY: QT_TRANSLATE_NOOP("Deadline", "calendar days"),
    Unit.HOUR: QT_TRANSLATE_NOOP("Deadline", "hours"),
    Unit.MINUTE: QT_TRANSLATE_NOOP("Deadline", "minutes"),
}
REASONS: Final[Mapping[Counting, str]] = {
    Counting.START: QT_TRANSLATE_NOOP("Deadline", "start, not counted"),
    Counting.WORKING_DAY: QT_TRANSLATE_NOOP("Deadline", "working day"),
    Counting.MAKE_UP_WORKING_DAY: QT_TRANSLATE_NOOP("Deadline", "make-up working day"),
    Counting.TRADING_DAY: QT_TRANSLATE_NOOP("Deadline", "trading day"),
    Counting.CALENDAR_DAY: QT_TRANSLATE_NOOP("Deadline", "calendar day"),
    Counting.WEEKEND: QT_TRANSLATE_NOOP("Deadline", "weekend"),
    Counting.HOLIDAY: QT_TRANSLATE_NOOP("Deadline", "holiday"),
    Counting.MAKE_UP_NOT_TRADED: QT_TRANSLATE_NOOP("Deadline", "make-up working day, the exchanges stay shut"),
    Counting.PAUSED: QT_TRANSLATE_NOOP("Deadline", "the clock stood still"),
    Counting.RUNNING: QT_TRANSLATE_NOOP("Deadline", "the hours run on"),
}
WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("Deadline", "Mon"),
    QT_TRANSLATE_NOOP("Deadline", "Tue"),
    QT_TRANSLATE_NOOP("Deadline", "Wed"),
    QT_TRANSLATE_NOOP("Deadline", "Thu"),
    QT_TRANSLATE_NOOP("Deadline", "Fri"),
    QT_TRANSLATE_NOOP("Deadline", "Sat"),
    QT_TRANSLATE_NOOP("Deadline", "Sun"),
)
HOLIDAYS: Final = (
    QT_TRANSLATE_NOOP("Deadline", "New Year's Day"),
    QT_TRANSLATE_NOOP("Deadline", "Spring Festival"),
    QT_TRANSLATE_NOOP("Deadline", "Tomb-sweeping Day"),
    QT_TRANSLATE_NOOP("Deadline", "Labour Day"),
    QT_TRANSLATE_NOOP("Deadline", "Dragon Boat Festival"),
    QT_TRANSLATE_NOOP("Deadline", "Mid-autumn Festival"),
    QT_TRANSLATE_NOOP("Deadline", "National Day"),
    QT_TRANSLATE_NOOP("Deadline", "Anti-Fascist 70th Day"),
)
"""As calendars name them; a notice may name others, which are shown as it writes them."""
