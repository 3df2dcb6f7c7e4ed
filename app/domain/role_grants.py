"""Granting roles by two people: the administrator makes, compliance checks (rules 5.3)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.policy import Role
from app.domain.records import Merge, Record, RecordKind, Scope


class GrantState(StrEnum):
    """Where a grant of roles stands."""

    PROPOSED = "proposed"
    """Waits for the second person; the roles are not held yet."""
    UNCHECKED = "unchecked"
    """In force although nobody could check it yet: the branch had no compliance officer. Still to be checked."""
    GRANTED = "granted"
    REFUSED = "refused"


OPEN_GRANTS = (GrantState.PROPOSED, GrantState.UNCHECKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGrant(Record):
    """One proposal to give a member of staff exactly these roles, and what the second person said to it."""

    kind: ClassVar = RecordKind(
        "role_grant",
        Scope.REFERENCE,
        Merge.FIELDS,
        together=(("state", "decided_by", "decided_at", "decision_reason"),),
    )
    staff_id: UUID
    roles: tuple[Role, ...]
    former_roles: tuple[Role, ...]
    """What the person held when the proposal was made; what a refused unchecked grant falls back to."""
    reason: str
    state: str
    proposed_by: UUID
    proposed_at: datetime
    decided_by: UUID | None = None
    decided_at: datetime | None = None
    decision_reason: str = ""
