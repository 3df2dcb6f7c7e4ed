"""Applies what has arrived: many change sets at once where they go together, else one by one, each whole.

Most change sets add records that nothing stands against, or write to records that are here. Such a **run** costs one
statement for each table and settles each record once; what it amounts to is the same (``app.domain.merging``), because
that is computed from all that is stored. Whatever is out of the ordinary ends the run before it and is applied by
itself; where a run fails, its change sets are applied one by one, so that none takes another with it.
"""

from collections import defaultdict
from collections.abc import Generator, Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple

from app.db.applying import Applying, Origin
from app.db.arrivals import Arrival, Arrivals
from app.db.change_sets import ChangeGroup
from app.db.incoming import PLACES, Parents, completed, in_order, parents_of, told_fields
from app.db.registry import MAPPINGS, SYNCED
from app.db.row_check import Check, check_of
from app.db.writing import Writing
from app.domain.cases import Step
from app.domain.errors import RuleViolation
from app.domain.records import Merge, Record

_SAVE: Final = "SAVEPOINT run"
_BACK: Final = "ROLLBACK TO run"
_DONE: Final = "RELEASE run"
_WRITE: Final = 3

Rows = list[tuple[Any, ...]]


class Shape(NamedTuple):
    """How rows of one kind that tell the same fields are put in."""

    record: type[Record]
    readable: Check
    parents: tuple[tuple[str, int], ...]
    """The kinds that a row refers to, and where in the row."""
    columns: tuple[str, ...]
    rest: tuple[Any, ...]
    """What the columns hold that the row does not tell."""
    stamped: bool
    """The last column holds the change set's stamp."""


@lru_cache(maxsize=512)
def shape_of(kind: str, added: bool, fields: tuple[str, ...]) -> Shape | None:  # noqa: FBT001 - the cache wants it by position
    """Return the shape, or None for what this program does not know whole or may not be told."""
    record = SYNCED.get(kind)
    if record is None or any(name not in MAPPINGS[record].storages for name in fields):
        return None
    if not added and record.kind.merge is Merge.UNION:
        return None
    try:
        told_fields(record, fields)
        missing, rest = completed(kind, fields) if added else ((), ())
    except RuleViolation:
        return None
    stamped = added and issubclass(record, Step)
    columns = ("id", *fields, *missing, *(("hlc",) if stamped else ()))
    return Shape(record, check_of(kind, fields), parents_of(kind, fields), columns, rest, stamped)


def rows_of(arrival: Arrival) -> int:
    """Return how many rows a change set holds, and at least one; one that writes to what is here costs as three."""
    return sum([len(group.rows) * (1 if group.added else _WRITE) for group in arrival.change_set.groups]) or 1


class Run:
    """Change sets that are applied at once.

    Attributes:
        arrivals: The change sets, in the order in which they were taken.
        rows: How much they hold (``rows_of``).
    """

    def __init__(self, writing: Writing, applying: Applying) -> None:
        """Begin empty."""
        self.arrivals: list[Arrival] = []
        self.rows = 0
        self._applying = applying
        self._parents = Parents(writing.driver)
        self._new: dict[str, set[bytes]] = defaultdict(set)
        self._added: dict[Shape, Rows] = {}
        self._written: list[tuple[Origin, type[Record], ChangeGroup]] = []

    def take(self, arrival: Arrival) -> bool:
        """Take a change set in, or refuse one that is out of the ordinary; nothing is written yet."""
        groups = arrival.change_set.groups
        parts = []
        for group in in_order(groups) if len(groups) > 1 else groups:
            shape = shape_of(group.kind, group.added, group.fields)
            if shape is None or not self._fits(arrival, shape, group):
                return False
            parts.append((shape, group))
        for shape, group in parts:
            self._note(arrival, shape, group)
        self.arrivals.append(arrival)
        self.rows += rows_of(arrival)
        return True

    def apply(self) -> None:
        """Write everything in the open transaction.

        Raises:
            RuleViolation: A change set cannot be applied; which one is not told.
        """
        settling = self._applying.settling
        settling.begin()
        for shape in sorted(self._added, key=lambda shape: PLACES[shape.record.kind.name]):
            settling.insert(shape.record, shape.columns, self._added[shape])
        for origin, record, group in self._written:
            self._applying.write(origin, record, group)
        settling.settle_touched()

    def _fits(self, arrival: Arrival, shape: Shape, group: ChangeGroup) -> bool:
        """Tell whether rows are of the scope, can be read, and refer to what is here."""
        kind = shape.record.kind
        if kind.scope is not arrival.scope or not all(map(shape.readable, group.rows)):
            return False
        new = self._new[kind.name]
        if group.added:
            new.update([row[0] for row in group.rows])
        elif not all(self._parents.is_there(kind.name, row[0], new) for row in group.rows):
            return False
        return all(
            self._parents.is_there(target, row[place], self._new[target])
            for target, place in shape.parents
            for row in group.rows
        )

    def _note(self, arrival: Arrival, shape: Shape, group: ChangeGroup) -> None:
        change_set = arrival.change_set
        if not group.added:
            origin = Origin(arrival.scope, arrival.terminal, change_set)
            self._written.append((origin, shape.record, group))
            return
        rest = (*shape.rest, change_set.hlc) if shape.stamped else shape.rest
        self._added.setdefault(shape, []).extend([(*row, *rest) for row in group.rows])


class Runs:
    """Applies what is ready, in the open transaction.

    Attributes:
        full: Whether more may be ready than was asked for.
    """

    def __init__(self, writing: Writing, applying: Applying, arrivals: Arrivals, applied: dict[str, int]) -> None:
        """Go on behind what is applied."""
        self.full = False
        self._writing = writing
        self._applying = applying
        self._arrivals = arrivals
        self._applied = applied

    def some(self, most: int) -> Iterator[Arrival]:
        """Apply about so many rows; yield each change set that was applied."""
        rows = 0
        while rows < most:
            run = Run(self._writing, self._applying)
            unfit = dict(self._arrivals.unfit)
            self._fill(run, most - rows)
            if len(run.arrivals) > 1 and self._at_once(run):
                yield from run.arrivals
            else:
                self._arrivals.unfit = unfit
                applied = yield from self._one_by_one(len(run.arrivals) or 1)
                if not applied:
                    return
                rows += applied
                continue
            rows += run.rows
        self.full = True

    def _fill(self, run: Run, most: int) -> None:
        ahead = dict(self._applied)
        while run.rows < most:
            arrival = self._arrivals.next_ready(ahead)
            if arrival is None or not run.take(arrival):
                return
            ahead[arrival.stream] = arrival.n

    def _at_once(self, run: Run) -> bool:
        driver, conflicts = self._writing.driver, self._applying.settling.conflicts
        driver.execute(_SAVE)
        try:
            run.apply()
        except RuleViolation:
            self._applying.settling.conflicts = conflicts
            driver.execute(_BACK)
            driver.execute(_DONE)
            return False
        driver.execute(_DONE)
        self._applied.update((arrival.stream, arrival.n) for arrival in run.arrivals)
        return True

    def _one_by_one(self, count: int) -> Generator[Arrival, None, int]:
        """Apply so many change sets; return how many rows were looked at, and at least one for each."""
        rows = 0
        for _ in range(count):
            arrival = self._arrivals.next_ready(self._applied)
            if arrival is None:
                return rows
            rows += rows_of(arrival)
            if self._whole(arrival):
                self._applied[arrival.stream] = arrival.n
                yield arrival
        return rows

    def _whole(self, arrival: Arrival) -> bool:
        """Apply a change set whole or not at all; tell which."""
        driver = self._writing.driver
        driver.execute(_SAVE)
        try:
            self._applying.apply(Origin(arrival.scope, arrival.terminal, arrival.change_set), arrival.change_set.groups)
        except RuleViolation as fault:
            driver.execute(_BACK)
            self._arrivals.put_aside(arrival, fault.code)
        driver.execute(_DONE)
        return arrival.stream not in self._arrivals.unfit
