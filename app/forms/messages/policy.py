"""What is said of policy documents and yearly holiday notices, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "policy.missing": QT_TRANSLATE_NOOP("Messages", "There is no file {file}."),
    "policy.unreadable": QT_TRANSLATE_NOOP("Messages", "{file} cannot be read: {error}"),
    "policy.invalid.encoding": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: the text is not UTF-8. Save it as UTF-8."
    ),
    "policy.invalid.too_large": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: too large or too deep for a policy document."
    ),
    "policy.invalid.empty": QT_TRANSLATE_NOOP("Messages", "{file} is empty."),
    "policy.invalid.syntax": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: this is not YAML ({detail})."),
    "policy.invalid.alias": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: anchors, aliases and tags are not taken. Write the value out."
    ),
    "policy.invalid.duplicate_key": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} stands twice."),
    "policy.invalid.unknown_key": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: there is no setting named {key}. Is it misspelt?"
    ),
    "policy.invalid.missing_key": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} is missing."),
    "policy.invalid.text": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} must be a text. Put it in quotation marks."
    ),
    "policy.invalid.number": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} must be a whole number."),
    "policy.invalid.yes_or_no": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} must be true or false."),
    "policy.invalid.date": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} must be a day that the calendar has. Write 2026-01-31."
    ),
    "policy.invalid.time": QT_TRANSLATE_NOOP(
        "Messages", '{file}, line {line}: {key} must be a time of day. Write "17:00".'
    ),
    "policy.invalid.duration": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} must be a length of time. Write PT30M for 30 minutes, P1D for a day."
    ),
    "policy.invalid.list": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} must be a list."),
    "policy.invalid.section": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} must be a section of settings."
    ),
    "policy.invalid.choice": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} must be one of: {choices}."),
    "policy.invalid.wrong_value": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} cannot have this value ({detail})."
    ),
    "policy.inconsistent.code_twice": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} stands twice."),
    "policy.inconsistent.kind_missing": QT_TRANSLATE_NOOP(
        "Messages", "{file}: no service of the kind {key} is active; there must be one."
    ),
    "policy.inconsistent.item_missing": QT_TRANSLATE_NOOP(
        "Messages", "{file}: no service for the item {key} is active; there must be one."
    ),
    "policy.inconsistent.basic_inactive": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} is a basic service and cannot be switched off."
    ),
    "policy.inconsistent.unknown_material": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} names an unknown material."
    ),
    "policy.inconsistent.unknown_line": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} names an unknown ticket line."
    ),
    "policy.inconsistent.unknown_fee": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} names an unknown fee."
    ),
    "policy.inconsistent.cell_missing": QT_TRANSLATE_NOOP("Messages", "{file}: nothing is said of {key}."),
    "policy.inconsistent.exclusive_missing": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {key} must stay roles that nobody holds together."
    ),
    "policy.inconsistent.role_too_wide": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} goes beyond what the rules allow this role."
    ),
    "policy.inconsistent.below_floor": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} is kept for a shorter time than the law allows."
    ),
    "policy.inconsistent.unknown_percent": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: it is not said to whom a complaint is brought up at {key} % of its time, or at no such share.",
    ),
    "policy.inconsistent.above_ceiling": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} is longer than the rules allow."
    ),
    "policy.inconsistent.lowest_class": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} may be matched with R1 only."
    ),
    "policy.inconsistent.fee_amount": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} needs an amount where it is fixed, and none where it is not."
    ),
    "policy.inconsistent.fee_overlap": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} has two amounts for the same client on the same day."
    ),
    "policy.inconsistent.category_missing": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {key} is missing; the four complaint categories are fixed."
    ),
    "policy.inconsistent.category_unknown": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} is none of the four complaint categories. Add causes under them."
    ),
    "policy.inconsistent.unknown_zone": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {key} is no time zone."),
    "policy.inconsistent.hours_order": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: the hours do not follow one another, from opening to closing."
    ),
    "policy.inconsistent.weekday": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: the weekdays are 0 (Monday) to 6 (Sunday), at least one."
    ),
    "policy.inconsistent.negative": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} cannot be less than nothing."
    ),
    "policy.inconsistent.mask_too_open": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} would show more than may be shown."
    ),
    "policy.inconsistent.unknown_service": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} is applied for under no service that asks for suitability."
    ),
    "policy.inconsistent.no_products": QT_TRANSLATE_NOOP(
        "Messages", "{file}: {key} asks for suitability, and nothing on the list is applied for under it."
    ),
    "policy.inconsistent.unknown_market": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} names entry conditions that the limits do not have."
    ),
    "policy.inconsistent.never_offered": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {key} is withdrawn before it is approved."
    ),
    "calendar.invalid.incomplete": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {day} is a holiday by law, and the notice does not name it."
    ),
    "calendar.invalid.span": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: the holiday from {day} ends before it begins or is longer than a month."
    ),
    "calendar.invalid.overlap": QT_TRANSLATE_NOOP("Messages", "{file}, line {line}: {day} stands in two holidays."),
    "calendar.invalid.year": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {day} belongs neither to the notice's year nor to the December before."
    ),
    "calendar.invalid.make_up_weekday": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {day} is no Saturday or Sunday, so it cannot be a make-up day."
    ),
    "calendar.invalid.make_up_twice": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: the make-up day {day} stands twice."
    ),
    "calendar.invalid.make_up_off": QT_TRANSLATE_NOOP(
        "Messages", "{file}, line {line}: {day} is both a day off and a make-up day."
    ),
    "calendar.known_already": QT_TRANSLATE_NOOP(
        "Messages", "The notice for {year} is known already, with the same days ({edition})."
    ),
    "calendar.older": QT_TRANSLATE_NOOP(
        "Messages", "A later notice for {year} is in force, published on {published_on}."
    ),
}
