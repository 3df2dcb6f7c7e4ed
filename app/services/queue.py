"""The queue desk: calling tickets to a window, one ticket to one window (rules 4.2)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.cases import LobbyStep
from app.domain.errors import Conflict, RuleViolation
from app.domain.masking import mask_name
from app.domain.people import Staff
from app.domain.policy import MaskingPolicy, Permission
from app.domain.queue import Place
from app.domain.reception import Ticket
from app.services.eligibility import staff_obstacles
from app.services.line import line
from app.services.ports import UnitOfWork
from app.services.queries import TicketRow
from app.services.queue_views import TicketView
from app.services.steps import take_step
from app.services.workplace import Workplace

LONGEST_CLOSURE = timedelta(days=31)
"""No branch stays shut for longer, so that tickets left open are looked for no further back."""
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
        return tuple(ticket_view(self._masks, standing.ticket, standing) for standing in line(self._place))

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
        barred: RuleViolation | None = None
        for standing in line(self._place):
            try:
                return self.call(standing.ticket.ticket_id)
            except Conflict:
                continue
            except RuleViolation as violation:
                if violation.code.startswith("staff."):
                    barred = barred or violation
                elif violation.code != "workflow.not_possible":
                    raise
        if barred is not None:
            raise barred
        return None

    def call(self, ticket_id: UUID) -> TicketView:
        """Call a waiting ticket to the actor's window.

        Raises:
            Conflict: another window called it at the same moment.
            RuleViolation: ``workflow.not_possible``, ``queue.still_serving``, ``staff.registration_lapsed``,
                ``staff.registration_missing``.
            Refused: ``permission.refused``.
        """
        place, now = self._place, self._place.now()
        with place.transact() as uow:
            ticket = uow.get(Ticket, ticket_id)
            self._refuse_second(ticket)
            self._refuse_unqualified(uow, ticket)
            called = take_step(place, uow, ticket, "call", own=False)
            first = ticket.called_at or now
            uow.save(_changed(called, {"called_at": first, "calls": ticket.calls + 1} | self._here()))
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
        """Begin: the client stands at the window."""
        return self._step(ticket_id, "start", serving_at=self._place.now())

    def finish(self, ticket_id: UUID) -> TicketView:
        """End the service of a ticket."""
        return self._step(ticket_id, "finish", finished_at=self._place.now())

    def transfer(self, ticket_id: UUID, reason: str) -> TicketView:
        """Hand the ticket over to whichever window accepts it.

        Raises:
            RuleViolation: ``workflow.reason_missing``, ``workflow.not_possible``.
            Refused: ``permission.refused``.
        """
        return self._step(ticket_id, "transfer", reason)

    def act(self, ticket_id: UUID, action: str, reason: str = "") -> TicketView:
        """Do what else the table allows: requeue, abandon, pause, resume, accept.

        Raises:
            RuleViolation: ``queue.came_back_once``, ``queue.too_late_to_return``, ``queue.still_serving``,
                ``workflow.not_possible``.
            Refused: ``permission.refused``.
        """
        guards = {"requeue": self._requeue, "accept": self._take, "resume": self._take}
        with self._place.transact() as uow:
            ticket = uow.get(Ticket, ticket_id)
            changes = guards[action](uow, ticket) if action in guards else {}
            uow.save(_changed(take_step(self._place, uow, ticket, action, reason=reason), changes))
        return self._shown(ticket_id)

    def close_earlier_days(self) -> int:
        """Close as abandoned what earlier days left open, and return how many tickets there were (rules 4.2)."""
        place = self._place
        place.allow(Permission.CALL_TICKET, own=True)
        days = [place.today() - timedelta(days=back) for back in range(LONGEST_CLOSURE.days, 0, -1)]
        rows = [row for day in days for row in place.work.tickets(day, ticket_workflow.OPEN)]
        if rows:
            with place.transact() as uow:
                for row in rows:
                    uow.save(take_step(place, uow, uow.get(Ticket, row.ticket_id), "abandon"))
        return len(rows)

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

    def _refuse_second(self, ticket: Ticket) -> None:
        """Let a ticket come to the window only when no other stands there."""
        standing = self.mine()
        if standing is not None and standing.ticket_id != ticket.id:
            raise RuleViolation("queue.still_serving", number=standing.number)

    def _refuse_unqualified(self, uow: UnitOfWork, ticket: Ticket) -> None:
        """Let nobody take a client whose service they are not registered for today (rules 4.1-a)."""
        place = self._place
        service = place.policy.catalogue.service(ticket.service_code)
        for obstacle in staff_obstacles(service, uow.get(Staff, place.actor.staff_id), place.today()):
            raise RuleViolation(obstacle.code, None, **obstacle.params)

    def _requeue(self, uow: UnitOfWork, ticket: Ticket) -> dict[str, object]:
        steps = uow.find(LobbyStep, subject_id=ticket.id)
        if ticket_workflow.came_back(step.action for step in steps):
            raise RuleViolation("queue.came_back_once", number=ticket.number)
        missed = max((step.at for step in steps if step.action == "miss"), default=self._place.now())
        limit = self._place.policy.limits.requeue_within
        if self._place.now() - missed > limit:
            raise RuleViolation("queue.too_late_to_return", minutes=int(limit.total_seconds() // 60))
        return {"teller_id": None, "window": ""}

    def _take(self, uow: UnitOfWork, ticket: Ticket) -> dict[str, object]:
        self._refuse_second(ticket)
        self._refuse_unqualified(uow, ticket)
        return self._here()

    def _here(self) -> dict[str, object]:
        actor = self._place.actor
        return {"window": actor.window, "teller_id": actor.staff_id}

    def _shown(self, ticket_id: UUID) -> TicketView:
        rows = self._place.work.tickets(self._place.today())
        return next(ticket_view(self._masks, row) for row in rows if row.ticket_id == ticket_id)


def ticket_view(masks: MaskingPolicy, row: TicketRow, standing: Place[TicketRow] | None = None) -> TicketView:
    """Return a ticket as a teller sees it, the client masked, with its place where it waits."""
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
        client_name=mask_name(row.client_name, masks),
        ahead=standing.ahead if standing else 0,
        why=standing.why.value if standing else "",
        special_care=row.special_care,
        slot_at=row.slot_at,
        taken_at_kiosk=row.taken_at_kiosk,
        sent_to_window=row.sent_to_window,
        sent_to_id=row.sent_to_id,
    )


def _changed(ticket: Ticket, changes: Mapping[str, object]) -> Ticket:
    return replace(ticket, **changes)  # type: ignore[arg-type]


def _last_call(uow: UnitOfWork, ticket: Ticket) -> datetime:
    steps = uow.find(LobbyStep, subject_id=ticket.id)
    return max(step.at for step in steps if step.action in ("call", "recall"))
