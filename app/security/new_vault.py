"""Making the vault of a new home."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.domain.errors import RuleViolation, Unavailable
from app.domain.passwords import require_good
from app.domain.staff_keys import StaffKeys
from app.security.boxes import public_of, wipe
from app.security.person_keys import KdfPolicy, make_keys
from app.security.recovery_code import new_code, private_key_of
from app.security.staff_slots import NewPerson, slot_for
from app.security.vault import RECOVERY, Unlocked, Vault, same_login
from app.security.vault_file import HomeLabel, Slot, VaultDocument, VaultPerson


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, open in the name of its first person."""

    unlocked: Unlocked
    keys: StaffKeys
    """For the first person's staff record."""
    recovery_code: str
    """Shown once, printed, asked back; it is stored nowhere."""


@dataclass(frozen=True, slots=True)
class BareVault:
    """A vault just made that nobody but its recovery code opens yet; open in nobody's name."""

    unlocked: Unlocked
    recovery_code: str
    """Shown once, printed, asked back; it is stored nowhere."""


def create_bare_vault(
    path: Path, vault_id: UUID, label: HomeLabel, now: datetime, policy: KdfPolicy | None = None
) -> BareVault:
    """Make a random database key and a vault for it, for people who have keys already (``staff_slots.adopt_person``).

    Args:
        path: Where the file shall lie; its folder exists.
        vault_id: To be written into the database too.
        label: Branch and terminal.
        now: When it is made.
        policy: Costs to accept; the standard ones where None.

    Raises:
        Unavailable: ``vault.exists`` (``path``), or a disk fault; nothing was made.
    """
    if path.exists():
        raise Unavailable("vault.exists", path=str(path))
    code = new_code()
    private = private_key_of(code, vault_id)
    nobody = VaultDocument(vault_id, now, label, (), Slot(public_of(private), b""))
    wipe(private)
    unlocked = Unlocked(Vault(path, nobody, policy or KdfPolicy()), bytearray(os.urandom(32)), None, None, None)
    recovery = slot_for(unlocked, nobody.recovery.public, RECOVERY)
    unlocked.vault.write(VaultDocument(vault_id, now, label, (), recovery), unlocked.database_key)
    return BareVault(unlocked, code)


def create_vault(
    path: Path, vault_id: UUID, label: HomeLabel, first: NewPerson, now: datetime, policy: KdfPolicy | None = None
) -> NewVault:
    """Make a random database key and a vault that its first person, and the recovery code, can open.

    Args:
        path: Where the file shall lie; its folder exists.
        vault_id: To be written into the database too.
        label: Branch and terminal.
        first: The first administrator.
        now: When it is made.
        policy: Costs to use and to accept; the standard ones where None.

    Raises:
        Unavailable: ``vault.exists`` (``path``), or a disk fault; nothing was made.
        RuleViolation: ``staff.login_missing``, or what ``passwords.require_good`` says.
    """
    if path.exists():
        raise Unavailable("vault.exists", path=str(path))
    if not same_login(first.login):
        raise RuleViolation("staff.login_missing", "login")
    require_good(first.password, first.login, first.name)
    costs = policy or KdfPolicy()
    keys, private = make_keys(first.staff_id, first.password, now, costs, must_change=first.must_change)
    code = new_code()
    recovery_private = private_key_of(code, vault_id)
    nobody = VaultDocument(vault_id, now, label, (), Slot(public_of(recovery_private), b""))
    wipe(recovery_private)
    unlocked = Unlocked(Vault(path, nobody, costs), bytearray(os.urandom(32)), None, first.staff_id, private)
    person = VaultPerson(
        first.staff_id, first.login, first.name, keys, slot_for(unlocked, keys.vault_public, str(first.staff_id))
    )
    recovery = slot_for(unlocked, nobody.recovery.public, RECOVERY)
    unlocked.vault.write(VaultDocument(vault_id, now, label, (person,), recovery), unlocked.database_key)
    return NewVault(unlocked, keys, code)
