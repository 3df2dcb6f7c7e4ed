"""What a member of staff attests with their own key: an approval, a witness, a document seen (rules 2.3, 4.3, 4.4)."""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Final
from uuid import UUID

from app.domain.people import Actor
from app.domain.records import Merge, Record, RecordKind, Scope

SignatureCheck = Callable[[bytes, bytes, bytes], bool]
"""Tells whether the holder of the public key signed exactly this message: ``check(public_key, message, signature)``."""
Facts = Mapping[str, str | int | bool]
"""What is attested beside who, what, where and when; codes, numbers and digests, never personal data in clear."""
_EDITION: Final = 1


class Standing(StrEnum):
    """Whether an attestation can be relied on."""

    HOLDS = "holds"
    FORGED = "forged"
    """The signature does not fit the statement: one of them was changed."""
    UNKNOWN_KEY = "unknown_key"
    """It was signed with a key that is not, and never was, this member of staff's."""
    ALTERED = "altered"
    """The record says something else than the statement that was signed."""
    MISSING = "missing"
    """The step asks for one and there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation(Record):
    """One act, stated and signed by who did it; verifies with nothing but this record and the person's public key."""

    kind: ClassVar = RecordKind("attestation", Scope.CLIENT, Merge.UNION)
    subject_kind: str
    subject_id: UUID
    act: str
    """What was done: ``review``, ``approve``, ``witness_refusal`` ..."""
    statement: str
    """What was signed, as canonical JSON: keys sorted, no spaces."""
    staff_id: UUID
    staff_name: str
    public_key: str
    """The Ed25519 key it verifies with, in hex."""
    signature: str
    """Ed25519 over the statement's UTF-8, in hex."""
    at: datetime

    @property
    def facts(self) -> Facts:
        """What the statement says was attested; empty where it cannot be read."""
        try:
            found = json.loads(self.statement).get("facts", {})
        except (ValueError, AttributeError):
            return {}
        return found if isinstance(found, dict) else {}

    def standing(self, known_keys: Collection[bytes], check: SignatureCheck) -> Standing:
        """Tell whether it can be relied on.

        Args:
            known_keys: The public keys that the staff record names as this person's, former ones included.
            check: Verifies an Ed25519 signature.
        """
        try:
            key, signature = bytes.fromhex(self.public_key), bytes.fromhex(self.signature)
            said = json.loads(self.statement)
        except ValueError:
            return Standing.FORGED
        if not check(key, self.statement.encode(), signature):
            return Standing.FORGED
        if key not in known_keys:
            return Standing.UNKNOWN_KEY
        return Standing.HOLDS if self._agrees(said) else Standing.ALTERED

    def _agrees(self, said: object) -> bool:
        """Tell whether the record's own fields are those of the statement."""
        own = {
            "act": self.act,
            "subject": f"{self.subject_kind}:{self.subject_id}",
            "staff": f"{self.staff_id}",
            "name": self.staff_name,
            "at": self.at.isoformat(),
        }
        return isinstance(said, dict) and all(said.get(name) == value for name, value in own.items())


def statement_of(record: Record, act: str, actor: Actor, at: datetime, facts: Facts) -> str:
    """Return what is signed: who did what to which record, where and when, and the facts it was done under."""
    said = {
        "edition": _EDITION,
        "act": act,
        "subject": f"{record.kind.name}:{record.id}",
        "staff": f"{actor.staff_id}",
        "name": actor.name,
        "terminal": actor.terminal_code,
        "at": at.isoformat(),
        "facts": dict(facts),
    }
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
