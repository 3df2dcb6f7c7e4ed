"""Letting terminals into the branch's exchange, and out of it."""

from dataclasses import replace

import pytest

from app.domain.errors import Refused, RuleViolation
from app.domain.people import Terminal, TerminalKind
from app.domain.records import Scope
from app.domain.scope_keys import ScopeKey, newest
from app.security.enrolment import open_welcome
from app.services.terminals import TerminalDesk
from tests.fakes.enrolment_keys import Newcomer, first_keys


@pytest.fixture
def keys(branch):
    return first_keys(branch)


@pytest.fixture
def desk(branch, keys):
    return lambda who="manager": TerminalDesk(branch.at(who), keys)


def code(call, *arguments, kind=RuleViolation):
    with pytest.raises(kind) as refused:
        call(*arguments)
    return refused.value.code


def kept(branch, record):
    with branch.store.begin(None) as uow:
        return uow.find(record)


def test_a_manager_lets_a_counter_in_and_it_is_given_every_key(branch, desk):
    newcomer = Newcomer()
    seen = desk().examine(newcomer.text)
    assert (seen.terminal_code, seen.code, seen.approved) == ("C2", newcomer.code, False)
    approval = desk().approve(newcomer.text, newcomer.code.lower())
    welcome = open_welcome(approval.welcome, newcomer.request, newcomer.keys)
    assert {key.scope for key in welcome.keys} == {Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT}
    assert welcome.authority_private == b"authority"
    assert [one.code for one in desk().list()] == ["C1", "C2"]
    assert branch.actions()[-1] == "terminal:device:approved"


def test_a_kiosk_is_given_no_client_key_and_no_authority(desk):
    kiosk = Newcomer(terminal="K1", kind=TerminalKind.KIOSK)
    approval = desk("administrator").approve(kiosk.text, kiosk.code)
    welcome = open_welcome(approval.welcome, kiosk.request, kiosk.keys)
    assert {key.scope for key in welcome.keys} == {Scope.REFERENCE, Scope.LOBBY}
    assert welcome.authority_private == b""
    assert len(welcome.client_public) == 32


def test_a_code_that_differs_lets_nobody_in(branch, desk):
    newcomer, other = Newcomer(), Newcomer()
    assert code(desk().approve, newcomer.text, other.code) == "enrolment.code_differs"
    assert [terminal.code for terminal in kept(branch, Terminal)] == ["C1"]


def test_whoever_may_not_is_refused_and_audited(branch, desk):
    newcomer = Newcomer()
    assert code(desk("teller").examine, newcomer.text, kind=Refused) == "permission.refused"
    assert code(desk("supervisor").approve, newcomer.text, newcomer.code, kind=Refused) == "permission.refused"
    assert branch.actions()[-1] == "permission:action:refused"


def test_a_request_for_another_branch_or_with_a_code_in_use_is_refused(desk):
    assert code(desk().examine, Newcomer(branch="B002").text) == "enrolment.other_branch"
    assert code(desk().examine, Newcomer(terminal="C1").text) == "enrolment.code_taken"
    first, second = Newcomer(), Newcomer()
    desk().approve(first.text, first.code)
    assert code(desk().examine, second.text) == "enrolment.code_taken"


def test_the_same_request_is_answered_again_without_a_second_terminal(branch, desk):
    newcomer = Newcomer()
    first = desk().approve(newcomer.text, newcomer.code)
    assert desk().examine(newcomer.text).approved
    again = desk().approve(newcomer.text, newcomer.code)
    assert (again.terminal, again.answer_code) == (first.terminal, first.answer_code)
    assert len(kept(branch, Terminal)) == 2


def test_a_revoked_terminal_is_left_out_of_new_keys_and_never_comes_back(branch, desk):
    newcomer = Newcomer()
    terminal = desk().approve(newcomer.text, newcomer.code).terminal
    before = {scope: newest(kept(branch, ScopeKey), scope) for scope in Scope}
    gone = desk().revoke(terminal.terminal_id, "窗口设备被盗")
    assert (gone.scopes, gone.revoked_by) == ((), "马经理")
    for scope in (Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT):
        renewed = newest(kept(branch, ScopeKey), scope)
        assert renewed != before[scope]
        assert [box.terminal_id for box in renewed.boxes] == [branch.place.actor.terminal_id]
    assert code(desk().examine, newcomer.text) == "enrolment.code_taken"
    assert code(desk().revoke, terminal.terminal_id, "again") == "terminal.revoked"


def test_revoking_takes_a_reason_and_is_never_done_to_oneself(desk):
    newcomer = Newcomer()
    terminal = desk().approve(newcomer.text, newcomer.code).terminal
    assert code(desk().revoke, terminal.terminal_id, " ") == "workflow.reason_missing"
    here = next(one for one in desk().list() if one.here)
    assert code(desk().revoke, here.terminal_id, "x") == "terminal.itself"


def test_the_key_of_a_revoked_kiosks_scopes_is_renewed_and_no_other(branch, desk):
    kiosk = Newcomer(terminal="K1", kind=TerminalKind.KIOSK)
    terminal = desk().approve(kiosk.text, kiosk.code).terminal
    client = newest(kept(branch, ScopeKey), Scope.CLIENT)
    desk().revoke(terminal.terminal_id, "设备报废")
    assert newest(kept(branch, ScopeKey), Scope.CLIENT) == client
    assert len(kept(branch, ScopeKey)) == 5


def test_a_key_that_went_to_a_terminal_revoked_elsewhere_meanwhile_is_issued_once_more(branch, desk):
    newcomer = Newcomer()
    terminal = desk().approve(newcomer.text, newcomer.code).terminal
    assert desk().renew_outdated() == ()
    with branch.store.begin(None) as uow:
        for scope in (Scope.LOBBY, Scope.CLIENT):
            uow.add(desk()._keys.issue(uow.find(Terminal), scope, branch.clock()))
        uow.save(replace(uow.get(Terminal, terminal.terminal_id), revoked_at=branch.clock()))
        uow.commit()
    assert desk().renew_outdated() == (Scope.LOBBY, Scope.CLIENT)
    assert desk().renew_outdated() == ()


def test_whoever_had_read_further_before_the_revocation_came_lets_the_others_read_as_far(branch, desk, keys):
    newcomer = Newcomer()
    terminal = desk().approve(newcomer.text, newcomer.code).terminal
    keys.read_of["C2"] = {Scope.CLIENT: 4, Scope.LOBBY: 2}
    desk().revoke(terminal.terminal_id, "设备被盗")
    assert desk().raise_ends() == ()
    keys.read_of["C2"] = {Scope.CLIENT: 6, Scope.LOBBY: 1}
    assert desk().raise_ends() == ("C2",)
    assert desk().raise_ends() == ()
    gone = next(one for one in kept(branch, Terminal) if one.code == "C2")
    assert (gone.end(Scope.CLIENT), gone.end(Scope.LOBBY), gone.end(Scope.REFERENCE)) == (6, 2, 0)
