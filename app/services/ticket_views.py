"""Tickets as tellers see them, the client masked."""

from app.domain.masking import mask_name
from app.domain.policy import MaskingPolicy
from app.domain.queue import Place
from app.services.queries import TicketRow
from app.services.queue_queries import WaitingRow
from app.services.queue_views import TicketView


def ticket_view(
    masks: MaskingPolicy, row: TicketRow, standing: Place[WaitingRow] | None = None, twins: tuple[str, ...] = ()
) -> TicketView:
    """Return a ticket as a teller sees it, with its place where it waits and the client's other open numbers."""
    return TicketView(
        ticket_id=row.ticket_id,
        number=row.number,
        line=row.line,
        service_code=row.service_code,
        state=row.state,
        priority=row.priority,
        issued_at=row.issued_at,
        called_at=row.called_at,
        serving_at=row.serving_at,
        finished_at=row.finished_at,
        calls=row.calls,
        window=row.window,
        teller_id=row.teller_id,
        visit_id=row.visit_id,
        client_id=row.client_id,
        client_name=mask_name(row.client_name, masks) if row.client_name else "",
        ahead=standing.ahead if standing else 0,
        why=standing.why.value if standing else "",
        special_care=row.special_care,
        slot_at=row.slot_at,
        taken_at_kiosk=row.taken_at_kiosk,
        sent_to_window=row.sent_to_window,
        sent_to_id=row.sent_to_id,
        twins=twins,
    )
