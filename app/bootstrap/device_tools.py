"""The devices of a counter as they were chosen; their libraries are loaded with the first use."""

from collections.abc import Sequence
from typing import Final

import msgspec

from app.bootstrap.tools import page_pictures
from app.db.secrets import SqlSecrets
from app.services.devices import CounterDevices, DeviceTools
from app.services.identity_reader import IdentityReader
from app.services.ports import Printer

_NAME: Final = "counter-devices"


class KeptDevices:
    """The choice, kept in the store of the terminal."""

    def __init__(self, secrets: SqlSecrets) -> None:
        """Keep it beside the terminal's secrets."""
        self._secrets = secrets

    def load(self) -> CounterDevices:
        """Return what was chosen."""
        kept = self._secrets.get(_NAME)
        return msgspec.json.decode(kept, type=CounterDevices) if kept else CounterDevices()

    def keep(self, devices: CounterDevices) -> None:
        """Keep what was chosen."""
        self._secrets.put(_NAME, msgspec.json.encode(devices))


def device_tools(secrets: SqlSecrets) -> DeviceTools:
    """Return what opens this terminal's devices."""
    return DeviceTools(settings=KeptDevices(secrets), open_reader=_reader, check_printer=_receipts, ports=_ports)


def slip_printers(tools: DeviceTools, others: Printer) -> Printer:
    """Return the receipt printer that was chosen before the others."""
    from app.devices.receipts import SlipPrinters

    def receipts() -> Printer | None:
        address = tools.settings.load().receipt_printer
        return _receipts(address) if address else None

    return SlipPrinters(receipts, others)


def _reader(port: str) -> IdentityReader:
    from app.devices.identity_reader import SerialReader

    return SerialReader(port)


def _receipts(address: str) -> Printer:
    from app.devices.receipts import ReceiptPrinter

    return ReceiptPrinter(address, page_pictures)


def _ports() -> Sequence[str]:
    from app.devices.identity_reader import ports

    return ports()
