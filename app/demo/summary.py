"""What the day came to, counted from what the branch has on record."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import quantiles

from app.bootstrap.opening import Session
from app.domain import ticket_workflow
from app.domain.cases import LobbyStep, ServiceCase
from app.domain.confirmations import ArchiveItem, Confirmation, PrintJob, Rating
from app.services.queries import TicketRow

_SERVED = (ticket_workflow.SERVED, ticket_workflow.RATED, ticket_workflow.UNRATED)


def counts_of(session: Session, day: date, refused: int) -> dict[str, int]:
    """Count what the branch has on record; ``refused`` is how many the reception had to turn down."""
    tickets = session.place.work.tickets(day)
    with session.place.look() as uow:
        confirmations, prints = uow.find(Confirmation), uow.find(PrintJob)
        return {
            "clients": session.place.clients.count(),
            "tickets": len(tickets),
            "served": sum(ticket.state in _SERVED for ticket in tickets),
            "missed": len({step.subject_id for step in uow.find(LobbyStep) if step.action == "miss"}),
            "abandoned": sum(ticket.state == ticket_workflow.ABANDONED for ticket in tickets),
            "cases": len(uow.find(ServiceCase)),
            "confirmations": len(confirmations),
            "sealed": sum(bool(found.sealed_digest) for found in confirmations),
            "printed": sum(job.done_at is not None for job in prints),
            "prints_pending": sum(job.done_at is None for job in prints),
            "ratings": len(uow.find(Rating)),
            "archived": len(uow.find(ArchiveItem)),
            "refused": refused,
        }


def waits_of(tickets: Sequence[TicketRow]) -> dict[str, float]:
    """Return how long people waited from their ticket to the first call, in minutes: half, nine in ten, the longest."""
    waits = sorted(
        (ticket.called_at - ticket.issued_at).total_seconds() / 60 for ticket in tickets if ticket.called_at is not None
    )
    if len(waits) < 2:
        only = round(waits[0], 1) if waits else 0.0
        return {"p50": only, "p90": only, "max": only}
    tenths = quantiles(waits, n=10, method="inclusive")
    return {"p50": round(tenths[4], 1), "p90": round(tenths[8], 1), "max": round(waits[-1], 1)}


def write_summary(path: Path, values: Mapping[str, object]) -> None:
    """Write the summary whole or not at all."""
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(json.dumps(values, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    beside.replace(path)
