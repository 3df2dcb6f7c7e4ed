"""Visits that go on: whose one is that began at the kiosk, and what more a client came for."""

from dataclasses import replace
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.reception import Visit
from app.services.dossier import dossier
from app.services.eligibility import client_obstacles
from app.services.ticketing import refuse_services
from app.services.workplace import Workplace


class VisitDesk:
    """Completes what a visit began with."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def identify(self, visit_id: UUID, client_id: UUID) -> None:
        """State whose visit it is that began without a name; whoever does it is the first who spoke with the client.

        Raises:
            RuleViolation: ``visit.client_known`` where it is somebody else's already.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            visit = uow.get(Visit, visit_id)
            if visit.client_id not in (None, client_id):
                raise RuleViolation("visit.client_known")
            owner = visit.first_inquiry_owner_id or place.actor.staff_id
            uow.save(replace(visit, client_id=client_id, first_inquiry_owner_id=owner))
            uow.record(Event(action="visit:client:identified", subject_kind="visit", subject_id=visit_id))

    def add_services(self, visit_id: UUID, service_codes: tuple[str, ...]) -> tuple[str, ...]:
        """Let a visit that waits bring further matters, and return all of them; the first one keeps its line.

        Raises:
            RuleViolation: ``visit.too_many_services``, ``service.unknown``, or an obstacle of one of them.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            visit = uow.get(Visit, visit_id)
            codes = tuple(dict.fromkeys((*visit.service_codes, *service_codes)))
            refuse_services(place, codes)
            file = dossier(place, uow, visit.known_client())
            acting = file.representative(visit.representative_id)
            for code in codes[len(visit.service_codes) :]:
                for obstacle in client_obstacles(place.policy.catalogue.service(code), file, acting):
                    raise RuleViolation(obstacle.code, "service_codes", **obstacle.params)
            uow.save(replace(visit, service_codes=codes))
            details = {"services": ",".join(codes)}
            uow.record(Event(action="visit:services:added", subject_kind="visit", subject_id=visit_id, details=details))
        return codes
