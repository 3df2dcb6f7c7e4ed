"""Changing the database key, in two steps that survive a crash between them.

1. ``begin_rotation`` seals a new key beside the old one in every slot. 2. The database is re-encrypted, in place and in
one transaction. 3. ``finish_rotation`` drops the old key. After a crash the vault still opens and holds both keys: the
database is tried with each, and the step that is missing is done again.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from app.domain.errors import Refused
from app.security.boxes import seal
from app.security.vault import DEVICE, RECOVERY, Unlocked, slot_context
from app.security.vault_file import Slot, VaultDocument

_KEY: Final = 32


def begin_rotation(unlocked: Unlocked) -> bytearray:
    """Make the next key and seal it to every slot; return it for the database to be re-encrypted with.

    Raises:
        Refused: ``vault.rotating``: a rotation is unfinished.
        Unavailable: A disk fault; nothing has changed.
    """
    changed, pending = with_pending(unlocked.vault.document)
    unlocked.vault.write(changed, unlocked.database_key)
    unlocked.take_keys(unlocked.database_key, pending)
    return pending


def finish_rotation(unlocked: Unlocked) -> None:
    """Make the pending key the only one; to be called once the database is encrypted with it.

    Raises:
        Refused: ``vault.not_rotating``.
        Unavailable: A disk fault; both keys are still there.
    """
    pending = _require_pending(unlocked)
    document = _each_slot(
        unlocked.vault.document, lambda _name, slot: Slot(slot.public, slot.pending or slot.box, pending=None)
    )
    unlocked.vault.write(replace(document, generation=document.generation + 1), pending)
    unlocked.take_keys(pending, None)


def abandon_rotation(unlocked: Unlocked) -> None:
    """Drop the pending key; only while the database is still encrypted with the old one.

    Raises:
        Refused: ``vault.not_rotating``.
        Unavailable: A disk fault; both keys are still there.
    """
    _require_pending(unlocked)
    document = _each_slot(unlocked.vault.document, lambda _name, slot: replace(slot, pending=None))
    unlocked.vault.write(document, unlocked.database_key)
    unlocked.take_keys(unlocked.database_key, None)


def with_pending(document: VaultDocument) -> tuple[VaultDocument, bytearray]:
    """Return the document with a new key sealed beside the present one in every slot, and that key.

    Raises:
        Refused: ``vault.rotating``: there is one already, and the database may be encrypted with it.
    """
    if document.rotating:
        raise Refused("vault.rotating")
    pending = bytearray(os.urandom(_KEY))

    def sealed(name: str, slot: Slot) -> Slot:
        return replace(slot, pending=seal(pending, slot.public, slot_context(document.vault_id, name)))

    return _each_slot(document, sealed), pending


def _require_pending(unlocked: Unlocked) -> bytearray:
    if unlocked.pending_key is None:
        raise Refused("vault.not_rotating")
    return unlocked.pending_key


def _each_slot(document: VaultDocument, change: Callable[[str, Slot], Slot]) -> VaultDocument:
    return replace(
        document,
        people=tuple(replace(p, slot=change(str(p.staff_id), p.slot)) for p in document.people),
        recovery=change(RECOVERY, document.recovery),
        device=None if document.device is None else change(DEVICE, document.device),
    )
