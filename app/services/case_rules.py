"""What a case needs before its next step: who, with what, and which steps policy waives (rules 2.3, 4.3, 5.1)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from app.domain import case_workflow
from app.domain.cases import ServiceCase
from app.domain.clients import Representative, RepresentativeRole
from app.domain.confirmations import DocumentPurpose
from app.domain.deadlines import Deadline, Terms, start
from app.domain.errors import Refused, RuleViolation
from app.domain.identity import FREE_TEXT
from app.domain.people import Staff
from app.domain.policy import Permission, Role, Service
from app.domain.reception import Visit
from app.services.dossier import Dossier, dossier
from app.services.eligibility import Obstacle, client_kind, client_obstacles, staff_obstacles
from app.services.judged import JudgedCase, judged_case
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with all it is judged by, loaded together."""

    case: ServiceCase
    service: Service
    visit: Visit
    client: Dossier
    acting: Representative | None
    judged: JudgedCase

    def missing(self) -> tuple[str, ...]:
        """Return message codes of what must be there before applying."""
        found = []
        if not self.case.details.strip():
            found.append("case.details_missing")
        if set(self.service.materials) - set(self.case.materials):
            found.append("case.materials_missing")
        if self.visit.identity_checked_at is None:
            found.append("case.identity_unchecked")
        if self.acting is not None and self.visit.representative_checked_at is None:
            found.append("case.representative_unchecked")
        if self.wants_senior_notice and self.case.senior_notice_at is None:
            found.append("case.senior_notice_missing")
        return (*found, *self.judged.missing())

    @property
    def signer_seen_at(self) -> datetime | None:
        """When the document of whoever signs was seen in this visit: of who acts for the client, else the client's."""
        return self.visit.identity_checked_at if self.acting is None else self.visit.representative_checked_at

    @property
    def wants_senior_notice(self) -> bool:
        """Whether the extra risk notice for elderly clients is due: the service takes risk on (rules 3.1)."""
        return self.service.suitability and self.client.has("matter.senior")

    @property
    def document_due(self) -> DocumentPurpose:
        """What the client signs at this point: before a mismatch is carried out its acknowledgement (rules 3.2)."""
        before = self.case.state in (case_workflow.APPLIED, case_workflow.REVIEWED, case_workflow.APPROVED)
        return DocumentPurpose.MISMATCH if before and self.judged.mismatch else DocumentPurpose.CONFIRMATION

    def approval_reasons(self) -> tuple[str, ...]:
        """Return message codes of why an approver decides, beyond what the service itself asks for (rules 4.3)."""
        reasons = []
        if self.acting is not None and self.acting.role is RepresentativeRole.AGENT:
            reasons.append("approval.agent")
        shown = [d.identity_kind for d in (self.client.document, self.acting) if d is not None]
        if any(kind in FREE_TEXT for kind in shown):
            reasons.append("approval.document_kind")
        if set(self.service.approval_with) & set(self.case.materials):
            reasons.append("approval.key_fields")
        return (*reasons, *self.judged.approval_reasons())

    def waives(self, action: str) -> bool:
        """Tell whether policy waives the step for this case; what it has reasons for is never waived (rules 4.3)."""
        if action == "review":
            asked = self.service.needs_review or self.service.needs_approval
            return not asked and not self.judged.review_reasons()
        return not self.service.needs_approval and not self.approval_reasons()


def case_file(place: Workplace, uow: UnitOfWork, case_id: UUID) -> CaseFile:
    """Load a case with its visit, client and representative.

    Raises:
        RuleViolation: ``record.unknown``.
    """
    case = uow.get(ServiceCase, case_id)
    client = dossier(place, uow, case.client_id)
    service = place.policy.catalogue.service(case.service_code)
    acting = client.representative(case.representative_id)
    judged = judged_case(place.policy, uow, case, client)
    return CaseFile(case, service, uow.get(Visit, case.visit_id), client, acting, judged)


def obstacles(place: Workplace, uow: UnitOfWork, file: CaseFile) -> tuple[Obstacle, ...]:
    """Return what stands in the way of doing this service for this client by this actor, today."""
    staff = uow.get(Staff, place.actor.staff_id)
    return (
        *client_obstacles(file.service, file.client, file.acting),
        *staff_obstacles(file.service, staff, place.today()),
    )


def refuse_obstacles(found: tuple[Obstacle, ...]) -> None:
    """Raise the first obstacle as a RuleViolation; nothing where there is none."""
    for obstacle in found:
        raise RuleViolation(obstacle.code, None, **obstacle.params)


def require_checker(place: Workplace, file: CaseFile, permission: Permission) -> None:
    """Let the actor pass who may take a step of this permission in this case.

    A service may name its own approver. A limited right to review reaches cases that need no approval; a limited right
    to approve reaches no further than the services that name the role.

    Raises:
        Refused: ``permission.refused`` with the permission and whose it is.
    """
    approver = file.service.approver if permission is Permission.APPROVE_CASE else None
    if approver is None:
        limited_suffices = permission is not Permission.APPROVE_CASE and not (
            permission is Permission.REVIEW_CASE and file.service.needs_approval
        )
        place.require(permission, own=limited_suffices)
    elif approver not in place.actor.roles:
        raise Refused("permission.refused", permission=permission.value, roles=approver.value)


def checkers(place: Workplace, file: CaseFile, permission: Permission) -> tuple[Role, ...]:
    """Return the roles that may take a step of this permission in this case."""
    if permission is Permission.APPROVE_CASE and file.service.approver is not None:
        return (file.service.approver,)
    return place.roles_for(permission)


def refuse_missing(file: CaseFile) -> None:
    """Let a case pass that may be applied for.

    Raises:
        RuleViolation: ``case.details_missing``, ``case.materials_missing`` with the codes, ``case.identity_unchecked``,
            or what still has to be judged (``JudgedCase.missing``).
    """
    fields = {"case.details_missing": "details", "case.materials_missing": "materials"}
    lacking = sorted(set(file.service.materials) - set(file.case.materials))
    for code in file.missing():
        raise RuleViolation(code, fields.get(code), materials=", ".join(lacking))


def refuse_day(place: Workplace, file: CaseFile) -> None:
    """Let a service pass that may be carried out today (rules 3.8).

    Raises:
        RuleViolation: ``case.no_trading_day``.
    """
    if file.service.trading_days and not place.calendar.is_trading_day(place.today()):
        raise RuleViolation("case.no_trading_day", service=file.service.code)


def refuse_unsuitable(file: CaseFile) -> None:
    """Let a case pass whose judgement still holds on the day it is carried out (rules 3.2).

    Raises:
        RuleViolation: what ``JudgedCase.withheld`` says.
    """
    for code in file.judged.withheld():
        raise RuleViolation(code)


def quoted(place: Workplace, file: CaseFile) -> ServiceCase:
    """Return the case with its fee as the published tariff has it today (rules 3.3-d, 4.3).

    Raises:
        RuleViolation: ``fee.no_tariff_line``.
    """
    key = file.service.fee
    if not key:
        return file.case
    line = place.policy.fees.line(key, client_kind(file.client), place.today())
    return replace(file.case, fee_fen=line.amount_fen or 0, fee_line=line.key)


def sla(place: Workplace, service: Service) -> Deadline | None:
    """Return the deadline that starts now, or None for a service without one."""
    if service.sla is None:
        return None
    hours = place.policy.hours
    return start(service.sla, place.now(), "case:applied", place.calendar, Terms(hours.zone, hours.closing))


def return_visit(place: Workplace, file: CaseFile) -> date | None:
    """Return until when the client is to be called on, or None (rules 2.4-d, 3.1, 5.1).

    As the service asks; where it asks for nothing, after an elderly client took risk on.
    """
    days = file.service.return_visit_days
    if days is None and file.wants_senior_notice:
        days = place.policy.limits.senior_visit_days
    return None if days is None else place.today() + timedelta(days=days)


def waived_after(file: CaseFile, state: str) -> str:
    """Return the step that policy waives next, or an empty text."""
    action = case_workflow.next_main(state)
    return action if action in case_workflow.WAIVABLE and file.waives(action) else ""
