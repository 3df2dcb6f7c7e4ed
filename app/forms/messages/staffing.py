"""What working plans, leave, closed periods and rooms say, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "staffing.time": QT_TRANSLATE_NOOP("Messages", "Write a time as 9:30."),
    "staffing.hours": QT_TRANSLATE_NOOP("Messages", "Write the hours as 9:00-11:30 13:00-17:00."),
    "staffing.hours_order": QT_TRANSLATE_NOOP(
        "Messages", "Each time comes after the one before it: 9:00-11:30 13:00-17:00."
    ),
    "staffing.week_empty": QT_TRANSLATE_NOOP(
        "Messages", "Enter the hours of at least one weekday. Who is away for a time has leave."
    ),
    "staffing.plan_order": QT_TRANSLATE_NOOP("Messages", "The plan ends before it begins."),
    "staffing.plan_past": QT_TRANSLATE_NOOP("Messages", "A plan begins today or later; what was, stays as it was."),
    "staffing.span_order": QT_TRANSLATE_NOOP("Messages", "The time ends before it begins."),
    "staffing.left": QT_TRANSLATE_NOOP("Messages", "{name} no longer works here."),
    "staffing.withdrawn": QT_TRANSLATE_NOOP("Messages", "This was withdrawn already."),
    "staffing.room_taken": QT_TRANSLATE_NOOP("Messages", "There is a window or room {room} already."),
    "staffing.service_unknown": QT_TRANSLATE_NOOP("Messages", "The catalogue has no service {service}."),
}
