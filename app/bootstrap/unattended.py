"""The slot by which a kiosk opens itself, after a power cut too: set up and taken away by whoever administers it."""

from datetime import datetime

from app.bootstrap.opening import Session
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Terminal, TerminalKind
from app.domain.policy import Permission
from app.security.device_key import DeviceKeyring, SystemKeyring


class UnattendedDesk:
    """Lets this machine open the home with nobody there, by a key in the operating system's keyring."""

    def __init__(self, session: Session, keyring: DeviceKeyring | None = None) -> None:
        """Work in a session's name; the system's own keyring where none is named."""
        self._session = session
        self._keyring = keyring or SystemKeyring()

    def since(self) -> datetime | None:
        """Return since when this terminal opens itself, or None where it asks for a person.

        Raises:
            RuleViolation: ``device.counter`` at a counter, which never does.
        """
        with self._session.place.look() as uow:
            _require_kiosk(self._session.place.terminal(uow))
        return self._session.people.device_since

    def set_up(self) -> datetime | None:
        """Let it open itself from now on; done again, the former key opens nothing any more.

        Raises:
            Refused: ``permission.refused``.
            RuleViolation: ``device.counter``.
            Unavailable: ``device.no_keyring`` or a disk fault; nothing has changed.
        """
        place = self._session.place
        place.allow(Permission.ADMINISTER_TERMINAL)
        self.since()
        self._session.people.enrol_device(self._keyring, place.now())
        self._record("made")
        return self.since()

    def end(self) -> None:
        """Let it ask for a person from now on.

        Raises:
            Refused: ``permission.refused``.
            Unavailable: ``device.no_keyring`` after the slot is gone, or a disk fault before.
        """
        place = self._session.place
        place.allow(Permission.ADMINISTER_TERMINAL)
        if self._session.people.device_since is not None:
            self._record("removed")
            self._session.people.forget_device(self._keyring)

    def _record(self, what: str) -> None:
        place = self._session.place
        with place.transact() as uow:
            subject = place.actor.terminal_id
            uow.record(
                Event(action=f"terminal:device_slot:{what}", subject_kind=Terminal.kind.name, subject_id=subject)
            )


def _require_kiosk(terminal: Terminal) -> None:
    """A counter that opened itself would give every client away to whoever switches it on."""
    if terminal.terminal_kind is not TerminalKind.KIOSK:
        raise RuleViolation("device.counter")
