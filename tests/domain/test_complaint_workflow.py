"""The life of a complaint against the rules' own words (rules 4.5)."""

from itertools import permutations

import pytest

from app.domain.complaint_workflow import COMPLAINT, ENDED, INVOLVED, OPEN, next_main

# state -> {action: state}, written down from the rules, not from the product's table.
_WITHDRAW = {"withdraw": "withdrawn"}
_NOTED = {"note", "reassign"}
_ASKED = {"drop_extension": "handling", "withdraw": "withdrawn"}
_DENIED = {"deny_extension": "handling"} | _ASKED
_BACK = {"send_back": "handling", "withdraw": "withdrawn"}
TABLE = {
    "new": {"register": "registered"},
    "registered": {"accept": "accepted", "refuse": "not_accepted", "merge": "merged"} | _WITHDRAW,
    "accepted": {"classify": "classified", "merge": "merged"} | _WITHDRAW,
    "not_accepted": {"reopen": "registered"},
    "merged": {"unmerge": "registered", "reply": "replied"},
    "classified": {"confirm": "category_confirmed", "disagree": "accepted", "merge": "merged"} | _WITHDRAW,
    "category_confirmed": {"acknowledge": "acknowledged", "assign": "handling"} | _WITHDRAW,
    "acknowledged": {"assign": "handling"} | _WITHDRAW,
    "handling": {"find": "found", "ask_extension": "extension_asked", "wait": "awaiting_evidence"} | _WITHDRAW,
    "awaiting_evidence": {"evidence_in": "handling"} | _WITHDRAW,
    "extended": {"find": "found", "wait": "awaiting_evidence"} | _WITHDRAW,
    "extension_asked": {"agree_manager": "extension_by_manager", "agree_compliance": "extension_by_compliance"}
    | _DENIED,
    "extension_by_manager": {"agree_compliance": "extension_agreed"} | _DENIED,
    "extension_by_compliance": {"agree_manager": "extension_agreed"} | _DENIED,
    "extension_agreed": {"tell_extension": "extended"} | _ASKED,
    "found": {
        "decide": "decided",
        "decide_manager": "decided_by_manager",
        "decide_compliance": "decided_by_compliance",
    }
    | _BACK,
    "decided_by_manager": {"decide_compliance": "decided"} | _BACK,
    "decided_by_compliance": {"decide_manager": "decided"} | _BACK,
    "decided": {"reply": "replied", "close": "closed"} | _WITHDRAW,
    "replied": {"close": "closed", "mediate": "mediation", "appeal": "appealed"},
    "mediation": {"settle": "closed", "end_mediation": "replied"},
    "closed": {"reopen": "handling", "appeal": "appealed"},
    "appealed": {"review": "in_review", "withdraw_appeal": "closed"},
    "in_review": {"uphold": "upheld", "change": "changed", "return": "returned", "withdraw_appeal": "closed"},
    "returned": {"assign": "rehandling"},
    "rehandling": {"find": "refound"},
    "refound": {"uphold": "upheld", "change": "changed"},
    "upheld": {"reply": "replied_final"},
    "changed": {"reply": "replied_final"},
    "replied_final": {"close": "closed_final", "mediate": "mediation_final"},
    "mediation_final": {"settle": "closed_final", "end_mediation": "replied_final"},
    "closed_final": {},
    "withdrawn": {"reopen": "accepted"},
}
_HANDLER = {"handling", "extended", "awaiting_evidence", "rehandling"}
_EXTENDING = {"extension_asked", "extension_by_manager", "extension_by_compliance", "extension_agreed"}
_DECIDING = {"found", "decided_by_manager", "decided_by_compliance"}
STAYS = {
    "respond": {"registered", "accepted", "classified", "category_confirmed"},
    "reassign": {*_HANDLER, *_EXTENDING, "found", "refound"},
    "note": {*_HANDLER, *_EXTENDING, *_DECIDING, "in_review", "refound"},
    "classify": {"withdrawn"},
    "recuse": {
        *("registered", "accepted", "classified", "category_confirmed", "acknowledged", "decided", "replied"),
        *(*_HANDLER, *_EXTENDING, *_DECIDING, "appealed", "in_review", "returned", "refound"),
    },
}


def test_every_row_is_the_rules_and_every_rule_is_a_row():
    expected = {(state, action, to) for state, rows in TABLE.items() for action, to in rows.items()}
    expected |= {(state, action, state) for action, states in STAYS.items() for state in states}
    assert {(row.state, row.action, row.to) for row in COMPLAINT.rows} == expected
    assert len(COMPLAINT.rows) == len(expected)


def test_every_state_is_reached_and_none_but_the_ended_is_a_dead_end():
    reached = {row.to for row in COMPLAINT.rows}
    assert set(COMPLAINT.states()) - reached == {"new"}
    stuck = {state for state in COMPLAINT.states() if not COMPLAINT.actions(state)}
    assert stuck == {"closed_final"}
    assert set(ENDED) == {"not_accepted", "closed", "closed_final", "withdrawn"}
    assert all(next_main(state) for state in OPEN)


@pytest.mark.parametrize("order", list(permutations(("agree_manager", "agree_compliance"))))
def test_both_agreements_to_an_extension_lead_to_one_end_in_either_order(order):
    way = ("register", "accept", "classify", "confirm", "acknowledge", "assign", "ask_extension")
    assert COMPLAINT.fold((*way, *order)) == "extension_agreed"


@pytest.mark.parametrize("order", list(permutations(("decide_manager", "decide_compliance"))))
def test_both_decisions_of_a_major_complaint_lead_to_one_end_in_either_order(order):
    way = ("register", "accept", "classify", "confirm", "acknowledge", "assign", "find")
    assert COMPLAINT.fold((*way, *order)) == "decided"


@pytest.mark.parametrize(
    ("action", "apart"),
    [
        ("confirm", {"classify"}),
        ("disagree", {"classify"}),
        ("decide", {"find"}),
        ("decide_manager", {"find", "decide_compliance"}),
        ("decide_compliance", {"find", "decide_manager"}),
        ("agree_manager", {"ask_extension", "agree_compliance"}),
        ("agree_compliance", {"ask_extension", "agree_manager"}),
        ("review", set(INVOLVED)),
        ("uphold", set(INVOLVED)),
        ("change", set(INVOLVED)),
        ("return", set(INVOLVED)),
        ("send_back", {"find"}),
    ],
)
def test_people_are_kept_apart(action, apart):
    assert {name for row in COMPLAINT.rows if row.action == action for name in row.not_by} == apart


def test_what_is_said_to_or_by_the_complainant_is_never_left_out():
    told = {row.action for row in COMPLAINT.rows if row.needs_reason}
    assert told >= {"refuse", "merge", "disagree", "respond", "acknowledge", "ask_extension", "tell_extension"}
    assert told >= {"withdraw", "appeal", "close", "reopen", "uphold", "change", "return", "deny_extension"}
