"""What happened at the sign-in page before the database could be opened: locks, and failures still to be audited.

A small file beside the vault, so that locks survive a restart. Whoever can write the folder can delete it; the loss is
then itself an item to be audited. A login the vault does not know is kept as a salted digest: people type their
password into the wrong field.
"""

import hashlib
import hmac
import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from app.domain.lockout import Lock, LockBook
from app.security.durable_file import disk_fault, write_durably

NAME: Final = "sign-in.json"
VERSION: Final = 1
MOST_PENDING: Final = 1000

WRONG_PASSWORD: Final = "wrong_password"  # noqa: S105 - the name of a reason
UNKNOWN_LOGIN: Final = "unknown_login"
WHILE_LOCKED: Final = "while_locked"
RECOVERY_REFUSED: Final = "recovery_refused"
CLOCK_WENT_BACK: Final = "clock_went_back"
RECORD_DAMAGED: Final = "record_damaged"
RECORD_MISSING: Final = "record_missing"
OVERFLOW: Final = "overflow"

Ticks = Callable[[], float]
"""Seconds by a clock that nobody can set (``time.monotonic``)."""


@dataclass(frozen=True, slots=True)
class PendingFailure:
    """Something to be audited as soon as the database is open."""

    at: datetime
    login: str
    """Empty for a login nobody has."""
    reason: str
    count: int = 1
    """How many such items this stands for; above 1 only for ``overflow``."""


class SignInRecord:
    """The file, and the locks in it as they stand now."""

    def __init__(
        self, path: Path, book: LockBook, salt: bytes, pending: Sequence[PendingFailure], ticks: Ticks
    ) -> None:
        """Take what a file held."""
        self._path = path
        self._book = book
        self._salt = salt
        self._pending = tuple(pending)
        self._ticks = ticks
        self._stood_at = ticks()
        self._told_clock = False

    @classmethod
    def begin(cls, home: Path, now: datetime, ticks: Ticks = time.monotonic) -> "SignInRecord":
        """Write the empty record of a new home.

        Raises:
            Unavailable: A disk fault.
        """
        record = cls(home / NAME, LockBook(now), os.urandom(16), (), ticks)
        record._write()
        return record

    @classmethod
    def load(cls, home: Path, now: datetime, ticks: Ticks = time.monotonic) -> "SignInRecord":
        """Read the home's record; one that is missing or damaged begins anew, which is itself to be audited.

        A damaged file is kept as ``sign-in.json.damaged``.

        Raises:
            Unavailable: A disk fault.
        """
        path = home / NAME
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            return cls._anew(path, now, ticks, RECORD_MISSING)
        except OSError as error:
            raise disk_fault(error, path) from error
        try:
            book, salt, pending = _parse(raw)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
            write_durably((path.with_name(f"{NAME}.damaged"), raw))
            return cls._anew(path, now, ticks, RECORD_DAMAGED)
        return cls(path, book, salt, pending, ticks)

    @classmethod
    def _anew(cls, path: Path, now: datetime, ticks: Ticks, reason: str) -> "SignInRecord":
        record = cls(path, LockBook(now), os.urandom(16), (PendingFailure(now, "", reason),), ticks)
        record._write()
        return record

    def lock(self, login: str, now: datetime, *, known: bool) -> Lock:
        """Return how the login stands now."""
        self._settle(now)
        return self._book.lock(self._key(login, known=known))

    def clock_behind(self, now: datetime) -> timedelta | None:
        """Return how far the clock stands behind the highest time it ever showed here, or None."""
        return self._book.went_back(now)

    def failed(self, login: str, now: datetime, *, known: bool) -> Lock:
        """Count a failure, on disk too, and return how the login stands then.

        Raises:
            Unavailable: A disk fault; it is counted in memory all the same.
        """
        self._settle(now)
        key = self._key(login, known=known)
        self._book = self._book.failed(key)
        self.note(PendingFailure(now, login if known else "", WRONG_PASSWORD if known else UNKNOWN_LOGIN))
        return self._book.lock(key)

    def succeeded(self, login: str, now: datetime) -> None:
        """Forget the login's failures and keep the highest time seen.

        Raises:
            Unavailable: A disk fault.
        """
        self._settle(now)
        self._book = self._book.cleared(self._key(login, known=True))
        self._write()

    def note(self, item: PendingFailure) -> None:
        """Keep an item to be audited; past a thousand the oldest become one item that says how many.

        Raises:
            Unavailable: A disk fault; the item is kept in memory.
        """
        self._pending = _bounded((*self._pending, item))
        self._write()

    def pending_failures(self) -> tuple[PendingFailure, ...]:
        """Return what is to be audited, oldest first."""
        return self._pending

    def clear_pending(self, audited: Sequence[PendingFailure]) -> None:
        """Forget items, once they are in the audit trail.

        Raises:
            Unavailable: A disk fault; they will be handed over again.
        """
        if audited:
            self._pending = tuple(item for item in self._pending if item not in audited)
            self._write()

    def _settle(self, now: datetime) -> None:
        ticks = self._ticks()
        behind = self._book.went_back(now)
        self._book = self._book.settled(now, timedelta(seconds=max(ticks - self._stood_at, 0.0)))
        self._stood_at = ticks
        if behind is not None and not self._told_clock:
            self._told_clock = True
            self._pending = _bounded((*self._pending, PendingFailure(now, "", CLOCK_WENT_BACK)))

    def _key(self, login: str, *, known: bool) -> str:
        digest = hmac.digest(self._salt, login.encode("utf-8", "surrogatepass"), hashlib.sha256).hex()
        return login if known else f"?{digest[:32]}"

    def _write(self) -> None:
        write_durably((self._path, _render(self._book, self._salt, self._pending)))


def _bounded(items: tuple[PendingFailure, ...]) -> tuple[PendingFailure, ...]:
    if len(items) <= MOST_PENDING:
        return items
    dropped, kept = items[: len(items) - MOST_PENDING + 1], items[len(items) - MOST_PENDING + 1 :]
    return (PendingFailure(dropped[-1].at, "", OVERFLOW, sum(item.count for item in dropped)), *kept)


def _render(book: LockBook, salt: bytes, pending: Sequence[PendingFailure]) -> bytes:
    content = {
        "version": VERSION,
        "seen": book.seen.isoformat(),
        "salt": salt.hex(),
        "locks": {
            login: {"failures": lock.failures, "wait_seconds": lock.wait.total_seconds()}
            for login, lock in book.locks.items()
        },
        "pending": [{"at": i.at.isoformat(), "login": i.login, "reason": i.reason, "count": i.count} for i in pending],
    }
    return (json.dumps({**content, "check": _check(content)}, ensure_ascii=False, indent=1) + "\n").encode()


def _parse(raw: bytes) -> tuple[LockBook, bytes, tuple[PendingFailure, ...]]:
    plain: dict[str, Any] = json.loads(raw)
    if plain.pop("check") != _check(plain) or plain["version"] != VERSION:
        message = "the check does not hold"
        raise ValueError(message)
    locks = {k: Lock(v["failures"], timedelta(seconds=v["wait_seconds"])) for k, v in plain["locks"].items()}
    pending = tuple(
        PendingFailure(datetime.fromisoformat(i["at"]), i["login"], i["reason"], i["count"]) for i in plain["pending"]
    )
    book = LockBook(datetime.fromisoformat(plain["seen"]), MappingProxyType(locks))
    return book, bytes.fromhex(plain["salt"]), pending


def _check(content: Mapping[str, Any]) -> str:
    canonical = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]
