"""The keys of a member of staff, as they are stored in vaults and travel with the staff record.

Nothing here opens anything: the private halves are wrapped under the person's password (``app/security``).
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, order=True)
class KdfCost:
    """What one Argon2id derivation costs: memory in KiB, passes and lanes (RFC 9106)."""

    memory_kib: int
    passes: int
    lanes: int

    def at_least(self, floor: "KdfCost") -> bool:
        """Say whether no figure is below the floor's; fewer lanes make guessing no cheaper and are not compared."""
        return self.memory_kib >= floor.memory_kib and self.passes >= floor.passes and self.lanes >= 1


@dataclass(frozen=True, slots=True)
class PasswordVerifier:
    """Recognises a password that was used before, without being able to unwrap anything."""

    cost: KdfCost
    salt: bytes
    digest: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffKeys:
    """Public halves in clear, private halves wrapped under Argon2id(password)."""

    staff_id: UUID
    vault_public: bytes
    """X25519: database keys are sealed to it."""
    approval_public: bytes
    """Ed25519: checks this person's approvals."""
    cost: KdfCost
    salt: bytes
    wrapped: bytes = field(repr=False)
    """AES-256-GCM nonce and ciphertext of both private halves."""
    password_set_at: datetime
    must_change: bool
    """Somebody else chose the password: it opens nothing but the page that changes it."""
    past: tuple[PasswordVerifier, ...] = ()
    """The present password and those before it, newest first, at most five (rules 3.7)."""
    former: tuple[bytes, ...] = ()
    """Approval keys that a forgotten password took away, newest first: they still check what was signed with them."""

    def to_text(self) -> str:
        """Write the keys as JSON text, the same text for the same keys."""
        return json.dumps(self.to_plain(), sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> "StaffKeys":
        """Read what ``to_text`` wrote.

        Raises:
            ValueError: The text is not such a record.
        """
        return cls.from_plain(json.loads(text))

    def to_plain(self) -> dict[str, Any]:
        """Return the keys as plain JSON values."""
        return {
            "staff_id": str(self.staff_id),
            "vault_public": _text(self.vault_public),
            "approval_public": _text(self.approval_public),
            "cost": _cost_plain(self.cost),
            "salt": _text(self.salt),
            "wrapped": _text(self.wrapped),
            "password_set_at": self.password_set_at.isoformat(),
            "must_change": self.must_change,
            "past": [
                {"cost": _cost_plain(p.cost), "salt": _text(p.salt), "digest": _text(p.digest)} for p in self.past
            ],
            "former": [_text(key) for key in self.former],
        }

    @classmethod
    def from_plain(cls, plain: Any) -> "StaffKeys":  # noqa: ANN401 - parsed JSON may be anything
        """Read what ``to_plain`` gave.

        Raises:
            ValueError: The values are not such a record.
        """
        try:
            return cls(
                staff_id=UUID(plain["staff_id"]),
                vault_public=_exactly(32, plain["vault_public"]),
                approval_public=_exactly(32, plain["approval_public"]),
                cost=_cost(plain["cost"]),
                salt=_bytes(plain["salt"]),
                wrapped=_bytes(plain["wrapped"]),
                password_set_at=_instant(plain["password_set_at"]),
                must_change=_flag(plain["must_change"]),
                past=tuple(
                    PasswordVerifier(_cost(p["cost"]), _bytes(p["salt"]), _exactly(32, p["digest"]))
                    for p in plain["past"]
                ),
                # Records written before keys could be lost have none.
                former=tuple(_exactly(32, key) for key in plain.get("former", ())),
            )
        except (KeyError, TypeError, AttributeError) as error:
            message = "not a record of staff keys"
            raise ValueError(message) from error


def _text(raw: bytes) -> str:
    return b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)


def _exactly(length: int, text: str) -> bytes:
    raw = _bytes(text)
    if len(raw) != length:
        message = f"expected {length} bytes"
        raise ValueError(message)
    return raw


def _cost_plain(cost: KdfCost) -> dict[str, int]:
    return {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}


def _cost(plain: Mapping[str, Any]) -> KdfCost:
    figures = (plain["memory_kib"], plain["passes"], plain["lanes"])
    if not all(type(figure) is int and figure > 0 for figure in figures):
        message = "expected positive whole numbers"
        raise ValueError(message)
    return KdfCost(*figures)


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        message = "expected an instant with its offset"
        raise ValueError(message)
    return instant


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        message = "expected true or false"
        raise ValueError(message)  # noqa: TRY004 - callers catch one kind for every malformed record
    return value
