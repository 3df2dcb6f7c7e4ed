"""Proposing and deciding roles (rules 5.3: the administrator makes, compliance checks)."""

from dataclasses import replace
from uuid import UUID

from app.domain.errors import Refused, RuleViolation
from app.domain.events import Event
from app.domain.people import Staff
from app.domain.policy import Grant, Permission, Role
from app.domain.role_grants import OPEN_GRANTS, GrantState, RoleGrant
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def propose(place: Workplace, uow: UnitOfWork, staff: Staff, roles: tuple[Role, ...], reason: str) -> RoleGrant:
    """Record a proposal; where the branch has nobody who may check it, it takes effect at once and stays to be checked.

    A branch begins with one administrator, who could otherwise never appoint the first compliance officer.

    Raises:
        RuleViolation: ``staff.roles_missing``, ``staff.roles_exclusive``, ``staff.last_administrator``,
            ``staff.grant_open``.
    """
    _refuse_incompatible(place, roles)
    if any(grant.state == GrantState.PROPOSED for grant in uow.find(RoleGrant, staff_id=staff.id)):
        raise RuleViolation("staff.grant_open", name=staff.name)
    if Role.ADMINISTRATOR in staff.roles and Role.ADMINISTRATOR not in roles:
        refuse_last_administrator(uow, staff.id)
    unchecked = not any(_checks(place, other) for other in uow.find(Staff) if other.id != staff.id)
    grant = uow.add(
        RoleGrant(
            id=place.ids(),
            staff_id=staff.id,
            roles=roles,
            former_roles=staff.roles,
            reason=reason,
            state=GrantState.UNCHECKED if unchecked else GrantState.PROPOSED,
            proposed_by=place.actor.staff_id,
            proposed_at=place.now(),
        )
    )
    if unchecked:
        uow.save(replace(uow.get(Staff, staff.id), roles=roles))
    uow.record(_event("proposed", grant, reason))
    return grant


def decide(place: Workplace, uow: UnitOfWork, grant_id: UUID, *, agree: bool, reason: str) -> RoleGrant:
    """Close a proposal: the roles are held from here on, or not.

    Raises:
        RuleViolation: ``staff.grant_decided``, ``staff.not_oneself``, ``workflow.reason_missing`` for a refusal.
        Refused: ``workflow.same_person`` for the one who proposed it.
    """
    grant = uow.get(RoleGrant, grant_id)
    _refuse_deciding(place, grant, agree=agree, reason=reason)
    staff = uow.get(Staff, grant.staff_id)
    roles = grant.roles if agree else grant.former_roles
    if staff.roles != roles:
        uow.save(replace(staff, roles=roles))
    decided = replace(
        grant,
        state=GrantState.GRANTED if agree else GrantState.REFUSED,
        decided_by=place.actor.staff_id,
        decided_at=place.now(),
        decision_reason=reason.strip(),
    )
    uow.record(_event(decided.state, decided, reason.strip()))
    return uow.save(decided)


def refuse_last_administrator(uow: UnitOfWork, staff_id: UUID) -> None:
    """Let somebody go who is not the last active administrator.

    Raises:
        RuleViolation: ``staff.last_administrator``.
    """
    others = [s for s in uow.find(Staff) if s.id != staff_id and s.active and Role.ADMINISTRATOR in s.roles]
    if not others:
        raise RuleViolation("staff.last_administrator")


def _refuse_incompatible(place: Workplace, roles: tuple[Role, ...]) -> None:
    if not roles:
        raise RuleViolation("staff.roles_missing", "roles")
    pair = place.policy.roles.excluded_pair(frozenset(roles))
    if pair is not None:
        raise RuleViolation("staff.roles_exclusive", "roles", one=pair[0].value, other=pair[1].value)


def _refuse_deciding(place: Workplace, grant: RoleGrant, *, agree: bool, reason: str) -> None:
    if grant.state not in OPEN_GRANTS:
        raise RuleViolation("staff.grant_decided")
    if grant.staff_id == place.actor.staff_id:
        raise RuleViolation("staff.not_oneself")
    if grant.proposed_by == place.actor.staff_id:
        raise Refused("workflow.same_person", action="check_role", taken="grant_role")
    if not agree and not reason.strip():
        raise RuleViolation("workflow.reason_missing", "reason", action="refuse")


def _checks(place: Workplace, staff: Staff) -> bool:
    roles = place.policy.roles
    return staff.active and any(roles.grant(role, Permission.CHECK_ROLE) is Grant.FULL for role in staff.roles)


def _event(what: str, grant: RoleGrant, reason: str) -> Event:
    details: dict[str, str | int | bool] = {
        "roles": ", ".join(role.value for role in grant.roles),
        "state": grant.state,
    }
    return Event(
        action=f"staff:roles:{what}",
        subject_kind=Staff.kind.name,
        subject_id=grant.staff_id,
        reason=reason,
        details=details,
    )
