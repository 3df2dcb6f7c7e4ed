"""Terminals that were apart agree on every field, and keep what lost."""

from dataclasses import replace

import pytest

from app.domain.clients import Client
from app.domain.errors import Conflict
from tests.contracts.store_contract import client
from tests.merging.terminals import exchange_all


def change(terminal, record_id, **fields):
    return terminal.do(lambda work: work.save(replace(work.get(Client, record_id), **fields)))


def look(terminal, record_id):
    with terminal.store.begin(None) as work:
        return work.get(Client, record_id)


@pytest.fixture
def two(branch):
    one, other = branch(2)
    one.do(lambda work: work.add(client(1, phone="12000000000")))
    exchange_all([one, other])
    return one, other


def agree(*terminals):
    assert len({terminal.store.digests.whole() for terminal in terminals}) == 1
    assert len({terminal.store.conflicts.open() for terminal in terminals}) == 1
    return terminals[0].store.conflicts.open()


def test_a_record_added_at_one_terminal_is_there_at_the_other(two):
    one, other = two
    assert look(other, client(1).id).name == "张小明"
    assert agree(one, other) == ()


def test_different_fields_changed_apart_both_hold(two):
    one, other = two
    change(one, client(1).id, phone="12000000001")
    change(other, client(1).id, name="张晓明")
    exchange_all(two)
    assert (look(one, client(1).id).phone, look(one, client(1).id).name) == ("12000000001", "张晓明")
    assert agree(one, other) == ()


def test_of_one_field_changed_apart_the_later_holds_and_the_other_is_kept(two):
    one, other = two
    change(one, client(1).id, phone="12000000001")
    change(other, client(1).id, phone="12000000002")
    exchange_all(two)
    (conflict,) = agree(one, other)
    assert look(one, client(1).id).phone == "12000000002"
    assert conflict.lost.values == {"phone": "12000000001"}
    assert conflict.live.values == {"phone": "12000000002"}
    assert (conflict.lost.terminal, conflict.live.terminal) == ("C1", "C2")


def test_a_change_made_after_the_other_was_seen_is_no_conflict(two):
    one, other = two
    change(one, client(1).id, phone="12000000001")
    exchange_all(two)
    change(other, client(1).id, phone="12000000002")
    exchange_all(two)
    assert agree(one, other) == ()


def test_an_open_form_conflicts_with_what_came_in_meanwhile(two):
    one, other = two
    shown = look(other, client(1).id)
    change(one, client(1).id, phone="12000000001")
    other.receive(one)
    with pytest.raises(Conflict, match=r"record\.changed"):
        other.do(lambda work: work.save(replace(shown, name="张晓明")))


def test_writing_the_lost_value_again_ends_the_conflict(two):
    one, other = two
    change(one, client(1).id, phone="12000000001")
    change(other, client(1).id, phone="12000000002")
    exchange_all(two)
    change(one, client(1).id, phone="12000000001")
    exchange_all(two)
    assert agree(one, other) == ()
    assert look(other, client(1).id).phone == "12000000001"
