"""What is derived from the secret of a scope: one key for each use, so that none stands in for another."""

from functools import lru_cache
from typing import Final

ENTRY: Final = b"guitai entry 1"
CONTENT: Final = b"guitai content 1"
NAME: Final = b"guitai name 1"
BOX_NAME: Final = b"guitai box name 1"
"""Derived from the public half, which the branch's terminals know and whoever runs the engine does not."""
SEALING: Final = b"guitai client sealing pair 1"
"""The X25519 private half that goes with the secret of the client scope, or of the restricted one."""


@lru_cache(maxsize=256)
def derived(secret: bytes, use: bytes) -> bytes:
    """Return 32 bytes for one use of a secret (HKDF-SHA256)."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=use).derive(secret)
