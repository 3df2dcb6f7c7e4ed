"""Opening a home with nobody there: the machine's own slot in the vault, and an actor who is the terminal itself."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import Environment, OpenHome, Session, door_of
from app.domain.errors import Refused, RuleViolation
from app.domain.people import Actor, Terminal, TerminalKind
from app.domain.policy import Role
from app.security.device_key import DeviceKeyring, SystemKeyring
from app.security.single_instance import single_instance
from app.security.vault import Vault


@dataclass(slots=True)
class Unattended:
    """A home that opened itself, and a session in the terminal's own name."""

    home: OpenHome
    session: Session
    _lock: AbstractContextManager[None]

    def close(self) -> None:
        """Close the store, forget the keys, and give the home's lock back."""
        self.home.close()
        self._lock.__exit__(None, None, None)


class NobodySigns:
    """The approval key of a terminal without a person: there is none."""

    @property
    def public_key(self) -> bytes:
        """No key."""
        return b""

    def sign(self, message: bytes) -> bytes:
        """Refuse: nobody is here who could answer for it."""
        del message
        raise Refused("vault.locked")


def open_unattended(
    paths: HomePaths, keyring: DeviceKeyring | None = None, around: Environment | None = None
) -> Unattended:
    """Open a home with the machine's own key.

    Args:
        paths: The home.
        keyring: Where that key is kept; the system's own where None.
        around: Clock and printer.

    Raises:
        RuleViolation: ``device.counter`` where the terminal is a counter: those ask for a person.
        Unavailable: ``home.missing``, ``home.in_use``, ``device.none``, ``device.wrong``, ``device.no_keyring``, or
            what vault, store and disk say.
    """
    around = around or Environment()
    door = door_of(paths, around.clock)
    lock = single_instance(paths.root, around.clock())
    lock.__enter__()
    try:
        unlocked = Vault.load(paths.vault).unlock_with_device(keyring or SystemKeyring())
        home = OpenHome(paths, door, unlocked, around)
        _require_kiosk(home)
    except BaseException:
        lock.__exit__(None, None, None)
        raise
    return Unattended(home, home.session_of(itself(home.terminal), NobodySigns()), lock)


def _require_kiosk(home: OpenHome) -> None:
    if home.terminal.terminal_kind is not TerminalKind.KIOSK:
        home.close()
        raise RuleViolation("device.counter")


def itself(terminal: Terminal) -> Actor:
    """Return the terminal as the one who acts: it may what policy lets a kiosk do (rules 5.3, column K)."""
    return Actor(
        staff_id=terminal.id,
        login="",
        name=terminal.name or terminal.code,
        roles=frozenset({Role.KIOSK}),
        terminal_id=terminal.id,
        terminal_code=terminal.code,
    )
