"""Joining a branch from the program's first window."""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.home import HomePaths
from app.domain.errors import GuitaiError, Unavailable

if TYPE_CHECKING:
    from app.bootstrap.joining import Joined
    from app.bootstrap.requesting import Requested
    from app.domain.sync_state import SyncState
    from app.forms.first_run import JoinBranch
    from app.ui.joining import ShownRequest


@dataclass(slots=True)
class HomeJoiner:
    """Makes this machine a terminal of a branch; heavy libraries are imported by the first call that needs them."""

    paths: HomePaths
    clock: Callable[[], datetime]
    _offered: bool = False
    _answer: bytes = field(default=b"", repr=False)
    _joined: "Joined | None" = field(default=None, repr=False)

    def waiting(self) -> "ShownRequest | None":
        """Return the request that was made before, or None."""
        if not self.paths.enrolment.exists():
            return None
        from app.bootstrap.requesting import waiting_request

        try:
            return self._shown(waiting_request(self.paths))
        except Unavailable:
            return None

    def ask(self, wanted: "JoinBranch") -> "ShownRequest":
        """Make keys and a request, and put it where the branch's counters look, if that can be reached."""
        from app.bootstrap.requesting import WantedTerminal, make_request
        from app.sync.backends import open_backend

        # An address that cannot be one is said before any key is made; one that is away may come back.
        with suppress(Unavailable):
            open_backend(wanted.engine).close()
        made = make_request(
            self.paths,
            WantedTerminal(
                branch_code=wanted.branch_code,
                terminal_code=wanted.terminal_code,
                terminal_kind=wanted.terminal_kind,
                engine=wanted.engine,
            ),
            self.clock,
        )
        self._offer(made)
        return self._shown(made)

    def look(self) -> str:
        """Return the short code of the answer, or an empty text while there is none."""
        from app.bootstrap.requesting import waiting_request
        from app.bootstrap.welcomes import fetch
        from app.security.enrolment import open_welcome, welcome_code
        from app.sync.backends import open_backend

        made = waiting_request(self.paths)
        if not self._offered:
            self._offer(made)
        with closing(open_backend(made.engine)) as backend:
            box = fetch(backend, made.request)
        if box is None:
            return ""
        welcome = open_welcome(box, made.request, made.keys)
        self._answer = box
        return welcome_code(made.request, welcome.authority_pem)

    def join(self, report: Callable[[float], None]) -> str:
        """Make the home of the answer, exchange for the first time, and return the home's recovery code."""
        from app.bootstrap.first_exchange import first_exchange
        from app.bootstrap.joining import join
        from app.bootstrap.open_requests import withdraw
        from app.bootstrap.requesting import waiting_request
        from app.bootstrap.welcomes import clear
        from app.sync.backends import open_backend

        def told(state: "SyncState") -> None:
            if state.to_read:
                report(state.read / state.to_read)

        made = waiting_request(self.paths)
        joined = join(
            self.paths,
            made,
            self._answer,
            clock=self.clock,
            begin=lambda store, paths: first_exchange(store, paths, self.clock, told),
        )
        self._joined = joined
        # The home stands; what stays on the engine is sealed to keys that lie nowhere in the clear any more.
        with suppress(Unavailable), closing(open_backend(made.engine)) as backend:
            clear(backend, made.request)
            withdraw(backend, made.request.branch_code, made.digest)
        return joined.recovery_code

    def code_holds(self, typed: str) -> bool:
        """Tell whether the recovery code was typed back rightly."""
        from app.security.recovery_code import parse_code

        try:
            return self._joined is not None and parse_code(typed) == self._joined.recovery_code
        except GuitaiError:
            return False

    def save_request(self, path: str) -> None:
        """Save the request as a file."""
        from app.bootstrap.requesting import save_request, waiting_request

        save_request(waiting_request(self.paths), Path(path))

    def save_sheet(self, path: str) -> None:
        """Save the recovery sheet as PDF."""
        from app.bootstrap.joining import save_joined_sheet

        if self._joined is not None:
            save_joined_sheet(self._joined, Path(path), "zh_CN")

    def forget(self) -> None:
        """Forget the request that waits, and its keys; one that is on the engine nobody can answer any more."""
        from app.bootstrap.requesting import forget_request

        self._offered, self._answer = False, b""
        forget_request(self.paths)

    def _offer(self, made: "Requested") -> None:
        from app.bootstrap.open_requests import offer_now

        self._offered = offer_now(made)

    def _shown(self, made: "Requested") -> "ShownRequest":
        from app.bootstrap.requesting import qr_matrix
        from app.ui.joining import ShownRequest

        return ShownRequest(
            branch=made.request.branch_code,
            terminal=made.request.terminal_code,
            code=made.code,
            qr=qr_matrix(made),
            on_engine=self._offered,
        )
