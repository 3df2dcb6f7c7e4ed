"""In which order waiting tickets are called, and why (rules 3.9).

What the order promises: within a class whoever came first is called first. No VIP passes anybody who came before them
and has waited for the cap. Care and appointments pass such a ticket every other call at most, so that the k-th of those
who have waited long is called with the next 2k calls, however many privileged ones there are.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Final, Generic, Protocol, TypeVar


class Queued(Protocol):
    """What the order asks of a ticket: a record or a row of a list."""

    @property
    def number(self) -> str:
        """As called."""
        ...

    @property
    def priority(self) -> int:
        """As ``Priority``."""
        ...

    @property
    def special_care(self) -> bool:
        """Whether it is of the care line."""
        ...

    @property
    def slot_at(self) -> datetime | None:
        """When its appointment begins; None where it has none."""
        ...

    @property
    def issued_at(self) -> datetime:
        """When it was taken."""
        ...


Q = TypeVar("Q", bound=Queued)


class Priority(IntEnum):
    """What a client weighs; an appointment weighs by its hour (``Queued.slot_at``), not by itself."""

    NORMAL = 0
    VIP = 10
    SPECIAL_CARE = 30


class Why(StrEnum):
    """Why a ticket stands where it stands; the value is a message code."""

    IN_TURN = "queue.in_turn"
    VIP = "queue.vip"
    WAITED_LONG = "queue.waited_long"
    APPOINTMENT = "queue.appointment"
    SPECIAL_CARE = "queue.special_care"
    CAME_BACK = "queue.came_back"


FIRST: Final = (Why.SPECIAL_CARE, Why.APPOINTMENT)
"""What goes before those who have waited long, every other call."""


@dataclass(frozen=True, slots=True)
class Fairness:
    """The policy of the order."""

    cap: timedelta
    """How long a ticket may wait because of privileged ones (rules 3.9: 20 minutes)."""
    slot_tolerance: timedelta
    """So long before and after its hour somebody with an appointment is in time (rules 3.9: 10 minutes)."""


@dataclass(frozen=True, slots=True)
class Waiting(Generic[Q]):
    """A waiting ticket as the order sees it."""

    ticket: Q
    behind: int = 0
    """How many others must still be called before a ticket that was missed and came back."""


@dataclass(frozen=True, slots=True)
class Place(Generic[Q]):
    """A ticket's place: how many are called before it, and why it stands there."""

    ticket: Q
    ahead: int
    why: Why


def calling_order(
    waiting: Iterable[Waiting[Q]], now: datetime, fairness: Fairness, last: str = ""
) -> tuple[Place[Q], ...]:
    """Return the waiting tickets in the order in which they are called.

    Special care comes first, then appointments in their slot; a VIP overtakes others only until these have waited for
    the cap. Those who have waited so long take turns with care and appointments. A ticket that was missed and came back
    lets some others pass.

    Args:
        waiting: The waiting tickets, in any order.
        now: The present instant.
        fairness: Cap and tolerance.
        last: Why the last ticket was called, as ``Why``: after one of ``FIRST`` it is the turn of who has waited long.
    """
    tickets = list(waiting)
    fresh = sorted(
        ((why_of(w.ticket, now, fairness), w.ticket) for w in tickets if not w.behind),
        key=lambda placed: (_RANKS[placed[0]], placed[1].issued_at, placed[1].number),
    )
    line = list(_taking_turns(fresh, long_first=last in FIRST))
    returned = sorted((w for w in tickets if w.behind), key=lambda w: (w.behind, w.ticket.issued_at, w.ticket.number))
    for back in returned:
        line.insert(min(back.behind, len(line)), (Why.CAME_BACK, back.ticket))
    return tuple(Place(ticket, ahead, why) for ahead, (why, ticket) in enumerate(line))


def why_of(ticket: Queued, now: datetime, fairness: Fairness) -> Why:
    """Return the class in which a ticket waits now, and what it is called for."""
    if ticket.special_care or ticket.priority >= Priority.SPECIAL_CARE:
        return Why.SPECIAL_CARE
    if in_slot(ticket, now, fairness.slot_tolerance):
        return Why.APPOINTMENT
    if now - ticket.issued_at >= fairness.cap:
        return Why.WAITED_LONG
    return Why.VIP if ticket.priority >= Priority.VIP else Why.IN_TURN


def in_slot(ticket: Queued, now: datetime, tolerance: timedelta) -> bool:
    """Tell whether the ticket's appointment counts now.

    It counts from shortly before its hour on, for whoever was here shortly after it at the latest. Who came in time
    does not lose it because the branch is behind; who came too late, or still has time, waits like everybody.
    """
    if ticket.slot_at is None:
        return False
    return ticket.issued_at <= ticket.slot_at + tolerance and now >= ticket.slot_at - tolerance


def _taking_turns(placed: Sequence[tuple[Why, Q]], *, long_first: bool) -> Iterator[tuple[Why, Q]]:
    first = [one for one in placed if one[0] in FIRST]
    long = [one for one in placed if one[0] is Why.WAITED_LONG]
    turns = [long, first] if long_first else [first, long]
    while all(turns):
        yield turns[0].pop(0)
        turns.reverse()
    yield from (*turns[0], *turns[1])
    yield from (one for one in placed if one[0] in (Why.VIP, Why.IN_TURN))


_RANKS: Final = {
    why: rank for rank, why in enumerate((Why.SPECIAL_CARE, Why.APPOINTMENT, Why.WAITED_LONG, Why.VIP, Why.IN_TURN))
}
