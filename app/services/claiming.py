"""Claims while online: who has a slot or a ticket is settled at once, before anybody is told that it is theirs.

Offline nothing is claimed and work goes on; merging keeps the earlier claim and makes a task of the other.
"""

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

import msgspec

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.services.sync_ports import SyncBackend
from app.services.sync_seals import ScopeSeal


class Claimed(Enum):
    """What came of a claim."""

    HELD = "held"
    """It is this terminal's."""
    TAKEN = "taken"
    """Another terminal has it."""
    OFFLINE = "offline"
    """Nobody could be asked: go on, merging will settle it."""


@dataclass(frozen=True, slots=True)
class ClaimAnswer:
    """What came of a claim, and who holds it."""

    outcome: Claimed
    holder: str = ""
    """Code of the terminal that has it; empty where nobody could be asked, or the engine holds what nobody wrote."""
    record: bytes = b""
    """The record it was claimed for, where a known terminal holds it."""
    value: bytes = b""
    """What the engine holds, for whoever finds that the claim is void."""


class Claims:
    """Claims in one terminal's name. What is claimed is told to the engine by a name that only the branch can read.

    Attributes:
        terminal: Code of the terminal that claims.
    """

    def __init__(self, branch: str, terminal: str, backend: SyncBackend, seal: ScopeSeal) -> None:
        """Claim on the engine."""
        self._branch = branch
        self.terminal = terminal
        self._backend = backend
        self._seal = seal

    def take(self, scope: Scope, thing: str, record_id: bytes) -> ClaimAnswer:
        """Claim a thing for a record (``slot/2026-03-02T09:00/3``); the same record may ask again."""
        label = f"{self._branch}/{thing}"
        try:
            key = self._key(scope, label)
            held = self._backend.claim(key, self._value(label, record_id))
        except Unavailable:
            return ClaimAnswer(Claimed.OFFLINE)
        signed = self._seal.signed(label, held, former=True)
        if signed is None:
            return ClaimAnswer(Claimed.TAKEN)
        holder, holding = signed
        mine = holder == self.terminal and holding == msgspec.msgpack.encode(record_id)
        record = msgspec.msgpack.decode(holding, type=bytes)
        return ClaimAnswer(Claimed.HELD if mine else Claimed.TAKEN, holder, record, held)

    def give_up(self, scope: Scope, thing: str, record_id: bytes) -> bool:
        """Let another have it; False where the engine could not be told, which merging then settles."""
        label = f"{self._branch}/{thing}"
        try:
            self._backend.release(self._key(scope, label), self._value(label, record_id))
        except Unavailable:
            return False
        return True

    def take_over(self, scope: Scope, thing: str, void: ClaimAnswer) -> None:
        """Release another's claim that no longer stands for anything; who is to judge that is whoever asks."""
        with suppress(Unavailable):
            self._backend.release(self._key(scope, f"{self._branch}/{thing}"), void.value)

    def _key(self, scope: Scope, label: str) -> str:
        return f"{self._branch}/{self._seal.name(scope, label)}"

    def _value(self, label: str, record_id: bytes) -> bytes:
        # Ed25519 signs the same twice with the same result, so that asking again is the same claim.
        return self._seal.sign(label, msgspec.msgpack.encode(record_id))
