"""What the front page asks for, done with the vault and the store."""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.home import HomePaths
from app.bootstrap.home_joiner import HomeJoiner
from app.bootstrap.identifiers import utc_now
from app.domain.errors import GuitaiError, RuleViolation
from app.security.vault_file import read_vault, restore_backup
from app.ui.front import HomeMaker, Welcome
from app.ui.sign_in import DemoHint, Person

if TYPE_CHECKING:
    from app.bootstrap.creation import Created
    from app.bootstrap.opening import Environment, OpenHome, Session
    from app.forms.first_run import BranchAndTerminal, FirstAdministrator
    from app.forms.recovery import Recover


_NEEDED_SOON = ("argon2", "cryptography.hazmat.primitives.hpke", "app.bootstrap.counter")
"""Modules that a sign-in loads; together they take longer than the password's hashing."""


@dataclass(slots=True)
class HomeBackstage:
    """One home, before and between sessions.

    Whatever needs a heavy library imports it when it is first called, on the task's thread: the first page is painted
    before any of that.
    """

    paths: HomePaths
    around: "Callable[[], Environment]"
    clock: Callable[[], datetime] = utc_now
    opened: "OpenHome | None" = None
    session: "Session | None" = None
    _lock: AbstractContextManager[None] | None = None
    _maker: HomeMaker | None = field(default=None, repr=False)
    _joiner: HomeJoiner | None = field(default=None, repr=False)

    @property
    def maker(self) -> HomeMaker:
        """What makes the home; it remembers the recovery code until it was typed back."""
        if self._maker is None:
            self._maker = NewHomeMaker(self.paths, self.clock)
        return self._maker

    @property
    def joiner(self) -> HomeJoiner:
        """What joins a branch that is there; it remembers the answer that it has seen."""
        if self._joiner is None:
            self._joiner = HomeJoiner(self.paths, self.clock)
        return self._joiner

    def is_new(self) -> bool:
        """Tell whether the home has still to be made: there is neither a vault nor a database."""
        return not (self.paths.vault.exists() or self.paths.database.exists())

    def welcome(self) -> Welcome:
        """Return what the sign-in page says, or raise what is wrong with the vault."""
        document = read_vault(self.paths.vault)
        return Welcome(
            branch=document.home.branch_name,
            terminal=document.home.terminal_code,
            people=[Person(person.login, person.name) for person in document.people],
            demo=_demo_hint(self.paths) if document.home.demo else None,
        )

    def hold(self) -> None:
        """Take the home's lock; raises where another program holds it."""
        from app.security.single_instance import single_instance

        if self._lock is None:
            lock = single_instance(self.paths.root, self.clock())
            lock.__enter__()
            self._lock = lock

    def clock_notice(self) -> GuitaiError | None:
        """Return what is to be said of a clock that was set back, or None."""
        from app.security.sign_in import SignIn
        from app.security.sign_in_record import SignInRecord
        from app.security.vault import Vault

        now = self.clock()
        return SignIn(Vault.load(self.paths.vault), SignInRecord.load(self.paths.root, now)).clock_notice(now)

    def warm(self) -> None:
        """Load what opening the counter needs; a second call costs nothing."""
        for name in _NEEDED_SOON:
            import_module(name)

    def restore_vault(self) -> None:
        """Put the vault's copy in the place of the damaged file."""
        restore_backup(self.paths.vault)

    def sign_in(self, login: str, password: str) -> None:
        """Open vault and store and begin the session."""
        from app.bootstrap.opening import OpenHome, door_of

        self.hold()
        door = door_of(self.paths, self.clock)
        home = OpenHome(self.paths, door, door.sign_in(login, password, self.clock()), self.around())
        try:
            self.session = home.begin()
        except BaseException:
            home.close()
            raise
        self.opened = home

    def change_password(self, login: str, old: str, new: str) -> None:
        """Change the password at the door: the vault first, then the staff record that travels."""
        from app.bootstrap.opening import door_of
        from app.bootstrap.passwords import keep_new_keys, require_counter

        self.hold()
        door = door_of(self.paths, self.clock)
        require_counter(self.paths, door, door.authenticate(login, old, self.clock()), self.around())
        unlocked = door.change_password(login, old, new, self.clock())
        keep_new_keys(self.paths, door, unlocked, unlocked.staff_id, "staff:password:changed", self.around())

    def recover(self, command: "Recover") -> None:
        """Give somebody another password with the printed code."""
        from app.bootstrap.opening import door_of
        from app.bootstrap.passwords import recover

        self.hold()
        recover(self.paths, door_of(self.paths, self.clock), command, self.around())

    def faults(self, login: str, password: str) -> Sequence[RuleViolation]:
        """Return the rules a new password breaks."""
        from app.domain.passwords import faults

        people = read_vault(self.paths.vault).people
        person = next((p for p in people if p.login == login), None)
        return faults(password, login, person.name if person else "")

    def leave(self) -> None:
        """End the session, close the store and forget the keys."""
        if self.opened is not None and self.session is not None:
            self.opened.sessions.end(self.session.actor)
            self.opened.close()
        self.opened, self.session = None, None

    def release(self) -> None:
        """Give the home's lock back."""
        if self._lock is not None:
            self._lock.__exit__(None, None, None)
            self._lock = None


@dataclass(slots=True)
class NewHomeMaker:
    """Makes a home by the first-run assistant."""

    paths: HomePaths
    clock: Callable[[], datetime]
    _created: "Created | None" = field(default=None, repr=False)

    def set_up(self, place: "BranchAndTerminal", first: "FirstAdministrator") -> str:
        """Make the home and return the recovery code."""
        from app.bootstrap.creation import NewHome, create_home

        self._created = create_home(
            NewHome(
                paths=self.paths,
                branch_code=place.branch_code,
                branch_name=place.branch_name,
                terminal_code=place.terminal_code,
                login=first.login,
                name=first.name,
                password=first.password,
            ),
            self.clock,
        )
        return self._created.recovery_code

    def code_holds(self, typed: str) -> bool:
        """Tell whether the recovery code was typed back rightly."""
        from app.security.recovery_code import parse_code

        try:
            return self._created is not None and parse_code(typed) == self._created.recovery_code
        except GuitaiError:
            return False

    def save_sheet(self, path: str) -> None:
        """Save the recovery sheet as PDF."""
        from app.bootstrap.creation import save_recovery_sheet

        if self._created is not None:
            save_recovery_sheet(self._created, Path(path), "zh_CN")


def _demo_hint(paths: HomePaths) -> DemoHint | None:
    """Return the demo teller's sign-in; only asked for where the vault says that the home is a demo."""
    if not paths.demo_card.is_file():
        return None
    card = json.loads(paths.demo_card.read_text(encoding="utf-8"))
    return DemoHint(str(card["login"]), str(card["password"]))
