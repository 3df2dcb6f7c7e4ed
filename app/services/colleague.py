"""A second person at the counter: one act in a colleague's own name and with their own key (rules 2.3, 4.3, 5.3)."""

from collections.abc import Callable
from typing import TypeVar

from app.services.sessions import SessionDesk
from app.services.workplace import Workplace

T = TypeVar("T")


class ColleagueDesk:
    """Lends the counter for one act; the session of whoever is signed in goes on."""

    def __init__(self, sessions: SessionDesk, place: Workplace) -> None:
        """Lend this place."""
        self._sessions, self._place = sessions, place

    def act(self, login: str, password: str, do: Callable[[Workplace], T]) -> T:
        """Do one thing at the colleague's place and return what came of it; their key is wiped afterwards.

        Args:
            login: The colleague's sign-in name.
            password: Their password; a wrong one counts towards the lock-out as at the sign-in page.
            do: Gets the place in their name, such as ``lambda theirs: cases.at(theirs).approve(case_id)``.

        Raises:
            Refused: What ``SessionDesk.second_person`` says, or the act itself.
        """
        with self._sessions.second_person(login, password, self._place) as theirs:
            return do(theirs)
