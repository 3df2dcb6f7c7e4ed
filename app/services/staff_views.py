"""What the staff page shows."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.people import Qualification, Staff
from app.domain.policy import Permission
from app.domain.role_grants import RoleGrant
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffView:
    """A member of staff as the staff page shows them."""

    staff_id: UUID
    login: str
    name: str
    roles: tuple[str, ...]
    employment: str
    qualifications: tuple[Qualification, ...]
    lapsed: tuple[str, ...]
    """Kinds of registration that have run out: these services cannot be assigned."""
    window: str
    active: bool
    open_grant: UUID | None
    """A proposal of roles that still waits for its second person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantView:
    """A proposal of roles as the second person sees it."""

    grant_id: UUID
    staff_id: UUID
    staff_name: str
    roles: tuple[str, ...]
    former_roles: tuple[str, ...]
    state: str
    reason: str
    proposed_by: str
    may_decide: bool


def staff_view(place: Workplace, staff: Staff, grant: UUID | None) -> StaffView:
    """Return a member of staff; ``grant`` is the proposal of roles that still waits for its second person."""
    today = place.today()
    lapsed = {q.kind for q in staff.qualifications if staff.qualification(q.kind, today) is None}
    return StaffView(
        staff_id=staff.id,
        login=staff.login,
        name=staff.name,
        roles=tuple(role.value for role in staff.roles),
        employment=staff.employment.value,
        qualifications=staff.qualifications,
        lapsed=tuple(sorted(kind.value for kind in lapsed)),
        window=staff.window,
        active=staff.active,
        open_grant=grant,
    )


def grant_view(place: Workplace, grant: RoleGrant, people: dict[UUID, Staff]) -> GrantView:
    """Return a proposal; ``people`` holds everybody by id."""
    apart = place.actor.staff_id not in (grant.proposed_by, grant.staff_id)
    return GrantView(
        grant_id=grant.id,
        staff_id=grant.staff_id,
        staff_name=people[grant.staff_id].name,
        roles=tuple(role.value for role in grant.roles),
        former_roles=tuple(role.value for role in grant.former_roles),
        state=grant.state,
        reason=grant.reason,
        proposed_by=people[grant.proposed_by].name,
        may_decide=apart and place.may(Permission.CHECK_ROLE),
    )
