"""The vault: who may open this terminal's database, and the key it opens with.

One thread at a time may use a vault. What changes it is in ``staff_slots``, ``spare_slots`` and ``rotation``.
"""

import hashlib
import hmac
import unicodedata
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.domain.errors import Refused, Unavailable
from app.security.boxes import BoxClosed, open_box, wipe
from app.security.device_key import DeviceKeyring
from app.security.person_keys import KdfPolicy, PersonKeys, WrongPassword, spend_as_much, unwrap
from app.security.recovery_code import parse_code, private_key_of
from app.security.vault_file import HomeLabel, Slot, VaultDocument, VaultPerson, read_vault, write_vault

RECOVERY = "recovery"
DEVICE = "device"


class Vault:
    """A vault file as it stands on disk."""

    def __init__(self, path: Path, document: VaultDocument, policy: KdfPolicy) -> None:
        """Take a document that was read from, or just written to, the path."""
        self.path = path
        self.policy = policy
        self._document = document

    @classmethod
    def load(cls, path: Path, policy: KdfPolicy | None = None) -> "Vault":
        """Read a vault; asks for no password and imports no cryptographic library.

        Args:
            path: The vault file.
            policy: Costs to accept and to use; the standard ones where None.

        Raises:
            Unavailable: Whatever ``read_vault`` says, or ``vault.weakened`` (``login``) where a password is hashed
                below the floor.
        """
        accepted = policy or KdfPolicy()
        document = read_vault(path)
        for person in document.people:
            if not accepted.admits(person.keys.cost):
                raise Unavailable("vault.weakened", path=str(path), login=person.login)
        return cls(path, document, accepted)

    @property
    def document(self) -> VaultDocument:
        """What the file holds now."""
        return self._document

    @property
    def vault_id(self) -> UUID:
        """Names this vault; the database keeps it too."""
        return self._document.vault_id

    @property
    def label(self) -> HomeLabel:
        """Branch and terminal, for the sign-in page."""
        return self._document.home

    @property
    def people(self) -> tuple[VaultPerson, ...]:
        """Everybody with a slot."""
        return self._document.people

    def person(self, login: str) -> VaultPerson | None:
        """Return the person with that login, whatever its case, or None."""
        wanted = same_login(login)
        return next((person for person in self.people if same_login(person.login) == wanted), None)

    def unlock(self, login: str, password: str) -> "Unlocked":
        """Open the vault with a password; one Argon2id derivation, for an unknown login too.

        Raises:
            Refused: ``signin.wrong``, the same for an unknown login and a wrong password.
            Unavailable: ``vault.altered`` (``part``) where the file was changed outside the program.
        """
        person = self.person(login)
        if person is None:
            spend_as_much(password, self.policy.cost)
            raise Refused("signin.wrong")
        try:
            keys = unwrap(person.keys, password)
        except WrongPassword:
            raise Refused("signin.wrong") from None
        return self._open(person.slot, keys.vault_private, str(person.staff_id), person, keys)

    def unlock_with_recovery(self, typed: str) -> "Unlocked":
        """Open the vault with the printed code; gives no person's keys.

        Raises:
            RuleViolation: ``recovery.mistyped`` (``group``).
            Refused: ``recovery.wrong``: well typed, but not this vault's present code.
            Unavailable: ``vault.altered``.
        """
        private = private_key_of(parse_code(typed), self.vault_id)
        try:
            return self._open(self._document.recovery, private, RECOVERY)
        except BoxClosed:
            raise Refused("recovery.wrong") from None
        finally:
            wipe(private)

    def unlock_with_device(self, keyring: DeviceKeyring) -> "Unlocked":
        """Open the vault of an unattended kiosk; gives no person's keys.

        Raises:
            Unavailable: ``device.none`` (no slot or no secret), ``device.wrong``, ``device.no_keyring``, or
                ``vault.altered``.
        """
        secret = keyring.read(self.vault_id) if self._document.device else None
        if self._document.device is None or secret is None:
            raise Unavailable("device.none")
        try:
            return self._open(self._document.device, bytearray(secret), DEVICE)
        except BoxClosed:
            raise Unavailable("device.wrong") from None

    def write(self, document: VaultDocument, database_key: bytearray) -> None:
        """Seal and store a changed document; memory follows only once the disk has it.

        Raises:
            Unavailable: A disk fault; nothing has changed.
        """
        sealed = replace(document, seal=_seal(document, database_key))
        write_vault(self.path, sealed)
        self._document = sealed

    def _open(
        self,
        slot: Slot,
        private: bytearray,
        name: str,
        person: VaultPerson | None = None,
        keys: PersonKeys | None = None,
    ) -> "Unlocked":
        context = slot_context(self.vault_id, name)
        try:
            key = open_box(slot.box, private, context)
            pending = None if slot.pending is None else open_box(slot.pending, private, context)
        except BoxClosed:
            if keys is None:
                raise
            keys.wipe()
            raise Unavailable("vault.altered", path=str(self.path), part="slot") from None
        if not hmac.compare_digest(_seal(self._document, key), self._document.seal):
            wipe(key)
            raise Unavailable("vault.altered", path=str(self.path), part="seal")
        return Unlocked(self, key, pending, person.staff_id if person else None, keys)


class Unlocked:
    """An open vault: the database key, and the keys of the person who opened it.

    ``lock`` overwrites what is held here. Copies that the database library or Python itself made are out of reach.
    """

    def __init__(
        self,
        vault: Vault,
        database_key: bytearray,
        pending_key: bytearray | None,
        staff_id: UUID | None,
        keys: PersonKeys | None,
    ) -> None:
        """Hold the keys until ``lock``."""
        self.vault = vault
        self.staff_id = staff_id
        self.keys = keys
        self._database_key = database_key
        self._pending_key = pending_key

    @property
    def database_key(self) -> bytearray:
        """The 32 bytes the database is encrypted with.

        Raises:
            Refused: ``vault.locked`` after ``lock``.
        """
        if not any(self._database_key):
            raise Refused("vault.locked")
        return self._database_key

    @property
    def pending_key(self) -> bytearray | None:
        """The key the database is to be, or already was, re-encrypted with; None where no rotation is under way."""
        return self._pending_key

    @property
    def person(self) -> VaultPerson | None:
        """Who opened it; None for the recovery code and the device."""
        return next((person for person in self.vault.people if person.staff_id == self.staff_id), None)

    def take_keys(self, database_key: bytearray, pending_key: bytearray | None) -> None:
        """Hold other keys after a step of a rotation; those held before are overwritten unless held on."""
        for old in (self._database_key, self._pending_key):
            if old is not None and old is not database_key and old is not pending_key:
                wipe(old)
        self._database_key = database_key
        self._pending_key = pending_key

    def lock(self) -> None:
        """Overwrite every key held here."""
        wipe(self._database_key)
        if self._pending_key is not None:
            wipe(self._pending_key)
            self._pending_key = None
        if self.keys is not None:
            self.keys.wipe()


def same_login(login: str) -> str:
    """Return the form in which logins are compared."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def slot_context(vault_id: UUID, name: str) -> bytes:
    """Return what a slot's box is bound to: this vault and this slot."""
    return b"guitai vault slot 1|" + vault_id.bytes + b"|" + name.encode()


def _seal(document: VaultDocument, database_key: bytearray) -> bytes:
    sealing = hmac.digest(database_key, b"guitai vault seal 1\x01", hashlib.sha256)
    return hmac.digest(sealing, document.sealed_content(), hashlib.sha256)
