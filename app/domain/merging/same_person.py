"""The same person entered at two terminals: linked by identity, never poured into one (design: "Merging").

Both records stay. The link says which of them stands for the person; it can be taken back, and the files are as they
were.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Opinion:
    """What somebody decided of two clients; of several the latest counts."""

    one: UUID
    other: UUID
    same: bool
    at: tuple[int, UUID]
    """When, in microseconds, and the decision's own id."""


def identity_digest(key: str) -> str:
    """Return the digest under which an identity is compared (``app.domain.identity.identity_key``)."""
    return hashlib.sha256(key.encode()).hexdigest()


def survivors(held: Iterable[tuple[str, UUID]], opinions: Iterable[Opinion]) -> dict[UUID, UUID]:
    """Return for each client that is linked to another the one that stands for the person: the one entered first.

    Args:
        held: Digests of identities with the clients that hold a current document of them.
        opinions: What people decided: that two are the same though no document says so, or are not although one does.
    """
    decided = {frozenset((o.one, o.other)): o.same for o in sorted(opinions, key=lambda opinion: opinion.at)}
    pairs = [tuple(pair) for pair, same in decided.items() if same and len(pair) > 1]
    holders: dict[str, list[UUID]] = {}
    for digest, client in held:
        others = holders.setdefault(digest, [])
        pairs += [(client, other) for other in others if other != client and _unsevered(decided, client, other)]
        others.append(client)
    return _heads(pairs)


def _unsevered(decided: Mapping[frozenset[UUID], bool], one: UUID, other: UUID) -> bool:
    return decided.get(frozenset((one, other)), True)


def _heads(pairs: Iterable[tuple[UUID, ...]]) -> dict[UUID, UUID]:
    """Return for each member of a linked group its smallest id; ids are numbered by time."""
    group: dict[UUID, set[UUID]] = {}
    for one, other in pairs:
        joined = group.get(one, {one}) | group.get(other, {other})
        group.update(dict.fromkeys(joined, joined))
    return {member: min(members) for member, members in group.items()}
