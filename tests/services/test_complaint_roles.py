"""Every step of a complaint by every role, against the matrix of rules 5.3."""

import pytest

from app.domain.complaint_workflow import COMPLAINT
from app.domain.complaints import Complaint
from app.domain.errors import Refused, RuleViolation
from app.services.complaint_moves import moved
from tests.fakes.complaint_counter import complaint_branch

_REGISTER = {"greeter", "teller", "supervisor", "manager", "compliance"}
_OFFICERS = {"supervisor", "manager", "compliance"}
_REVIEWERS = {"manager", "compliance"}
_OF_HANDLER = {"find", "wait", "evidence_in", "ask_extension"}
# action -> who may, written down from rules 4.5 and 5.3.
MAY = {
    **dict.fromkeys(("accept", "refuse", "merge", "unmerge", "classify", "confirm", "disagree"), _OFFICERS),
    **dict.fromkeys(("assign", "reassign"), _OFFICERS),
    **dict.fromkeys(("respond", "acknowledge", "note", "withdraw", "reply", "close", "appeal"), _REGISTER),
    **dict.fromkeys(
        ("recuse", "drop_extension", "tell_extension", "mediate", "end_mediation", "withdraw_appeal"), _REGISTER
    ),
    **dict.fromkeys(("decide", "send_back", "settle"), _OFFICERS),
    "decide_manager": {"manager"},
    "decide_compliance": {"compliance"},
    "agree_manager": {"manager"},
    "agree_compliance": {"compliance"},
    "deny_extension": _REVIEWERS,
    **dict.fromkeys(("review", "uphold", "change", "return"), _REVIEWERS),
    "reopen": _OFFICERS,
    "register": _REGISTER,
}
PEOPLE = ("greeter", "teller", "supervisor", "manager", "compliance", "auditor", "administrator")
ROWS = [row for row in COMPLAINT.rows if row.action not in {"register", *_OF_HANDLER}]


@pytest.fixture(scope="module")
def counter():
    return complaint_branch()


def attempt(counter, row, who):
    """Try the step on a complaint that stands in the row's state, and return why it was refused."""
    place = counter.branch.at(who)
    with place.look() as uow:
        first = uow.find(Complaint)[0]
        there = uow.save(_at(first, row.state))
        try:
            moved(place, uow, there, row.action, "为此")
        except Refused as refused:
            return refused.code
        except RuleViolation:
            return ""
        return ""


def _at(complaint, state):
    from dataclasses import replace

    return replace(complaint, state=state)


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.state}-{row.action}")
def test_a_step_is_for_those_whom_the_matrix_names(counter, row, who):
    if not counter.branch.store.all(Complaint):
        counter.registered(who="colleague")
    refused = attempt(counter, row, who)
    assert (refused == "") == (who in MAY[row.action]), refused


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("action", sorted(_OF_HANDLER))
def test_what_the_handler_does_nobody_else_does(counter, action, who):
    row = next(row for row in COMPLAINT.rows if row.action == action)
    if not counter.branch.store.all(Complaint):
        counter.registered(who="colleague")
    assert attempt(counter, row, who) in {"complaint.not_handler", "permission.refused"}


@pytest.mark.parametrize("who", PEOPLE)
def test_taking_in_is_for_those_whom_the_matrix_names(who):
    fresh = complaint_branch()
    if who in MAY["register"]:
        assert fresh.registered(who=who)
    else:
        with pytest.raises(Refused, match=r"permission\.refused"):
            fresh.registered(who=who)
