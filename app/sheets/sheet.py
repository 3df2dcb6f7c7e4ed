"""What a sheet is to the rest of the program: rows of text, read as often as wanted, a row at a time."""

from collections.abc import Iterator
from typing import Protocol

from app.forms.client_list import DamagedRow

Row = list[str] | DamagedRow


class Sheet(Protocol):
    """An opened file, found whole when it was opened."""

    @property
    def description(self) -> str:
        """How the file is written, for the preview: ``CSV, GB18030, comma`` or ``XLSX, Sheet1``."""
        ...

    @property
    def row_count(self) -> int | None:
        """Rows with headings, titles and blanks, for a progress bar; None where only reading would tell."""
        ...

    def rows(self) -> Iterator[Row]:
        """Yield every row from the first; each call begins anew."""
        ...
