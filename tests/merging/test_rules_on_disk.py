"""Steps, claims, shared numbers and one person entered twice, at terminals that were apart."""

from dataclasses import replace

import pytest

from app.domain.claims import Claim
from app.domain.clients import Client, IdentityDocument
from app.domain.errors import RuleViolation
from app.domain.reception import Ticket, Visit
from app.domain.settlements import Outcome, SamePerson
from app.services.sync import AuditHead
from tests.merging import acts
from tests.merging.terminals import exchange_all

NUMBER, OTHER_NUMBER = "100000199001010018", "100000199001010026"


@pytest.fixture
def two(branch):
    return branch(2)


@pytest.fixture
def matter(two):
    """A client's visit with its ticket and case, known to both."""
    one, _ = two
    client = one.do(acts.add_client(one, "880001", NUMBER))
    made = one.do(acts.add_matter(one, client.id))
    exchange_all(two)
    return made


def step(terminal, record, action, **fields):
    return terminal.do(lambda work: acts.step(terminal, work, work.get(type(record), record.id), action, **fields))


def look(terminal, record):
    with terminal.store.begin(None) as work:
        return work.get(type(record), record.id)


def agreed(terminals):
    exchange_all(terminals)
    one, other = terminals
    assert one.store.digests.by_kind() == other.store.digests.by_kind()
    assert one.store.conflicts.open() == other.store.conflicts.open()
    return one.store.conflicts.open()


def test_of_a_ticket_called_at_two_counters_the_earlier_call_holds_with_its_window(two, matter):
    one, other = two
    _, ticket, _ = matter
    step(one, ticket, "call", window="1", teller_id=one.actor.staff_id)
    step(other, ticket, "call", window="2", teller_id=other.actor.staff_id)
    (conflict,) = agreed(two)
    assert (conflict.what, conflict.lost.values, conflict.lost.actor_name) == ("step", {"action": "call"}, "柜员C2")
    assert (look(other, ticket).state, look(other, ticket).window) == ("called", "1")


def test_what_a_step_that_no_longer_fits_had_written_goes_back_to_what_was_there_before(two, matter):
    one, other = two
    _, _, case = matter
    step(one, case, "withdraw")
    step(other, case, "apply", external_ref="E-1")
    (conflict,) = agreed(two)
    assert (conflict.what, conflict.fields) == ("step", ("apply",))
    assert (look(other, case).state, look(other, case).external_ref) == ("withdrawn", "")


def test_a_step_that_no_longer_fits_leaves_the_list_once_somebody_has_seen_to_it(two, matter):
    one, other = two
    _, ticket, _ = matter
    step(one, ticket, "call")
    step(other, ticket, "call")
    (conflict,) = agreed(two)
    other.do(acts.settle(other, conflict, Outcome.TAKEN))
    assert agreed(two) == ()


def test_of_two_first_inquiry_owners_the_earlier_stays(two, matter):
    one, other = two
    visit, *_ = matter
    one.do(acts.change(Visit, visit.id, first_inquiry_owner_id=one.actor.staff_id))
    one.do(acts.change(Visit, visit.id, first_inquiry_owner_id=one.actor.terminal_id))
    exchange_all(two)
    one.do(acts.change(Visit, visit.id, first_inquiry_owner_id=one.new_id()))
    other.do(acts.change(Visit, visit.id, first_inquiry_owner_id=other.new_id()))
    (conflict,) = agreed(two)
    assert (conflict.live.terminal, conflict.lost.terminal) == ("C1", "C2")


def test_of_two_claims_on_one_thing_the_earlier_keeps_it_and_the_other_is_a_task(two, matter):
    one, other = two
    _, ticket, _ = matter
    kept = one.do(acts.claim(one, "slot:1", ticket.id))
    lost = other.do(acts.claim(other, "slot:1", ticket.id))
    (conflict,) = agreed(two)
    assert (conflict.what, conflict.record_id, conflict.other_id) == ("claim", lost.id, kept.id)
    other.do(acts.change(Claim, lost.id, released_at=other.now()))
    assert agreed(two) == ()


def test_a_claim_that_is_known_is_refused_where_it_is_made(two, matter):
    one, _ = two
    _, ticket, _ = matter
    held = one.do(acts.claim(one, "slot:1", ticket.id))
    with pytest.raises(RuleViolation, match=r"record\.duplicate"):
        one.do(lambda work: work.add(replace(held, id=one.new_id(), version=0)))


def test_a_client_number_given_out_twice_is_kept_and_shown_until_it_is_mended(two):
    one, other = two
    first = one.do(acts.add_client(one, "880007", NUMBER))
    second = other.do(acts.add_client(other, "880007", OTHER_NUMBER))
    (conflict,) = agreed(two)
    assert (conflict.what, conflict.record_id, conflict.other_id) == ("unique", second.id, first.id)
    with pytest.raises(RuleViolation, match=r"record\.duplicate"):
        one.do(acts.add_client(one, "880007", "100000199001010034"))
    one.do(acts.change(Client, second.id, client_no="880008"))
    assert agreed(two) == ()


def test_a_person_entered_twice_is_linked_to_the_file_made_first_and_can_be_parted(two):
    one, other = two
    first = one.do(acts.add_client(one, "880001", NUMBER))
    second = other.do(acts.add_client(other, "880002", NUMBER))
    (conflict,) = agreed(two)
    assert (conflict.what, conflict.record_id, conflict.other_id) == ("person", second.id, first.id)
    assert other.store.conflicts.same_person(second.id) == (first.id, second.id)
    assert other.store.clients.by_identity("resident_id", NUMBER) == first.id
    other.do(
        lambda work: work.add(
            SamePerson(
                id=other.new_id(), one_id=first.id, other_id=second.id, same=False, decided_by=one.actor.staff_id,
                decided_at=other.now(),
            )
        )
    )  # fmt: skip
    assert agreed(two) == ()
    assert one.store.conflicts.same_person(second.id) == (second.id,)


def test_a_document_that_is_replaced_no_longer_links(two):
    one, other = two
    one.do(acts.add_client(one, "880001", NUMBER))
    second = other.do(acts.add_client(other, "880002", NUMBER))
    agreed(two)
    with one.store.begin(None) as work:
        (document,) = work.find(IdentityDocument, client_id=second.id)
    one.do(acts.change(IdentityDocument, document.id, current=False))
    assert agreed(two) == ()


def test_what_came_in_is_searched_for_like_what_was_entered_here(two):
    one, other = two
    client = one.do(acts.add_client(one, "880001", NUMBER))
    exchange_all(two)
    assert [row.client_id for row in other.store.clients.search("zxm", 5)] == [client.id]
    one.do(acts.change(Client, client.id, name="王大明"))
    exchange_all(two)
    assert other.store.clients.search("张小明", 5) == []
    assert [row.client_id for row in other.store.clients.search("王大明", 5)] == [client.id]


def test_what_came_in_is_news_for_the_screens(two):
    one, other = two
    heard = []
    other.store.subscribe(heard.append)
    client = one.do(acts.add_client(one, "880001", NUMBER))
    other.receive(one)
    assert {"client", "identity_document"} <= heard[0].kinds
    assert client.id in heard[0].ids
    assert (heard[0].remote, heard[0].events) == (True, ())


def test_a_witnessed_head_tells_a_rewrite(two):
    one, other = two
    one.do(acts.add_client(one, "880001", NUMBER))
    head = AuditHead("C1", *one.store.exchange.audit_head())
    other_head = head._replace(head=bytes(31) + b"x")
    assert other.store.exchange.witness([head]) == []
    assert other.store.exchange.witness([head, other_head]) == [other_head]


def test_a_ticket_number_of_each_terminal_is_its_own(two, matter):
    one, other = two
    with other.store.begin(None) as work:
        assert [ticket.number[-2:] for ticket in work.find(Ticket)] == [one.code]
