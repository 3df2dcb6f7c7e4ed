"""What the register and its lists read: straight from the store, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol
from uuid import UUID


class Sort(StrEnum):
    """What the register can be sorted by; the number breaks ties."""

    RECEIVED = "received"
    DUE = "due"
    """By the clock that ends first; complaints on which nothing runs come last."""
    NUMBER = "number"
    STATE = "state"
    CATEGORY = "category"
    GRADE = "grade"
    HANDLER = "handler"


class Urgency(StrEnum):
    """How near the clock that ends first is to its end."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    """Within the working days that policy calls soon."""
    LATER = "later"
    NONE = "none"
    """Nothing runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Whose eyes look: what they must not know of is not read at all."""

    staff_id: UUID
    everything: bool
    """Whether they see every complaint that is not restricted, or only those they have to do with."""
    restricted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which complaints are looked for; what is empty does not matter."""

    states: tuple[str, ...] = ()
    channel: str = ""
    category: str = ""
    cause: str = ""
    grade: str = ""
    handler_id: UUID | None = None
    since: datetime | None = None
    """Received at or after."""
    until: datetime | None = None
    """Received before."""
    due_after: datetime | None = None
    """The clock that ends first ends at or after."""
    due_before: datetime | None = None
    """The clock that ends first ends before; complaints on which nothing runs are left out."""
    text: str = ""
    """A part of the number, of a transfer's number, or of the complainant's name."""


class RegisterRow(NamedTuple):
    """One line of the register, as stored."""

    complaint_id: bytes
    complaint_no: str
    restricted: bool
    state: str
    received_at: int
    channel: str
    complainant: str
    business: str
    category: str
    cause: str
    grade: str
    urgency: str
    handler: str
    clock: str
    due_at: int
    """Microseconds since 1970."""
    started_at: int
    provisional: bool
    late_clocks: int


After = tuple[object, ...]
"""Where a page ended: the sorted columns of its last line."""


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """A page of the register; ``after`` continues it, None at the end."""

    rows: tuple[RegisterRow, ...]
    after: After | None


@dataclass(frozen=True, slots=True)
class Order:
    """How a page is sorted and where it begins."""

    sort: Sort = Sort.RECEIVED
    descending: bool = True
    after: After | None = None
    limit: int = 50


class MonthRow(NamedTuple):
    """What statistics need of one complaint."""

    received_at: datetime
    state: str
    channel: str
    category: str
    cause: str
    grade: str
    limit_at: datetime
    replied_at: datetime | None
    closed_at: datetime | None
    appealed: bool
    extended: bool
    satisfaction: int | None
    anonymous: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseRow:
    """What alerts need of one complaint."""

    complaint_id: UUID
    complaint_no: str
    category: str
    cause: str
    received_at: datetime
    persons: int
    """Complainants on the matter."""
    amount_fen: int | None
    open: bool


class ComplaintQueries(Protocol):
    """Lists of complaints; restricted ones are read for those alone who may know of them."""

    def page(self, sight: Sight, wanted: Wanted, order: Order) -> RegisterPage:
        """Return a page of the register."""
        ...

    def count(self, sight: Sight, wanted: Wanted) -> int:
        """Return how many there are."""
        ...

    def ids(self, sight: Sight, wanted: Wanted, order: Order) -> Sequence[UUID]:
        """Return the ids of all that are looked for, in order, however many; ``order.limit`` bounds them."""
        ...

    def months(self, sight: Sight, since: datetime, until: datetime) -> Sequence[MonthRow]:
        """Return what was received in a span, replied, closed, or due in it."""
        ...

    def recent_causes(self, sight: Sight, since: datetime) -> Sequence[CauseRow]:
        """Return what was received since, newest first."""
        ...

    def uncounted(self, calendar: str) -> Sequence[UUID]:
        """Return complaints whose clock was never counted, was counted of another version or on another calendar."""
        ...
