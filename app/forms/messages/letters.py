"""What a complaint's letter lacks or cannot do, by code; names in braces are the error's params."""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "letter.no_such_blank": QT_TRANSLATE_NOOP(
        "Messages", "The letter has no place for this ({blank}): only its blanks can be written."
    ),
    "letter.too_long": QT_TRANSLATE_NOOP("Messages", "This is too long: a blank takes {most} characters."),
    "letter.blank_empty": QT_TRANSLATE_NOOP(
        "Messages", "“{blank}” wants at least {least} characters about this very complaint; a bare frame is no answer."
    ),
}
