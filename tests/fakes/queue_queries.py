"""The reads of the queue in the in-memory store."""

from app.domain.cases import LobbyStep, ServiceCase
from app.domain.confirmations import Rating
from app.domain.reception import Ticket
from app.domain.ticket_calls import TicketCall
from app.services.queue_queries import DayBeside, WaitingRow


class FakeQueueQueries:
    """Walks over everything."""

    def __init__(self, store) -> None:
        self._store = store

    def ticket(self, ticket_id):
        found = [ticket for ticket in self._store.all(Ticket) if ticket.id == ticket_id]
        return self._store.work._ticket_row(found[0]) if found else None

    def waiting(self, day):
        names = [name for name in WaitingRow._fields if name != "id_bytes"]
        found = [ticket for ticket in self._on(Ticket, day) if ticket.state == "waiting"]
        return [WaitingRow(t.id.bytes, **{name: getattr(t, name) for name in names}) for t in found]

    def last_call(self, day):
        calls = sorted(self._on(TicketCall, day), key=lambda call: (call.called_at, call.id))
        return calls[-1].why if calls else ""

    def called_since(self, day, at):
        return sum(ticket.called_at is not None and ticket.called_at > at for ticket in self._on(Ticket, day))

    def service_times(self, limit=300):
        done = [t for t in self._store.all(Ticket) if t.serving_at is not None and t.finished_at is not None]
        done.sort(key=lambda ticket: ticket.finished_at, reverse=True)
        return [(ticket.service_code, ticket.finished_at - ticket.serving_at) for ticket in done[:limit]]

    def open_of_client(self, client_id, day, states):
        return [row for row in self._store.work.tickets(day, states) if row.client_id == client_id]

    def day(self, day):
        tickets = self._on(Ticket, day)
        own, visits = {ticket.id for ticket in tickets}, {ticket.visit_id for ticket in tickets}
        actions = [step.action for step in self._store.all(LobbyStep) if step.subject_id in own]
        cases = [case for case in self._store.all(ServiceCase) if case.visit_id in visits]
        ids = {case.id for case in cases}
        ratings = [rating.score for rating in self._store.all(Rating) if rating.case_id in ids]
        late = sum(case.overdue_noted_at is not None for case in cases)
        return DayBeside(actions.count("transfer") - actions.count("undo_transfer"), ratings, len(cases), late)

    def _on(self, kind, day):
        return [record for record in self._store.all(kind) if record.business_day == day]
