"""Who keeps what only one can have (design: "Merging", a slot, a ticket; rules 2.1-d3, 4.1)."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Claimed:
    """One claim that was not released."""

    id: UUID
    thing: Hashable
    """What is claimed."""
    since: Any
    """What tells the earlier one: an instant, for instance the client's first contact."""


def displaced(claims: Iterable[Claimed]) -> dict[UUID, UUID]:
    """Return the claims that came later, each with the one that keeps the thing.

    Of one instant the smaller id keeps it.
    """
    holders: dict[Hashable, UUID] = {}
    losers: dict[UUID, UUID] = {}
    for claim in sorted(claims, key=lambda claim: (claim.since, claim.id)):
        holder = holders.setdefault(claim.thing, claim.id)
        if holder != claim.id:
            losers[claim.id] = holder
    return losers
