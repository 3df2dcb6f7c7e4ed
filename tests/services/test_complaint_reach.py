"""Whom a complaint comes before: who is reminded of it, and in whose eyes a client's file lists it."""

import pytest

from app.domain.complaints import Nature
from tests.fakes.complaint_counter import complaint_branch


@pytest.fixture
def counter():
    return complaint_branch()


def test_whoever_took_it_in_is_reminded_until_the_complainant_had_a_first_answer(counter):
    found = counter.registered()
    mine = lambda who: [line.next_action for line in counter.lists(who).work().mine]  # noqa: E731
    assert (mine("teller"), mine("supervisor"), mine("colleague")) == (["respond"], ["accept"], [])
    counter.desk().act(found, "respond", "致电告知已登记,正在核实。")
    assert (mine("teller"), mine("supervisor")) == ([], ["accept"])


def test_a_clients_file_lists_their_complaints_to_whoever_may_know_of_them(counter):
    client = counter.branch.person().client_id
    plain = counter.registered(client_id=client)
    secret = counter.registered(client_id=client, nature=Nature.WHISTLE_BLOWING)
    listed = lambda who: {one.complaint_id for one in counter.branch.clients(who).file(client).complaints}  # noqa: E731
    assert listed("teller") == listed("manager") == {plain}
    assert listed("colleague") == set()
    assert listed("compliance") == {plain, secret}
