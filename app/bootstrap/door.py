"""The vault as the desks see it: the sign-in of others while a session is open, and the keys of the staff."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from uuid import UUID

from app.bootstrap.colleagues import Followed, adopt_staff, gone, staff_in
from app.db.store import SqlStore
from app.domain.errors import RuleViolation
from app.domain.events import Event, Outcome
from app.security.device_key import DeviceKeyring
from app.security.rotation import finish_rotation
from app.security.sign_in import SignIn
from app.security.sign_in_record import PendingFailure
from app.security.spare_slots import enrol_device, forget_device
from app.security.staff_slots import NewPerson, add_person, remove_person, reset_password
from app.security.vault import Unlocked
from app.services.ports import ActSigner, SignInNote

Reseal = Callable[[SqlStore, bytes, bytes], None]
"""Encrypts a store that has the first key with the second one."""


class VaultDoor:
    """Asks passwords of people while a session is open; what it opens for that is shut at once."""

    def __init__(self, sign_in: SignIn) -> None:
        """Stand at the vault's sign-in."""
        self._sign_in = sign_in

    def identify(self, login: str, password: str, now: datetime) -> UUID:
        """Check the password and return whose it is.

        Raises:
            Refused: ``signin.wrong``, ``signin.locked`` or ``signin.expired``.
        """
        with self.lend(login, password, now) as (staff_id, _signer):
            return staff_id

    @contextmanager
    def lend(self, login: str, password: str, now: datetime) -> Iterator[tuple[UUID, ActSigner]]:
        """Check the password and lend that person's approval key; every key opened for it is wiped at the end.

        Raises:
            Refused: ``signin.wrong``, ``signin.locked`` or ``signin.expired``.
        """
        unlocked = self._sign_in.sign_in(login, password, now)
        try:
            if unlocked.staff_id is None or unlocked.keys is None:
                raise RuleViolation("staff.unknown", staff_id="")
            yield unlocked.staff_id, unlocked.keys
        finally:
            unlocked.lock()

    def notes(self) -> Sequence[SignInNote]:
        """Return what is still to be audited, oldest first."""
        return self._sign_in.record.pending_failures()

    def clear_notes(self, audited: Sequence[SignInNote]) -> None:
        """Forget what now stands in the audit trail."""
        self._sign_in.record.clear_pending([note for note in audited if isinstance(note, PendingFailure)])


class VaultKeys:
    """The keys of the staff, in the vault that this session opened."""

    def __init__(
        self, unlocked: Unlocked, sign_in: SignIn, store: SqlStore, reseal: Reseal, *, kiosk: bool = False
    ) -> None:
        """Work on the open vault.

        Args:
            unlocked: The vault.
            sign_in: The door of the home.
            store: Where the staff records lie.
            reseal: Re-encrypts the store when the database key changes.
            kiosk: Whether this is a terminal at which nobody's keys are changed.
        """
        self._kiosk = kiosk
        self._unlocked = unlocked
        self._sign_in = sign_in
        self._store = store
        self._reseal = reseal

    def add(self, staff_id: UUID, login: str, name: str, password: str, now: datetime) -> str:
        """Give a colleague keys and a slot under a temporary password."""
        self._require_counter()
        return add_person(self._unlocked, NewPerson(staff_id, login, name, password), now).to_text()

    def reset(self, staff_id: UUID, password: str, now: datetime) -> str:
        """Give somebody who forgot their password new keys under a temporary one."""
        self._require_counter()
        return reset_password(self._unlocked, staff_id, password, now).to_text()

    def remove(self, staff_id: UUID) -> None:
        """Take somebody's slot away and encrypt the store with another key.

        The vault holds both keys until the store has changed over, so that a crash in between leaves a home that opens.
        After a fault (a full disk) the same call ends what it began.

        Raises:
            RuleViolation: ``staff.unknown`` or ``staff.last_person``.
            Unavailable: The disk's fault; the slot is gone already, the store keeps its key until the next sign-in.
        """
        cut_off = self._end_rotation()
        present = any(person.staff_id == staff_id for person in self._unlocked.vault.people)
        if present or not cut_off:
            remove_person(self._unlocked, staff_id)
            self._end_rotation()

    def follow(self) -> Followed:
        """Make the vault agree with the staff records, such as after a sync; what cannot be taken is audited.

        Raises:
            Unavailable: The disk's fault; the same call ends what it began.
        """
        followed = adopt_staff(self._unlocked, self._store)
        for staff_id in gone(self._unlocked, staff_in(self._store)):
            with suppress(RuleViolation):
                # The last person keeps the slot: somebody must be able to open what lies here. No session begins.
                self.remove(staff_id)
        if followed.refused:
            with self._store.begin(None) as uow:
                details: dict[str, str | int | bool] = {"logins": ", ".join(followed.refused)}
                uow.record(Event(action="staff:keys:refused", outcome=Outcome.REFUSED, details=details))
                uow.commit()
        return followed

    def _require_counter(self) -> None:
        """What the vault would take here, the other terminals would not."""
        if self._kiosk:
            raise RuleViolation("password.at_kiosk")

    @property
    def device_since(self) -> datetime | None:
        """Since when this machine opens the vault by itself, or None."""
        return self._unlocked.vault.document.device_made_at

    def enrol_device(self, keyring: DeviceKeyring, now: datetime) -> None:
        """Let this machine open the vault by itself; Unavailable ``device.no_keyring`` or a disk fault."""
        enrol_device(self._unlocked, keyring, now)

    def forget_device(self, keyring: DeviceKeyring) -> None:
        """Take the machine's own slot away; Unavailable ``device.no_keyring`` or a disk fault."""
        forget_device(self._unlocked, keyring)

    def _end_rotation(self) -> bool:
        """Encrypt the store with the pending key, if there is one, and say whether there was."""
        pending = self._unlocked.pending_key
        if pending is None:
            return False
        self._reseal(self._store, bytes(self._unlocked.database_key), bytes(pending))
        finish_rotation(self._unlocked)
        return True

    def change_password(self, login: str, old: str, new: str, now: datetime) -> str:
        """Wrap somebody's keys under another password."""
        self._require_counter()
        opened = self._sign_in.change_password(login, old, new, now)
        try:
            person = opened.person
            if person is None:
                raise RuleViolation("staff.unknown", staff_id="")
            return person.keys.to_text()
        finally:
            opened.lock()
