"""The queue desk: calling tickets to a window, one ticket to one window (rules 4.2)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from math import ceil
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.cases import LobbyStep
from app.domain.errors import Conflict, RuleViolation
from app.domain.policy import Permission
from app.domain.reception import Ticket
from app.services.calling import look_at, take_call
from app.services.line import line
from app.services.ports import UnitOfWork
from app.services.queries import TicketRow
from app.services.queue_views import TicketView, Touched
from app.services.returning import accepted, brought_here, put_back, refuse_unregistered
from app.services.steps import log_of, take_step
from app.services.ticket_views import ticket_view
from app.services.ticketing import own_unowned
from app.services.undoing import can_undo, undone
from app.services.windows import own_window
from app.services.workplace import Workplace

PARKED = (ticket_workflow.PAUSED, ticket_workflow.TRANSFERRED, ticket_workflow.MISSED)


class QueueDesk:
    """A window's hold on the line."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place
        self._masks = place.policy.masking

    def waiting(self) -> tuple[TicketView, ...]:
        """Return who waits, in calling order, each with the reason for its place."""
        self._place.allow(Permission.CALL_TICKET, own=True)
        rows = self._place.work.tickets(self._place.today(), ticket_workflow.OPEN)
        twins, known = _twins(rows), {row.ticket_id: row for row in rows}
        with self._place.look() as uow:
            waiting = line(self._place, uow)
        standing = [(at, known[at.ticket.id]) for at in waiting if at.ticket.id in known]
        return tuple(ticket_view(self._masks, row, at, twins.get(row.ticket_id, ())) for at, row in standing)

    def mine(self) -> TicketView | None:
        """Return the ticket that the actor has called or serves, or None."""
        rows = self._place.work.tickets(self._place.today(), ticket_workflow.AT_WINDOW)
        own = [row for row in rows if row.teller_id == self._place.actor.staff_id]
        return ticket_view(self._masks, own[0]) if own else None

    def parked(self) -> tuple[TicketView, ...]:
        """Return the tickets set aside: missed, paused, or handed over and waiting to be taken."""
        self._place.allow(Permission.CALL_TICKET, own=True)
        return tuple(ticket_view(self._masks, row) for row in self._place.work.tickets(self._place.today(), PARKED))

    def call_next(self) -> TicketView | None:
        """Call whoever is next, or return None when nobody waits; tickets just called elsewhere are passed.

        Raises:
            RuleViolation: ``queue.still_serving``, or ``staff.registration_lapsed`` and the like when people wait whom
                the actor may not serve.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.CALL_TICKET)
        self._refuse_second(None)
        sight = look_at(self._place)
        for at in sight.callable():
            try:
                take_call(sight, at)
            except Conflict:
                sight.lost.add(at.ticket.id)
            except RuleViolation as violation:
                if violation.code != "workflow.not_possible":
                    raise
                sight.lost.add(at.ticket.id)
            else:
                return self._shown(at.ticket.id)
        barred = sight.first_bar()
        if barred is not None:
            raise barred
        return None

    def call(self, ticket_id: UUID, reason: str = "") -> TicketView:
        """Call a certain waiting ticket to the actor's window.

        Args:
            ticket_id: Which.
            reason: Why it is called out of its turn; needed where others whom the actor may serve stand before it.

        Raises:
            Conflict: another window called it at the same moment.
            RuleViolation: ``queue.out_of_turn`` (``number``: whose turn it is), ``workflow.not_possible``,
                ``queue.still_serving``, ``staff.registration_lapsed``, ``staff.registration_missing``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.CALL_TICKET)
        self._refuse_second(None)
        sight = look_at(self._place)
        wanted = next((at for at in sight.waiting if at.ticket.id == ticket_id), None)
        if wanted is None:
            with self._place.look() as uow:
                state = uow.get(Ticket, ticket_id).state
            raise RuleViolation("workflow.not_possible", workflow="ticket", state=state, action="call")
        bar = sight.bar(wanted.ticket.service_code)
        if bar is not None:
            raise bar
        first = next(iter(sight.callable()))
        if first is not wanted and not reason.strip():
            raise RuleViolation("queue.out_of_turn", "reason", number=first.ticket.number)
        take_call(sight, wanted, "" if first is wanted else reason)
        return self._shown(ticket_id)

    def recall(self, ticket_id: UUID) -> TicketView:
        """Call a called ticket again.

        Raises:
            RuleViolation: ``queue.recalled_enough`` after the last call that policy allows, ``queue.recall_too_soon``
                with the seconds to wait, ``queue.not_yours``.
            Refused: ``permission.refused``.
        """
        limits = self._place.policy.limits
        with self._place.transact() as uow:
            ticket = self._own(uow, ticket_id)
            last = _last_call(uow, ticket)
            left = limits.recall_interval - (self._place.now() - last)
            if ticket.calls > limits.recalls:
                raise RuleViolation("queue.recalled_enough", most=limits.recalls)
            if left.total_seconds() > 0:
                raise RuleViolation("queue.recall_too_soon", seconds=ceil(left.total_seconds()))
            again = take_step(self._place, uow, ticket, "recall")
            uow.save(replace(again, calls=ticket.calls + 1))
        return self._shown(ticket_id)

    def missed(self, ticket_id: UUID) -> TicketView:
        """Mark a called ticket as missed."""
        return self._step(ticket_id, "miss")

    def start_serving(self, ticket_id: UUID) -> TicketView:
        """Begin: the client stands at the window; whoever took a number at the kiosk is spoken to first here."""
        with self._place.transact() as uow:
            ticket = self._own(uow, ticket_id)
            started = take_step(self._place, uow, ticket, "start")
            uow.save(replace(started, serving_at=self._place.now()))
            own_unowned(self._place, uow, ticket.visit_id)
        return self._shown(ticket_id)

    def finish(self, ticket_id: UUID) -> TicketView:
        """End the service of a ticket."""
        return self._step(ticket_id, "finish", finished_at=self._place.now())

    def transfer(self, ticket_id: UUID, reason: str, window: str = "", staff_id: UUID | None = None) -> TicketView:
        """Hand the ticket over: to a window, to a member of staff, or to whichever window accepts it.

        Raises:
            RuleViolation: ``workflow.reason_missing``, ``workflow.not_possible``, ``queue.sent_to_oneself``,
                ``staff.registration_lapsed`` and the like for a person who may not do the service.
            Refused: ``permission.refused``.
        """
        if window == own_window(self._place) or staff_id == self._place.actor.staff_id:
            raise RuleViolation("queue.sent_to_oneself")
        if staff_id is not None:
            refuse_unregistered(self._place, ticket_id, staff_id)
        return self._step(ticket_id, "transfer", reason, sent_to_window=window.strip(), sent_to_id=staff_id)

    def act(self, ticket_id: UUID, action: str, reason: str = "") -> TicketView:
        """Do what else the table allows: requeue, abandon, pause, resume, accept, and ``undo`` of the last step.

        Raises:
            RuleViolation: ``queue.came_back_once``, ``queue.too_late_to_return``, ``queue.still_serving``,
                ``queue.sent_elsewhere``, ``queue.nothing_to_undo``, ``workflow.not_possible``.
            Refused: ``permission.refused``.
        """
        guards = {"requeue": put_back, "accept": accepted, "resume": brought_here}
        with self._place.transact() as uow:
            ticket = uow.get(Ticket, ticket_id)
            if action == "undo":
                uow.save(undone(self._place, uow, ticket, self._refuse_second))
            else:
                if action in ("accept", "resume"):
                    self._refuse_second(ticket)
                changes = guards[action](self._place, uow, ticket) if action in guards else {}
                uow.save(_changed(take_step(self._place, uow, ticket, action, reason=reason), changes))
        return self._shown(ticket_id)

    def touched(self, ticket_id: UUID) -> Touched:
        """Return a ticket as it is by now, wherever it is, and which step of it the actor may take back."""
        with self._place.look() as uow:
            log = log_of(uow, uow.get(Ticket, ticket_id))
        return Touched(self._shown(ticket_id), log[-1].action if can_undo(self._place, log) else "")

    def _step(self, ticket_id: UUID, action: str, reason: str = "", **changes: object) -> TicketView:
        with self._place.transact() as uow:
            ticket = self._own(uow, ticket_id)
            uow.save(_changed(take_step(self._place, uow, ticket, action, reason=reason), changes))
        return self._shown(ticket_id)

    def _own(self, uow: UnitOfWork, ticket_id: UUID) -> Ticket:
        """Return the ticket if it stands at the actor's window."""
        ticket = uow.get(Ticket, ticket_id)
        if ticket.state in ticket_workflow.AT_WINDOW and ticket.teller_id != self._place.actor.staff_id:
            raise RuleViolation("queue.not_yours", number=ticket.number, window=ticket.window)
        return ticket

    def _refuse_second(self, ticket: Ticket | None) -> None:
        """Let a ticket come to the window only when no other stands there."""
        standing = self.mine()
        if standing is not None and (ticket is None or standing.ticket_id != ticket.id):
            raise RuleViolation("queue.still_serving", number=standing.number)

    def _shown(self, ticket_id: UUID) -> TicketView:
        row = self._place.queue.ticket(ticket_id)
        if row is None:
            raise RuleViolation("record.unknown", kind=Ticket.kind.name)
        return ticket_view(self._masks, row)


def _changed(ticket: Ticket, changes: Mapping[str, object]) -> Ticket:
    return replace(ticket, **changes)  # type: ignore[arg-type]


def _last_call(uow: UnitOfWork, ticket: Ticket) -> datetime:
    steps = uow.find(LobbyStep, subject_id=ticket.id)
    return max(step.at for step in steps if step.action in ("call", "recall"))


def _twins(rows: Iterable[TicketRow]) -> Mapping[UUID, tuple[str, ...]]:
    """Return the other open numbers of whoever has more than one."""
    held = defaultdict[UUID, list[TicketRow]](list)
    for row in rows:
        if row.client_id is not None:
            held[row.client_id].append(row)
    several = [own for own in held.values() if len(own) > 1]
    return {row.ticket_id: tuple(o.number for o in own if o is not row) for own in several for row in own}
