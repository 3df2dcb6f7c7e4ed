"""A colleague takes one step at somebody else's counter, and nothing of them stays there."""

import pytest

from app.domain.attestations import Attestation
from app.ui.counter.service.page import ServicePage
from tests.fakes.service_counter import around, fresh_branch, service_desks


@pytest.fixture
def branch():
    return fresh_branch()


@pytest.fixture
def case(branch, tasks, qtbot):
    """The page of a case that somebody else must review."""
    applied = branch.case(service="PERM-OPEN")
    branch.cases().apply(applied.case_id)
    page = ServicePage(
        service_desks(branch),
        around(branch, tasks),
        open_client=lambda _id: None,
        ask=lambda _page, _action, _offers=(): "资料不全",
    )
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    page.show_case(applied.case_id)
    tasks.wait_idle()
    return page.case


def lend(case, tasks, action, login, password="right"):
    case.next.colleagues[action].click()
    panel = case.acts.colleague
    panel.login.setText(login)
    panel.password.setText(password)
    panel.confirm.click()
    tasks.wait_idle()
    return panel


def test_a_colleague_reviews_here_in_their_own_name_and_the_session_goes_on(case, branch, tasks):
    assert not case.next.buttons["review"].isEnabled()
    panel = lend(case, tasks, "review", "supervisor")
    step = next(step for step in case.folder.case.steps if step.action == "review")
    assert (case.folder.case.state, step.actor_name, step.standing) == ("approved", "周主管", "holds")
    assert (panel.isVisible(), panel.login.text(), panel.password.text()) == (False, "", "")
    assert case.next.buttons["execute"].isEnabled()
    assert [a.staff_name for a in branch.store.all(Attestation)] == ["周主管"]


def test_a_wrong_password_is_said_and_only_the_password_is_forgotten(case, branch, tasks):
    panel = lend(case, tasks, "review", "supervisor", "wrong")
    assert "wrong" in panel.fault.text
    assert (panel.login.text(), panel.password.text()) == ("supervisor", "")
    assert branch.actions()[-1] == "session:sign_in:failed"
    assert case.folder.case.state == "applied"


def test_one_who_may_not_is_told_so_and_nothing_is_signed(case, branch, tasks):
    panel = lend(case, tasks, "review", "greeter")
    assert "may not" in panel.fault.text
    assert branch.store.all(Attestation) == []


def test_the_one_who_is_signed_in_is_no_second_person(case, tasks):
    assert "somebody else" in lend(case, tasks, "review", "teller").fault.text


def test_escape_leaves_and_forgets(case, tasks, qtbot):
    case.next.colleagues["refuse"].click()
    panel = case.acts.colleague
    panel.password.setText("right")
    qtbot.keyClick(panel.login, "\x1b")
    assert (panel.isVisible(), panel.password.text()) == (False, "")


def test_the_log_says_that_it_was_signed(case, tasks):
    lend(case, tasks, "supplement", "supervisor")
    assert case.folder.case.state == "supplement"
    assert any("signed with their own key" in moment.detail for moment in case.timeline.moments)
