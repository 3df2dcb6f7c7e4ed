"""Whether a client may have a service and a member of staff may do it (rules 2.1-d2, 3.1-c, 4.1-a, 5.1)."""

from app.domain.clients import ClientType, InvestorClass, Representative, RepresentativeRole
from app.domain.matters import acts_now, own_wages_count
from app.domain.obstacles import Obstacle, staff_obstacles
from app.domain.policy import ClientKind, Service
from app.services.dossier import Dossier

__all__ = ["Obstacle", "client_kind", "client_obstacles", "staff_obstacles"]

RENEWAL = "ACC-IDREN"
"""The one service open to a client whose identity document has run out (rules 3.1)."""


_OFFICERS = (RepresentativeRole.AUTHORIZED_OFFICER, RepresentativeRole.LEGAL_REPRESENTATIVE)


def client_obstacles(service: Service, file: Dossier, acting: Representative | None) -> tuple[Obstacle, ...]:
    """Return why the client may not have the service, nothing where they may.

    Args:
        service: From the catalogue.
        file: The client.
        acting: Who acts for the client, None where the client acts in person.
    """
    found: list[Obstacle] = []
    if not service.active:
        found.append(Obstacle("service.inactive", {"service": service.code}))
    if client_kind(file) not in service.clients:
        found.append(Obstacle("service.not_for_client", {"service": service.code, "kind": client_kind(file).value}))
    found.extend(_document(service, file))
    found.extend(_acting(service, file, acting))
    return tuple(found)


def client_kind(file: Dossier) -> ClientKind:
    """Return the class that the catalogue asks for."""
    if file.client.client_type is ClientType.INSTITUTION:
        return ClientKind.INSTITUTION
    professional = file.client.investor_class is InvestorClass.PROFESSIONAL
    return ClientKind.PROFESSIONAL if professional else ClientKind.ORDINARY


def _document(service: Service, file: Dossier) -> list[Obstacle]:
    if service.code == RENEWAL:
        return []
    if file.has("matter.document_missing"):
        return [Obstacle("service.document_missing")]
    document = file.document
    if document is not None and file.has("matter.document_expired"):
        return [Obstacle("service.document_expired", {"on": document.valid_until})]
    return []


def _acting(service: Service, file: Dossier, acting: Representative | None) -> list[Obstacle]:
    if acting is None:
        return _in_person(file)
    found: list[Obstacle] = list(_capacity(file, acting))
    if acting.role is RepresentativeRole.AGENT and not service.agent_allowed:
        found.append(Obstacle("service.no_agent", {"service": service.code}))
    if not acts_now(acting, file.today):
        found.append(Obstacle("representative.expired", {"on": acting.valid_until}))
    if acting.scope and service.code not in acting.scope:
        found.append(Obstacle("representative.out_of_scope", {"service": service.code}))
    return found


def _capacity(file: Dossier, acting: Representative) -> list[Obstacle]:
    """Return why nobody in this capacity may act: guardians act for children, officers for institutions."""
    if client_kind(file) is ClientKind.INSTITUTION:
        return [] if acting.role in _OFFICERS else [Obstacle("service.officer_needed")]
    minor = file.age is not None and file.age < file.thresholds.adult_from
    if minor and acting.role is not RepresentativeRole.GUARDIAN and _in_person(file):
        return [Obstacle("service.guardian_needed", {"age": file.age})]
    return []


def _in_person(file: Dossier) -> list[Obstacle]:
    if client_kind(file) is ClientKind.INSTITUTION:
        return [Obstacle("service.officer_needed")]
    if file.age is None or file.age >= file.thresholds.adult_from:
        return []
    if file.age < file.thresholds.wage_earner_from:
        return [Obstacle("service.guardian_needed", {"age": file.age})]
    if not own_wages_count(file.client, file.age, file.thresholds):
        return [Obstacle("service.wages_undeclared", {"age": file.age})]
    return []
