"""The demo branch's printer: its paper is a folder, and it jams now and then."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from app.demo.clock import DemoClock
from app.devices.printing import FolderPrinter
from app.domain.errors import Unavailable

_FIRST_JAM = 4
_EVERY = 19
_MENDED_AFTER = timedelta(minutes=3)


class JammingPrinter:
    """Jams at the fourth job and at every nineteenth from there, for three minutes each time."""

    NAME = "演示打印机"

    def __init__(self, folder: Path, clock: DemoClock) -> None:
        """Print into the folder."""
        self._paper = FolderPrinter(folder)
        self._clock = clock
        self._jobs = 0
        self._jammed_until: datetime | None = None

    def printers(self) -> Sequence[str]:
        """Return the one printer there is."""
        return (self.NAME,)

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Write the document into the folder.

        Raises:
            Unavailable: ``printer.failed`` while it is jammed, or what the folder says.
        """
        self._jobs += 1
        if self._jobs % _EVERY == _FIRST_JAM:
            self._jammed_until = self._clock.now + _MENDED_AFTER
        if self._jammed_until is not None and self._clock.now < self._jammed_until:
            raise Unavailable("printer.failed", printer=printer, page=1)
        if printer != self.NAME:
            raise Unavailable("printer.missing", printer=printer)
        self._paper.print_pdf(pdf, FolderPrinter.NAME, title)
