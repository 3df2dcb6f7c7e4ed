"""From the inquiry to the written reply: finding, decision, more time, answer (rules 4.5, 7.2, 7.3)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.complaint_clocks import ClockName, clock_named
from app.domain.complaints import Complaint, ReplyForm, Responsibility
from app.domain.errors import RuleViolation
from app.domain.policy import Role
from app.services.complaint_files import complaint_of
from app.services.complaint_guards import decided_by_two
from app.services.complaint_moves import clocks_of, move, moved
from app.services.complaint_views import ComplaintView, complaint_view
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What the inquiry found, whose it is, and what the handler proposes (rules 7.2-c)."""

    finding: str
    responsibility: Responsibility
    proposal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the complainant gets, and how far they were right."""

    result: str
    reasonableness: str
    settlement_fen: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplySent:
    """That the written result reached the complainant, how, when and proved by what (rules 7.3)."""

    form: ReplyForm
    delivered_at: datetime
    proof: str


class HandlingDesk:
    """Where a complaint is inquired into, decided and answered."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def at(self, place: Workplace) -> "HandlingDesk":
        """Return the same desk at somebody else's place: a second person at the counter."""
        return HandlingDesk(place)

    def recuse(self, complaint_id: UUID, reason: str) -> None:
        """Step aside: the actor takes no further part, nor sees it any more; what they handled waits for another.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        me = self._place.actor.staff_id
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            told: dict[str, Any] = {"recused": (*complaint.recused, me)}
            if complaint.handler_id == me:
                told |= {"handler_id": None, "handler_name": ""}
            moved(self._place, uow, complaint, "recuse", reason, **told)

    def find(self, complaint_id: UUID, found: Finding) -> ComplaintView:
        """Hand in the finding; somebody else decides on it.

        Raises:
            RuleViolation: ``complaint.finding_missing``, ``complaint.proposal_missing``, ``workflow.not_possible``.
            Refused: ``complaint.not_handler``, ``complaint.recused``.
        """
        told = {"finding": found.finding, "responsibility": found.responsibility, "proposal": found.proposal}
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, "find", **told))

    def decide(self, complaint_id: UUID, decision: Decision | None = None) -> ComplaintView:
        """Decide; of a major or a group complaint manager and compliance each do, in either order (rules 4.5).

        Args:
            complaint_id: The complaint.
            decision: What is decided; None for the second of two, who agrees with what the first one wrote.

        Raises:
            RuleViolation: ``complaint.result_missing``, ``complaint.reasonableness_missing``,
                ``workflow.not_possible``.
            Refused: ``workflow.same_person``, ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            action = _of_two(self._place, complaint, "decide") if self._by_two(complaint) else "decide"
            told: dict[str, Any] = {}
            if decision is not None:
                told = {"result": decision.result, "reasonableness": decision.reasonableness}
                told["settlement_fen"] = decision.settlement_fen
            return self._view(uow, moved(self._place, uow, complaint, action, **told))

    def ask_extension(self, complaint_id: UUID, amount: int, reason: str) -> ComplaintView:
        """Ask for more time: so many days from the receipt in all, once, before the limit ends (rules 7.2-b).

        Raises:
            RuleViolation: ``complaint.extension_amount``, ``complaint.extended_already``,
                ``complaint.extension_too_late``, ``workflow.reason_missing``.
            Refused: ``complaint.not_handler``, ``complaint.recused``.
        """
        told = {"extension_amount": amount, "extension_reason": reason}
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, "ask_extension", reason, **told))

    def agree_extension(self, complaint_id: UUID) -> ComplaintView:
        """Agree as branch manager or as compliance, whichever the actor is; both must, in either order.

        Raises:
            RuleViolation: ``complaint.extension_too_late``, ``workflow.not_possible``.
            Refused: ``permission.refused``, ``workflow.same_person``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            return self._view(uow, moved(self._place, uow, complaint, _of_two(self._place, complaint, "agree")))

    def tell_extension(self, complaint_id: UUID, told: str) -> ComplaintView:
        """Record that an unnamed complainant was told of the new day and why; from here on the time is longer.

        Raises:
            RuleViolation: ``complaint.extension_too_late`` once the limit has passed, ``complaint.letter_undelivered``
                for one who can be written to: the letter's delivery takes the step.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            now = self._place.now()
            return self._view(uow, move(self._place, uow, complaint_id, "tell_extension", told, extension_told_at=now))

    def close(self, complaint_id: UUID, reason: str, *, accepted: bool) -> ComplaintView:
        """Close it: the complainant accepts the reply, or the time to appeal is over without a word (rules 4.5).

        Args:
            complaint_id: The complaint.
            reason: What the complainant said, or that nothing came.
            accepted: Whether they accept.

        Raises:
            RuleViolation: ``complaint.close_too_early``, ``complaint.to_be_replied``, ``workflow.not_possible``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        place = self._place
        with place.transact() as uow:
            complaint = complaint_of(place, uow, complaint_id)
            waits = clock_named(clocks_of(place, uow, complaint), ClockName.CLOSE)
            if not accepted and complaint.state == flow.REPLIED and waits and not waits.deadline.overdue(place.now()):
                raise RuleViolation("complaint.close_too_early", due=waits.deadline.due_on)
            return self._view(uow, moved(place, uow, complaint, "close", reason, closed_at=place.now()))

    def settle(self, complaint_id: UUID, agreed: str, settlement_fen: int | None = None) -> ComplaintView:
        """Close it by what a mediation led to.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            told = {"mediation": agreed, "settlement_fen": settlement_fen, "closed_at": self._place.now()}
            return self._view(uow, move(self._place, uow, complaint_id, "settle", agreed, **told))

    def _by_two(self, complaint: Complaint) -> bool:
        return decided_by_two(complaint, self._place.policy)

    def _view(self, uow: UnitOfWork, complaint: Complaint) -> ComplaintView:
        return complaint_view(self._place, uow, complaint)


def answered(place: Workplace, uow: UnitOfWork, complaint: Complaint, sent: ReplySent) -> Complaint:
    """Record the delivery of the written result inside the caller's transaction.

    One that was merged takes the result of its lead.

    Raises:
        RuleViolation: ``complaint.letter_undelivered`` without its sealed and delivered letter, whose number is the
            proof; ``complaint.reply_time``, ``complaint.nobody_to_reply``, ``complaint.lead_undecided``,
            ``workflow.not_possible``.
        Refused: ``permission.refused``, ``complaint.recused``.
    """
    told: dict[str, Any] = {"reply_form": sent.form, "replied_at": sent.delivered_at, "reply_proof": sent.proof}
    if complaint.state == flow.MERGED and complaint.merged_into is not None:
        lead = uow.get(type(complaint), complaint.merged_into)
        told |= {name: getattr(lead, name) for name in _OF_LEAD}
    told["responded_at"] = complaint.responded_at or sent.delivered_at
    return moved(place, uow, complaint, "reply", **told)


_OF_LEAD = ("finding", "responsibility", "proposal", "result", "reasonableness")


def _of_two(place: Workplace, complaint: Complaint, act: str) -> str:
    """Return which of two acts is the actor's: compliance's or the manager's; of a restricted one whichever is left."""
    possible = [row.action for row in flow.COMPLAINT.actions(complaint.state) if row.action.startswith(f"{act}_")]
    mine = f"{act}_{'compliance' if Role.COMPLIANCE in place.actor.roles else 'manager'}"
    return possible[0] if complaint.restricted and possible else mine
