"""Fixed walks through the law's state machine: those on which a breach is likeliest, and each that a deep run finds.

A walk that hypothesis prints as breaking the law goes in here before it is mended, and stays.
"""

import pytest

from app.domain.records import Scope
from app.domain.settlements import Outcome
from tests.merging.law import NUMBERS, Branch

WALKS = {
    "two change one field, and a third joins from the one who has heard of neither": [
        ("a_client_is_changed", {"who": 0, "pick": 0, "field": "phone"}),
        ("a_client_is_changed", {"who": 1, "pick": 0, "field": "phone"}),
        ("a_terminal_joins", {"who": 2, "among": [Scope.CLIENT]}),
        ("a_client_is_changed", {"who": 3, "pick": 0, "field": "phone"}),
    ],
    "one ticket called twice, and who joins from a snapshot has its log from streams": [
        ("a_ticket_moves", {"who": 0, "pick": 0, "action": "call"}),
        ("a_ticket_moves", {"who": 1, "pick": 0, "action": "call"}),
        ("some_of_it_arrives", {"who": 0, "other": 1, "seed": 3, "share": 1.0}),
        ("a_terminal_joins", {"who": 0, "among": [Scope.REFERENCE, Scope.CLIENT]}),
        ("a_ticket_moves", {"who": 3, "pick": 0, "action": "serve"}),
    ],
    "one person entered at two terminals under one number, in one batch, the power going in between": [
        ("a_client_is_entered", {"who": 0, "no": "880002", "number": NUMBERS[1], "pick": 0}),
        ("a_client_is_entered", {"who": 1, "no": "880002", "number": NUMBERS[1], "pick": 0}),
        ("the_power_goes_while_it_arrives", {"who": 2, "after": 40}),
        ("the_power_goes_while_it_arrives", {"who": 2, "after": 400}),
    ],
    "a conflict settled by one while another restores what had lost": [
        ("a_client_is_changed", {"who": 0, "pick": 0, "field": "notes"}),
        ("a_client_is_changed", {"who": 1, "pick": 0, "field": "notes"}),
        ("some_of_it_arrives", {"who": 0, "other": 1, "seed": 0, "share": 1.0}),
        ("some_of_it_arrives", {"who": 1, "other": 0, "seed": 0, "share": 1.0}),
        ("a_conflict_is_settled", {"who": 0, "pick": 0, "outcome": Outcome.TAKEN}),
        ("a_conflict_is_settled", {"who": 1, "pick": 0, "outcome": Outcome.RESTORED}),
    ],
    "a write cut off at its own terminal and made again by somebody whose clock is behind": [
        ("a_clock_is_off", {"who": 1, "minutes": -60}),
        ("the_power_goes_while_a_client_is_changed", {"who": 0, "pick": 0, "after": 8}),
        ("the_power_goes_while_a_case_moves", {"who": 0, "pick": 0, "action": "apply", "after": 60}),
        ("a_client_is_changed", {"who": 1, "pick": 0, "field": "phone"}),
        ("a_case_moves", {"who": 1, "pick": 0, "action": "apply"}),
    ],
}


@pytest.mark.parametrize("walk", WALKS.values(), ids=WALKS)
def test_the_law_holds_on_a_walk_that_is_kept(walk):
    branch = Branch()
    branch.begin()
    for rule, arguments in walk:
        getattr(branch, rule)(**arguments)
    branch.teardown()
