"""The complaint desk: from the register to the one who handles it, each step by whom the rules name (rules 4.5, 7)."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation
from app.domain.people import Staff
from app.services.complaint_due import note_due
from app.services.complaint_files import complaint_of, opened
from app.services.complaint_intake import ComplaintReceipt, RegisterComplaint, registered
from app.services.complaint_moves import clocks_of, move, moved
from app.services.complaint_views import ComplaintView, complaint_view
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

_PLAIN = (
    *("respond", "note", "wait", "evidence_in", "unmerge", "withdraw", "reopen", "mediate", "end_mediation"),
    *("send_back", "drop_extension", "deny_extension", "withdraw_appeal"),
)
"""Steps that need nothing but words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Classification:
    """What a complaint is taken for (rules 5.2, 7.1)."""

    category: str
    cause: str
    grade: str
    urgency: str


class ComplaintDesk:
    """Where complaints are registered, sorted and given to somebody."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def at(self, place: Workplace) -> "ComplaintDesk":
        """Return the same desk at somebody else's place: a second person at the counter."""
        return ComplaintDesk(place)

    def register(self, command: RegisterComplaint) -> ComplaintReceipt:
        """Register a complaint; see ``ComplaintIntake.register``."""
        place = self._place
        with place.transact() as uow:
            receipt = registered(place, uow, command)
            for complaint in uow.find(Complaint, id=receipt.complaint_id):
                note_due(place, uow, complaint, clocks_of(place, uow, complaint))
            return receipt

    def complaint(self, complaint_id: UUID) -> ComplaintView:
        """Return the complaint with everything its page shows; every opening is audited.

        Raises:
            RuleViolation: ``record.unknown`` where there is none that the actor may know of.
            Refused: ``complaint.recused``, ``permission.refused``.
        """
        with self._place.transact() as uow:
            return complaint_view(self._place, uow, opened(self._place, uow, complaint_id))

    def accept(self, complaint_id: UUID) -> ComplaintView:
        """Accept it; one that nobody owned yet is followed through by whoever accepts it.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            owner = complaint.owner_id or self._place.actor.staff_id
            return self._view(uow, moved(self._place, uow, complaint, "accept", owner_id=owner))

    def refuse(self, complaint_id: UUID, reason: str) -> ComplaintView:
        """Refuse to accept it, with the reason that the complainant is told in writing.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, "refuse", reason))

    def merge(self, complaint_id: UUID, lead_no: str, reason: str) -> ComplaintView:
        """Let it be handled with another of the same matter; number and reply stay its own.

        Raises:
            RuleViolation: ``complaint.lead_missing``, ``complaint.lead_closed``, ``workflow.not_possible``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            lead = _lead(uow, complaint, lead_no)
            merged = moved(self._place, uow, complaint, "merge", reason, merged_into=lead.id)
            uow.save(replace(lead, same_matter=lead.same_matter + complaint.complainant.persons))
            return self._view(uow, merged)

    def classify(self, complaint_id: UUID, found: Classification) -> ComplaintView:
        """Say what it is (rules 7.1-c1).

        Raises:
            RuleViolation: ``complaint.category_unknown``, ``complaint.cause_unknown``, ``complaint.grade_unknown``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        named = {"category": found.category, "cause": found.cause, "grade": found.grade, "urgency": found.urgency}
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, "classify", **named))

    def confirm(self, complaint_id: UUID) -> ComplaintView:
        """Confirm the category as somebody other than who classified (rules 7.1-c2).

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``workflow.same_person``, ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            same = {"confirmed_category": complaint.category, "confirmed_cause": complaint.cause}
            return self._view(uow, moved(self._place, uow, complaint, "confirm", **same))

    def disagree(self, complaint_id: UUID, category: str, cause: str, reason: str) -> ComplaintView:
        """Send the category back with another one; both values are kept (rules 7.1-c2).

        Raises:
            RuleViolation: ``complaint.disagree_differs``, ``workflow.reason_missing``.
            Refused: ``workflow.same_person``, ``permission.refused``, ``complaint.recused``.
        """
        other = {"confirmed_category": category, "confirmed_cause": cause}
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, "disagree", reason, **other))

    def acknowledge(self, complaint_id: UUID, told: str) -> ComplaintView:
        """Record that the complainant was told of the acceptance, of who follows it through and until when.

        Args:
            complaint_id: The complaint.
            told: How and what they were told.
        """
        with self._place.transact() as uow:
            now = self._place.now()
            complaint = complaint_of(self._place, uow, complaint_id)
            times = {"acknowledged_at": now, "responded_at": complaint.responded_at or now}
            return self._view(uow, moved(self._place, uow, complaint, "acknowledge", told, **times))

    def assign(self, complaint_id: UUID, handler_id: UUID, reason: str = "") -> ComplaintView:
        """Give it to somebody who inquires, or to somebody else than before.

        Raises:
            RuleViolation: ``complaint.cannot_handle``, ``complaint.to_be_acknowledged``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            who = {"handler_id": handler_id, "handler_name": uow.get(Staff, handler_id).name}
            action = "assign" if complaint.state in _FIRST else "reassign"
            return self._view(uow, moved(self._place, uow, complaint, action, reason, **who))

    def act(self, complaint_id: UUID, action: str, reason: str) -> ComplaintView:
        """Take a step that needs nothing but words.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``, ``complaint.recused``, ``complaint.not_handler``.
        """
        if action not in _PLAIN:
            raise RuleViolation("workflow.not_possible", workflow="complaint", state="", action=action)
        with self._place.transact() as uow:
            complaint = complaint_of(self._place, uow, complaint_id)
            beside: dict[str, Any] = {}
            if action == "respond":
                beside["responded_at"] = complaint.responded_at or self._place.now()
            if action == "unmerge":
                beside["merged_into"] = None
            return self._view(uow, moved(self._place, uow, complaint, action, reason, **beside))

    def _view(self, uow: UnitOfWork, complaint: Complaint) -> ComplaintView:
        return complaint_view(self._place, uow, complaint)


_FIRST = ("category_confirmed", "acknowledged", "returned")
"""States in which nobody has been given it for this round."""


def _lead(uow: UnitOfWork, complaint: Complaint, lead_no: str) -> Complaint:
    found = uow.find(type(complaint), complaint_no=lead_no.strip())
    if not found:
        raise RuleViolation("complaint.lead_missing", "lead_no")
    return found[0]
