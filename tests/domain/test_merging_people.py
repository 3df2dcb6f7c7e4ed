"""Who keeps what only one can have, and who stands for a person entered twice."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.domain.merging.claims import Claimed, displaced
from app.domain.merging.same_person import Opinion, survivors

ONE, TWO, THREE, FOUR = (UUID(int=n) for n in range(1, 5))


def opinion(one, other, at, *, same):
    return Opinion(one, other, same, (at, UUID(int=at)))


def test_the_earlier_claim_keeps_the_thing_and_the_other_is_displaced():
    assert displaced([Claimed(TWO, "slot", 1), Claimed(ONE, "slot", 2)]) == {ONE: TWO}


def test_of_one_instant_the_smaller_id_keeps_it():
    assert displaced([Claimed(TWO, "slot", 1), Claimed(ONE, "slot", 1)]) == {TWO: ONE}


def test_claims_on_different_things_do_not_meet():
    assert displaced([Claimed(ONE, "slot", 1), Claimed(TWO, "other", 1)]) == {}


@given(st.permutations([Claimed(UUID(int=n), "ab"[n % 2], n // 3) for n in range(8)]))
def test_the_order_in_which_claims_come_leaves_no_trace(claims):
    assert displaced(claims) == displaced(sorted(claims, key=lambda claim: claim.id))


def test_two_clients_with_one_identity_are_linked_to_the_one_entered_first():
    assert survivors([("x", TWO), ("x", ONE), ("y", THREE)], []) == {ONE: ONE, TWO: ONE}


def test_links_reach_on_over_several_documents():
    assert survivors([("x", THREE), ("x", TWO), ("y", TWO), ("y", ONE)], []) == {ONE: ONE, TWO: ONE, THREE: ONE}


def test_a_link_can_be_taken_back_and_made_again():
    held = [("x", ONE), ("x", TWO)]
    apart, joined = opinion(TWO, ONE, 5, same=False), opinion(ONE, TWO, 6, same=True)
    assert survivors(held, [apart]) == {}
    assert survivors(held, [joined, apart]) == {ONE: ONE, TWO: ONE}


def test_people_can_link_what_no_document_shows():
    assert survivors([], [opinion(FOUR, THREE, 1, same=True)]) == {THREE: THREE, FOUR: THREE}


def test_a_client_with_two_papers_of_its_own_is_linked_to_nobody():
    assert survivors([("x", ONE), ("x", ONE)], []) == {}
