"""What merging says of work from another terminal that cannot be taken in."""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final = {
    "change_set.unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Work of another terminal came in that cannot be read. It was put aside; the others' work goes on coming in.",
    ),
    "change_set.newer": QT_TRANSLATE_NOOP(
        "Messages", "Another terminal runs a newer version of this program. Update this one to read its work."
    ),
    "change_set.foreign": QT_TRANSLATE_NOOP(
        "Messages", "Another terminal sent records where they do not belong. They were put aside."
    ),
    "change_set.taken_id": QT_TRANSLATE_NOOP(
        "Messages", "Another terminal sent a record under an id that a different one has here. It was put aside."
    ),
    "conflict.settled": QT_TRANSLATE_NOOP("Messages", "Somebody has settled this meanwhile."),
    "conflict.mend_record": QT_TRANSLATE_NOOP(
        "Messages",
        "This is settled where the record is kept: change the number, book anew, or take the next step there.",
    ),
}
