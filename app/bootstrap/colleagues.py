"""The vault follows the staff records: whoever another terminal let in, gave another password, or sent away.

What the vault took over is remembered by digest. So a record that did not change since, beside a vault that did, tells
of a password that was set at the door just before the program stopped: then the record follows the vault.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from app.db.secrets import SqlSecrets
from app.db.store import SqlStore
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Staff
from app.domain.staff_keys import StaffKeys
from app.security.staff_slots import adopt_person
from app.security.vault import Unlocked
from app.security.vault_file import VaultPerson


@dataclass(slots=True)
class Followed:
    """What the vault took over."""

    adopted: list[str] = field(default_factory=list)
    """Logins that are new here, or have another password or other keys."""
    refused: list[str] = field(default_factory=list)
    """Logins whose record cannot be taken: hashed too cheaply, or damaged."""


def adopt_staff(unlocked: Unlocked, store: SqlStore) -> Followed:
    """Give everybody who works here a slot, and take changed passwords, names and keys over.

    Raises:
        Unavailable: A disk fault; those before it are taken over.
    """
    followed = Followed()
    for person in staff_in(store):
        if person.active and person.keys and not _known(unlocked, store.secrets, person):
            _adopt(unlocked, store, person, followed)
    return followed


def gone(unlocked: Unlocked, staff: Iterable[Staff]) -> tuple[UUID, ...]:
    """Return who still has a slot and no longer works here."""
    closed = {person.id for person in staff if not person.active}
    return tuple(person.staff_id for person in unlocked.vault.people if person.staff_id in closed)


def staff_in(store: SqlStore) -> Sequence[Staff]:
    """Return every staff record."""
    with store.begin(None) as uow:
        return uow.find(Staff)


def _known(unlocked: Unlocked, secrets: SqlSecrets, person: Staff) -> bool:
    """Say whether record and vault agree and the vault has taken this very record over."""
    seat = _seat(unlocked, person)
    return seat is not None and seat.keys.to_text() == person.keys and _digest(person) == secrets.get(_name(person))


def _adopt(unlocked: Unlocked, store: SqlStore, person: Staff, followed: Followed) -> None:
    try:
        keys = StaffKeys.from_text(person.keys)
        seat = _seat(unlocked, person)
        if seat is not None and _vault_is_ahead(store.secrets, person, keys, seat.keys):
            keys = seat.keys
            person = _follow_vault(store, person, keys.to_text())
        if adopt_person(unlocked, person.login, person.name, keys):
            followed.adopted.append(person.login)
    except (RuleViolation, ValueError):
        followed.refused.append(person.login)
    else:
        store.secrets.put(_name(person), _digest(person))


def _vault_is_ahead(secrets: SqlSecrets, person: Staff, recorded: StaffKeys, held: StaffKeys) -> bool:
    if recorded == held:
        return False
    taken_over = secrets.get(_name(person))
    if taken_over is None:
        return held.password_set_at > recorded.password_set_at
    return taken_over == _digest(person)


def _follow_vault(store: SqlStore, person: Staff, keys: str) -> Staff:
    with store.begin(None) as uow:
        saved = uow.save(replace(uow.get(Staff, person.id), keys=keys))
        uow.record(Event(action="staff:password:changed", subject_kind=Staff.kind.name, subject_id=person.id))
        uow.commit()
    return saved


def _seat(unlocked: Unlocked, person: Staff) -> VaultPerson | None:
    return next((p for p in unlocked.vault.people if p.staff_id == person.id), None)


def _name(person: Staff) -> str:
    return f"followed-keys/{person.id}"


def _digest(person: Staff) -> bytes:
    return hashlib.sha256(f"{person.login}|{person.name}|{person.keys}".encode()).digest()
