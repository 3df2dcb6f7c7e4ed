"""The matrix of rules 5.3, written down a second time as the rules print it: K R T S M C A Y."""

import pytest

from app.domain.policy import Grant, Permission, Role
from app.policy.loader import load_policy
from app.services.resources import resource

ROLES = load_policy(resource("policy")).roles
COLUMNS = (
    Role.KIOSK,
    Role.RECEPTIONIST,
    Role.TELLER,
    Role.SUPERVISOR,
    Role.BRANCH_MANAGER,
    Role.COMPLIANCE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
)
CELLS = {"●": Grant.FULL, "○": Grant.LIMITED, "–": Grant.NONE}
MATRIX = {
    "take_ticket": "● ● ○ ○ – – – –",
    "call_ticket": "– ○ ● ● – – – –",
    "arrange_appointment": "○ ● ● ● ○ – – –",
    "edit_client": "– ○ ● ● – – – –",
    "see_client": "– ● ● ● ● ● ● –",
    "reveal_client": "– – ○ ● ○ ● ○ –",
    "change_client_class": "– – – ● ● – – –",
    "apply_case": "– – ● – – – – –",
    "review_case": "– – ○ ● – – – –",
    "approve_case": "– – – ● ● ○ – –",
    "start_signing": "– – ● ● – – – –",
    "void_document": "– – – – ● ○ – –",
    "charge_fee": "– – ● – – – – –",
    "refund_fee": "– – – ● ● – – –",
    "register_complaint": "○ ● ● ● ● ● – –",
    "classify_complaint": "– – – ● ○ ● – –",
    "decide_reply": "– – – ○ ● ● – –",
    "approve_extension": "– – – – ● ● – –",
    "review_appeal": "– – – – ○ ● – –",
    "see_restricted_complaint": "– – – – – ● ○ –",
    "search_archive": "– – ○ ○ ● ● ○ –",
    "destroy_archive": "– – – – ● ● ○ –",
    "keep_staff_registers": "– – ○ ○ ● ● ○ –",
    "keep_equipment_registers": "– ● ○ ● ● – ○ ○",
    "see_reports": "– ○ ○ ● ● ● ● –",
    # The rules' rows of make, check and read, a permission each.
    "make_policy": "– – – ● – – – –",
    "check_policy": "– – – – ● ● – –",
    "read_policy": "– – – ● ● ● ● –",
    "administer_terminal": "– – – – – – – ●",
    "read_administration": "– – – – – – ● ●",
    "grant_role": "– – – – – – – ○",
    "check_role": "– – – – – ● – –",
    "read_audit": "– – – – – ○ ● –",
    # No rows of the rules.
    "import_clients": "– – – ● ● – – ●",
    "export_clients": "– – – – ● ● – –",
    "override_booking": "– – – ● ● – – –",
    "enrol_terminal": "– – – – ● – – ●",
}


@pytest.mark.parametrize("action", MATRIX)
@pytest.mark.parametrize("role", COLUMNS)
def test_every_role_has_of_every_action_what_the_rules_give_it(role, action):
    cell = MATRIX[action].split()[COLUMNS.index(role)]
    assert ROLES.grant(role, Permission(action)) is CELLS[cell]


def test_no_permission_and_no_role_is_left_out_of_the_table():
    assert {Permission(action) for action in MATRIX} == set(Permission)
    assert set(COLUMNS) == set(Role)


def test_of_several_roles_the_widest_grant_holds():
    held = (Role.RECEPTIONIST, Role.TELLER)
    assert ROLES.best_grant(held, Permission.CALL_TICKET) is Grant.FULL
    assert ROLES.best_grant((Role.RECEPTIONIST,), Permission.CALL_TICKET) is Grant.LIMITED
    assert ROLES.best_grant(held, Permission.VOID_DOCUMENT) is Grant.NONE
    assert ROLES.best_grant((), Permission.TAKE_TICKET) is Grant.NONE


@pytest.mark.parametrize("other", [Role.AUDITOR, Role.COMPLIANCE])
def test_an_administrator_is_neither_auditor_nor_compliance(other):
    assert set(ROLES.excluded_pair(frozenset({Role.ADMINISTRATOR, other, Role.TELLER}))) == {Role.ADMINISTRATOR, other}


def test_roles_that_go_together_are_no_pair():
    assert ROLES.excluded_pair(frozenset({Role.TELLER, Role.RECEPTIONIST})) is None
