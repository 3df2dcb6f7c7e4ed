"""How logs come together: united, in one order, the state their fold, and no step thrown away."""

from dataclasses import dataclass, field
from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from app.domain.case_workflow import CASE
from app.domain.merging.logs import in_order, read_log, state_of, void_stamps
from app.domain.merging.stamps import Stamp
from app.domain.ticket_workflow import TICKET

SOMEBODY, OTHER, THIRD = UUID(int=1), UUID(int=2), UUID(int=3)


@dataclass(frozen=True)
class Taken:
    hlc: int
    terminal_code: str
    action: str
    actor_id: UUID = SOMEBODY
    sequence: int = 1
    waived: bool = False
    id: UUID = field(init=False)

    def __post_init__(self):
        name = f"{self.hlc}{self.terminal_code}{self.action}{self.sequence}"
        object.__setattr__(self, "id", uuid5(UUID(int=0), name))


def states(workflow, *steps):
    return [(line.number, line.step.action, line.state, line.fits) for line in read_log(workflow, steps)]


def test_an_empty_log_leads_to_the_first_state():
    assert state_of(CASE, read_log(CASE, [])) == "new"


def test_of_one_ticket_called_at_two_counters_the_earlier_call_stands():
    taken, one, other = Taken(1, "R", "take_ticket"), Taken(2, "A", "call"), Taken(3, "B", "call", OTHER)
    assert states(TICKET, other, taken, one) == [
        (1, "take_ticket", "waiting", True),
        (2, "call", "called", True),
        (3, "call", "called", False),
    ]


def test_what_was_done_after_a_step_that_no_longer_fits_is_judged_by_the_common_log():
    steps = [Taken(1, "A", "open"), Taken(2, "A", "withdraw"), Taken(3, "B", "apply", OTHER)]
    lines = read_log(CASE, steps)
    assert state_of(CASE, lines) == "withdrawn"
    assert void_stamps(lines) == {Stamp(3, "B")}


def test_steps_of_one_transaction_keep_their_order():
    opened, applied = Taken(1, "A", "open", sequence=1), Taken(1, "A", "apply", sequence=2)
    assert [step.action for step in in_order([applied, opened])] == ["open", "apply"]


def test_a_transaction_one_of_whose_steps_fits_takes_effect():
    lines = read_log(CASE, [Taken(1, "A", "open", sequence=1), Taken(1, "A", "execute", sequence=2)])
    assert [line.fits for line in lines] == [True, False]
    assert void_stamps(lines) == frozenset()


def test_nobody_checks_in_the_common_log_what_they_made():
    """At B somebody reviewed what a colleague had applied for; that they had applied before shows only now."""
    opened, mine = Taken(1, "A", "open", THIRD), Taken(2, "A", "apply", SOMEBODY)
    theirs, review = Taken(3, "B", "apply", OTHER), Taken(4, "B", "review", SOMEBODY)
    assert [line.fits for line in read_log(CASE, [opened, mine, theirs, review])] == [True, True, False, False]


def test_a_waived_step_has_no_checker():
    steps = [Taken(1, "A", "open"), Taken(2, "A", "apply"), Taken(3, "A", "review", waived=True)]
    assert state_of(CASE, read_log(CASE, steps)) == "reviewed"


ACTIONS = st.sampled_from(sorted({row.action for row in CASE.rows}))
STEPS = st.builds(Taken, st.integers(1, 30), st.sampled_from("ABC"), ACTIONS, st.sampled_from([SOMEBODY, OTHER]))


@given(st.lists(STEPS, max_size=12, unique_by=lambda step: step.id), st.randoms(use_true_random=False))
def test_any_log_leads_to_a_state_of_the_table_whatever_the_order_it_came_in(steps, chance):
    lines = read_log(CASE, steps)
    shuffled = list(steps)
    chance.shuffle(shuffled)
    assert read_log(CASE, shuffled) == lines
    assert state_of(CASE, lines) in CASE.states()
    assert len(lines) == len(steps)
