"""What any form says about what was typed, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "form.required": QT_TRANSLATE_NOOP("Messages", "Please fill this in."),
    "form.choice": QT_TRANSLATE_NOOP("Messages", "Choose one of the list."),
    "form.amount": QT_TRANSLATE_NOOP("Messages", "Enter an amount in yuan, such as 680,000."),
    "form.moment": QT_TRANSLATE_NOOP("Messages", "Enter day and time, such as 2026-11-23 09:30."),
    "form.number": QT_TRANSLATE_NOOP("Messages", "Enter a whole number from {least} to {most}."),
    "form.too_long": QT_TRANSLATE_NOOP("Messages", "At most {most} characters."),
    "form.unreadable": QT_TRANSLATE_NOOP("Messages", "A character in it cannot be shown ({codepoint}). Type it anew."),
}
