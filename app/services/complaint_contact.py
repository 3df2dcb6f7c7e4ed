"""Showing who complains in clear, for so long as a call takes, with the reason on record (rules 3.6, 5.3)."""

from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.complaints import Complainant
from app.domain.errors import RuleViolation
from app.domain.policy import Permission
from app.services.clients import SHORTEST_REASON
from app.services.complaint_files import complaint_of, event
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class RevealedContact:
    """Who complains, in clear, to be hidden again after so many seconds."""

    complainant: Complainant
    seconds: int


class ContactDesk:
    """Where a complainant's contact is asked for."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def reveal(self, complaint_id: UUID, reason: str) -> RevealedContact:
        """Return who complains in clear; who asked, and why, is audited.

        A limited permission suffices for whoever took it in, follows it through or handles it.

        Raises:
            RuleViolation: ``reveal.reason_missing``, ``record.unknown``.
            Refused: ``permission.refused``, ``complaint.recused``, ``complaint.not_yours``.
        """
        place = self._place
        if len(reason.strip()) < SHORTEST_REASON:
            raise RuleViolation("reveal.reason_missing", "reason")
        with place.transact() as uow:
            complaint = complaint_of(place, uow, complaint_id)
            mine = (complaint.registered_by, complaint.owner_id, complaint.handler_id)
            place.require(Permission.REVEAL_CLIENT, own=place.actor.staff_id in mine)
            uow.record(replace(event("contact_revealed", complaint), reason=reason.strip()))
        return RevealedContact(complaint.complainant, place.policy.limits.reveal_seconds)
