"""The exchange for whoever asks for it: rounds with what must follow them, and the state as plain values."""

from collections.abc import Callable
from threading import Event as Signal
from threading import Timer
from typing import Any

from app.bootstrap.opening import Session
from app.domain.appointments import Appointment, BookingToken
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Staff, Terminal, TerminalKind
from app.domain.policy import Permission
from app.domain.records import Scope
from app.domain.scope_keys import KeyHandover, ScopeKey
from app.domain.sync_state import SyncPhase, SyncState
from app.domain.ticket_ratings import TicketRating
from app.services.ticket_ratings import TicketRatingDesk

FOLLOWED = frozenset(
    kind.kind.name for kind in (Staff, Terminal, ScopeKey, KeyHandover, Appointment, BookingToken, TicketRating)
)
"""Kinds after which, when they come from elsewhere, this terminal has something to do itself."""


def exchange_once(session: Session) -> SyncState:
    """Do a round, and another where what came in made this terminal write something itself."""
    state = session.exchange.sync()
    if not state.fault and follow_up(session):
        again = session.exchange.sync()
        return again if again.fault else state
    return state


def exchange_on(session: Session, heard: Callable[[SyncState], None], seconds: float | None) -> None:
    """Do rounds until interrupted, or for so many seconds; ``heard`` is told of each round that ended."""
    stop = Signal()
    timer = Timer(seconds, stop.set) if seconds else None

    def told(state: SyncState) -> None:
        if state.phase is not SyncPhase.SYNCING:
            heard(state)
            if state.merged and not state.fault:
                follow_up(session)

    session.exchange.subscribe(told)
    if timer is not None:
        timer.start()
    try:
        session.exchange.watch(stop)
    finally:
        if timer is not None:
            timer.cancel()


def follow_up(session: Session) -> bool:
    """Do what others' work asks of this terminal: follow the staff, renew keys, settle appointments; tell if it wrote.

    Raises:
        Unavailable: A disk fault; the next round's follow-up does it again.
    """
    session.people.follow()
    session.exchange.settle_restricted()
    if Scope.REFERENCE in session.store.barred:
        return False
    raised = session.desks.terminals.raise_ends()
    settled = session.desks.booking.jobs.run() + TicketRatingDesk(session.place).adopt()
    return bool(raised or settled or session.desks.terminals.renew_outdated())


def take_snapshot(session: Session) -> SyncState:
    """Put a snapshot of every scope that is read here, due or not, and drop what nobody needs any more.

    Raises:
        Refused: ``permission.refused``.
        RuleViolation: ``sync.kiosk_snapshot`` at a kiosk, whose word on what others wrote nobody takes.
    """
    session.place.allow(Permission.ENROL_TERMINAL)
    with session.place.transact() as uow:
        if session.place.terminal(uow).terminal_kind is TerminalKind.KIOSK:
            raise RuleViolation("sync.kiosk_snapshot")
        uow.record(Event(action="sync:snapshot:taken"))
    return session.exchange.snapshot()


def use_engine(session: Session, address: str) -> None:
    """Choose the engine; an empty address lets this terminal work alone.

    Raises:
        RuleViolation: ``sync.address_malformed``, ``sync.address_scheme`` or ``sync.address_option``.
        Refused: ``permission.refused``.
        Unavailable: What the engine says; nothing is changed then.
    """
    session.place.allow(Permission.ENROL_TERMINAL)
    session.exchange.use(address.strip())
    with session.place.transact() as uow:
        uow.record(Event(action="sync:engine:chosen", details={"address": session.exchange.address}))


def plain_state(session: Session, state: SyncState) -> dict[str, Any]:
    """Return how the exchange stands as plain JSON values."""
    return {
        "phase": "alone" if session.exchange.alone else state.phase.value,
        "engine": session.exchange.address,
        "terminal": session.actor.terminal_code,
        "waiting": state.waiting,
        "waiting_since": state.waiting_since.isoformat() if state.waiting_since else None,
        "last_success": state.last_success.isoformat() if state.last_success else None,
        "fault": state.fault or None,
        "merged": state.merged,
        "terminals": [{"code": one.code, "read": one.read, "written": one.written} for one in state.terminals],
        "put_aside": [
            {"stream": one.stream, "n": one.n, "reason": one.reason, "since": one.since.isoformat()}
            for one in state.aside
        ],
        "conflicts": len(session.store.conflicts.open()),
    }
