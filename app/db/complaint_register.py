"""The register of complaints: filtered and sorted by the store, a page at a time."""

import json
from collections.abc import Sequence
from datetime import datetime
from heapq import merge
from typing import Any, Final
from uuid import UUID

from app.db.fields import from_micros, to_micros
from app.db.reading import Reading
from app.domain.complaint_due import NEVER
from app.services.complaint_ports import (
    After,
    CauseRow,
    MonthRow,
    Order,
    RegisterPage,
    RegisterRow,
    Sight,
    Sort,
    Wanted,
)

_CATEGORY: Final = "CASE c.confirmed_category WHEN '' THEN c.category ELSE c.confirmed_category END"
_CAUSE: Final = "CASE c.confirmed_cause WHEN '' THEN c.cause ELSE c.confirmed_cause END"
_NEVER: Final = to_micros(NEVER)
_ROW: Final = (
    f"c.id, c.complaint_no, {{restricted}}, c.state, c.received_at, c.channel, json_extract(c.complainant, '$.name'),"
    f" c.business, {_CATEGORY}, {_CAUSE}, c.grade, c.urgency, c.handler_name, coalesce(d.clock, ''),"
    f" coalesce(d.due_at, {_NEVER}),"
    " coalesce(d.started_at, 0), coalesce(d.provisional, 0), coalesce(d.late_clocks, 0)"
)
_SORTS: Final = {
    Sort.RECEIVED: ("c.received_at", "c.complaint_no"),
    Sort.DUE: ("d.due_at", "c.complaint_no"),
    Sort.NUMBER: ("c.complaint_no",),
    Sort.STATE: ("c.state", "c.complaint_no"),
    Sort.CATEGORY: ("c.category", "c.received_at", "c.complaint_no"),
    Sort.GRADE: ("c.grade", "c.received_at", "c.complaint_no"),
    Sort.HANDLER: ("c.handler_name", "c.received_at", "c.complaint_no"),
}
_WALKED: Final = {
    Sort.RECEIVED: "received_at_complaint_no",
    Sort.DUE: "id_version",
    Sort.NUMBER: "complaint_no",
    Sort.STATE: "state_complaint_no",
    Sort.CATEGORY: "category_received_at",
    Sort.GRADE: "grade_received_at",
    Sort.HANDLER: "handler_name_received_at",
}
"""The index whose order each is and that holds every filter. It is named, for SQLite would rather take one that begins
with a filter, read all that it finds there, and sort it."""
_TABLES: Final = (("complaint", 0), ("restricted_complaint", 1))
_FEW: Final = 1000
"""So many found by a name are fetched and sorted; where there are more, the order is walked until a page is full."""


class SqlComplaintQueries:
    """Lists of complaints; a restricted one is not even looked for in the name of those who must not know of it."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def page(self, sight: Sight, wanted: Wanted, order: Order) -> RegisterPage:
        """Return a page of the register."""
        keys = _SORTS[order.sort]
        found = [self._keyed(table, restricted, sight, wanted, order) for table, restricted in _seen(sight)]
        rows = list(merge(*found, key=lambda row: row[: len(keys)], reverse=order.descending))[: order.limit]
        after: After | None = tuple(rows[-1][: len(keys)]) if len(rows) == order.limit else None
        return RegisterPage(tuple(RegisterRow._make(row[len(keys) :]) for row in rows), after)

    def count(self, sight: Sight, wanted: Wanted) -> int:
        """Return how many there are."""
        total = 0
        for table, _ in _seen(sight):
            asked = self._asked(table, sight, wanted)
            source = _source(table, Sort.DUE if asked.joins else Sort.RECEIVED, asked, joined=asked.joins)
            total += self._rows(f"SELECT count(*) FROM {source} WHERE {asked.where}", asked.values)[0][0]  # noqa: S608
        return total

    def ids(self, sight: Sight, wanted: Wanted, order: Order) -> Sequence[UUID]:
        """Return the ids of all that are looked for, in order."""
        return [UUID(bytes=row.complaint_id) for row in self.page(sight, wanted, order).rows]

    def months(self, sight: Sight, since: datetime, until: datetime) -> Sequence[MonthRow]:
        """Return what was received in a span, replied, closed, or due in it."""
        span = (to_micros(since), to_micros(until))
        found: list[MonthRow] = []
        for table, _ in _seen(sight):
            asked = _Asked(sight, Wanted())
            query = (
                f"SELECT c.received_at, c.state, c.channel, {_CATEGORY}, {_CAUSE}, c.grade, c.limit_at, c.replied_at,"  # noqa: S608
                " c.closed_at, c.appealed_at IS NOT NULL, c.extension_told_at IS NOT NULL, c.satisfaction,"
                f" json_extract(c.complainant, '$.anonymous') FROM {table} c WHERE {asked.where}"
                " AND (c.received_at >= ? AND c.received_at < ? OR c.closed_at >= ? AND c.closed_at < ?"
                " OR c.limit_at >= ? AND c.limit_at < ? OR c.replied_at >= ? AND c.replied_at < ?)"
            )
            found += [_month(row) for row in self._rows(query, [*asked.values, *span * 4])]
        return found

    def recent_causes(self, sight: Sight, since: datetime) -> Sequence[CauseRow]:
        """Return what was received since, newest first."""
        found: list[CauseRow] = []
        for table, _ in _seen(sight):
            asked = _Asked(sight, Wanted(since=since))
            query = (
                f"SELECT c.id, c.complaint_no, {_CATEGORY}, {_CAUSE}, c.received_at,"  # noqa: S608
                " max(c.same_matter, json_extract(c.complainant, '$.persons')), c.amount_fen, c.closed_at IS NULL"
                f" FROM {table} c WHERE {asked.where} ORDER BY c.received_at DESC"
            )
            found += [_cause(row) for row in self._rows(query, asked.values)]
        return found

    def uncounted(self, calendar: str) -> Sequence[UUID]:
        """Return complaints whose clock was never counted, was counted of another version or on another calendar."""
        found: list[UUID] = []
        for table, _ in _TABLES:
            query = (
                f"SELECT c.id FROM {table} c LEFT JOIN complaint_due d ON d.complaint_id = c.id"  # noqa: S608
                " WHERE d.complaint_id IS NULL OR d.seen <> c.version OR (d.calendar <> ? AND d.clock <> '')"
            )
            found += [UUID(bytes=row[0]) for row in self._rows(query, [calendar])]
        return found

    def _asked(self, table: str, sight: Sight, wanted: Wanted) -> "_Asked":
        asked = _Asked(sight, wanted)
        if text := wanted.text.strip():
            query = (
                f"SELECT \"row\" FROM {table} WHERE instr(json_extract(complainant, '$.name'), ?)"  # noqa: S608
                " OR instr(external_no, ?) OR instr(complaint_no, ?)"
            )
            asked.add_rows([row for (row,) in self._rows(query, [text, text, text.upper()])])
        return asked

    def _keyed(self, table: str, restricted: int, sight: Sight, wanted: Wanted, order: Order) -> list[Any]:
        keys, asked = _SORTS[order.sort], self._asked(table, sight, wanted)
        if order.after is not None:
            sign = "<" if order.descending else ">"
            asked.add(f"({', '.join(keys)}) {sign} ({', '.join('?' * len(keys))})", *order.after)
        direction = " DESC" if order.descending else ""
        source = _source(table, Sort.DUE if asked.joins else order.sort, asked, joined=True)
        query = (
            f"SELECT {', '.join(keys)}, {_ROW.format(restricted=restricted)} FROM {source}"  # noqa: S608
            f" WHERE {asked.where} ORDER BY {', '.join(key + direction for key in keys)} LIMIT ?"
        )
        return self._rows(query, [*asked.values, order.limit])

    def _rows(self, query: str, values: Sequence[Any]) -> list[Any]:
        with self._reading() as driver:
            rows: list[Any] = driver.execute(query, values).fetchall()
            return rows


def _seen(sight: Sight) -> tuple[tuple[str, int], ...]:
    return _TABLES if sight.restricted else _TABLES[:1]


def _source(table: str, sort: Sort, asked: "_Asked", *, joined: bool) -> str:
    """Return the tables to read; CROSS JOIN fixes which of the two is walked along its index."""
    hint = f" INDEXED BY ix_complaint__{_WALKED[sort]}" if table == "complaint" and not asked.few else ""
    if sort is Sort.DUE and not asked.few:
        return f"complaint_due d CROSS JOIN {table} c{hint} ON c.id = d.complaint_id"
    return f"{table} c{hint} LEFT JOIN complaint_due d ON d.complaint_id = c.id" if joined else f"{table} c{hint}"


class _Asked:
    """Conditions that were asked for, with their values; first of all, what the eyes may see."""

    def __init__(self, sight: Sight, wanted: Wanted) -> None:
        self._texts, self.values = ["1"], list[Any]()
        self.few = False
        self.joins = wanted.due_before is not None or wanted.due_after is not None
        me = sight.staff_id
        self.add("c.respondent_id IS NOT ?", me.bytes)
        self.add("instr(c.recused, ?) = 0", str(me))
        if not sight.everything:
            self.add("(c.registered_by = ? OR c.owner_id = ? OR c.handler_id = ?)", *(me.bytes,) * 3)
        self._add_wanted(wanted)

    @property
    def where(self) -> str:
        return " AND ".join(self._texts)

    def add(self, text: str, *values: object) -> None:
        self._texts.append(text)
        self.values.extend(values)

    def _add_wanted(self, wanted: Wanted) -> None:
        if wanted.states:
            self.add(f"c.state IN ({', '.join('?' * len(wanted.states))})", *wanted.states)
        for column, value in (("c.channel", wanted.channel), ("c.grade", wanted.grade)):
            if value:
                self.add(f"{column} = ?", value)
        for column, value in ((_CATEGORY, wanted.category), (_CAUSE, wanted.cause)):
            if value:
                self.add(f"{column} = ?", value)
        if wanted.handler_id is not None:
            self.add("c.handler_id = ?", wanted.handler_id.bytes)
        for text, at in (
            ("c.received_at >= ?", wanted.since),
            ("c.received_at < ?", wanted.until),
            ("d.due_at >= ?", wanted.due_after),
            ("d.due_at < ?", wanted.due_before),
        ):
            if at is not None:
                self.add(text, to_micros(at))

    def add_rows(self, rows: Sequence[int]) -> None:
        """Look among these rows alone: what a name or number found."""
        if len(rows) <= _FEW:
            self.few = True
            self.add(f'c."row" IN ({", ".join("?" * len(rows))})', *rows)
        else:
            self.add('c."row" IN (SELECT value FROM json_each(?))', json.dumps(list(rows)))


def _cause(row: Sequence[Any]) -> CauseRow:
    complaint_id, number, category, cause, received, persons, amount, open_still = row
    return CauseRow(
        complaint_id=UUID(bytes=complaint_id),
        complaint_no=number,
        category=category,
        cause=cause,
        received_at=from_micros(received),
        persons=persons or 1,
        amount_fen=amount,
        open=bool(open_still),
    )


def _month(row: Sequence[Any]) -> MonthRow:
    received, state, channel, category, cause, grade, limit, replied, closed, *rest = row
    appealed, extended, satisfaction, anonymous = rest
    return MonthRow(
        received_at=from_micros(received),
        state=state,
        channel=channel,
        category=category,
        cause=cause,
        grade=grade,
        limit_at=from_micros(limit),
        replied_at=None if replied is None else from_micros(replied),
        closed_at=None if closed is None else from_micros(closed),
        appealed=bool(appealed),
        extended=bool(extended),
        satisfaction=satisfaction,
        anonymous=bool(anonymous),
    )
