"""What is said of deadlines, calendars and policy documents."""

from collections.abc import Mapping
from typing import Final

from app.domain.deadlines import Counting, Unit
from app.forms.wording import QT_TRANSLATE_NOOP

CONTEXT: Final = "Deadline"

MESSAGES: Final[Mapping[str, str]] = {
    "deadline.amount": QT_TRANSLATE_NOOP("Messages", "{amount} is no amount that can be counted: 0 to {most}."),
    "deadline.one_amount": QT_TRANSLATE_NOOP("Messages", "Say one amount: --working-days, --calendar-days or --hours."),
    "deadline.year": QT_TRANSLATE_NOOP("Messages", "{year} is too far away to count from: {first} to {last}."),
    "deadline.paused_already": QT_TRANSLATE_NOOP("Messages", "The clock stands still already."),
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
    "policy.missing": QT_TRANSLATE_NOOP("Messages", "The policy document {file} is missing."),
    "policy.invalid.unknown_key": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: there is no setting named {key}. Is it misspelt?"
    ),
    "policy.invalid.missing_key": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} is missing."),
    "policy.invalid.duplicate_key": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} stands twice."),
    "policy.invalid.wrong_value": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} cannot have this value ({detail})."
    ),
    "policy.invalid.alias": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: anchors, aliases and tags are not taken. Write the value out."
    ),
    "policy.invalid.syntax": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: this is not YAML ({detail})."),
    "policy.invalid.encoding": QT_TRANSLATE_NOOP("Messages", "{file}: the text is not UTF-8."),
    "policy.invalid.too_large": QT_TRANSLATE_NOOP("Messages", "{file}: too large or too deep for a policy document."),
    "policy.inconsistent.code_twice": QT_TRANSLATE_NOOP("Messages", "{file}: {key} stands twice."),
    "policy.inconsistent.kind_missing": QT_TRANSLATE_NOOP(
        "Messages", "{file}: no service of the kind {key} is active; there must be one."
    ),
    "policy.inconsistent.item_missing": QT_TRANSLATE_NOOP(
        "Messages", "{file}: no service for the item {key} is active; there must be one."
    ),
    "policy.inconsistent.basic_inactive": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {key} is a basic service and cannot be switched off."
    ),
    "policy.inconsistent.unknown_material": QT_TRANSLATE_NOOP("Messages", "{file}: {key} names an unknown material."),
    "policy.inconsistent.unknown_line": QT_TRANSLATE_NOOP("Messages", "{file}: {key} names an unknown ticket line."),
    "policy.inconsistent.unknown_fee": QT_TRANSLATE_NOOP("Messages", "{file}: {key} names an unknown fee."),
    "policy.inconsistent.cell_missing": QT_TRANSLATE_NOOP("Messages", "{file}: nothing is said of {key}."),
    "policy.inconsistent.below_floor": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {key} is kept for a shorter time than the law allows."
    ),
    "policy.inconsistent.fee_overlap": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {key} has two amounts for the same client on the same day."
    ),
    "policy.inconsistent.category_missing": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {key} is missing; the four complaint categories are fixed."
    ),
    "policy.inconsistent.unknown_zone": QT_TRANSLATE_NOOP("Messages", "{file}: {key} is no time zone."),
    "policy.inconsistent.hours_order": QT_TRANSLATE_NOOP("Messages", "{file}: {key} ends before it begins."),
    "calendar.invalid.empty": QT_TRANSLATE_NOOP("Messages", "{file}: no holiday is named."),
    "calendar.invalid.span": QT_TRANSLATE_NOOP(
        "Messages", "{file}: the holiday that begins on {day} ends before it begins or lasts longer than a month."
    ),
    "calendar.invalid.overlap": QT_TRANSLATE_NOOP("Messages", "{file}: {day} stands in two holidays."),
    "calendar.invalid.year": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {day} belongs neither to the year of the notice nor to the December before."
    ),
    "calendar.invalid.make_up_weekday": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {day} is no Saturday or Sunday, so it cannot be a make-up day."
    ),
    "calendar.invalid.make_up_twice": QT_TRANSLATE_NOOP("Messages", "{file}: the make-up day {day} stands twice."),
    "calendar.invalid.make_up_off": QT_TRANSLATE_NOOP("Messages", "{file}: {day} is both a day off and a make-up day."),
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
