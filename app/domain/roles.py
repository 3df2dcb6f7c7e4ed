"""Who may do what (rules 5.3)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from app.domain.policy_parts import Edition


class Role(StrEnum):
    """Roles of rules 5.3, in the order of its columns."""

    KIOSK = "kiosk"
    RECEPTIONIST = "receptionist"
    TELLER = "teller"
    SUPERVISOR = "supervisor"
    BRANCH_MANAGER = "branch_manager"
    COMPLIANCE = "compliance"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """Actions of rules 5.3, a row of the matrix each."""

    TAKE_TICKET = "take_ticket"
    CALL_TICKET = "call_ticket"
    ARRANGE_APPOINTMENT = "arrange_appointment"
    """Create and confirm."""
    OVERRIDE_BOOKING = "override_booking"
    """Book against a check, with a reason that stays with the appointment; not in the rules' matrix."""
    EDIT_CLIENT = "edit_client"
    """Create and change; limited to one's own visit."""
    SEE_CLIENT = "see_client"
    """Masked."""
    REVEAL_CLIENT = "reveal_client"
    """Unmask, with a reason that is logged."""
    CHANGE_CLIENT_CLASS = "change_client_class"
    """Grade and investor class."""
    APPLY_CASE = "apply_case"
    """Open, apply and carry out."""
    REVIEW_CASE = "review_case"
    APPROVE_CASE = "approve_case"
    START_SIGNING = "start_signing"
    VOID_DOCUMENT = "void_document"
    CHARGE_FEE = "charge_fee"
    REFUND_FEE = "refund_fee"
    REGISTER_COMPLAINT = "register_complaint"
    CLASSIFY_COMPLAINT = "classify_complaint"
    DECIDE_REPLY = "decide_reply"
    APPROVE_EXTENSION = "approve_extension"
    REVIEW_APPEAL = "review_appeal"
    SEE_RESTRICTED_COMPLAINT = "see_restricted_complaint"
    SEARCH_ARCHIVE = "search_archive"
    DESTROY_ARCHIVE = "destroy_archive"
    """After the term, by two persons; limited to being witness."""
    KEEP_STAFF_REGISTERS = "keep_staff_registers"
    """Staff, training, violations; limited to one's own, for the auditor to reading."""
    KEEP_EQUIPMENT_REGISTERS = "keep_equipment_registers"
    """Equipment and environment; limited for the auditor to reading."""
    SEE_REPORTS = "see_reports"
    MAKE_POLICY = "make_policy"
    """Policy, catalogue and tariff: the maker; somebody else checks."""
    CHECK_POLICY = "check_policy"
    READ_POLICY = "read_policy"
    ADMINISTER_TERMINAL = "administer_terminal"
    """Accounts, devices, calendar, backup."""
    ENROL_TERMINAL = "enrol_terminal"
    """Let a terminal into the branch's exchange, or out of it; not in the rules' matrix."""
    READ_ADMINISTRATION = "read_administration"
    """See what the administrator has set, and who holds which role."""
    GRANT_ROLE = "grant_role"
    """Propose; never to oneself. It takes effect when checked."""
    CHECK_ROLE = "check_role"
    READ_AUDIT = "read_audit"
    IMPORT_CLIENTS = "import_clients"
    """Take in client lists; not in the rules' matrix."""
    EXPORT_CLIENTS = "export_clients"
    """Give out client lists; not in the rules' matrix."""


class Grant(StrEnum):
    """A cell of the matrix: ● full, ○ limited to one's own, – none."""

    FULL = "full"
    LIMITED = "limited"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class RolePolicy(Edition):
    """The permission matrix and the roles nobody may hold together (rules 5.3)."""

    matrix: Mapping[Permission, Mapping[Role, Grant]]
    exclusive: tuple[tuple[Role, Role], ...]

    def grant(self, role: Role, permission: Permission) -> Grant:
        """Return what the role may do; none where the matrix has no cell."""
        return self.matrix.get(permission, {}).get(role, Grant.NONE)

    def best_grant(self, roles: Iterable[Role], permission: Permission) -> Grant:
        """Return what somebody who holds all these roles may do: the widest of their grants."""
        held = {self.grant(role, permission) for role in roles}
        return next((grant for grant in Grant if grant in held), Grant.NONE)

    def excluded_pair(self, roles: frozenset[Role]) -> tuple[Role, Role] | None:
        """Return two of the roles that nobody may hold together, or None."""
        barred = {frozenset(pair) for pair in self.exclusive}
        return next((pair for pair in combinations(sorted(roles), 2) if frozenset(pair) in barred), None)
