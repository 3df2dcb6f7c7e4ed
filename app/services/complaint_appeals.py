"""Appeals: lodged by the complainant, reviewed by people who had no part before (rules 4.5, 7.3-b, 7.4)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation
from app.services.complaint_moves import move
from app.services.complaint_views import ComplaintView, complaint_view
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

_OUTCOMES = ("uphold", "change", "return")


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """What an appeal must say (rules 7.4-a): how it was handled, what is disputed, with what evidence, to what end."""

    handling: str
    disputed: str
    evidence: str = ""
    request: str

    @property
    def grounds(self) -> str:
        """All of it as one text, as it was told."""
        return "\n".join(part.strip() for part in (self.handling, self.disputed, self.evidence, self.request) if part)


class AppealDesk:
    """Where an appeal is taken in and reviewed."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def at(self, place: Workplace) -> "AppealDesk":
        """Return the same desk at somebody else's place: a second person at the counter."""
        return AppealDesk(place)

    def appeal(self, complaint_id: UUID, appeal: Appeal) -> ComplaintView:
        """Lodge the complainant's appeal; once, within its time, later only by the manager's own hand.

        Raises:
            RuleViolation: ``complaint.appeal_incomplete``, ``complaint.appeal_late``, ``complaint.appealed_already``,
                ``complaint.nothing_to_appeal``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        for field in ("handling", "disputed", "request"):
            if not getattr(appeal, field).strip():
                raise RuleViolation("complaint.appeal_incomplete", field)
        told = {"appeal_grounds": appeal.grounds, "appealed_at": self._place.now()}
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, "appeal", appeal.grounds, **told))

    def review(self, complaint_id: UUID) -> ComplaintView:
        """Take the appeal up.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``workflow.same_person`` for whoever had a part in the complaint, ``permission.refused``.
        """
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, "review"))

    def conclude(self, complaint_id: UUID, outcome: str, grounds: str, result: str = "") -> ComplaintView:
        """Uphold the result, change it, or return the complaint to be handled again.

        Args:
            complaint_id: The complaint.
            outcome: ``uphold``, ``change`` or ``return``.
            grounds: Why.
            result: The new result, where it is changed.

        Raises:
            RuleViolation: ``complaint.result_missing``, ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``workflow.same_person``, ``permission.refused``, ``complaint.recused``.
        """
        if outcome not in _OUTCOMES:
            raise RuleViolation("workflow.not_possible", workflow="complaint", state="", action=outcome)
        if outcome == "change" and not result.strip():
            raise RuleViolation("complaint.result_missing", "result")
        told: dict[str, Any] = {"appeal_result": grounds}
        if outcome == "change":
            told["result"] = result
        if outcome == "return":
            told = {"handler_id": None, "handler_name": ""}
        with self._place.transact() as uow:
            return self._view(uow, move(self._place, uow, complaint_id, outcome, grounds, **told))

    def _view(self, uow: UnitOfWork, complaint: Complaint) -> ComplaintView:
        return complaint_view(self._place, uow, complaint)
