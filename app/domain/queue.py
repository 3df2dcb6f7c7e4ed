"""In which order waiting tickets are called, and why (rules 3.9)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Generic, Protocol, TypeVar


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
    def issued_at(self) -> datetime:
        """When it was taken."""
        ...


Q = TypeVar("Q", bound=Queued)


class Priority(IntEnum):
    """What a ticket's line weighs: special care above an appointment in its slot above VIP above normal."""

    NORMAL = 0
    VIP = 10
    APPOINTMENT = 20
    SPECIAL_CARE = 30


class Why(StrEnum):
    """Why a ticket stands where it stands; the value is a message code."""

    IN_TURN = "queue.in_turn"
    VIP = "queue.vip"
    WAITED_LONG = "queue.waited_long"
    APPOINTMENT = "queue.appointment"
    SPECIAL_CARE = "queue.special_care"
    CAME_BACK = "queue.came_back"


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


def calling_order(waiting: Iterable[Waiting[Q]], now: datetime, cap: timedelta) -> tuple[Place[Q], ...]:
    """Return the waiting tickets in the order in which they are called.

    Special care comes first, then appointments; a VIP overtakes normal tickets only until one of these has waited for
    the cap, from then on both go by their hour of issue. A ticket that was missed and came back lets some others pass.

    Args:
        waiting: The waiting tickets, in any order.
        now: The present instant.
        cap: How long a normal ticket may wait because of VIPs (rules 3.9: 20 minutes).
    """
    tickets = list(waiting)
    fresh = sorted((w.ticket for w in tickets if not w.behind), key=lambda t: _rank(t, now, cap))
    line = [(ticket, _why(ticket, now, cap)) for ticket in fresh]
    returned = sorted((w for w in tickets if w.behind), key=lambda w: (w.behind, w.ticket.issued_at, w.ticket.number))
    for back in returned:
        line.insert(min(back.behind, len(line)), (back.ticket, Why.CAME_BACK))
    return tuple(Place(ticket, ahead, why) for ahead, (ticket, why) in enumerate(line))


def _why(ticket: Queued, now: datetime, cap: timedelta) -> Why:
    if ticket.priority >= Priority.SPECIAL_CARE:
        return Why.SPECIAL_CARE
    if ticket.priority >= Priority.APPOINTMENT:
        return Why.APPOINTMENT
    if now - ticket.issued_at >= cap:
        return Why.WAITED_LONG
    return Why.VIP if ticket.priority >= Priority.VIP else Why.IN_TURN


_RANKS = (Why.SPECIAL_CARE, Why.APPOINTMENT, Why.WAITED_LONG, Why.VIP, Why.IN_TURN)


def _rank(ticket: Queued, now: datetime, cap: timedelta) -> tuple[int, datetime, str]:
    """Sort by class, then by hour of issue; the number settles what the clock cannot."""
    return _RANKS.index(_why(ticket, now, cap)), ticket.issued_at, ticket.number
