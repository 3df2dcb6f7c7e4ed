"""What the demo day says when it cannot be lived."""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final = {
    "demo.folder_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "{path} holds something that no demo day wrote ({name}). Nothing was changed. Name an empty or a new folder.",
    ),
    "demo.volumes": QT_TRANSLATE_NOOP("Messages", "A demo day needs at least {least} here, not {given}."),
}
