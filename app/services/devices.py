"""The small devices of a counter: which receipt printer, which card reader; both may be missing, the keyboard never."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from app.domain.errors import Unavailable
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.identity_reader import CardFacts, IdentityReader
from app.services.workplace import Workplace

PATIENCE_S: Final = 8.0
"""So long a card may take to be laid on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterDevices:
    """What stands on this counter; empty where there is none."""

    receipt_printer: str = ""
    """Address of a printer that speaks ESC/POS, such as ``tcp://192.168.1.50``."""
    reader: str = ""
    """Port of an identity-card reader, such as ``/dev/ttyUSB0``."""


class DeviceSettings(Protocol):
    """Where the choice is kept; it never leaves the terminal."""

    def load(self) -> CounterDevices:
        """Return what was chosen."""
        ...

    def keep(self, devices: CounterDevices) -> None:
        """Keep what was chosen."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceTools:
    """What opens devices."""

    settings: DeviceSettings
    open_reader: Callable[[str], IdentityReader]
    check_printer: Callable[[str], object]
    """Raises RuleViolation ``printer.address`` for what is no address of a receipt printer."""
    ports: Callable[[], Sequence[str]]
    """Returns the serial ports there are."""


class DeviceDesk:
    """Chooses devices, and reads cards."""

    def __init__(self, place: Workplace, tools: DeviceTools) -> None:
        """Work at the place."""
        self._place, self._tools = place, tools

    def chosen(self) -> CounterDevices:
        """Return what stands on this counter."""
        return self._tools.settings.load()

    def ports(self) -> tuple[str, ...]:
        """Return the ports at which a reader may be."""
        return tuple(self._tools.ports())

    def choose(self, devices: CounterDevices) -> CounterDevices:
        """Work with these devices from now on.

        Raises:
            RuleViolation: ``printer.address``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.TAKE_TICKET, own=True)
        if devices.receipt_printer:
            self._tools.check_printer(devices.receipt_printer)
        self._tools.settings.keep(devices)
        with self._place.transact() as uow:
            details = {"receipt_printer": devices.receipt_printer, "reader": devices.reader}
            uow.record(Event(action="terminal:devices:chosen", details=details))
        return devices

    def read_card(self) -> CardFacts:
        """Wait for a card on the reader, and return what it says; nothing of it is kept here.

        Raises:
            Unavailable: ``reader.none`` where none was chosen, or what the reader says.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.TAKE_TICKET, own=True)
        port = self.chosen().reader
        if not port:
            raise Unavailable("reader.none")
        return self._tools.open_reader(port).read(PATIENCE_S)
