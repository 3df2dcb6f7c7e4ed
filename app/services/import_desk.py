"""The import desk: looks into a client list, says what would become of it, and brings it in."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Protocol

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.forms.client_columns import HEADING_SEARCH_ROWS, ColumnMapping, recognise_columns
from app.forms.client_list import DamagedRow
from app.services.client_import import (
    ClientImport,
    ClientSink,
    DuplicateIndex,
    ImportReport,
    ImportRules,
    ImportSummary,
    RowOutcome,
)
from app.services.workplace import Workplace

MOST_REFUSED: Final = 1000
"""Refused rows that are kept to be shown; all of them are counted and stand in the report."""


class ListSheet(Protocol):
    """An opened list, as ``app.sheets`` opens it."""

    @property
    def description(self) -> str:
        """How the file is written."""
        ...

    @property
    def row_count(self) -> int | None:
        """Rows with headings and blanks, None where only reading would tell."""
        ...

    def rows(self) -> Iterator[list[str] | DamagedRow]:
        """Yield every row from the first; each call begins anew."""
        ...


class ImportStore(DuplicateIndex, ClientSink, Protocol):
    """What is there already, and where accepted rows go."""


class WrittenReport(ImportReport, Protocol):
    """A report that appears, whole, with ``finish``."""

    def finish(self, summary: ImportSummary) -> None:
        """Put the report in its place."""
        ...


Explain = Callable[[RowOutcome], str]
OpenSheet = Callable[[Path], ListSheet]
OpenReport = Callable[[Path, Explain], AbstractContextManager[WrittenReport]]
Progress = Callable[[int, int | None], None]
"""Told how many rows are done, of how many where that is known; raising there ends the import between batches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedList:
    """A list that can be read, and what its columns seem to hold."""

    path: Path
    description: str
    rows: tuple[tuple[str, ...], ...]
    """The first rows, as they stand in the file."""
    mapping: ColumnMapping | None
    doubt: RuleViolation | None = None
    """Why the columns could not be told; then somebody must say what each holds."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row that was not taken."""

    outcome: RowOutcome
    column: str
    """The list's own heading of the column that is to blame; empty where it is the whole row."""
    reason: str
    """Code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What became of a list, or what would."""

    summary: ImportSummary
    reasons: Mapping[str, int]
    """How many rows each reason refused, the most frequent first."""
    refused: tuple[RefusedRow, ...]
    dry: bool
    report: Path | None = None


class ImportDesk:
    """Where a branch's old client list comes in."""

    def __init__(self, place: Workplace, store: ImportStore, open_sheet: OpenSheet, open_report: OpenReport) -> None:
        """Import at the place, with what bootstrap hands over."""
        self._place, self._store = place, store
        self._open_sheet, self._open_report = open_sheet, open_report

    def open(self, path: Path) -> OpenedList:
        """Open a list and say what its columns seem to hold.

        Raises:
            Refused: ``permission.refused``.
            RuleViolation, Unavailable: ``sheet.*``: the file as a whole cannot be taken.
        """
        self._place.allow(Permission.IMPORT_CLIENTS)
        sheet = self._open_sheet(path)
        rows = tuple(
            () if isinstance(row, DamagedRow) else tuple(row) for row in islice(sheet.rows(), HEADING_SEARCH_ROWS)
        )
        try:
            mapping, doubt = recognise_columns(rows), None
        except RuleViolation as violation:
            mapping, doubt = None, violation
        return OpenedList(path=path, description=sheet.description, rows=rows, mapping=mapping, doubt=doubt)

    def run(
        self, opened: OpenedList, mapping: ColumnMapping, *, dry: bool, progress: Progress, explain: Explain = str,
        report: Path | None = None,
    ) -> ImportResult:  # fmt: skip
        """Bring the list in, or only say what would become of it.

        Args:
            opened: The list.
            mapping: What its columns hold, as found or as somebody said.
            dry: Store nothing.
            progress: Told after every batch.
            explain: Says a refusal in the reader's language, for the report.
            report: Where the report goes; None for none.

        Raises:
            Refused: ``permission.refused``.
            RuleViolation: as ``check_mapping``.
            Unavailable: the disk.
        """
        self._place.allow(Permission.IMPORT_CLIENTS)
        sheet = self._open_sheet(opened.path)
        tally = _Tally(mapping)
        if report is None:
            summary = self._bring(sheet, mapping, tally, progress, dry=dry)
        else:
            with self._open_report(report, explain) as written:
                summary = self._bring(sheet, mapping, _Both(tally, written), progress, dry=dry)
                written.finish(summary)
        note_trial(self._place, summary, dry=dry)
        reasons = dict(tally.reasons.most_common())
        return ImportResult(summary=summary, reasons=reasons, refused=tuple(tally.refused), dry=dry, report=report)

    def _bring(
        self, sheet: ListSheet, mapping: ColumnMapping, report: ImportReport, progress: Progress, *, dry: bool
    ) -> ImportSummary:
        total = sheet.row_count
        return self._import(dry=dry).run(sheet.rows(), mapping, report, progress=lambda done: progress(done, total))

    def _import(self, *, dry: bool) -> ClientImport:
        rules = ImportRules(today=self._place.today(), allow_synthetic=self._place.branch.demo)
        return ClientImport(self._store, None if dry else self._store, rules)


def note_trial(place: Workplace, summary: ImportSummary, *, dry: bool) -> None:
    """Audit a list that was only tried: its outcome tells who is a client already. What is stored is audited there."""
    if not dry:
        return
    details: dict[str, str | int | bool] = {"rows": summary.rows, "accepted": summary.accepted}
    with place.transact() as uow:
        uow.record(Event(action="client:list:held_against", subject_kind="client", details=details))


class _Tally:
    """Counts refusals by reason and keeps the first of them."""

    def __init__(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self.reasons: Counter[str] = Counter()
        self.refused: list[RefusedRow] = []

    def add(self, outcome: RowOutcome) -> None:
        refusal = outcome.refusal
        if refusal is None:
            return
        self.reasons[refusal.code] += 1
        if len(self.refused) < MOST_REFUSED:
            column = next((each for each in self._mapping.columns if each.value == refusal.field), None)
            heading = self._mapping.heading(column) if column else ""
            self.refused.append(RefusedRow(outcome, heading, refusal.code))


class _Both:
    """Hands every outcome to two reports."""

    def __init__(self, first: ImportReport, second: ImportReport) -> None:
        self._first, self._second = first, second

    def add(self, outcome: RowOutcome) -> None:
        self._second.add(outcome)
        self._first.add(outcome)
