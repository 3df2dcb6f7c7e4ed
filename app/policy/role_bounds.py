"""What a permission matrix must keep, whatever a branch decides (rules 5.3)."""

from collections.abc import Iterator, Mapping
from typing import Final

from app.domain.policy import Grant, Permission, Role, RolePolicy

EXCLUSIVE: Final = (
    frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
    frozenset({Role.ADMINISTRATOR, Role.COMPLIANCE}),
)
"""Roles that nobody may hold together."""
NEVER: Final[Mapping[Role, frozenset[Permission]]] = {
    Role.ADMINISTRATOR: frozenset(
        {
            *(Permission.EDIT_CLIENT, Permission.SEE_CLIENT, Permission.REVEAL_CLIENT, Permission.CHANGE_CLIENT_CLASS),
            *(Permission.APPLY_CASE, Permission.REVIEW_CASE, Permission.APPROVE_CASE, Permission.START_SIGNING),
            *(Permission.SEARCH_ARCHIVE, Permission.EXPORT_CLIENTS, Permission.SEE_RESTRICTED_COMPLAINT),
            Permission.CHECK_ROLE,
        }
    ),
}
"""The administrator sees no client's data and cannot check what it proposes."""
AUDITOR_READS: Final = frozenset(
    {
        *(Permission.SEE_CLIENT, Permission.SEE_REPORTS, Permission.READ_POLICY, Permission.READ_ADMINISTRATION),
        Permission.READ_AUDIT,
    }
)
"""All that an auditor may hold without limits: an auditor changes nothing."""


def role_faults(roles: RolePolicy) -> Iterator[tuple[str, str]]:
    """Name what the matrix lacks or gives too freely: ``cell_missing``, ``exclusive_missing``, ``role_too_wide``.

    A permission that the matrix does not mention was forgotten, not withheld from everybody.
    """
    yield from (("cell_missing", permission.value) for permission in Permission if permission not in roles.matrix)
    written = {frozenset(pair) for pair in roles.exclusive}
    yield from (("exclusive_missing", ", ".join(sorted(pair))) for pair in EXCLUSIVE if pair not in written)
    for role, barred in NEVER.items():
        yield from (("role_too_wide", one.value) for one in sorted(barred) if roles.grant(role, one) is not Grant.NONE)
    for permission in Permission:
        wide = roles.grant(Role.AUDITOR, permission) is Grant.FULL
        if (wide and permission not in AUDITOR_READS) or _proposes_alone(roles, permission):
            yield "role_too_wide", permission.value


def _proposes_alone(roles: RolePolicy, permission: Permission) -> bool:
    """Tell whether the administrator may give roles that nobody checks."""
    return permission is Permission.GRANT_ROLE and roles.grant(Role.ADMINISTRATOR, permission) is Grant.FULL
