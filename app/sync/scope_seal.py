"""Names and ciphertexts under a scope's key, for what is no entry: claims, attachments, snapshots."""

import hmac
import os
from collections.abc import Callable
from typing import Final

import msgspec

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.domain.streams import Directory, EntryRefused, KeyRing
from app.sync.keys import BOX_NAME, CONTENT, NAME, derived
from app.sync.sealed_changes import suite, unbox

_NONCE: Final = 12
_SIGNED: Final = b"guitai signed 1\0"


class ScopeContents:
    """Wraps under the scope's current key, unwraps under any that the ring holds."""

    def __init__(
        self, code: str, sign: Callable[[bytes], bytes], ring: Callable[[], KeyRing], directory: Callable[[], Directory]
    ) -> None:
        """Sign in the name of the terminal with that code."""
        self._code = code
        self._sign = sign
        self._ring = ring
        self._directory = directory

    def name(self, scope: Scope, label: str) -> str:
        """Return a name of 64 hexadecimal digits (HMAC-SHA256 under the scope's first key).

        Raises:
            Unavailable: ``sync.no_key`` (``scope``).
        """
        ring = self._ring()
        key_id = ring.naming.get(scope)
        if key_id is None or key_id not in ring.secrets:
            raise Unavailable("sync.no_key", scope=scope.value)
        return hmac.digest(derived(ring.secrets[key_id], NAME), label.encode(), "sha256").hex()

    def wrap(self, scope: Scope, label: str, content: bytes) -> bytes:
        """Encrypt content, bound to its label: key id, nonce, ciphertext.

        Raises:
            Unavailable: ``sync.no_key`` (``scope``).
        """
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        ring = self._ring()
        key_id = ring.current.get(scope)
        if key_id is None or key_id not in ring.secrets:
            raise Unavailable("sync.no_key", scope=scope.value)
        nonce = os.urandom(_NONCE)
        bound = f"{scope.value}\0{label}".encode()
        return key_id.bytes + nonce + AESGCM(derived(ring.secrets[key_id], CONTENT)).encrypt(nonce, content, bound)

    def unwrap(self, scope: Scope, label: str, wrapped: bytes) -> bytes | None:
        """Return the content, or None where it does not open."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        secret = next((s for key_id, s in self._ring().secrets.items() if wrapped.startswith(key_id.bytes)), None)
        nonce, content = wrapped[16 : 16 + _NONCE], wrapped[16 + _NONCE :]
        if secret is None or len(nonce) < _NONCE:
            return None
        try:
            return AESGCM(derived(secret, CONTENT)).decrypt(nonce, content, f"{scope.value}\0{label}".encode())
        except InvalidTag:
            return None

    def reads(self, scope: Scope) -> bool:
        """Tell whether this terminal reads the scope at present."""
        return self._ring().reads(scope)

    def box(self, scope: Scope, label: str, content: bytes) -> tuple[str, bytes]:
        """Seal content to the public half of the scope's newest key: key id, HPKE box; return its name with it.

        Raises:
            Unavailable: ``sync.no_key`` (``scope``).
        """
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

        ring = self._ring()
        key_id = ring.current.get(scope)
        if key_id is None or key_id not in ring.publics:
            raise Unavailable("sync.no_key", scope=scope.value)
        public = X25519PublicKey.from_public_bytes(ring.publics[key_id])
        box: bytes = suite().encrypt(content, public, info=_boxed(scope, label))
        return self.box_name(scope, label), key_id.bytes + box

    def box_name(self, scope: Scope, label: str) -> str:
        """Return a name of 64 hexadecimal digits (HMAC-SHA256 under what is derived from the first key's public half).

        Raises:
            Unavailable: ``sync.no_key`` (``scope``).
        """
        ring = self._ring()
        public = ring.publics.get(ring.naming[scope]) if scope in ring.naming else None
        if public is None:
            raise Unavailable("sync.no_key", scope=scope.value)
        return hmac.digest(derived(public, BOX_NAME), label.encode(), "sha256").hex()

    def unbox(self, scope: Scope, label: str, boxed: bytes) -> bytes | None:
        """Return what was sealed to the scope, or None where it does not open."""
        secret = next((s for key_id, s in self._ring().secrets.items() if boxed.startswith(key_id.bytes)), None)
        if secret is None:
            return None
        try:
            return unbox(secret, boxed[16:], _boxed(scope, label))
        except EntryRefused:
            return None

    def sign(self, label: str, content: bytes) -> bytes:
        """Return content with this terminal's name and signature before it."""
        return msgspec.msgpack.encode((self._code, self._sign(_SIGNED + label.encode() + b"\0" + content), content))

    def signed(
        self, label: str, content: bytes, *, former: bool = False, writes: Scope | None = None
    ) -> tuple[str, bytes] | None:
        """Return who signed and what, or None unless a known terminal did that may write the scope, where one is named.

        A terminal that was revoked counts where ``former`` says so.
        """
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            code, signature, inner = msgspec.msgpack.decode(content, type=tuple[str, bytes, bytes])
            terminal = self._directory()[code]
            public = Ed25519PublicKey.from_public_bytes(terminal.sign_public)
            public.verify(signature, _SIGNED + label.encode() + b"\0" + inner)
        except (msgspec.DecodeError, UnicodeDecodeError, KeyError, ValueError, InvalidSignature):
            return None
        known = (former or not terminal.revoked) and (writes is None or writes in terminal.writes)
        return (code, inner) if known else None


def _boxed(scope: Scope, label: str) -> bytes:
    return b"guitai sealed content 1\0" + f"{scope.value}\0{label}".encode()
