"""A folder as an engine: a network share, a synchronised folder, a USB stick.

Not through obstore: its local store neither flushes to the disk nor works where there are no hard links (FAT, exFAT).
"""

import ctypes
import errno
import os
import secrets
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.domain.disk_faults import DiskFault, kind_of
from app.domain.errors import RuleViolation, Unavailable
from app.domain.sync_address import SyncAddress
from app.sync.objects import ObjectBackend

POLL: Final = 0.25
_PARTIAL: Final = ".partial"
_FORGOTTEN: Final = 24 * 3600.0
"""After a day nobody is still writing; a terminal that lost its power left it."""
_NO_LINKS: Final = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES, errno.EINVAL})
_AT_FDCWD: Final = -100
_RENAME_NOREPLACE: Final = 1
_RENAME_EXCL: Final = 4
_CODES: Final = {
    DiskFault.FULL: "sync.engine_full",
    DiskFault.READ_ONLY: "sync.engine_read_only",
    DiskFault.OTHER: "sync.unreachable",
}


class FolderObjects:
    """Files below a folder that was there before."""

    def __init__(self, root: Path) -> None:
        """Use the folder."""
        self._root = root

    def create(self, name: str, content: bytes) -> bool:
        """Write the file aside, flush it, then give it its name where nothing has it."""
        path = self._root / name
        partial = self._root / _PARTIAL / secrets.token_hex(8)
        try:
            if path.exists():
                return False
            self._require()
            partial.parent.mkdir(exist_ok=True)
            fresh = _make_folders(path.parent)
            _write(partial, content)
            made = _place(partial, path)
            for folder in (path.parent, *fresh):
                _flush_folder(folder)
        except OSError as fault:
            raise self._fault(fault) from fault
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
        return made

    def get_many(self, names: Sequence[str]) -> Sequence[bytes | None]:
        """Read files up to the first that is missing, and that one as None."""
        found: list[bytes | None] = []
        try:
            found.extend((self._root / name).read_bytes() for name in names)
        except (FileNotFoundError, NotADirectoryError):
            self._require()
            found.append(None)
        except OSError as fault:
            raise self._fault(fault) from fault
        return found

    def delete(self, names: Iterable[str]) -> None:
        """Unlink files."""
        try:
            for name in names:
                (self._root / name).unlink(missing_ok=True)
        except OSError as fault:
            raise self._fault(fault) from fault

    def names(self, folder: str) -> Sequence[str]:
        """Walk the folder."""
        found: list[str] = []
        try:
            self._walk(folder, found)
        except OSError as fault:
            raise self._fault(fault) from fault
        if not found:
            self._require()
        return found

    def close(self) -> None:
        """Clear away what terminals left half-written that stopped in the middle, a day ago or longer."""
        with suppress(OSError):
            for partial in (self._root / _PARTIAL).iterdir():
                if time.time() - partial.stat().st_mtime > _FORGOTTEN:
                    partial.unlink(missing_ok=True)

    def _walk(self, folder: str, found: list[str]) -> None:
        try:
            with os.scandir(self._root / folder) as entries:
                for entry in entries:
                    name = f"{folder}/{entry.name}"
                    if entry.is_dir(follow_symlinks=False):
                        self._walk(name, found)
                    else:
                        found.append(name)
        except (FileNotFoundError, NotADirectoryError):
            return

    def _require(self) -> None:
        """Refuse a folder that is gone: made anew it would look like an engine that was emptied."""
        if not self._root.is_dir():
            raise Unavailable("sync.folder_missing", path=str(self._root))

    def _fault(self, error: OSError) -> Unavailable:
        reason = errno.errorcode.get(error.errno or 0, "unknown")
        if error.errno in _NO_LINKS - {errno.EPERM, errno.EACCES}:
            return Unavailable("sync.folder_unfit", path=str(self._root))
        return Unavailable(_CODES[kind_of(error)], address=str(self._root), reason=reason)


def open_folder(address: SyncAddress) -> ObjectBackend:
    """Open ``file:`` addresses; the folder must be there.

    Raises:
        RuleViolation: ``sync.address_option``, ``sync.address_malformed``.
        Unavailable: ``sync.folder_missing``.
    """
    address.require_options("poll")
    share = f"//{address.host}{address.path}" if address.host and address.host != "localhost" else address.path
    # file:///C:/share names a drive.
    if sys.platform == "win32" and share[:1] == "/" and share[2:3] == ":":
        share = share[1:]
    root = Path(share)
    if not root.is_dir():
        raise Unavailable("sync.folder_missing", path=str(root))
    return ObjectBackend(FolderObjects(root), seconds(address, "poll", POLL))


def seconds(address: SyncAddress, option: str, default: float) -> float:
    """Return an option of an address that is a number of seconds.

    Raises:
        RuleViolation: ``sync.address_option``.
    """
    try:
        value = float(address.option(option) or default)
    except ValueError as error:
        raise RuleViolation("sync.address_option", "address", option=option) from error
    if not 0 < value < 3600:  # noqa: PLR2004 - an hour
        raise RuleViolation("sync.address_option", "address", option=option)
    return value


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; return the folders that got a new one, to be flushed."""
    missing = [one for one in (folder, *folder.parents) if not one.is_dir()]
    folder.mkdir(parents=True, exist_ok=True)
    return [one.parent for one in missing]


def _place(partial: Path, path: Path) -> bool:
    """Give a file its name unless the name is taken: one step, whoever else tries at the same time."""
    try:
        if sys.platform == "win32":  # Windows refuses to rename onto a file that is there.
            partial.rename(path)
        else:
            try:
                os.link(partial, path)
            except OSError as fault:
                if fault.errno not in _NO_LINKS:
                    raise
                _rename_exclusively(partial, path)
    except FileExistsError:
        return False
    return True


def _rename_exclusively(partial: Path, path: Path) -> None:
    """Rename where there are no hard links, refusing a taken name: FAT, exFAT, some shares.

    Raises:
        OSError: EEXIST where the name is taken, EINVAL where the file system cannot do it in one step.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    old, new = os.fsencode(partial), os.fsencode(path)
    if sys.platform == "darwin":
        failed = libc.renamex_np(old, new, _RENAME_EXCL)
    elif hasattr(libc, "renameat2"):
        failed = libc.renameat2(_AT_FDCWD, old, _AT_FDCWD, new, _RENAME_NOREPLACE)
    else:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    if failed:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(path))


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":  # There are no handles on folders; the file system's journal orders the rename.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in {errno.EINVAL, errno.EOPNOTSUPP}:  # Some shares flush with the file, not the folder.
            raise
    finally:
        os.close(handle)
