"""Files that are either wholly the old or wholly the new, whatever happens in between."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from app.domain.disk_faults import DiskFault, kind_of
from app.domain.errors import Unavailable


def write_durably(*files: tuple[Path, bytes]) -> None:
    """Replace files that stand in one folder; all contents are on disk before the first is renamed into place.

    A fault before that leaves every file as it was. They are renamed in the order given; a crash between two renames
    leaves the later ones old, so the one that counts comes last.

    Raises:
        Unavailable: ``home.full``, ``home.read_only`` or ``home.unreachable``, with ``path``.
    """
    made: list[Path] = []
    try:
        for path, content in files:
            made.append(temporary(path))
            _write(made[-1], content)
        for path, _content in files:
            temporary(path).replace(path)
        _flush_folder(files[0][0].parent)
    except OSError as error:
        for leftover in made:
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
        raise disk_fault(error, files[0][0]) from error


def temporary(path: Path) -> Path:
    """Return where a file's new content is gathered before it takes the file's place."""
    return path.with_name(f"{path.name}.new")


def disk_fault(error: OSError, path: Path) -> Unavailable:
    """Name an operating system's error by what the person at the screen can do about it."""
    kind = kind_of(error)
    if kind is DiskFault.FULL:
        return Unavailable("home.full", path=str(path.parent))
    if kind is DiskFault.READ_ONLY:
        return Unavailable("home.read_only", path=str(path.parent))
    return Unavailable("home.unreachable", path=str(path), reason=errno.errorcode.get(error.errno or 0, "unknown"))


def _write(path: Path, content: bytes) -> None:
    # 0600 from the first byte: a wider file narrowed later could have been opened in between.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # Windows keeps renames in its own journal and opens no folders.
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
