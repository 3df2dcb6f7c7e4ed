"""The slots that belong to no person: the recovery code in the branch's safe, and an unattended kiosk's own."""

import os
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from app.domain.errors import Unavailable
from app.security.boxes import public_of, wipe
from app.security.device_key import DeviceKeyring
from app.security.recovery_code import new_code, private_key_of
from app.security.staff_slots import slot_for
from app.security.vault import DEVICE, RECOVERY, Unlocked


def renew_recovery(unlocked: Unlocked) -> str:
    """Make a new recovery code and return it, to be printed and asked back; the old one opens nothing from now on.

    Raises:
        Unavailable: A disk fault; the old code still holds.
    """
    code = new_code()
    private = private_key_of(code, unlocked.vault.vault_id)
    slot = slot_for(unlocked, public_of(private), RECOVERY)
    wipe(private)
    unlocked.vault.write(replace(unlocked.vault.document, recovery=slot), unlocked.database_key)
    return code


def enrol_device(unlocked: Unlocked, keyring: DeviceKeyring, now: datetime) -> None:
    """Let this machine open the vault by itself, as a kiosk must after a power cut.

    Raises:
        Unavailable: ``device.no_keyring``, or a disk fault; the vault has not changed.
    """
    private = bytearray(os.urandom(32))
    slot = slot_for(unlocked, public_of(private), DEVICE)
    before = keyring.read(unlocked.vault.vault_id)
    keyring.write(unlocked.vault.vault_id, bytes(private))
    wipe(private)
    document = replace(unlocked.vault.document, device=slot, device_made_at=now)
    try:
        unlocked.vault.write(document, unlocked.database_key)
    except Unavailable:
        # The slot on disk is still the old one, so its secret goes back; the disk's fault is what is reported.
        with suppress(Unavailable):
            _put_back(keyring, unlocked, before)
        raise


def forget_device(unlocked: Unlocked, keyring: DeviceKeyring) -> None:
    """Take the machine's own slot away; the key it knew stays valid until a rotation.

    Raises:
        Unavailable: ``device.no_keyring`` after the slot is gone, or a disk fault before.
    """
    unlocked.vault.write(replace(unlocked.vault.document, device=None, device_made_at=None), unlocked.database_key)
    keyring.forget(unlocked.vault.vault_id)


def _put_back(keyring: DeviceKeyring, unlocked: Unlocked, before: bytes | None) -> None:
    if before is None:
        keyring.forget(unlocked.vault.vault_id)
    else:
        keyring.write(unlocked.vault.vault_id, before)
