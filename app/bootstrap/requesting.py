"""Asking to be let in: a machine without a home makes its keys and a request, and keeps the keys until the answer."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import utc_now
from app.documents.authority import make_terminal_key
from app.domain.enrolment import EnrolmentRequest
from app.domain.errors import RuleViolation, Unavailable
from app.domain.people import TerminalKind
from app.forms.first_run import place_code
from app.security.durable_file import disk_fault, write_durably
from app.security.enrolment import read_request, request_code, request_digest, request_text
from app.security.terminal_keys import TerminalKeys
from app.services.ports import Clock

_FORMAT = "guitai-enrolment"


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedTerminal:
    """Which terminal a machine is to become."""

    branch_code: str
    terminal_code: str
    terminal_kind: TerminalKind
    engine: str
    """Address of the engine on which the answer will lie."""


@dataclass(frozen=True, slots=True)
class Requested:
    """A request that waits for its answer."""

    text: str
    request: EnrolmentRequest
    keys: TerminalKeys = field(repr=False)
    seal_private: bytes = field(repr=False)
    """PKCS#8 DER of the sealing key."""
    engine: str

    @property
    def code(self) -> str:
        """The short code to be read to whoever approves."""
        return request_code(self.request)

    @property
    def digest(self) -> str:
        """Names the request, and so its answer on the engine."""
        return request_digest(self.request).hex()


def make_request(paths: HomePaths, wanted: WantedTerminal, clock: Clock | None = None) -> Requested:
    """Make keys and a request; asked again for the same terminal, it gives the one that waits already.

    Raises:
        RuleViolation: ``home.code_form`` for a code that cannot be used.
        Unavailable: ``home.exists`` where the folder holds a home already, or a disk fault.
    """
    if paths.vault.exists() or paths.database.exists():
        raise Unavailable("home.exists", path=str(paths.root))
    wanted = WantedTerminal(
        branch_code=_code(wanted.branch_code),
        terminal_code=_code(wanted.terminal_code),
        terminal_kind=wanted.terminal_kind,
        engine=wanted.engine,
    )
    waiting = _waiting(paths)
    if waiting is not None and _asks_for(waiting, wanted):
        return waiting
    made = _made(wanted, (clock or utc_now)())
    _keep(paths, made)
    return made


def waiting_request(paths: HomePaths) -> Requested:
    """Return the request that waits in the folder.

    Raises:
        Unavailable: ``enrolment.none`` where there is none, or a disk fault.
    """
    waiting = _waiting(paths)
    if waiting is None:
        raise Unavailable("enrolment.none", path=str(paths.root))
    return waiting


def forget_request(paths: HomePaths) -> None:
    """Overwrite and remove the keys that waited; they lie in the store now."""
    try:
        size = paths.enrolment.stat().st_size
        with paths.enrolment.open("r+b") as file:
            file.write(bytes(size))
        paths.enrolment.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise disk_fault(error, paths.enrolment) from error


def _made(wanted: WantedTerminal, now: datetime) -> Requested:
    keys = TerminalKeys.make()
    seal_private, seal_public = make_terminal_key()
    request = EnrolmentRequest(
        branch_code=wanted.branch_code,
        terminal_code=wanted.terminal_code,
        terminal_kind=wanted.terminal_kind,
        sign_public=keys.sign_public,
        box_public=keys.box_public,
        seal_public=seal_public,
        made_at=now,
    )
    return Requested(request_text(request, keys), request, keys, seal_private, wanted.engine)


def _keep(paths: HomePaths, made: Requested) -> None:
    plain = {
        "format": _FORMAT,
        "version": 1,
        "request": made.text,
        "engine": made.engine,
        "sign": b64encode(made.keys.sign_private).decode("ascii"),
        "box": b64encode(made.keys.box_private).decode("ascii"),
        "seal": b64encode(made.seal_private).decode("ascii"),
    }
    try:
        paths.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise disk_fault(error, paths.root) from error
    write_durably((paths.enrolment, (json.dumps(plain, indent=1) + "\n").encode()))


def _waiting(paths: HomePaths) -> Requested | None:
    try:
        plain = json.loads(paths.enrolment.read_text(encoding="utf-8"))
        keys = TerminalKeys(b64decode(plain["sign"]), b64decode(plain["box"]))
        return Requested(
            plain["request"], read_request(plain["request"]), keys, b64decode(plain["seal"]), plain["engine"]
        )
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, RuleViolation):
        # A file that was cut off is as good as none: a new request takes its place.
        return None
    except OSError as error:
        raise disk_fault(error, paths.enrolment) from error


def _asks_for(waiting: Requested, wanted: WantedTerminal) -> bool:
    asked = waiting.request
    return (asked.branch_code, asked.terminal_code, asked.terminal_kind, waiting.engine) == (
        wanted.branch_code,
        wanted.terminal_code,
        wanted.terminal_kind,
        wanted.engine,
    )


def _code(given: str) -> str:
    try:
        return place_code(given)
    except RuleViolation as violation:
        raise RuleViolation("home.code_form", given=given) from violation


def save_request(made: Requested, file: Path) -> None:
    """Write the request to a file: one line of capitals and digits.

    Raises:
        Unavailable: ``file.unwritable`` (``path``).
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made.text + "\n", encoding="ascii")
    except OSError as error:
        raise disk_fault(error, file) from error


def qr_matrix(made: Requested) -> tuple[tuple[bool, ...], ...]:
    """Return the request as the modules of a QR code, true where dark."""
    import segno

    return tuple(tuple(map(bool, line)) for line in segno.make_qr(made.text, error="l").matrix)


def as_qr(made: Requested) -> str:
    """Return the request as a QR code made of block characters, for a scanner at the approving counter."""
    import io

    import segno

    drawn = io.StringIO()
    segno.make_qr(made.text, error="l").terminal(drawn, compact=True)
    return drawn.getvalue().rstrip("\n")
