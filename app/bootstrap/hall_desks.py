"""The desks around the queue: visits, slips, windows, the record of calls, the end of a day, hand-overs."""

from dataclasses import dataclass

from app.services.call_record import CallRecordDesk
from app.services.day_closing import DayClosingDesk, DayTools
from app.services.handovers import HandoverDesk
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


def hall_desks(place: Workplace, set_slip: SetSlip, day: DayTools) -> HallDesks:
    """Return the hall's desks."""
    return HallDesks(
        visits=VisitDesk(place),
        slips=SlipDesk(place, set_slip, day.printer),
        windows=WindowDesk(place),
        calls=CallRecordDesk(place),
        days=DayClosingDesk(place, day),
        handovers=HandoverDesk(place),
    )
