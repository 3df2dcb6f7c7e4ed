"""How writes to one field come together: the set of writes tells all, whatever the order."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.merging.fields import FieldWrite, Settled, settle
from app.domain.merging.stamps import Stamp


def write(hlc, terminal, value, base=None):
    return FieldWrite(Stamp(hlc, terminal), base.stamp if base else None, (value,))


A1 = write(1, "A", "a1")
B2 = write(2, "B", "b2")
A3 = write(3, "A", "a3", A1)


def values(settled: Settled):
    return (settled.live.values[0] if settled.live else None, [lost.values[0] for lost in settled.lost])


def test_without_writes_the_beginning_is_live():
    assert values(settle([])) == (None, [])


def test_the_later_of_two_writes_made_apart_is_live_and_the_earlier_is_kept():
    assert values(settle([A1, B2])) == ("b2", ["a1"])


def test_at_one_instant_the_terminals_names_decide():
    assert values(settle([write(1, "B", "b"), write(1, "A", "a")])) == ("b", ["a"])


def test_a_value_that_its_own_writer_replaced_is_no_conflict():
    assert values(settle([A1, B2, A3])) == ("a3", ["b2"])


def test_a_conflict_stays_although_somebody_who_saw_only_the_winner_writes_again():
    later = write(9, "C", "c9", B2)
    assert values(settle([A1, B2, later])) == ("c9", ["a1"])


def test_replacing_what_had_lost_ends_that_conflict():
    restored = write(9, "A", "a9", A1)
    assert values(settle([A1, B2, restored])) == ("a9", ["b2"])


def test_writing_the_lost_value_again_ends_the_conflict():
    again = write(9, "C", "a1", B2)
    assert values(settle([A1, B2, again])) == ("a1", [])


def test_two_who_wrote_the_same_do_not_conflict():
    assert values(settle([write(1, "A", "x"), write(2, "B", "x")])) == ("x", [])


def test_of_a_field_that_is_set_once_the_earlier_holds():
    assert values(settle([A1, B2], once=True)) == ("a1", ["b2"])


def test_a_field_set_once_may_be_changed_by_whoever_saw_it():
    assert values(settle([A1, B2, A3], once=True)) == ("a3", ["b2"])


def test_what_was_written_beside_a_step_that_no_longer_fits_takes_no_effect_and_is_not_listed():
    assert values(settle([A1, B2], void={B2.stamp})) == ("a1", [])
    assert values(settle([B2], void={B2.stamp})) == (None, [])


def test_a_write_upon_one_that_takes_no_effect_still_replaces_what_that_one_had_seen():
    void, upon = write(5, "A", "v5", A1), write(7, "A", "a7", write(5, "A", "v5", A1))
    assert values(settle([A1, void, upon], void={void.stamp})) == ("a7", [])


def test_a_base_that_nobody_knows_is_taken_for_the_beginning():
    assert values(settle([write(4, "A", "a4", write(3, "Z", "z"))], once=True)) == ("a4", [])


@st.composite
def histories(draw):
    """Writes of three terminals, each upon a write that was live to somebody, the stamp later than its base's."""
    made = []
    for hlc in range(1, draw(st.integers(1, 7))):
        base = draw(st.sampled_from([None, *made]))
        made.append(write(hlc, draw(st.sampled_from("ABC")), draw(st.sampled_from("xyz")), base))
    return made


@given(histories(), st.booleans(), st.randoms(use_true_random=False), st.sets(st.integers(1, 7)))
def test_the_order_in_which_writes_come_leaves_no_trace(writes, once, chance, misfit):
    void = {one.stamp for one in writes if one.stamp.hlc in misfit}
    shuffled = [*writes, *writes[:2]]
    chance.shuffle(shuffled)
    assert settle(shuffled, void, once=once) == settle(writes, void, once=once)


@given(histories(), st.booleans())
def test_every_write_is_live_or_kept_or_was_replaced_knowingly(writes, once):
    settled = settle(writes, once=once)
    alive = {one.values for one in (settled.live, *settled.lost) if one}
    replaced = {one.base for one in writes}
    told_again = {one.values for one in writes if one.stamp in replaced}
    assert all(one.values in alive | told_again or one.stamp in replaced for one in writes)


@pytest.mark.parametrize("order", list(itertools.permutations([A1, B2, A3])))
def test_all_orders_of_three_writes_agree(order):
    assert values(settle(order)) == ("a3", ["b2"])
