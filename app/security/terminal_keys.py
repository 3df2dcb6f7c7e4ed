"""What a terminal proves itself with: an Ed25519 pair to sign what it sends, an X25519 pair that keys are sealed to.

Both private halves are 32 raw bytes among the store's secrets. A scope's secret is 32 random bytes; the client scope's
also gives an X25519 pair, so that a kiosk can seal to the counters with nothing secret in hand.
"""

import os
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.security.boxes import BoxClosed, open_box, public_of, seal

SECRET: Final = 32
_SEALING: Final = b"guitai client sealing pair 1"


@dataclass(frozen=True, slots=True)
class TerminalKeys:
    """The private halves of one terminal."""

    sign_private: bytes
    box_private: bytes

    @classmethod
    def make(cls) -> "TerminalKeys":
        """Make both pairs."""
        return cls(os.urandom(SECRET), os.urandom(SECRET))

    @property
    def sign_public(self) -> bytes:
        """The Ed25519 public half."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.sign_private).public_key().public_bytes_raw()

    @property
    def box_public(self) -> bytes:
        """The X25519 public half."""
        return public_of(self.box_private)

    def sign(self, message: bytes) -> bytes:
        """Return the Ed25519 signature, 64 bytes."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.sign_private).sign(message)


def new_secret() -> bytes:
    """Return a new scope's secret."""
    return os.urandom(SECRET)


def sealing_private(secret: bytes) -> bytes:
    """Return the X25519 private half that goes with the client scope's secret (HKDF-SHA256)."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=hashes.SHA256(), length=SECRET, salt=None, info=_SEALING).derive(secret)


def sealing_public(secret: bytes) -> bytes:
    """Return the public half to which a terminal seals that may write the client scope and not read it."""
    return public_of(sealing_private(secret))


def seal_secret(secret: bytes, key_id: UUID, terminal_id: UUID, box_public: bytes) -> bytes:
    """Seal a scope's secret to one terminal; bound to the key's id and the terminal, it opens as nothing else."""
    return seal(secret, box_public, _context(key_id, terminal_id))


def open_secret(box: bytes, key_id: UUID, terminal_id: UUID, box_private: bytes) -> bytes | None:
    """Return the secret in a box that was sealed to this terminal, or None where it does not open."""
    try:
        secret = bytes(open_box(box, box_private, _context(key_id, terminal_id)))
    except BoxClosed:
        return None
    return secret if len(secret) == SECRET else None


def _context(key_id: UUID, terminal_id: UUID) -> bytes:
    return b"guitai scope key 1|" + key_id.bytes + b"|" + terminal_id.bytes
