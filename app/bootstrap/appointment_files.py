"""Appointment requests from files: named ones, and what lies in a watched folder."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.bootstrap.opening import Session
from app.db.secrets import SqlSecrets
from app.domain.errors import GuitaiError, RuleViolation, Unavailable
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.request_import import RequestImport, TakenRequest
from app.sheets.request_files import SUFFIXES, read_requests

_FOLDER: Final = "appointment-requests-folder"
_REPORT: Final = ".refused.txt"


def import_requests(session: Session, paths: Iterable[Path], *, dry_run: bool = False) -> tuple[TakenRequest, ...]:
    """Take in the requests of files, and of all such files in folders; a file that cannot be read is told as refused.

    Raises:
        Refused: ``permission.refused``.
    """
    desk = RequestImport(session.place)
    found: list[TakenRequest] = []
    for path in (file for given in paths for file in _files(given)):
        try:
            found += desk.take(path.name, read_requests(path), dry_run=dry_run)
        except Unavailable as fault:
            found.append(TakenRequest(file=path.name, line=1, fault=RuleViolation(fault.code, None, **fault.params)))
        except RuleViolation as fault:
            found.append(TakenRequest(file=path.name, line=1, fault=fault))
    return tuple(found)


def watched_folder(session: Session) -> Path | None:
    """Return the folder in which this terminal looks for requests, or None."""
    kept = SqlSecrets(session.store.reading).get(_FOLDER)
    return Path(kept.decode()) if kept else None


def watch_folder(session: Session, folder: Path | None) -> None:
    """Look for requests in a folder from now on, or in none.

    Raises:
        Refused: ``permission.refused``.
        RuleViolation: ``request_file.no_folder``.
    """
    session.place.allow(Permission.ADMINISTER_TERMINAL)
    if folder is not None and not folder.is_dir():
        raise RuleViolation("request_file.no_folder", name=str(folder))
    secrets = SqlSecrets(session.store.reading)
    if folder is None:
        secrets.forget(_FOLDER)
    else:
        secrets.put(_FOLDER, str(folder.resolve()).encode())
    with session.place.transact() as uow:
        uow.record(Event(action="appointment:folder:chosen"))


@dataclass(slots=True)
class FolderWatch:
    """Takes in what is new in the watched folder, and says beside a file what of it was refused."""

    session: Session
    say: Callable[[GuitaiError], str]
    _seen: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def look(self) -> int:
        """Take in the files that came or changed since the last look, and return how many requests were new."""
        folder = watched_folder(self.session)
        if folder is None or not self.session.place.may(Permission.ARRANGE_APPOINTMENT, own=True):
            return 0
        new = 0
        for path in _files(folder) if folder.is_dir() else ():
            state = path.stat()
            if self._seen.get(path) == (state.st_mtime_ns, state.st_size):
                continue
            self._seen[path] = (state.st_mtime_ns, state.st_size)
            found = import_requests(self.session, [path])
            new += sum(bool(one.number) for one in found)
            self._report(path, [one for one in found if one.fault is not None])
        return new

    def _report(self, path: Path, refused: list[TakenRequest]) -> None:
        report = path.with_name(path.name + _REPORT)
        # A folder that cannot be written to is the sender's matter; the refusals are counted in the trail.
        with suppress(OSError):
            self._write(report, refused)

    def _write(self, report: Path, refused: list[TakenRequest]) -> None:
        if refused:
            lines = (f"{one.line}: {self.say(one.fault)}" for one in refused if one.fault is not None)
            report.write_text("\n".join(lines) + "\n", encoding="utf-8")
        else:
            report.unlink(missing_ok=True)


def _files(given: Path) -> Iterator[Path]:
    if given.is_dir():
        yield from sorted(path for path in given.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    else:
        yield given
