"""Real Ed25519 keys for people of made-up branches, and the records their register keeps of them."""

from datetime import UTC, datetime
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import Refused
from app.domain.staff_keys import KdfCost, StaffKeys
from app.security.person_keys import verify_approval

check_signature = verify_approval


class Signer:
    """One person's approval key; ``wipe`` forgets it as the vault does."""

    def __init__(self, seed):
        self._seed = seed
        self._private = Ed25519PrivateKey.from_private_bytes(seed.to_bytes(32))
        self.public_key = self._private.public_key().public_bytes_raw()

    def sign(self, message):
        if self._private is None:
            raise Refused("vault.locked")
        return self._private.sign(message)

    def copy(self):
        """Return the same key, to be wiped by itself."""
        return Signer(self._seed)

    def wipe(self):
        self._private = None


@cache
def signer_of(login):
    """Return the key that goes with a login, the same each time."""
    return Signer(int.from_bytes(login.encode()) + 1)


def register_entry(staff_id, login, former=()):
    """Return what the staff record keeps of the person's keys; the wrapped halves open nothing."""
    keys = StaffKeys(
        staff_id=staff_id, vault_public=bytes(32), approval_public=signer_of(login).public_key,
        cost=KdfCost(1, 1, 1), salt=b"", wrapped=b"", password_set_at=datetime(2026, 1, 5, tzinfo=UTC),
        must_change=False, former=tuple(former),
    )  # fmt: skip
    return keys.to_text()
