"""The writes to fields after their record began: what merging needs to know of them (``app.domain.merging.fields``).

A record that was only ever added has none, so an import pays nothing here.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec

from app.db.border import Driver
from app.db.change_sets import Base, as_base
from app.db.fields import Plain
from app.domain.merging.fields import FieldWrite
from app.domain.merging.stamps import Stamp

BEGINNING: Final = Stamp(0, "")
"""Under which the values are kept that the record began with."""

Group = tuple[str, ...]
Content = list[tuple[Group, tuple[Any, ...], Base]]
"""What one transaction wrote to a record: for each group of fields its values and the base."""

_READ: Final = "SELECT hlc, terminal, content FROM field_write WHERE record = ? ORDER BY hlc, terminal"
_KEEP: Final = """INSERT INTO field_write (record, hlc, terminal, kind, actor, content) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (record, hlc, terminal) DO UPDATE SET content = excluded.content"""
_DECODER: Final = msgspec.msgpack.Decoder(Content)
_ENCODER: Final = msgspec.msgpack.Encoder()


class History:
    """All writes to one record.

    Attributes:
        writes: For each group of fields its writes, the earliest first.
        beginning: For each group that was ever written the values that the record began with.
        begun: Whether a beginning is to be kept.
    """

    def __init__(self, rows: Iterable[tuple[int, str, bytes]]) -> None:
        """Read the rows of the record."""
        self.writes: dict[Group, list[FieldWrite]] = {}
        self.beginning: dict[Group, tuple[Plain, ...]] = {}
        self.begun = False
        for hlc, terminal, content in rows:
            self._read(Stamp(hlc, terminal), _DECODER.decode(content))

    def _read(self, stamp: Stamp, content: Content) -> None:
        for group, values, base in content:
            if stamp == BEGINNING:
                self.beginning[group] = values
            else:
                write = FieldWrite(stamp, Stamp(*base) if base else None, values)
                self.writes.setdefault(group, []).append(write)

    def put(self, group: Group, write: FieldWrite, before: Sequence[Plain]) -> None:
        """Take a further write in; ``before`` is what the record began with where nothing was written yet."""
        if group not in self.beginning:
            self.beginning[group] = tuple(before)
            self.begun = True
        self.writes.setdefault(group, []).append(write)

    def begin_with(self, group: Group, values: Sequence[Plain]) -> None:
        """Take in what the record began with, where that came to be known only now."""
        self.beginning[group] = tuple(values)
        self.begun = True

    def at(self, stamp: Stamp) -> dict[Group, FieldWrite]:
        """Return what one transaction wrote."""
        return {group: write for group, writes in self.writes.items() for write in writes if write.stamp == stamp}

    def latest_of(self, group: Group, terminal: str) -> Stamp | None:
        """Return the last write of one terminal to the group."""
        return max(
            (write.stamp for write in self.writes.get(group, ()) if write.stamp.terminal == terminal), default=None
        )

    def values_at(self, group: Group, base: Stamp | None, present: Sequence[Plain]) -> Sequence[Plain]:
        """Return the group's values where a write with that base was made; ``present`` where nothing is known."""
        known = (write.values for write in self.writes.get(group, ()) if write.stamp == base)
        return next(known, self.beginning.get(group, present))


class FieldWrites:
    """Reads and keeps the writes."""

    def __init__(self, driver: Driver) -> None:
        """Work in the driver's open transaction."""
        self.driver = driver

    def history(self, record: bytes) -> History:
        """Return all writes to the record."""
        return History(self.driver.execute(_READ, (record,)))

    def keep(self, kind: str, record: bytes, stamp: Stamp, actor: bytes | None, history: History) -> None:
        """Keep what one transaction wrote to a record, which its history has taken in."""
        written = history.at(stamp).items()
        content: Content = [(group, write.values, as_base(write.base)) for group, write in written]
        self._put(kind, record, stamp, actor, content)
        self.keep_beginning(kind, record, history)

    def keep_beginning(self, kind: str, record: bytes, history: History) -> None:
        """Keep what a record began with."""
        if history.begun:
            began: Content = [(group, values, None) for group, values in history.beginning.items()]
            self._put(kind, record, BEGINNING, None, began)

    def _put(self, kind: str, record: bytes, stamp: Stamp, actor: bytes | None, content: Content) -> None:
        self.driver.execute(_KEEP, (record, stamp.hlc, stamp.terminal, kind, actor, _ENCODER.encode(content)))


def driver_of(connection: Any) -> Driver:  # noqa: ANN401 - the driver ships no types
    """Return the driver's connection under SQLAlchemy's: merging asks many small questions, at a tenth of the cost."""
    return connection.connection.driver_connection
