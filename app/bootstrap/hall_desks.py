"""The desks around the queue: visits, slips, windows, the record of calls, the end of a day, hand-overs."""

from dataclasses import dataclass

from app.services.call_record import CallRecordDesk
from app.services.day_closing import DayClosingDesk, DayTools
from app.services.devices import DeviceDesk, DeviceTools
from app.services.handovers import HandoverDesk
from app.services.ports import Printer
from app.services.slips import SetSlip, SlipDesk
from app.services.visits import VisitDesk
from app.services.windows import WindowDesk
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class HallDesks:
    """One of each, all at the same place."""

    visits: VisitDesk
    slips: SlipDesk
    windows: WindowDesk
    calls: CallRecordDesk
    days: DayClosingDesk
    handovers: HandoverDesk
    devices: DeviceDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class HallTools:
    """What sets and prints the hall's papers, and opens its devices."""

    set_slip: SetSlip
    slip_printer: Printer
    day: DayTools
    devices: DeviceTools


def hall_desks(place: Workplace, tools: HallTools) -> HallDesks:
    """Return the hall's desks."""
    return HallDesks(
        visits=VisitDesk(place),
        slips=SlipDesk(place, tools.set_slip, tools.slip_printer),
        windows=WindowDesk(place),
        calls=CallRecordDesk(place),
        days=DayClosingDesk(place, tools.day),
        handovers=HandoverDesk(place),
        devices=DeviceDesk(place, tools.devices),
    )
