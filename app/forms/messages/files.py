"""What is said of files that somebody chose, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "file.unreadable": QT_TRANSLATE_NOOP("Messages", "The file {file} cannot be read: {reason}"),
    "file.unwritable": QT_TRANSLATE_NOOP("Messages", "The file {file} cannot be written: {reason}"),
    "file.too_large": QT_TRANSLATE_NOOP("Messages", "The file {file} is far too large to be a confirmation."),
}
