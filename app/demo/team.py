"""The staff at work: one open home, and everybody's own session at it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from app.bootstrap.door import VaultDoor
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import Environment, OpenHome, Session, door_of
from app.demo.cast import CAST, PASSWORD
from app.domain.policy import Role
from app.security.single_instance import single_instance


class Team:
    """Everybody's session; each was begun with the person's own password."""

    def __init__(self, home: OpenHome) -> None:
        """Work at an open home, nobody signed in yet."""
        self.home = home
        self._door = VaultDoor(home.sign_in)
        self._sessions: dict[str, Session] = {}
        self._keys = ExitStack()

    def sign_in(self, login: str) -> Session:
        """Begin somebody's session.

        Raises:
            Refused: ``signin.*``.
        """
        lent = self._door.lend(login, PASSWORD, self.home.around.clock())
        staff_id, signer = self._keys.enter_context(lent)
        session = self.home.session_of(self.home.sessions.begin(staff_id), signer)
        self._sessions[login] = session
        return session

    def __getitem__(self, login: str) -> Session:
        """Return the session of somebody who is signed in."""
        return self._sessions[login]

    def sign_out(self) -> None:
        """End every session, and wipe everybody's keys."""
        while self._sessions:
            _, session = self._sessions.popitem()
            session.sessions.end(session.actor)
        self._keys.close()


def in_role(role: Role) -> tuple[str, ...]:
    """Return the logins of the cast in a role."""
    return tuple(colleague.login for colleague in CAST if colleague.role is role)


@contextmanager
def team_at_work(paths: HomePaths, around: Environment) -> Iterator[Team]:
    """Open the home, sign everybody in, and close it again at the end of the day."""
    door = door_of(paths, around.clock)
    with single_instance(paths.root, around.clock()):
        home = OpenHome(paths, door, door.sign_in(CAST[0].login, PASSWORD, around.clock()), around)
        try:
            team = Team(home)
            for colleague in CAST:
                team.sign_in(colleague.login)
            yield team
            team.sign_out()
        finally:
            home.close()
