"""Which life the engine is in, and whether it lost what it had.

An engine that is emptied and filled again begins a new life under a new name, so that no entry of the former one can be
mistaken for one of this. Who begins it signs it.
"""

import secrets
from typing import Final

from app.domain.errors import Unavailable
from app.services.sync_round import SCOPES, Round

_BYTES: Final = 16


def meet(one: Round) -> None:
    """Find the engine's life; begin it where this terminal is the first.

    Raises:
        Unavailable: ``sync.engine_foreign`` where nobody known has begun it.
    """
    memory, backend = one.memory, one.place.backend
    mine = memory.epoch_claim or _new_life(one)
    held = backend.claim(_key(one), mine)
    if held != memory.epoch_claim:
        _take_over(one, held)


def refill(one: Round) -> None:
    """Begin a new life of an engine that was emptied or rolled back; the next rounds send everything again."""
    backend = one.place.backend
    if one.memory.epoch_claim:
        backend.release(_key(one), one.memory.epoch_claim)
    _take_over(one, backend.claim(_key(one), _new_life(one)))
    one.place.alarm("sync:engine:refilled", {"epoch": one.memory.epoch})


def require_kept(one: Round) -> None:
    """Refuse to go on with an engine that has less than it took from this terminal.

    Raises:
        Unavailable: ``sync.engine_empty`` or ``sync.engine_rolled_back``.
    """
    for scope in SCOPES:
        stream = one.own(scope).name
        sent = one.memory.position(stream).n
        if one.heads.get(stream, 0) < sent:
            if one.heads:
                raise Unavailable("sync.engine_rolled_back", stream=stream, sent=sent, kept=one.heads.get(stream, 0))
            raise Unavailable("sync.engine_empty")


def _key(one: Round) -> str:
    return f"{one.place.branch}/epoch"


def _new_life(one: Round) -> bytes:
    return one.place.seal.sign(_key(one), secrets.token_bytes(_BYTES))


def _take_over(one: Round, held: bytes) -> None:
    signed = one.place.seal.signed(_key(one), held, former=True)
    if signed is None or len(signed[1]) != _BYTES:
        raise Unavailable("sync.engine_foreign")
    by, epoch = signed
    if one.memory.epoch:
        one.place.alarm("sync:engine:replaced", {"by": by})
    one.memory.begin_life(epoch.hex(), held)
    one.save()
