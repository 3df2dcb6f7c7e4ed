"""A person's own keys: made, wrapped under their password, unwrapped, and used to sign approvals.

Python keeps copies that cannot be wiped: the typed password, Argon2id's output and what libraries hold inside. What is
kept for a session (the approval key) lies in one bytearray and is wiped by ``PersonKeys.wipe``.
"""

import os
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from app.domain.errors import Refused, RuleViolation
from app.domain.passwords import MAX_LENGTH, REMEMBERED, normalise
from app.domain.staff_keys import KdfCost, PasswordVerifier, StaffKeys
from app.security.boxes import public_of, wipe

STANDARD_COST: Final = KdfCost(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106, second recommended choice."""
_DEAREST: Final = KdfCost(memory_kib=2 * 1024 * 1024, passes=64, lanes=64)
"""A forged record that asks for more would only serve to stall the terminal."""
_SALT: Final = 16
_NONCE: Final = 12
_HALF: Final = 32


@dataclass(frozen=True, slots=True)
class KdfPolicy:
    """What a new password is hashed with, and below what nothing is accepted."""

    cost: KdfCost = STANDARD_COST
    floor: KdfCost = STANDARD_COST

    def admits(self, cost: KdfCost) -> bool:
        """Say whether a stored record may ask for this cost."""
        fits = (
            cost.memory_kib <= _DEAREST.memory_kib and cost.passes <= _DEAREST.passes and cost.lanes <= _DEAREST.lanes
        )
        return fits and cost.at_least(self.floor)


class WrongPassword(Exception):
    """The password does not unwrap these keys."""


class PersonKeys:
    """The private halves of one person, open in memory."""

    def __init__(self, staff_id: UUID, vault_private: bytearray, approval_private: bytearray) -> None:
        """Hold both halves until ``wipe``."""
        self.staff_id = staff_id
        self._vault_private = vault_private
        self._approval_private = approval_private

    @property
    def vault_private(self) -> bytearray:
        """The X25519 half, which opens the person's slots."""
        return self._open(self._vault_private)

    @property
    def public_key(self) -> bytes:
        """The Ed25519 public half, kept beside a signature."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        private = Ed25519PrivateKey.from_private_bytes(self._open(self._approval_private))
        return private.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Sign an approval (Ed25519, 64 bytes).

        Raises:
            Refused: ``vault.locked`` after the keys were wiped.
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._open(self._approval_private)).sign(message)

    def wipe(self) -> None:
        """Overwrite both halves; nothing can be signed or opened with them afterwards."""
        wipe(self._vault_private)
        wipe(self._approval_private)

    def _open(self, half: bytearray) -> bytearray:
        if not any(half):
            raise Refused("vault.locked")
        return half


def verify_approval(public: bytes, message: bytes, signature: bytes) -> bool:
    """Say whether the holder of the public key signed exactly this message."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def make_keys(
    staff_id: UUID, password: str, now: datetime, policy: KdfPolicy, *, must_change: bool, past: StaffKeys | None = None
) -> tuple[StaffKeys, PersonKeys]:
    """Make new key pairs wrapped under the password.

    Args:
        staff_id: Whose they are; bound into the wrapping.
        password: Already found good.
        now: When the password was set.
        policy: The cost to hash with.
        must_change: Whether the owner must choose another at the next sign-in.
        past: The keys they replace, whose passwords stay barred.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    vault_private = bytearray(os.urandom(_HALF))
    approval_private = bytearray(os.urandom(_HALF))
    approval_public = Ed25519PrivateKey.from_private_bytes(approval_private).public_key().public_bytes_raw()
    bare = StaffKeys(
        staff_id=staff_id,
        vault_public=public_of(vault_private),
        approval_public=approval_public,
        cost=policy.cost,
        salt=b"",
        wrapped=b"",
        password_set_at=now,
        must_change=must_change,
        past=past.past if past else (),
        former=(past.approval_public, *past.former) if past else (),
    )
    keys = PersonKeys(staff_id, vault_private, approval_private)
    return wrap_again(bare, keys, password, now, policy, must_change=must_change), keys


def wrap_again(
    stored: StaffKeys, keys: PersonKeys, password: str, now: datetime, policy: KdfPolicy, *, must_change: bool = False
) -> StaffKeys:
    """Return the same key pairs wrapped under another password, which is remembered as the newest.

    Raises:
        RuleViolation: ``password.reused``: it is one of the last five (rules 3.7).
    """
    require_unused(stored, password)
    salt = os.urandom(_SALT)
    wrapping, digest = _derive(password, salt, policy.cost)
    past = (PasswordVerifier(policy.cost, salt, digest), *stored.past)[:REMEMBERED]
    fresh = replace(stored, cost=policy.cost, salt=salt, password_set_at=now, must_change=must_change, past=past)
    return replace(fresh, wrapped=_wrap(fresh, wrapping, keys))


def require_unused(stored: StaffKeys, password: str) -> None:
    """Let a password pass that is none of the last five; costs one derivation for each of them.

    Raises:
        RuleViolation: ``password.reused`` with ``remembered``.
    """
    import hmac

    for verifier in stored.past:
        _wrapping, digest = _derive(password, verifier.salt, verifier.cost)
        if hmac.compare_digest(digest, verifier.digest):
            raise RuleViolation("password.reused", "password", remembered=REMEMBERED)


def unwrap(stored: StaffKeys, password: str) -> PersonKeys:
    """Open a person's keys; one Argon2id derivation.

    Raises:
        WrongPassword: The password does not fit, or the record was changed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapping, _digest = _derive(password, stored.salt, stored.cost)
    nonce, ciphertext = stored.wrapped[:_NONCE], stored.wrapped[_NONCE:]
    try:
        both = bytearray(AESGCM(wrapping).decrypt(nonce, ciphertext, _bound(stored)))
    except (InvalidTag, ValueError) as error:
        raise WrongPassword from error
    keys = PersonKeys(stored.staff_id, both[:_HALF], both[_HALF:])
    wipe(both)
    return keys


def spend_as_much(password: str, cost: KdfCost) -> None:
    """Take the time a real login would, so that an unknown one cannot be told from a wrong password."""
    _derive(password, bytes(_SALT), cost)


def _wrap(stored: StaffKeys, wrapping: bytes, keys: PersonKeys) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    both = keys.vault_private + keys._approval_private  # noqa: SLF001 - the one place that writes them
    sealed = AESGCM(wrapping).encrypt(nonce, both, _bound(stored))
    wipe(both)
    return nonce + sealed


def _bound(stored: StaffKeys) -> bytes:
    """Bind owner, public halves and cost, so that none of them can be exchanged under a wrapping."""
    cost = f"{stored.cost.memory_kib},{stored.cost.passes},{stored.cost.lanes}".encode()
    return b"|".join(
        (b"guitai staff keys 1", stored.staff_id.bytes, stored.vault_public, stored.approval_public, cost, stored.salt)
    )


def _derive(password: str, salt: bytes, cost: KdfCost) -> tuple[bytes, bytes]:
    """Return the wrapping key and the verifier's digest: two independent outputs of one derivation."""
    from argon2.low_level import Type, hash_secret_raw

    # No valid password is longer, so cutting there can make no two valid ones equal; it bounds the work.
    text = normalise(password[: 4 * MAX_LENGTH])[: MAX_LENGTH + 1].encode("utf-8", "surrogatepass")
    raw = hash_secret_raw(text, salt, cost.passes, cost.memory_kib, cost.lanes, 2 * _HALF, Type.ID)
    return raw[:_HALF], raw[_HALF:]
