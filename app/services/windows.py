"""The windows of the hall: who sits where, and whether tickets are called there (rules 3.9)."""

from app.domain.events import Event
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.windows import Opening, WindowState, standing
from app.services.ports import UnitOfWork
from app.services.queue_views import WindowLine
from app.services.workplace import Workplace

_OPENED = "window:state:changed"


def own_window(place: Workplace) -> str:
    """Return the actor's window; whoever has none calls to where they sit, which the terminal's code names."""
    return place.actor.window or place.actor.terminal_code


class WindowDesk:
    """A teller's own window, and sight of the others."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def all(self) -> tuple[WindowState, ...]:
        """Return the windows that were opened today, as they are now."""
        with self._place.look() as uow:
            return tuple(standing(uow.find(WindowState, business_day=self._place.today())).values())

    def others(self) -> tuple[WindowLine, ...]:
        """Return the other windows at work today and who sits there; closed ones are left out."""
        with self._place.look() as uow:
            names = {staff.id: staff.name for staff in uow.find(Staff)}
        return tuple(
            WindowLine(state.window, state.state.value, state.teller_id, names.get(state.teller_id, ""))
            for state in self.all()
            if state.teller_id is not None and state.teller_id != self._place.actor.staff_id
        )

    def mine(self) -> WindowState | None:
        """Return what was said last of the actor's window today."""
        return next((state for state in self.all() if state.window == own_window(self._place)), None)

    def open(self) -> None:
        """Say that the actor sits at their window and calls.

        Raises:
            Refused: ``permission.refused``.
        """
        self._say(Opening.OPEN)

    def pause(self, reason: str = "") -> None:
        """Say that nobody is called here for a while.

        Raises:
            Refused: ``permission.refused``.
        """
        self._say(Opening.PAUSED, reason)

    def close(self) -> None:
        """Say that the window is closed for today.

        Raises:
            Refused: ``permission.refused``.
        """
        self._say(Opening.CLOSED)

    def _say(self, opening: Opening, reason: str = "") -> None:
        with self._place.transact() as uow:
            self._place.require(Permission.CALL_TICKET)
            say(self._place, uow, opening, reason)


def say(place: Workplace, uow: UnitOfWork, opening: Opening, reason: str = "") -> None:
    """Store what the actor's window is from now on."""
    actor = place.actor
    state = uow.add(
        WindowState(
            id=place.ids(),
            business_day=place.today(),
            window=own_window(place),
            state=opening,
            teller_id=None if opening is Opening.CLOSED else actor.staff_id,
            since=place.now(),
            reason=" ".join(reason.split()),
        )
    )
    details = {"window": state.window, "state": state.state.value}
    kind = WindowState.kind.name
    uow.record(Event(action=_OPENED, subject_kind=kind, subject_id=state.id, reason=state.reason, details=details))


def keep_open(place: Workplace, uow: UnitOfWork) -> None:
    """Open the actor's window where it is not, or where somebody else sat there: whoever calls sits there."""
    now = standing(uow.find(WindowState, business_day=place.today())).get(own_window(place))
    if now is None or now.state is not Opening.OPEN or now.teller_id != place.actor.staff_id:
        say(place, uow, Opening.OPEN)
