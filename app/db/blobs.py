"""Files kept encrypted beside the database: sealed documents, signatures, attachments.

A file is named by an HMAC of its digest, so that the folder does not tell whether a known document is in it.
"""

import hashlib
import hmac
import os
import secrets
import sys
from pathlib import Path
from typing import Final

from app.db.secrets import SqlSecrets
from app.domain.disk_faults import DiskFault, kind_of
from app.domain.errors import Unavailable
from app.domain.records import Scope

_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_FORMAT: Final = b"GTB1"
_SECRET: Final = "blob_key"  # noqa: S105 - the name under which the key is kept
_CODES: Final = {
    DiskFault.FULL: "store.full",
    DiskFault.READ_ONLY: "store.read_only",
    DiskFault.OTHER: "store.disk",
}


class EncryptedBlobs:
    """Content-addressed files under AES-256-GCM; content that is kept is on the disk before ``put`` returns."""

    def __init__(self, folder: Path, keys: SqlSecrets) -> None:
        """Keep files in the folder, under a random key that lies in the database."""
        self._folder = folder
        self._key = keys.get_or_make(_SECRET, secrets.token_bytes(_KEY_BYTES))
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, content: bytes, scope: Scope = Scope.CLIENT) -> str:
        """Keep the content and return its SHA-256 in hex; keeping the same content again changes nothing.

        Raises:
            Unavailable: ``store.full``, ``store.read_only`` or ``store.disk``.
        """
        del scope  # Of whoever may read it elsewhere; here it is kept.
        digest = hashlib.sha256(content).hexdigest()
        path = self._path(digest)
        try:
            if self._kept(digest) != content:
                _write_durably(path, self._seal(digest, content))
        except OSError as fault:
            raise Unavailable(_CODES[kind_of(fault)], path=str(path)) from fault
        return digest

    def drop(self, digest: str) -> None:
        """Remove the content; what is not there is none.

        Raises:
            Unavailable: What ``put`` says of the disk.
        """
        try:
            self._path(digest).unlink(missing_ok=True)
        except OSError as fault:
            raise Unavailable(_CODES[kind_of(fault)], path=str(self._path(digest))) from fault

    def get(self, digest: str) -> bytes:
        """Return the content.

        Raises:
            Unavailable: ``blob.missing`` or ``blob.damaged`` (``digest``), or what ``put`` says of the disk.
        """
        try:
            sealed = self._path(digest).read_bytes()
        except FileNotFoundError as missing:
            raise Unavailable("blob.missing", digest=digest) from missing
        except OSError as fault:
            raise Unavailable(_CODES[kind_of(fault)], path=str(self._path(digest))) from fault
        content = self._open(digest, sealed)
        if content is None:
            raise Unavailable("blob.damaged", digest=digest)
        return content

    def _kept(self, digest: str) -> bytes | None:
        path = self._path(digest)
        return self._open(digest, path.read_bytes()) if path.is_file() else None

    def _path(self, digest: str) -> Path:
        name = hmac.digest(self._key, b"name\0" + digest.encode(), "sha256").hex()
        return self._folder / name[:2] / name

    def _seal(self, digest: str, content: bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE_BYTES)
        return _FORMAT + nonce + AESGCM(self._key).encrypt(nonce, content, _FORMAT + digest.encode())

    def _open(self, digest: str, sealed: bytes) -> bytes | None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce, body = sealed[len(_FORMAT) : len(_FORMAT) + _NONCE_BYTES], sealed[len(_FORMAT) + _NONCE_BYTES :]
        if not sealed.startswith(_FORMAT) or len(nonce) < _NONCE_BYTES:
            return None
        try:
            return AESGCM(self._key).decrypt(nonce, body, _FORMAT + digest.encode())
        except InvalidTag:
            return None


def _write_durably(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    partial = path.with_name(f"{path.name}.{secrets.token_hex(4)}.partial")
    try:
        with partial.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    _sync_folder(path.parent)
    _sync_folder(path.parent.parent)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":  # There are no handles on folders; the file system's journal orders the rename.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
