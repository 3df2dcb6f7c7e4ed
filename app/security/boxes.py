"""Sealed boxes: a secret that only the holder of one X25519 private key can read.

HPKE (RFC 9180) in base mode: X25519, HKDF-SHA256, AES-256-GCM. The context is bound in, so that a box moved to another
person's slot or another vault does not open.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite


class BoxClosed(Exception):
    """The box does not open: another key, another context, or changed bytes."""


def _suite() -> "Suite":
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def seal(secret: bytes | bytearray, public: bytes, context: bytes) -> bytes:
    """Seal the secret to a public key.

    Raises:
        BoxClosed: The public key is none.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    try:
        return _suite().encrypt(secret, X25519PublicKey.from_public_bytes(public), info=context)
    except ValueError as error:
        raise BoxClosed from error


def open_box(box: bytes, private: bytes | bytearray, context: bytes) -> bytearray:
    """Open a box into memory the caller can wipe.

    Raises:
        BoxClosed: It does not open.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    try:
        return bytearray(_suite().decrypt(box, X25519PrivateKey.from_private_bytes(private), info=context))
    except (InvalidTag, ValueError) as error:
        raise BoxClosed from error


def public_of(private: bytes | bytearray) -> bytes:
    """Return the public half of an X25519 private key."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def wipe(secret: bytearray) -> None:
    """Overwrite a secret in place."""
    secret[:] = bytes(len(secret))
