"""A card reader without a card, until a test lays one on."""

from app.domain.errors import Unavailable
from app.services.devices import CounterDevices, DeviceTools


class SimulatedCards:
    """A reader and the settings that name it."""

    def __init__(self, *, chosen=False):
        self.cards, self.devices = [], CounterDevices(reader="simulated" if chosen else "")

    def lay_on(self, facts):
        self.cards.append(facts)

    def read(self, patience):
        del patience
        if not self.cards:
            raise Unavailable("reader.no_card")
        return self.cards.pop(0)

    def load(self):
        return self.devices

    def keep(self, devices):
        self.devices = devices

    def tools(self):
        return DeviceTools(
            settings=self, open_reader=lambda _port: self, check_printer=lambda _address: None,
            ports=lambda: ("simulated",),
        )  # fmt: skip
