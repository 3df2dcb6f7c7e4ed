"""The real windows of the demo branch, worked by hands: the sign-in page, the counter, and the way out again."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.counter import open_counter
from app.bootstrap.door import VaultDoor
from app.demo.cast import PASSWORD
from app.demo.team import Team
from app.ui.album import Album
from app.ui.counter.window import CounterWindow
from app.ui.front import Front
from app.ui.language import Language
from app.ui.rehearsal import COUNTER, Hands
from app.ui.screenshots import Look
from app.ui.sign_in import SignInPage
from app.ui.theme.tokens import ThemeName

P = TypeVar("P")


@dataclass(slots=True, kw_only=True)
class _OpenStage(HomeBackstage):
    """A home that is open already and stays so: people come and go at its windows while others work at the desks."""

    team: Team
    _keys: ExitStack = field(default_factory=ExitStack, repr=False)

    def hold(self) -> None:
        """Hold nothing: whoever opened the home holds it."""

    def sign_in(self, login: str, password: str) -> None:
        """Ask the vault, and begin the session at the open store."""
        home = self.team.home
        lent = VaultDoor(home.sign_in).lend(login, password, self.clock())
        staff_id, signer = self._keys.enter_context(lent)
        self.opened, self.session = home, home.session_of(home.sessions.begin(staff_id), signer)

    def leave(self) -> None:
        """End the session; the store stays open."""
        if self.session is not None:
            self.session.sessions.end(self.session.actor)
        self._keys.close()
        self.opened, self.session = None, None


class Windows:
    """One screen of the branch at which people sign in and out."""

    def __init__(self, team: Team, pictures: Path) -> None:
        """Open at the sign-in page."""
        self.home, around = team.home, team.home.around
        self.hands = Hands()
        self.album = Album(pictures, _looks(ThemeName.LIGHT))
        self._pictures = pictures
        self._stage = _OpenStage(paths=team.home.paths, around=lambda: around, clock=around.clock, team=team)
        self._front = Front(self._stage, self.hands.tasks, self._open)
        self._counter: CounterWindow | None = None
        self._front.window.resize(COUNTER)

    @property
    def counter(self) -> CounterWindow:
        """The counter of whoever is signed in.

        Raises:
            LookupError: Nobody is.
        """
        if self._counter is None:
            raise LookupError("nobody is signed in at the window")
        return self._counter

    def wear(self, worn: ThemeName) -> None:
        """Put a theme on; from here on pictures are taken in it, in every language."""
        self.album = Album(self._pictures, _looks(worn))

    def sign_in(self, login: str) -> None:
        """Type name and password at the sign-in page, and come to the counter."""
        page = self._front.show_sign_in()
        self._front.window.show()
        self.hands.rest()
        self.album.take("sign-in", self._front.window)
        self._type(page, login)
        self.hands.wait_for(lambda: self._counter is not None)
        self.hands.rest()
        self.counter.shell.resize(COUNTER)
        self.hands.rest()

    def sign_out(self) -> None:
        """Leave the counter."""
        self.counter.sign_out()
        self.hands.wait_for(lambda: self._counter is None)

    def desk(self, key: str) -> object:
        """Open a desk of the rail and return its page."""
        page = self.counter.shell.open_desk(key)
        self.hands.rest()
        return page

    def page(self, kind: type[P], key: str) -> P:
        """Open a desk whose page is known to be of a kind, and return it.

        Raises:
            TypeError: It is of another kind.
        """
        page = self.desk(key)
        if not isinstance(page, kind):
            raise TypeError(type(page))
        return page

    def picture(self, name: str) -> None:
        """Take the counter as it stands."""
        self.album.take(name, self.counter.shell)
        self.hands.rest()

    def close(self) -> None:
        """Shut everything."""
        if self._counter is not None:
            self.sign_out()
        self._front.window.close()
        self.hands.close()

    def _type(self, page: SignInPage, login: str) -> None:
        page.login.clear()
        self.hands.type_into(page.login, login)
        self.hands.type_into(page.password, PASSWORD)
        self.hands.press(page.button)

    def _open(self) -> None:
        self._counter = open_counter(self._stage, self.hands.tasks, self.hands.failures, self.hands.memory, self._left)

    def _left(self) -> None:
        self.hands.tasks.run(self._front, self._stage.leave, lambda _none: self._forget())

    def _forget(self) -> None:
        self._counter = None


def _looks(worn: ThemeName) -> tuple[Look, ...]:
    return tuple(Look(spoken, worn) for spoken in Language)
