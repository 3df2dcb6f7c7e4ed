"""Who keeps a time that two were given while terminals were apart: whoever was in contact first (rules 4.1)."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from app.domain.appointment_workflow import ARRIVED, FULFILLED
from app.domain.intervals import Interval

OVERLAPS: Final = frozenset({"staff_free", "room_free", "client_free"})
"""Checks whose overriding lets two appointments stand at one time on purpose, both marked."""
_THERE: Final = (ARRIVED, FULFILLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An appointment that has a time, as the others see it."""

    id: UUID
    interval: Interval
    staff_id: UUID | None
    room_id: UUID | None
    client_id: UUID | None
    first_contact_at: datetime
    state: str
    overridden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clash:
    """An appointment that must give way, to whom, and over what."""

    loser: UUID
    keeper: UUID
    over: str
    """``staff_free``, ``room_free`` or ``client_free``: the check that both would not have passed."""


def clashes(appointments: Iterable[Standing]) -> tuple[Clash, ...]:
    """Return who gives way.

    The earlier first contact keeps the time, of one instant the smaller id; somebody who is there already keeps it
    before anybody who is not. One that gives way stands in nobody's way itself.
    """
    ranked = sorted(appointments, key=lambda one: (one.state not in _THERE, one.first_contact_at, one.id))
    kept: dict[Hashable, list[Standing]] = defaultdict(list)
    found: list[Clash] = []
    for one in ranked:
        near = [other for key in _keys(one) for other in kept[key]]
        clash = next((c for other in near if (c := _clash(one, other)) is not None), None)
        if clash is None or one.state in _THERE:
            for key in _keys(one):
                kept[key].append(one)
        else:
            found.append(clash)
    return tuple(found)


def _keys(one: Standing) -> Iterator[Hashable]:
    """Yield where one that may clash with this one stands too: with whom, where or whose it is, and on which day."""
    for day in {one.interval.starts_at.astimezone(UTC).date(), one.interval.ends_at.astimezone(UTC).date()}:
        for number, needed in enumerate((one.staff_id, one.room_id, one.client_id)):
            if needed is not None:
                yield number, needed, day


def _clash(later: Standing, keeper: Standing) -> Clash | None:
    if not later.interval.overlaps(keeper.interval):
        return None
    wanted = (
        ("staff_free", later.staff_id, keeper.staff_id),
        ("room_free", later.room_id, keeper.room_id),
        ("client_free", later.client_id, keeper.client_id),
    )
    for over, one, other in wanted:
        if one is not None and one == other and over not in (*later.overridden, *keeper.overridden):
            return Clash(later.id, keeper.id, over)
    return None
