"""What is said of the engine that terminals sync through, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "sync.address_malformed": QT_TRANSLATE_NOOP(
        "Messages", "This is no address. Examples: /mnt/share/guitai, s3://bucket/branch, postgresql://host/database."
    ),
    "sync.address_scheme": QT_TRANSLATE_NOOP("Messages", "No engine is known for {scheme}: addresses. Known: {known}."),
    "sync.address_option": QT_TRANSLATE_NOOP(
        "Messages", "The address has an option that does not fit this engine: {option}."
    ),
    "sync.address_insecure": QT_TRANSLATE_NOOP(
        "Messages", "The line to {address} would not be encrypted. Use an address with TLS (https, davs)."
    ),
    "sync.file_unreadable": QT_TRANSLATE_NOOP("Messages", "The certificate file cannot be read: {path}"),
    "sync.folder_missing": QT_TRANSLATE_NOOP(
        "Messages", "The shared folder is not there: {path}. Work goes on; what was written waits here."
    ),
    "sync.folder_unfit": QT_TRANSLATE_NOOP(
        "Messages", "The file system of {path} cannot keep two terminals from taking the same name. Choose another one."
    ),
    "sync.unreachable": QT_TRANSLATE_NOOP(
        "Messages", "{address} does not answer ({reason}). Work goes on; what was written waits here."
    ),
    "sync.untrusted": QT_TRANSLATE_NOOP(
        "Messages",
        "{address} cannot prove that it is the right one ({reason}). Nothing was sent. Check its certificate.",
    ),
    "sync.denied": QT_TRANSLATE_NOOP(
        "Messages", "{address} refuses this terminal: look at the sign-in of the address."
    ),
    "sync.engine_full": QT_TRANSLATE_NOOP(
        "Messages", "There is no room left at {address}. What was written waits here."
    ),
    "sync.engine_read_only": QT_TRANSLATE_NOOP(
        "Messages", "{address} can be read and not written. What was written waits here."
    ),
    "sync.number_taken": QT_TRANSLATE_NOOP(
        "Messages", "Another entry has number {n} of {stream} already. Nothing was overwritten."
    ),
    "sync.no_reader": QT_TRANSLATE_NOOP(
        "Messages",
        "No terminal of the branch can read {scope} at present, so nothing can be written there. Compliance has to "
        "name one first, on the page Terminals.",
    ),
    "sync.kiosk_snapshot": QT_TRANSLATE_NOOP("Messages", "Snapshots are taken at counters, not at a kiosk."),
    "sync.no_key": QT_TRANSLATE_NOOP("Messages", "This terminal has no key for {scope}: it must be let in first."),
    "sync.entry_too_large": QT_TRANSLATE_NOOP("Messages", "One change is too large to be sent ({stream} {n})."),
    "sync.engine_foreign": QT_TRANSLATE_NOOP(
        "Messages",
        "The engine was begun by a terminal that is not of this branch. Nothing was sent. Check the address.",
    ),
    "sync.engine_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "The engine is empty, and it had this terminal's work before. Check the address; if it was emptied, refill it.",
    ),
    "sync.engine_rolled_back": QT_TRANSLATE_NOOP(
        "Messages",
        "The engine was set back: it has {kept} entries of {stream}, and had taken {sent}. Check it, then refill it.",
    ),
    "sync.terminal_rolled_back": QT_TRANSLATE_NOOP(
        "Messages",
        "This terminal was set back: the engine has work of {stream} that is not here. Let it in again as a new one.",
    ),
    "sync.own_stream_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Somebody else wrote entry {n} of {stream} in this terminal's place. Check the engine, then refill it.",
    ),
    "snapshot.unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The snapshot on the engine is not whole. Nothing was changed."
    ),
}
