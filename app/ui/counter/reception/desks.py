"""What the reception page works with."""

from dataclasses import dataclass

from app.services.capacity import CapacityDesk
from app.services.devices import DeviceDesk
from app.services.handovers import HandoverDesk
from app.services.queue import QueueDesk
from app.services.reception import ReceptionDesk
from app.services.slips import SlipDesk
from app.services.visits import VisitDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceptionDesks:
    """The desks of one session."""

    reception: ReceptionDesk
    queue: QueueDesk
    slips: SlipDesk
    capacity: CapacityDesk
    visits: VisitDesk
    handovers: HandoverDesk
    devices: DeviceDesk
