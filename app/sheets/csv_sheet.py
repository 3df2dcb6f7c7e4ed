"""Delimited text as older systems write it: GB18030, UTF-8 or UTF-16; comma, semicolon, tab or bar."""

import csv
import io
from collections import deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Final

from app.domain.errors import RuleViolation, Unavailable
from app.forms.client_columns import headings_in
from app.forms.client_list import DamagedRow
from app.sheets.sheet import Row

_HEAD_CHARACTERS: Final = 64 * 1024
_HEAD_ROWS: Final = 80
_LONGEST_LINE: Final = 1024 * 1024
"""Characters; a longer line is no list, and reading it whole would cost memory."""
_MOST_DAMAGED: Final = 1000
"""Rows with misplaced quotation marks; with more the file is written by other rules than ours."""
_DELIMITERS: Final = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_MARKED: Final = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_UNMARKED: Final = ("utf-8", "gb18030")
"""Tried in this order on the whole file: Chinese text in GB18030 is not valid UTF-8, while the opposite can happen."""


class CsvSheet:
    """A delimited text file.

    Opening reads it once to its end, a line at a time: only so is it certain which encoding it is in, that no row hides
    the rest of the file behind a quotation mark, and how many rows there are.

    Raises:
        RuleViolation: ``sheet.encoding`` (neither GB18030 nor Unicode), ``sheet.nul`` (binary content),
            ``sheet.line_too_long``, ``sheet.quotes``.
        Unavailable: ``sheet.unreadable``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding, self._delimiter, self.row_count = self._survey()

    @property
    def description(self) -> str:
        """How the file is written."""
        return f"CSV, {self._encoding.upper()}, {_DELIMITERS[self._delimiter]}"

    def rows(self) -> Iterator[Row]:
        """Yield every row; one with misplaced quotation marks comes as a DamagedRow."""
        with self._open(self._encoding) as file:
            yield from self._parse(file, self._delimiter)

    def _survey(self) -> tuple[str, str, int]:
        with self._path.open("rb") as file:
            start = file.read(4)
        marked = [encoding for mark, encoding in _MARKED.items() if start.startswith(mark)]
        for encoding in marked[:1] or _UNMARKED:
            try:
                delimiter = self._likely_delimiter(encoding)
                with self._open(encoding) as file:
                    return encoding, delimiter, sum(1 for _ in self._parse(file, delimiter))
            except UnicodeError:
                continue
        raise RuleViolation("sheet.encoding", name=self._path.name)

    def _likely_delimiter(self, encoding: str) -> str:
        """Return the sign that parts the most headings, or else the most cells, in the first rows.

        Headings come first, for addresses and notes may hold more commas than a row has columns.
        """
        with self._open(encoding) as file:
            head = file.read(_HEAD_CHARACTERS)
        parted = dict.fromkeys(_DELIMITERS, (0, 0))
        for delimiter in _DELIMITERS:
            rows = islice(self._parse(io.StringIO(head, newline=""), delimiter), _HEAD_ROWS)
            whole = [row for row in rows if isinstance(row, list) and len(row) > 1]
            parted[delimiter] = (max(map(headings_in, whole), default=0), sum(len(row) - 1 for row in whole))
        return max(parted, key=parted.__getitem__)

    def _open(self, encoding: str) -> IO[str]:
        try:
            return self._path.open(encoding=encoding, errors="strict", newline="")
        except OSError as error:
            raise Unavailable("sheet.unreadable", name=self._path.name, error=error.strerror or "") from error

    def _parse(self, file: IO[str], delimiter: str) -> Iterator[Row]:
        """Yield rows; where quotation marks do not fit, one line is given up and reading goes on with the next."""
        lines = _Lines(file, self._path.name)
        damaged = 0
        while True:
            reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
            try:
                for row in reader:
                    lines.settle()
                    yield row
            except csv.Error:
                damaged += 1
                if damaged > _MOST_DAMAGED:
                    raise RuleViolation("sheet.quotes", name=self._path.name, line=lines.number) from None
                yield DamagedRow(lines.give_up_first())
            else:
                return


class _Lines:
    """The file's lines, remembering those of the row being read, so that a damaged row swallows one line only."""

    def __init__(self, file: IO[str], name: str) -> None:
        self._file = file
        self._name = name
        self._ahead: deque[str] = deque()
        self._row: list[str] = []
        self.number = 0
        """The line read last, from 1."""

    def __iter__(self) -> Iterator[str]:
        while line := self._ahead.popleft() if self._ahead else self._file.readline(_LONGEST_LINE):
            self.number += 1
            if len(line) >= _LONGEST_LINE:
                raise RuleViolation("sheet.line_too_long", name=self._name, line=self.number)
            if "\0" in line:
                raise RuleViolation("sheet.nul", name=self._name, line=self.number)
            self._row.append(line)
            yield line

    def settle(self) -> None:
        """Forget the lines of the row that was read whole."""
        self._row.clear()

    def give_up_first(self) -> int:
        """Put all lines but the first of the unfinished row back, and return that one's number."""
        self._ahead.extendleft(reversed(self._row[1:]))
        self.number -= len(self._row) - 1
        self._row.clear()
        return self.number
