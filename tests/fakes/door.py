"""The vault's sign-in without a vault: everybody's password is ``right``, and their keys are real."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.errors import Refused
from app.services.sessions import SessionDesk
from tests.fakes.signers import signer_of


@dataclass(frozen=True)
class Note:
    at: datetime
    login: str
    reason: str
    count: int = 1


@dataclass
class FakeDoor:
    people: dict
    kept: list = field(default_factory=list)

    def identify(self, login, password, now):
        if login not in self.people or password != "right":
            self.kept.append(Note(now, login, "wrong_password"))
            raise Refused("signin.wrong", left=4)
        return self.people[login].id

    @contextmanager
    def lend(self, login, password, now):
        staff_id, signer = self.identify(login, password, now), signer_of(login).copy()
        try:
            yield staff_id, signer
        finally:
            signer.wipe()

    def notes(self):
        return tuple(self.kept)

    def clear_notes(self, audited):
        self.kept = [note for note in self.kept if note not in audited]


def session_desk(branch):
    """Return the desk at which the branch's people sign in."""
    return SessionDesk(branch.store, FakeDoor(branch.staff), branch.clock, branch.place.actor.terminal_id)
