"""Who may open the vault: people added, brought in by sync, given other passwords, removed.

Whether the actor may do it is the services' question; here an open vault is enough.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain.errors import Refused, RuleViolation
from app.domain.passwords import require_good
from app.domain.staff_keys import StaffKeys
from app.security.boxes import seal
from app.security.person_keys import make_keys, wrap_again
from app.security.rotation import with_pending
from app.security.vault import Unlocked, Vault, same_login, slot_context
from app.security.vault_file import Slot, VaultPerson


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody who shall be able to open the vault."""

    staff_id: UUID
    login: str
    name: str
    password: str
    must_change: bool = True
    """False only for somebody who chose the password themselves."""


def add_person(unlocked: Unlocked, person: NewPerson, now: datetime) -> StaffKeys:
    """Give a colleague keys and a slot; the result belongs into the staff record.

    Raises:
        RuleViolation: ``staff.login_missing`` or ``staff.login_taken``, or what ``passwords.require_good`` says.
        Unavailable: A disk fault; nothing has changed.
    """
    _require_free(unlocked.vault, person)
    require_good(person.password, person.login, person.name)
    policy = unlocked.vault.policy
    keys, private = make_keys(person.staff_id, person.password, now, policy, must_change=person.must_change)
    private.wipe()
    adopt_person(unlocked, person.login, person.name, keys)
    return keys


def adopt_person(unlocked: Unlocked, login: str, name: str, keys: StaffKeys) -> bool:
    """Make the vault agree with a staff record, such as one that came by sync; True where something was written.

    A colleague without a slot gets one; changed passwords, names and key pairs are taken over.

    Raises:
        RuleViolation: ``staff.keys_weak`` (``login``) where the password is hashed below the floor.
        Unavailable: A disk fault; nothing has changed.
    """
    if not unlocked.vault.policy.admits(keys.cost):
        raise RuleViolation("staff.keys_weak", login=login)
    present = _present(unlocked.vault, keys.staff_id)
    if present is not None and (present.login, present.name, present.keys) == (login, name, keys):
        return False
    if present is not None and present.keys.vault_public == keys.vault_public:
        slot = present.slot
    else:
        slot = slot_for(unlocked, keys.vault_public, str(keys.staff_id))
    _store(unlocked, VaultPerson(keys.staff_id, login, name, keys, slot))
    return True


def change_password(unlocked: Unlocked, password: str, now: datetime) -> StaffKeys:
    """Wrap the keys of the person who opened the vault under another password; key pairs and slot stay as they are.

    Args:
        unlocked: Opened by that person with the present password.
        password: The new one.
        now: When it was set.

    Raises:
        RuleViolation: What ``passwords.require_good`` says, or ``password.reused``.
        Refused: ``vault.no_person`` where the recovery code or the device opened the vault.
        Unavailable: A disk fault; nothing has changed.
    """
    person = unlocked.person
    if person is None or unlocked.keys is None:
        raise Refused("vault.no_person")
    require_good(password, person.login, person.name)
    keys = wrap_again(person.keys, unlocked.keys, password, now, unlocked.vault.policy)
    _store(unlocked, replace(person, keys=keys))
    return keys


def reset_password(
    unlocked: Unlocked, staff_id: UUID, password: str, now: datetime, *, must_change: bool = True
) -> StaffKeys:
    """Give somebody who forgot their password a new one, to be changed at the next sign-in.

    ``must_change`` is False only where the person chose the password themselves, with the recovery code in hand.

    The old private halves cannot be had without the old password: new key pairs are made, and approvals signed so far
    are checked with the old public half, which the approvals keep.

    Raises:
        RuleViolation: ``staff.unknown``, what ``passwords.require_good`` says, or ``password.reused``.
        Unavailable: A disk fault; nothing has changed.
    """
    person = _require_present(unlocked.vault, staff_id)
    require_good(password, person.login, person.name)
    keys, private = make_keys(staff_id, password, now, unlocked.vault.policy, must_change=must_change, past=person.keys)
    private.wipe()
    adopt_person(unlocked, person.login, person.name, keys)
    return keys


def remove_person(unlocked: Unlocked, staff_id: UUID) -> None:
    """Take somebody's slot away and begin a key rotation, in one write; the database must then be re-encrypted.

    Raises:
        RuleViolation: ``staff.unknown``, or ``staff.last_person``: nobody could open the vault with a password.
        Refused: ``vault.rotating``: a rotation is unfinished.
        Unavailable: A disk fault; nothing has changed.
    """
    _require_present(unlocked.vault, staff_id)
    remaining = tuple(person for person in unlocked.vault.people if person.staff_id != staff_id)
    if not remaining:
        raise RuleViolation("staff.last_person")
    changed, pending = with_pending(replace(unlocked.vault.document, people=remaining))
    unlocked.vault.write(changed, unlocked.database_key)
    unlocked.take_keys(unlocked.database_key, pending)


def slot_for(unlocked: Unlocked, public: bytes, name: str) -> Slot:
    """Seal the database key, and the pending one if there is one, to a public key."""
    context = slot_context(unlocked.vault.vault_id, name)
    pending = None if unlocked.pending_key is None else seal(unlocked.pending_key, public, context)
    return Slot(public, seal(unlocked.database_key, public, context), pending)


def _present(vault: Vault, staff_id: UUID) -> VaultPerson | None:
    return next((person for person in vault.people if person.staff_id == staff_id), None)


def _require_present(vault: Vault, staff_id: UUID) -> VaultPerson:
    person = _present(vault, staff_id)
    if person is None:
        raise RuleViolation("staff.unknown", staff_id=str(staff_id))
    return person


def _require_free(vault: Vault, person: NewPerson) -> None:
    if not same_login(person.login):
        raise RuleViolation("staff.login_missing", "login")
    if vault.person(person.login) is not None or _present(vault, person.staff_id) is not None:
        raise RuleViolation("staff.login_taken", "login", login=person.login)


def _store(unlocked: Unlocked, person: VaultPerson) -> None:
    document = unlocked.vault.document
    others = tuple(other for other in document.people if other.staff_id != person.staff_id)
    place = next((i for i, other in enumerate(document.people) if other.staff_id == person.staff_id), len(others))
    people = (*others[:place], person, *others[place:])
    unlocked.vault.write(replace(document, people=people), unlocked.database_key)
