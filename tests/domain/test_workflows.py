"""The four workflows against the rules' own words (rules 4.2, 4.3, 4.4, 4.6)."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case_workflow import CASE
from app.domain.confirmation_workflow import CONFIRMATION
from app.domain.errors import RuleViolation
from app.domain.improvements import IMPROVEMENT
from app.domain.policy import Permission
from app.domain.ticket_workflow import OPEN, TICKET

WORKFLOWS = (TICKET, CASE, CONFIRMATION, IMPROVEMENT)

# state -> {action: state}, written down from the rules, not from the product's tables.
TICKETS = {
    "new": {"take_ticket": "waiting"},
    "waiting": {"call": "called", "abandon": "abandoned", "undo_requeue": "missed"},
    "called": {
        "start": "serving", "recall": "called", "miss": "missed", "abandon": "abandoned", "undo_call": "waiting",
    },
    "serving": {
        "finish": "served", "pause": "paused", "transfer": "transferred", "abandon": "abandoned",
        "undo_start": "called", "undo_resume": "paused", "undo_accept": "transferred",
    },
    "missed": {"requeue": "waiting", "abandon": "abandoned", "undo_miss": "called"},
    "paused": {"resume": "serving", "finish": "served", "abandon": "abandoned", "undo_pause": "serving"},
    "transferred": {"accept": "serving", "abandon": "abandoned", "undo_transfer": "serving"},
    "served": {"rate": "rated", "leave_unrated": "unrated", "undo_finish": "serving"},
    "rated": {},
    "unrated": {},
    "abandoned": {f"undo_abandon_{state}": state for state in ("waiting", "called", "missed", "paused")},
}  # fmt: skip
CASES = {
    "new": {"open": "draft"},
    "draft": {"apply": "applied", "withdraw": "withdrawn"},
    "applied": {"review": "reviewed", "supplement": "supplement", "refuse": "refused", "withdraw": "withdrawn"},
    "reviewed": {"approve": "approved", "supplement": "supplement", "refuse": "refused", "withdraw": "withdrawn"},
    "approved": {"execute": "executed", "withdraw": "withdrawn", "suspend": "suspended"},
    "executed": {"await_confirmation": "awaiting_confirmation", "correct": "corrected"},
    "awaiting_confirmation": {"complete": "completed", "correct": "corrected"},
    "completed": {"archive": "archived", "correct": "corrected"},
    "archived": {"correct": "corrected"},
    "supplement": {"resupply": "applied", "expire": "withdrawn", "withdraw": "withdrawn"},
    "suspended": {"resume": "approved", "withdraw": "withdrawn"},
    "refused": {},
    "withdrawn": {},
    "corrected": {},
}
CONFIRMATIONS = {
    "new": {"generate": "generated"},
    "generated": {"present": "presented", "hand_out": "presented", "discard": "discarded"},
    "presented": {
        "sign": "signed",
        "scan_in": "signed",
        "read_to_end": "presented",
        "refuse_signing": "refusal_stated",
        "discard": "discarded",
    },
    "refusal_stated": {
        "witness_refusal": "refusal_witnessed",
        "sign_after_all": "presented",
        "discard": "discarded",
    },
    "refusal_witnessed": {"approve_refusal": "refused", "sign_after_all": "presented", "discard": "discarded"},
    "signed": {"countersign": "countersigned"},
    "countersigned": {"seal": "sealed"},
    "sealed": {
        "deliver": "delivered",
        "void": "voided",
        "order_replacement": "sealed",
        "supersede": "superseded",
    },
    "delivered": {
        "archive": "archived",
        "void": "voided",
        "order_replacement": "delivered",
        "supersede": "superseded",
    },
    "archived": {"void": "voided", "order_replacement": "archived", "supersede": "superseded"},
    "refused": {},
    "discarded": {},
    "voided": {},
    "superseded": {},
}
IMPROVEMENTS = {
    "new": {"find": "found"},
    "found": {"plan": "planned", "dismiss": "dismissed"},
    "planned": {"begin": "doing", "dismiss": "dismissed"},
    "doing": {"verify": "verified", "reject": "planned"},
    "verified": {"review": "reviewed"},
    "reviewed": {},
    "dismissed": {},
}
RULES = ((TICKET, TICKETS), (CASE, CASES), (CONFIRMATION, CONFIRMATIONS), (IMPROVEMENT, IMPROVEMENTS))


def every_pair():
    for workflow, rules in RULES:
        actions = sorted({action for row in rules.values() for action in row})
        for state, action in product(rules, actions):
            yield pytest.param(
                workflow, state, action, rules[state].get(action), id=f"{workflow.name}-{state}-{action}"
            )


@pytest.mark.parametrize(("workflow", "state", "action", "to"), list(every_pair()))
def test_every_state_allows_exactly_what_the_rules_allow(workflow, state, action, to):
    if to is None:
        with pytest.raises(RuleViolation) as refused:
            workflow.row(state, action)
        assert refused.value.code == "workflow.not_possible"
    else:
        assert workflow.row(state, action).to == to


@pytest.mark.parametrize(("workflow", "rules"), RULES, ids=lambda w: getattr(w, "name", ""))
def test_the_table_knows_exactly_the_rules_states(workflow, rules):
    assert set(workflow.states()) == set(rules)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.name)
def test_every_state_can_be_reached_from_the_first(workflow):
    reached, edge = {workflow.initial}, [workflow.initial]
    while edge:
        fresh = {row.to for row in workflow.actions(edge.pop())} - reached
        reached |= fresh
        edge.extend(fresh)
    assert reached == set(workflow.states())


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.name)
def test_no_state_offers_the_same_action_twice(workflow):
    pairs = [(row.state, row.action) for row in workflow.rows]
    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.name)
@given(data=st.data())
def test_folding_a_whole_log_gives_what_walking_step_by_step_gives(workflow, data):
    state, taken = workflow.initial, []
    for _ in range(data.draw(st.integers(0, 12))):
        rows = workflow.actions(state)
        if not rows:
            break
        row = data.draw(st.sampled_from(rows))
        taken.append(row.action)
        state = row.to
        assert workflow.fold(taken) == state


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda w: w.name)
@given(data=st.data())
def test_folding_passes_over_what_does_not_fit_and_never_leaves_the_table(workflow, data):
    actions = sorted({row.action for row in workflow.rows})
    log = data.draw(st.lists(st.sampled_from(actions), max_size=20))
    assert workflow.fold(log) in workflow.states()


def test_a_checker_is_never_the_maker_and_an_approver_never_the_reviewer():
    assert CASE.row("applied", "review").not_by == ("open", "apply")
    assert CASE.row("reviewed", "approve").not_by == ("open", "apply", "review")


def test_whoever_hands_a_ticket_over_does_not_take_it_back_as_another():
    assert TICKET.row("transferred", "accept").not_by == ("transfer",)


def test_every_open_ticket_can_be_abandoned_at_the_end_of_the_day():
    assert [state for state in OPEN if TICKET.row(state, "abandon").to != "abandoned"] == []


def test_only_a_manager_voids_and_always_with_a_reason():
    rows = [row for row in CONFIRMATION.rows if row.action == "void"]
    assert {(row.permission, row.needs_reason) for row in rows} == {(Permission.VOID_DOCUMENT, True)}


def test_the_clock_starts_with_the_application():
    assert [row.action for row in CASE.rows if row.starts_clock] == ["apply", "resupply"]
