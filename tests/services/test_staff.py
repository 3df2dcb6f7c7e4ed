"""The staff register, roles by two people, sessions (rules 3.7, 5.3)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.errors import Refused, RuleViolation
from app.domain.people import Staff
from app.domain.policy import Role
from app.domain.role_grants import RoleGrant
from app.forms.password import ChangePassword
from app.forms.staff_member import AddStaff, ProposeRoles, ResetPassword
from app.services.sessions import SessionDesk
from app.services.staff import StaffDesk
from tests.fakes.door import FakeDoor, Note
from tests.fakes.signers import signer_of


def code(call, *arguments, kind=RuleViolation, **named):
    with pytest.raises(kind) as refused:
        call(*arguments, **named)
    return refused.value.code


@pytest.fixture
def desk(branch):
    return lambda who="administrator": StaffDesk(branch.at(who), branch.keys)


def newcomer(**more):
    values = {"login": "newcomer", "name": "新人", "roles": (Role.TELLER,), "temporary_password": "Spring-2026-x"}
    return AddStaff(**(values | more))


def drop(branch, *logins):
    """Take people out of service."""
    with branch.store.begin(None) as uow:
        for login in logins:
            uow.save(replace(uow.get(Staff, branch.staff[login].id), active=False))
        uow.commit()


def test_a_newcomer_holds_no_role_until_compliance_has_checked(branch, desk):
    added = desk().add(newcomer())
    assert (added.roles, branch.keys.passwords) == ((), {"newcomer": "Spring-2026-x"})
    waiting = desk("compliance").grants_to_check()
    assert [(g.staff_name, g.roles, g.may_decide) for g in waiting] == [("新人", ("teller",), True)]
    desk("compliance").decide_roles(waiting[0].grant_id, agree=True)
    assert next(s for s in desk().list() if s.login == "newcomer").roles == ("teller",)


def test_a_refused_proposal_leaves_the_roles_as_they_were(branch, desk):
    colleague = branch.staff["colleague"]
    grant = desk().propose_roles(colleague.id, ProposeRoles(roles=(Role.SUPERVISOR,), reason="晋升"))
    assert code(desk("compliance").decide_roles, grant.grant_id, agree=False) == "workflow.reason_missing"
    desk("compliance").decide_roles(grant.grant_id, agree=False, reason="未通过考核")
    assert next(s for s in desk().list() if s.login == "colleague").roles == ("teller",)
    assert code(desk("compliance").decide_roles, grant.grant_id, agree=True) == "staff.grant_decided"


def test_the_first_compliance_officer_takes_office_unchecked_and_it_stays_to_be_checked(branch, desk):
    drop(branch, "compliance")
    added = desk().add(newcomer(roles=(Role.COMPLIANCE,)))
    assert next(s for s in desk().list() if s.login == "newcomer").roles == ("compliance",)
    assert branch.store.all(RoleGrant)[0].state == "unchecked"
    assert added.open_grant is not None


def test_a_checker_never_decides_about_themselves(branch, desk):
    grant = desk().propose_roles(
        branch.staff["compliance"].id, ProposeRoles(roles=(Role.COMPLIANCE, Role.TELLER), reason="兼岗")
    )
    # Nobody else may check it, so that it is in force, yet stays open for a second compliance officer.
    assert grant.state == "unchecked"
    assert code(desk("compliance").decide_roles, grant.grant_id, agree=True) == "staff.not_oneself"


def test_an_administrator_gives_roles_neither_to_themselves_nor_alone(branch, desk):
    me = branch.staff["administrator"].id
    assert code(desk().propose_roles, me, ProposeRoles(roles=(Role.TELLER,), reason="x")) == "staff.not_oneself"
    grant = desk().propose_roles(branch.staff["colleague"].id, ProposeRoles(roles=(Role.SUPERVISOR,), reason="x"))
    assert code(desk().decide_roles, grant.grant_id, agree=True, kind=Refused) == "permission.refused"


@pytest.mark.parametrize("other", [Role.AUDITOR, Role.COMPLIANCE])
def test_an_administrator_is_neither_auditor_nor_compliance(desk, other):
    assert code(desk().add, newcomer(roles=(Role.ADMINISTRATOR, other))) == "staff.roles_exclusive"


def test_a_second_proposal_waits_for_the_first(branch, desk):
    colleague = branch.staff["colleague"].id
    desk().propose_roles(colleague, ProposeRoles(roles=(Role.SUPERVISOR,), reason="x"))
    assert code(desk().propose_roles, colleague, ProposeRoles(roles=(Role.TELLER,), reason="y")) == "staff.grant_open"


def test_a_login_belongs_to_one_person(desk):
    assert code(desk().add, newcomer(login="teller")) == "staff.login_taken"


def test_nobody_disables_themselves_nor_the_last_administrator(branch, desk):
    assert code(desk().disable, branch.staff["administrator"].id, "x") == "staff.not_oneself"
    added = desk().add(newcomer(roles=(Role.ADMINISTRATOR,)))
    desk("compliance").decide_roles(added.open_grant, agree=True)
    drop(branch, "administrator")
    actor = replace(branch.at("administrator").actor, staff_id=branch.staff["teller"].id)
    place = branch.place.for_actor(actor, signer_of("teller"))
    assert code(StaffDesk(place, branch.keys).disable, added.staff_id, "x") == "staff.last_administrator"


def test_who_leaves_is_disabled_with_a_reason(branch, desk):
    colleague = branch.staff["colleague"].id
    assert code(desk().disable, colleague, " ") == "workflow.reason_missing"
    assert desk().disable(colleague, "离职").active is False


def test_only_an_administrator_resets_a_password(branch, desk):
    command = ResetPassword(temporary_password="Summer-2026-x", reason="忘记密码")
    colleague = branch.staff["colleague"].id
    assert code(desk("manager").reset_password, colleague, command, kind=Refused) == "permission.refused"
    desk().reset_password(colleague, command)
    assert branch.actions()[-1] == "staff:password:reset"


def test_everybody_changes_their_own_password_with_the_present_one(branch, desk):
    branch.keys.passwords["teller"] = "Old-pass-2026"
    wrong = ChangePassword(old="x", new="New-pass-2026")
    assert code(desk("teller").change_own_password, wrong, kind=Refused) == "signin.wrong"
    desk("teller").change_own_password(ChangePassword(old="Old-pass-2026", new="New-pass-2026"))
    assert branch.keys.passwords["teller"] == "New-pass-2026"


@pytest.fixture
def door(branch):
    return FakeDoor(branch.staff)


@pytest.fixture
def sessions(branch, door):
    return SessionDesk(branch.store, door, branch.clock, branch.place.actor.terminal_id)


def test_a_session_begins_with_the_roles_of_the_register(branch, sessions):
    actor = sessions.begin(branch.staff["teller"].id)
    assert (actor.roles, actor.terminal_code, actor.window) == (frozenset({Role.TELLER}), "C1", "3")
    assert branch.actions()[-1] == "session:sign_in:done"


def test_what_failed_before_the_store_was_open_is_audited_first_and_once(branch, sessions, door):
    door.kept.append(Note(datetime(2026, 11, 23, tzinfo=UTC), "teller", "wrong_password"))
    sessions.begin(branch.staff["teller"].id)
    sessions.begin(branch.staff["teller"].id)
    assert branch.actions() == ["session:sign_in:failed", "session:sign_in:done", "session:sign_in:done"]


def test_who_left_or_has_no_role_yet_does_not_get_in(branch, sessions, desk):
    drop(branch, "colleague")
    assert code(sessions.begin, branch.staff["colleague"].id, kind=Refused) == "signin.disabled"
    added = desk().add(newcomer())
    assert code(sessions.begin, added.staff_id, kind=Refused) == "signin.no_roles"
    assert branch.actions()[-1] == "session:sign_in:refused"


def test_unlocking_wants_the_password_and_takes_the_roles_as_they_are_now(branch, sessions):
    actor = sessions.begin(branch.staff["teller"].id)
    sessions.lock(actor, idle=True)
    assert code(sessions.unlock, actor, "wrong", kind=Refused) == "signin.wrong"
    assert branch.actions()[-1] == "session:sign_in:failed"
    drop(branch, "teller")
    assert code(sessions.unlock, actor, "right", kind=Refused) == "signin.disabled"


def test_a_second_person_is_somebody_else(branch, sessions):
    actor = sessions.begin(branch.staff["teller"].id)
    assert lent(branch, sessions, "teller") == "signin.same_person"
    with sessions.second_person("supervisor", "right", branch.at("teller")) as theirs:
        assert theirs.actor.roles == frozenset({Role.SUPERVISOR})
        assert theirs.signer.sign(b"approved")
    assert branch.place.actor == actor
    assert code(theirs.signer.sign, b"once more", kind=Refused) == "vault.locked"


def test_a_second_persons_wrong_password_is_audited_and_the_session_goes_on(branch, sessions):
    assert lent(branch, sessions, "supervisor", "wrong") == "signin.wrong"
    assert branch.actions() == ["session:sign_in:failed"]


def test_a_colleague_who_left_is_no_second_person(branch, sessions):
    drop(branch, "colleague")
    assert lent(branch, sessions, "colleague") == "signin.disabled"
    assert branch.actions()[-1] == "session:sign_in:refused"


def lent(branch, sessions, login, password="right"):
    """Return with which code somebody is not lent the counter."""
    with pytest.raises(Refused) as refused, sessions.second_person(login, password, branch.at("teller")):
        pass
    return refused.value.code
