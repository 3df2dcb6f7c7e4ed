"""The pages of reception and queue, and what they are given."""

from collections.abc import Callable
from uuid import UUID

from app.bootstrap.opening import Session
from app.services.prefills import PrefillDesk
from app.services.queue_views import TicketView
from app.ui.counter.queue.page import QueuePage
from app.ui.counter.queue.prefill import PrefillCard, PrefillDesks
from app.ui.counter.queue.wiring import QueueWiring
from app.ui.counter.reception.desks import ReceptionDesks
from app.ui.counter.reception.page import ReceptionPage
from app.ui.counter.surroundings import Surroundings


def reception_page(
    session: Session,
    around: Surroundings,
    *,
    open_client: Callable[[UUID], object],
    open_case_for: Callable[[TicketView], object],
) -> ReceptionPage:
    """Return the reception."""
    desks, hall = session.desks, session.desks.hall
    given = ReceptionDesks(
        reception=desks.reception,
        queue=desks.queue,
        slips=hall.slips,
        capacity=desks.capacity,
        visits=hall.visits,
        handovers=hall.handovers,
        devices=hall.devices,
    )
    return ReceptionPage(given, around, open_client=open_client, open_case_for=open_case_for)


def queue_page(session: Session, wiring: QueueWiring, around: Surroundings) -> QueuePage:
    """Return the queue, with what the client at the window filled in at the kiosk."""
    desks, hall = session.desks, session.desks.hall
    page = QueuePage(wiring, around, calls=hall.calls, days=hall.days)
    filled_in = PrefillDesks(PrefillDesk(session.place), desks.reception, hall.visits, desks.clients)
    page.put_below_window(PrefillCard(filled_in, wiring, around))
    return page
