"""How writes to the same field come together (design: "Merging", plain fields).

A write names the one that was live where it was made: whoever made it had that value before their eyes and chose to
replace it. So writes form a tree over the value that the record began with. The latest write is live. A write that
nobody chose to replace and that is not live has lost to somebody who had not seen it: it is kept as a conflict. All
this is told by the set of writes alone, so terminals agree in whatever order the writes came.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.domain.merging.stamps import Stamp

Value = int | float | str | bytes | None


@dataclass(frozen=True, slots=True)
class FieldWrite:
    """One write to one field, or to fields that belong together."""

    stamp: Stamp
    base: Stamp | None
    """The write that was live where this one was made; None where that was the value the record began with."""
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What the writes amount to."""

    live: FieldWrite | None
    """None where the value that the record began with is live."""
    lost: tuple[FieldWrite, ...] = ()
    """Kept as conflicts, the earliest first."""


def settle(writes: Iterable[FieldWrite], void: Collection[Stamp] = (), *, once: bool = False) -> Settled:
    """Return which write is live and which are lost.

    Args:
        writes: Every write to the field, in any order.
        void: Transactions whose step no longer fits: what they wrote beside it takes no effect, and is shown with the
            step (``app.domain.merging.logs``).
        once: The field is set once: of writes that had not seen each other the earlier holds, not the later.
    """
    known = {write.stamp: write for write in writes}
    valid = [known[stamp] for stamp in sorted(known) if stamp not in void]
    if not valid:
        return Settled(None)
    live = _first_chain(known, valid, void) if once else valid[-1]
    replaced = _replaced(known, valid)
    latest = {write.values: write.stamp for write in valid}
    lost = [w for w in valid if w is not live and w.stamp not in replaced and latest[w.values] == w.stamp]
    return Settled(live, tuple(write for write in lost if write.values != live.values))


def _replaced(known: dict[Stamp, FieldWrite], valid: Iterable[FieldWrite]) -> set[Stamp]:
    """Return the writes that somebody whose own write counts had seen and replaced, directly or by way of others."""
    replaced: set[Stamp] = set()
    for write in valid:
        base = write.base
        while base is not None and base in known and base not in replaced:
            replaced.add(base)
            base = known[base].base
    return replaced


def _first_chain(known: dict[Stamp, FieldWrite], valid: Iterable[FieldWrite], void: Collection[Stamp]) -> FieldWrite:
    """Follow from the beginning whoever replaced what was there first; ``valid`` is sorted and not empty."""
    followers: dict[Stamp | None, FieldWrite] = {}
    for write in valid:
        base = write.base
        while base is not None and (base not in known or base in void):
            base = known[base].base if base in known else None
        followers.setdefault(base, write)
    live = followers[None]
    while live.stamp in followers:
        live = followers[live.stamp]
    return live
