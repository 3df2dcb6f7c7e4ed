"""What the pages of the administration are given."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from app.bootstrap.approving import approve_request, open_requests, request_in
from app.bootstrap.exchanging import use_engine
from app.bootstrap.given_desks import seal_settings
from app.bootstrap.opening import OpenHome, Session
from app.bootstrap.terminal_facts import terminal_facts
from app.bootstrap.unattended import UnattendedDesk
from app.db.registry import SYNCED
from app.domain.errors import RuleViolation
from app.services.conflict_views import ConflictBoard
from app.services.conflicts import ConflictDesk
from app.ui.counter.administration.exchange.page import ExchangeActs
from app.ui.counter.administration.leaves import Administered, AdministeredExchange
from app.ui.counter.administration.terminal.unattended_card import UnattendedSettings
from app.ui.counter.administration.terminals.admitting import Admission, WaitingRequest
from app.ui.counter.exchange.watch import ExchangeWatch


@dataclass(frozen=True, slots=True)
class FileDoors:
    """What shows a client's file, and a case."""

    client: Callable[[UUID], object]
    case: Callable[[UUID], object]


def conflict_desk(session: Session) -> ConflictDesk:
    """Return the desk for what merging left to people."""
    scopes = {name: record.kind.scope for name, record in SYNCED.items()}
    return ConflictDesk(session.place, session.store.conflicts, scopes)


def administered(session: Session, home: OpenHome, watch: ExchangeWatch, doors: FileDoors) -> Administered:
    """Return what the administration of one session works with."""
    desks, place, slot = session.desks, session.place, UnattendedDesk(session)
    return Administered(
        staff=desks.staff,
        staffing=desks.staffing,
        premises=desks.premises,
        audit=desks.audit,
        calendars=desks.calendar,
        calendar=place.calendar,
        policy=place.policy,
        find_facts=partial(terminal_facts, home, session),
        seal=seal_settings(session),
        unattended=UnattendedSettings(since=slot.since, set_up=slot.set_up, end=slot.end),
        exchange=_exchange(session, watch, doors),
    )


def waiting_requests(session: Session) -> tuple[WaitingRequest, ...]:
    """Return the requests that lie on the engine and were not approved; one of another branch's is passed over.

    Raises:
        Unavailable: The engine's fault.
        Refused: ``permission.refused``.
    """
    found = []
    for text in open_requests(session):
        with suppress(RuleViolation):
            found.append(WaitingRequest(text=text, seen=session.desks.terminals.examine(text)))
    return tuple(each for each in found if not each.seen.approved)


def _exchange(session: Session, watch: ExchangeWatch, doors: FileDoors) -> AdministeredExchange:
    exchange, terminals = session.exchange, session.desks.terminals
    desk = conflict_desk(session)
    return AdministeredExchange(
        terminals=terminals,
        admission=Admission(
            examine=terminals.examine,
            approve=partial(approve_request, session),
            read_file=request_in,
            waiting=partial(waiting_requests, session),
        ),
        restricted=session.desks.restricted,
        acts=ExchangeActs(
            address=lambda: exchange.address,
            use=partial(use_engine, session),
            now=exchange.engine.now,
            refill=exchange.refill,
            open_client=doors.client,
            open_case=doors.case,
        ),
        conflicts=ConflictBoard(session.place, desk, SYNCED),
        watch=watch,
    )
