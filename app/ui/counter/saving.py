"""Saving a document where the person says."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Unavailable

AskPath = Callable[[QWidget, str], str]
"""Asks where to save a file of a proposed name; empty where the person would rather not."""


def ask_path(parent: QWidget, name: str) -> str:
    """Ask in the system's dialog, for a file of the proposed name's kind."""
    ending = Path(name).suffix
    chosen, _filter = QFileDialog.getSaveFileName(parent.window(), "", name, f"{ending[1:].upper()} (*{ending})")
    return chosen


def write_made(make: Callable[[], bytes], path: Path) -> Path:
    """Write what ``make`` gives to the file, and return the file.

    Raises:
        Unavailable: ``file.unwritable``; or what ``make`` raises, and then no file is begun.
    """
    content = make()
    try:
        path.write_bytes(content)
    except OSError as fault:
        raise Unavailable("file.unwritable", file=path.name, reason=fault.strerror or "") from fault
    return path
