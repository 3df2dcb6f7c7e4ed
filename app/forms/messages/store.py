"""What the store says when it cannot do its work."""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final = {
    "store.missing": QT_TRANSLATE_NOOP(
        "Messages",
        "The branch's database is not where it should be: {path}. If the folder was moved, say where with --home.",
    ),
    "store.exists": QT_TRANSLATE_NOOP(
        "Messages", "There is a database already: {path}. It was left as it is. Choose another folder."
    ),
    "store.wrong_key": QT_TRANSLATE_NOOP(
        "Messages", "The vault's key does not open the database {path}. Vault and database are not of the same time."
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "The database is damaged or cut short. Nothing was changed. Keep a copy of the folder and restore a backup.",
    ),
    "store.foreign": QT_TRANSLATE_NOOP(
        "Messages", "{path} is not the database of this branch terminal. Nothing was changed."
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "Messages",
        "The database was written by a newer version of this program. Update the program, then open it again.",
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "Messages", "The database cannot be written: its folder is read-only. Nothing was changed."
    ),
    "store.full": QT_TRANSLATE_NOOP(
        "Messages", "The disk is full. Nothing of this step was kept. Make room, then do it again."
    ),
    "store.busy": QT_TRANSLATE_NOOP("Messages", "Another program is using the database. Close it, then do this again."),
    "store.disk": QT_TRANSLATE_NOOP(
        "Messages", "The disk did not do what it was asked. Nothing of this step was kept. Look at the disk first."
    ),
    "store.cannot_open": QT_TRANSLATE_NOOP("Messages", "The database cannot be opened: {path}."),
    "record.unknown": QT_TRANSLATE_NOOP(
        "Messages", "What this refers to is not there (any more). Reload, then look again."
    ),
    "record.duplicate": QT_TRANSLATE_NOOP("Messages", "This is taken already: it can be given once only."),
    "record.changed": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else changed this meanwhile. It was loaded anew: look at it, and do your change again."
    ),
    "blob.missing": QT_TRANSLATE_NOOP("Messages", "A kept file is missing from the store: {digest}."),
    "blob.damaged": QT_TRANSLATE_NOOP("Messages", "A kept file is damaged: {digest}."),
}
"""Sentence by error code; the names in braces are the error's params."""
