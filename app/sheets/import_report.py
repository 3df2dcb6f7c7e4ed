"""Writes an import's report as JSON while the import runs."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

from app.domain.errors import Unavailable
from app.services.client_import import ImportSummary, RowOutcome

_COUNT_WIDTH: Final = 12
_encode: Final = json.JSONEncoder(ensure_ascii=False).encode


class JsonImportReport:
    """The report of one import, a file that only its owner may read.

    The rows are streamed into a file beside the target; the counts stand first in it and are known last, so their place
    is kept open with blanks. The target appears, whole, with ``finish``; without it nothing is left behind.

    Args:
        path: Where the report goes.
        explain: Turns an outcome's refusal into a sentence.

    Raises:
        Unavailable: ``client_list.report_unwritable``.
    """

    def __init__(self, path: Path, explain: Callable[[RowOutcome], str]) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._explain = explain
        self._file = self._open()
        self._first = True
        self._file.write(self._head(0, 0, 0))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with suppress(OSError):  # a full disk refuses the last buffer, too; the fault is told already
            self._file.close()
        self._part.unlink(missing_ok=True)

    def add(self, outcome: RowOutcome) -> None:
        """Write one row's outcome."""
        entry = _accepted(outcome) if outcome.client else self._refused(outcome)
        try:
            self._file.write(("\n" if self._first else ",\n") + _encode(entry))
        except OSError as error:
            raise self._unwritable(error) from error
        self._first = False

    def finish(self, summary: ImportSummary) -> None:
        """Write the counts and put the report in its place."""
        try:
            self._file.write("\n]\n}\n")
            self._file.seek(0)
            self._file.write(self._head(summary.rows, summary.accepted, summary.rejected))
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._path)
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> Unavailable:
        return Unavailable("client_list.report_unwritable", name=self._path.name, error=error.strerror or "")

    def _open(self) -> IO[str]:
        try:
            self._part.unlink(missing_ok=True)
            handle = os.open(self._part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except OSError as error:
            raise self._unwritable(error) from error
        return os.fdopen(handle, "w", encoding="utf-8", newline="")

    @staticmethod
    def _head(rows: int, accepted: int, rejected: int) -> str:
        counts = {"rows": rows, "accepted": accepted, "rejected": rejected}
        lines = (f'"{name}": {count},'.ljust(len(name) + 5 + _COUNT_WIDTH) for name, count in counts.items())
        return "{\n" + "\n".join(lines) + '\n"by_row": ['

    def _refused(self, outcome: RowOutcome) -> dict[str, object]:
        return {
            "row": outcome.row,
            "client_no": outcome.client_no,
            "accepted": False,
            "reason": outcome.refusal.code if outcome.refusal else "",
            "message": self._explain(outcome),
        }


def _accepted(outcome: RowOutcome) -> dict[str, object]:
    client = outcome.client
    if client is None:
        raise ValueError(outcome.row)
    return {
        "row": outcome.row,
        "client_no": client.client_no,
        "accepted": True,
        "name": client.name,
        "identity": client.identity.number,
        "phone": client.phone,
        "risk_assessed_on": _day(client.risk_assessed_on),
        "opened_on": _day(client.opened_on),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
