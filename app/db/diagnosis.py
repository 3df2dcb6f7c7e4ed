"""Tells why a file does not open: another key, damage, or not our file at all.

SQLCipher itself says the same to all three. It keeps 16 bytes of salt, in the clear, at the head of the file; ours is
made from the vault's id, so a file of another home is known by it. And each page carries an HMAC, so one page that
holds proves the key right, whatever else is damaged.
"""

import hashlib
import hmac
from pathlib import Path
from typing import Final
from uuid import UUID

from app.domain.errors import Unavailable

SALT_BYTES: Final = 16
PAGE_BYTES: Final = 4096
_PLAIN_SQLITE: Final = b"SQLite format 3\0"
_IV_BYTES: Final = 16
_HMAC_BYTES: Final = 64
_HMAC_SALT_MASK: Final = 0x3A
_HMAC_KEY_ROUNDS: Final = 2
_TRIED_PAGES: Final = 64


def home_salt(vault_id: UUID) -> bytes:
    """Return the salt of the home's database: no secret, and told from every other home's."""
    return hashlib.sha256(b"guitai store\0" + vault_id.bytes).digest()[:SALT_BYTES]


def require_plausible(path: Path) -> None:
    """Let a file pass that may be a store; reads its head only.

    Raises:
        Unavailable: ``store.missing``, ``store.cannot_open``, ``store.foreign``, ``store.damaged``.
    """
    try:
        with path.open("rb") as file:
            head = file.read(PAGE_BYTES)
    except FileNotFoundError as error:
        raise Unavailable("store.missing", path=str(path)) from error
    except OSError as error:
        raise Unavailable("store.cannot_open", path=str(path)) from error
    if head.startswith(_PLAIN_SQLITE):
        raise Unavailable("store.foreign", path=str(path))
    if len(head) < PAGE_BYTES:
        raise Unavailable("store.damaged", path=str(path))


def why_closed(path: Path, key: bytes, vault_id: UUID) -> Unavailable:
    """Return what to say of a file whose first page cannot be read with the key."""
    expected = home_salt(vault_id)
    with path.open("rb") as file:
        ours = file.read(SALT_BYTES) == expected
    if _any_page_holds(path, key, expected):
        return Unavailable("store.damaged", path=str(path))
    return Unavailable("store.wrong_key" if ours else "store.foreign", path=str(path))


def _any_page_holds(path: Path, key: bytes, salt: bytes) -> bool:
    mask = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
    page_key = hashlib.pbkdf2_hmac("sha512", key, mask, _HMAC_KEY_ROUNDS, dklen=len(key))
    with path.open("rb") as file:
        for number in range(1, _TRIED_PAGES + 1):
            page = file.read(PAGE_BYTES)
            if len(page) < PAGE_BYTES:
                return False
            if _holds(page, number, page_key):
                return True
    return False


def _holds(page: bytes, number: int, page_key: bytes) -> bool:
    reserve = _IV_BYTES + _HMAC_BYTES
    covered = page[SALT_BYTES if number == 1 else 0 : PAGE_BYTES - reserve + _IV_BYTES]
    said = page[PAGE_BYTES - _HMAC_BYTES :]
    return hmac.compare_digest(hmac.digest(page_key, covered + number.to_bytes(4, "little"), "sha512"), said)
