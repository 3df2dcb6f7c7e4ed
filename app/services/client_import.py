"""Brings a client list in: row by row, in batches, each row taken whole or refused with its reason."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final, Protocol

from app.domain.errors import RuleViolation
from app.forms.client_columns import HEADING_SEARCH_ROWS, ColumnMapping, check_mapping, recognise_columns
from app.forms.client_list import DamagedRow, ImportedClient, RowReader, is_blank
from app.services.seen_keys import SeenKeys

BATCH_ROWS: Final = 5000
"""A batch is a transaction; the full-text index takes large ones cheaper than small ones."""
_RARE: Final = (50_000, 20, 100)

Rows = Iterable[Sequence[str] | DamagedRow]


class DuplicateIndex(Protocol):
    """What the store already holds."""

    def identities(self, keys: Sequence[str]) -> AbstractSet[str]:
        """Return those of the identity keys (``app.domain.identity.identity_key``) that a current document has."""
        ...

    def client_numbers(self, numbers: Sequence[str]) -> AbstractSet[str]:
        """Return those of the client numbers that a client has."""
        ...


class ClientSink(Protocol):
    """Where accepted rows go."""

    def add_batch(self, clients: Sequence[ImportedClient]) -> None:
        """Store the clients in one transaction, or none of them."""
        ...


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What became of one data row: the client that was taken, or the reason it was refused."""

    row: int
    """Data row, from 1; blank rows are not counted."""
    client_no: str
    client: ImportedClient | None = None
    refusal: RuleViolation | None = None


class ImportReport(Protocol):
    """Where each row's outcome is written, in order."""

    def add(self, outcome: RowOutcome) -> None:
        """Write one outcome."""
        ...


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """The count of an import."""

    rows: int
    accepted: int
    rejected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRules:
    """What the branch's day and kind say about rows."""

    today: date
    allow_synthetic: bool = False
    """Area code 10 and phones 12x are accepted: demo branches only."""


class ClientImport:
    """Imports client lists.

    Args:
        index: What is there already.
        sink: Where accepted rows go; None for a dry run, which says the same and stores nothing.
        rules: The branch's day and kind.
    """

    def __init__(self, index: DuplicateIndex, sink: ClientSink | None, rules: ImportRules) -> None:
        self._index = index
        self._sink = sink
        self._rules = rules

    def run(
        self, rows: Rows, mapping: ColumnMapping, report: ImportReport, *, progress: Callable[[int], None] | None = None
    ) -> ImportSummary:
        """Import a sheet's rows below the heading row.

        A batch is stored before it is reported, so a report never claims what is not on disk. Memory stays bounded
        whatever the number of rows.

        Args:
            rows: All rows of the sheet, from its first.
            mapping: Where the columns stand.
            report: Told of every row, in order.
            progress: Told after each batch how many data rows are done; raising there ends the import between batches.

        Raises:
            RuleViolation: as ``check_mapping``, before anything is read.
        """
        check_mapping(mapping)
        with _rare_collections():
            return self._run(rows, mapping, report, progress)

    def _run(
        self, rows: Rows, mapping: ColumnMapping, report: ImportReport, progress: Callable[[int], None] | None
    ) -> ImportSummary:
        reader = RowReader(mapping, today=self._rules.today, allow_synthetic=self._rules.allow_synthetic)
        outcomes = _read(data_rows(rows, mapping), reader)
        seen = _Seen()
        done = accepted = 0
        while batch := list(islice(outcomes, BATCH_ROWS)):
            judged = self._without_duplicates(batch, seen)
            clients = [outcome.client for outcome in judged if outcome.client]
            if self._sink is not None and clients:
                self._sink.add_batch(clients)
            for outcome in judged:
                report.add(outcome)
            done, accepted = done + len(judged), accepted + len(clients)
            if progress:
                progress(done)
        return ImportSummary(rows=done, accepted=accepted, rejected=done - accepted)

    def preview(self, rows: Rows, mapping: ColumnMapping, limit: int = 50) -> list[RowOutcome]:
        """Return what would become of the first rows, duplicates among them and against the store included."""
        reader = RowReader(mapping, today=self._rules.today, allow_synthetic=self._rules.allow_synthetic)
        return self._without_duplicates(list(islice(_read(data_rows(rows, mapping), reader), limit)), _Seen())

    def _without_duplicates(self, batch: list[RowOutcome], seen: "_Seen") -> list[RowOutcome]:
        """Refuse who is there already: in the store, or in an accepted row above.

        The identity is held first: a list imported again says of each row that its person is known, not that the
        client number is taken.
        """
        keys = [outcome.client.identity.key if outcome.client else "" for outcome in batch]
        known = _Known(
            self._index.identities([key for key in keys if key]),
            self._index.client_numbers([outcome.client_no for outcome, key in zip(batch, keys, strict=True) if key]),
        )
        return [
            _refused_again(outcome, key, known, seen) if key else outcome
            for outcome, key in zip(batch, keys, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store holds of a batch."""

    identities: AbstractSet[str]
    client_numbers: AbstractSet[str]


class _Seen:
    """What the accepted rows of this list hold."""

    def __init__(self) -> None:
        self.identities = SeenKeys()
        self.client_numbers = SeenKeys()


def _refused_again(outcome: RowOutcome, key: str, known: _Known, seen: _Seen) -> RowOutcome:
    """Return the outcome, refused where its person or number is there already; else remember both."""
    identity, number = seen.identities.digest(key), seen.client_numbers.digest(outcome.client_no)
    if key in known.identities or identity in seen.identities:
        refusal = RuleViolation("duplicate_identity", "identity_number")
    elif outcome.client_no in known.client_numbers or number in seen.client_numbers:
        refusal = RuleViolation("client_no_duplicate", "client_no", text=outcome.client_no)
    else:
        seen.identities.add(identity)
        seen.client_numbers.add(number)
        return outcome
    return RowOutcome(outcome.row, outcome.client_no, refusal=refusal)


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Let Python look for cycles seldom: rows are many objects and no cycles, and looking took a tenth of the time."""
    usual = gc.get_threshold()
    gc.set_threshold(*_RARE)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def find_columns(rows: Rows) -> ColumnMapping:
    """Find the headings of a sheet.

    Raises:
        RuleViolation: as ``recognise_columns``.
    """
    return recognise_columns([() if isinstance(row, DamagedRow) else row for row in islice(rows, HEADING_SEARCH_ROWS)])


def data_rows(rows: Rows, mapping: ColumnMapping) -> Iterator[Sequence[str] | DamagedRow]:
    """Yield the rows below the heading row that hold anything."""
    for row in islice(rows, mapping.header_row + 1, None):
        if isinstance(row, DamagedRow) or not is_blank(row):
            yield row


def _read(rows: Rows, reader: RowReader) -> Iterator[RowOutcome]:
    for number, row in enumerate(rows, start=1):
        if isinstance(row, DamagedRow):
            yield RowOutcome(number, "", refusal=RuleViolation("row_damaged", None, line=row.line))
            continue
        client_no = reader.client_no(row)
        try:
            yield RowOutcome(number, client_no, client=reader.read(row))
        except RuleViolation as refusal:
            yield RowOutcome(number, client_no, refusal=refusal)
