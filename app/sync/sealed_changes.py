"""Change sets of a scope that their terminal may write and not read: sealed before they reach the journal.

So what was written is nowhere on that terminal in a form that it could open, from the moment it is committed, and can
still be sent as often as an engine asks for it.
"""

from collections.abc import Iterable
from typing import Any, Final
from uuid import UUID

from app.domain.streams import EntryRefused, KeyRing, Refusal
from app.sync.keys import SEALING, derived

MAGIC: Final = b"GTSC\x01"
"""No change set begins so: those are lists."""
_KEY_ID: Final = 16
_PURPOSE: Final = b"guitai sealed change set 1\0"


def seal(public: bytes, key_id: UUID, stream: str, n: int, change_set: bytes) -> bytes:
    """Return a change set sealed to the public half of a scope's key (HPKE), bound to its stream and number."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    box: bytes = suite().encrypt(change_set, X25519PublicKey.from_public_bytes(public), info=_bound(stream, n))
    return MAGIC + key_id.bytes + box


def opened(ring: KeyRing, stream: str, first: int, change_sets: Iterable[bytes]) -> tuple[bytes, ...]:
    """Return the change sets of a stream from a number on, those opened that are sealed.

    Raises:
        EntryRefused: ``unknown_key`` or ``unreadable``.
    """
    return tuple(
        _opened(ring, stream, n, one) if one.startswith(MAGIC) else one for n, one in enumerate(change_sets, first)
    )


def suite() -> Any:  # noqa: ANN401 - the library is imported where it is first needed
    """Return the one way in which this program seals to a public half."""
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def unbox(secret: bytes, box: bytes, info: bytes) -> bytes:
    """Open what was sealed to the public half that goes with a scope's secret.

    Raises:
        EntryRefused: ``unreadable``.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    private = X25519PrivateKey.from_private_bytes(derived(secret, SEALING))
    try:
        plain: bytes = suite().decrypt(box, private, info=info)
    except (InvalidTag, ValueError) as error:
        raise EntryRefused(Refusal.UNREADABLE) from error
    return plain


def _opened(ring: KeyRing, stream: str, n: int, sealed: bytes) -> bytes:
    body = sealed[len(MAGIC) :]
    secret = next((s for key_id, s in ring.secrets.items() if body.startswith(key_id.bytes)), None)
    if secret is None:
        raise EntryRefused(Refusal.UNKNOWN_KEY)
    return unbox(secret, body[_KEY_ID:], _bound(stream, n))


def _bound(stream: str, n: int) -> bytes:
    return _PURPOSE + f"{stream}\0{n}".encode()
