"""Approving a request at an enrolled terminal, and carrying the answer to the engine."""

from collections.abc import Sequence
from pathlib import Path

from app.bootstrap.exchanging import exchange_once
from app.bootstrap.open_requests import offered
from app.bootstrap.opening import Session
from app.bootstrap.welcomes import any_waiting, post
from app.domain.errors import RuleViolation
from app.security.durable_file import disk_fault
from app.services.terminals import Approval

_LARGEST = 8192


def request_in(file: Path) -> str:
    """Return what a request's file holds.

    Raises:
        RuleViolation: ``enrolment.no_request`` for a file that cannot be one.
        Unavailable: A disk fault.
    """
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST).decode("ascii")
    except ValueError as error:
        raise RuleViolation("enrolment.no_request", "request") from error
    except OSError as error:
        raise disk_fault(error, file) from error


def open_requests(session: Session) -> Sequence[str]:
    """Return the requests that lie on the engine; none where this terminal works alone.

    Raises:
        Unavailable: The engine's fault.
    """
    exchange = session.exchange
    return [] if exchange.alone else offered(exchange.backend, session.place.branch.code)


def approve_request(session: Session, text: str, code: str) -> Approval:
    """Let a terminal in and put its welcome where the next exchange finds it.

    Raises:
        RuleViolation: What ``TerminalDesk.approve`` says.
        Refused: ``permission.refused``.
        Unavailable: ``enrolment.no_authority``.
    """
    approval = session.desks.terminals.approve(text, code)
    post(session.store.secrets, session.place.branch.code, approval.digest, approval.welcome)
    # The round that the record itself set off may have begun before there was a welcome to carry.
    session.exchange.engine.now()
    return approval


def carry_now(session: Session) -> bool:
    """Exchange at once, so that the answer and the new terminal's record are there; tell whether they are."""
    exchange = session.exchange
    if exchange.alone:
        return False
    return not exchange_once(session).fault and not any_waiting(session.store.secrets)
