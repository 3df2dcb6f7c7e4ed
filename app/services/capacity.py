"""Who may act for whom, and what a client must have heard: seen, declared and given in person (rules 3.1)."""

from dataclasses import replace
from uuid import UUID

from app.domain import case_workflow
from app.domain.cases import ServiceCase
from app.domain.clients import Client
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.reception import Visit
from app.services.dossier import dossier
from app.services.reception import CheckMethod
from app.services.workplace import Workplace


class CapacityDesk:
    """Notes what lets somebody act; who noted it and when is kept with it."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def check_representative(self, visit_id: UUID, representative_id: UUID, how: CheckMethod) -> None:
        """State that the document of who acts for the client was seen in this visit: both are identified.

        Raises:
            RuleViolation: ``representative.unknown`` where the person is not on the client's file,
                ``visit.client_unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            visit = uow.get(Visit, visit_id)
            client_id = visit.known_client()
            acting = dossier(place, uow, client_id).representative(representative_id)
            checked = replace(
                visit,
                representative_id=acting.id if acting else None,
                representative_checked_at=place.now(),
                representative_checked_by=place.actor.staff_id,
            )
            uow.save(checked)
            details = {"how": how.value, "representative": str(representative_id)}
            uow.record(_event("client:representative:seen", Client, client_id, **details))

    def declare_own_wages(self, client_id: UUID) -> None:
        """Record that a client of 16 or 17 declared to live mainly on their own wages (Civil Code art. 18).

        Raises:
            RuleViolation: ``client.not_wage_age``.
            Refused: ``permission.refused``.
        """
        place, ages = self._place, self._place.policy.limits.ages
        with place.transact() as uow:
            place.require(Permission.EDIT_CLIENT, own=True)
            file = dossier(place, uow, client_id)
            if file.age is None or not ages.wage_earner_from <= file.age < ages.adult_from:
                raise RuleViolation("client.not_wage_age", lowest=ages.wage_earner_from, highest=ages.adult_from - 1)
            uow.save(replace(file.client, own_wages_declared_on=place.today()))
            uow.record(_event("client:wages:declared", Client, client_id, age=file.age))

    def give_senior_notice(self, case_id: UUID) -> None:
        """Record that the extra risk notice for elderly clients was read out and understood.

        Raises:
            RuleViolation: ``case.no_longer_open`` once the case was applied for.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.APPLY_CASE)
            case = uow.get(ServiceCase, case_id)
            if case.state not in case_workflow.EDITABLE:
                raise RuleViolation("case.no_longer_open", state=case.state)
            uow.save(replace(case, senior_notice_at=self._place.now()))
            uow.record(_event("case:senior_notice:given", ServiceCase, case_id))


def _event(action: str, kind: type[Client] | type[ServiceCase], subject_id: UUID, **details: str | int | bool) -> Event:
    return Event(action=action, subject_kind=kind.kind.name, subject_id=subject_id, details=details)
