"""A terminal that joins late begins from a snapshot and reads the rest."""

import pytest

from app.domain.cases import ServiceCase
from app.domain.clients import Client
from app.domain.errors import Unavailable
from app.domain.records import Scope
from tests.merging import acts
from tests.merging.terminals import SCOPES, exchange_all

NUMBER = "100000199001010018"


@pytest.fixture
def three(branch):
    """Two terminals with a history and an open conflict, and one that is empty."""
    one, other, late = branch(3)
    client = one.do(acts.add_client(one, "880001", NUMBER))
    _, _, case = one.do(acts.add_matter(one, client.id))
    exchange_all([one, other])
    one.do(acts.change(Client, client.id, phone="12000000001"))
    other.do(acts.change(Client, client.id, phone="12000000002"))
    one.do(lambda work: acts.step(one, work, case, "apply"))
    exchange_all([one, other])
    return one, other, late


def join(late, one):
    for scope in SCOPES:
        late.store.exchange.restore(scope, one.store.exchange.snapshot(scope))


def same(one, other):
    assert one.store.digests.by_kind() == other.store.digests.by_kind()
    assert one.store.conflicts.open() == other.store.conflicts.open()


def test_a_restored_terminal_holds_the_same_and_searches_it(three):
    one, _, late = three
    join(late, one)
    same(one, late)
    assert [row.client_no for row in late.store.clients.search("张小明", 5)] == ["880001"]
    assert dict(late.store.exchange.merged())["client/C2"] == one.store.exchange.merged()["client/C2"]


def test_it_reads_on_behind_the_snapshot_and_writes_on_what_it_brought(three):
    one, other, late = three
    join(late, one)
    (client,) = [row.client_id for row in late.store.clients.search("880001", 5)]
    other.do(acts.change(Client, client, phone="12000000003"))
    late.do(acts.change(Client, client, notes="neu"))
    exchange_all(three)
    same(one, late)
    same(other, late)


def test_work_done_while_a_snapshot_is_read_is_neither_lost_nor_counted_twice(three):
    one, other, late = three
    (client,) = [row.client_id for row in one.store.clients.search("880001", 5)]
    for scope in SCOPES:
        pieces = []
        for number, piece in enumerate(one.store.exchange.snapshot(scope)):
            pieces.append(piece)
            one.do(acts.change(Client, client, phone=f"1200{number:07}", notes=f"{number}"))
            with one.store.begin(None) as work:
                (case, *_) = work.find(ServiceCase)
            one.do(acts.add_matter(one, client))
            one.do(lambda work, case=case: acts.step(one, work, case, "withdraw", external_ref="x"))
        late.store.exchange.restore(scope, pieces)
    exchange_all(three)
    same(one, late)
    same(other, late)


def test_a_terminal_with_work_of_its_own_keeps_it(three):
    one, other, late = three
    client = late.do(acts.add_client(late, "880009", NUMBER))
    join(late, one)
    exchange_all(three)
    same(one, late)
    assert {row.client_no for row in one.store.clients.search("张小明", 5)} == {"880001", "880009"}
    assert other.store.conflicts.same_person(client.id)[0] != client.id


def test_an_old_snapshot_takes_nothing_back(three):
    one, other, late = three
    before = {scope: list(one.store.exchange.snapshot(scope)) for scope in SCOPES}
    (client,) = [row.client_id for row in one.store.clients.search("880001", 5)]
    join(late, one)
    late.do(acts.change(Client, client, phone="12000000009"))
    for scope in SCOPES:
        late.store.exchange.restore(scope, before[scope])
    with late.store.begin(None) as work:
        assert work.get(Client, client).phone == "12000000009"
    exchange_all(three)
    same(other, late)


@pytest.mark.parametrize("spoil", [
    lambda pieces: pieces[:-1],
    lambda pieces: [*pieces[:1], *pieces[2:]],
    lambda pieces: [piece[:-3] for piece in pieces],
    lambda pieces: [b"\xc1", *pieces],
], ids=["cut off", "a piece missing", "pieces cut", "not msgpack"])  # fmt: skip
def test_a_damaged_snapshot_changes_nothing(three, spoil):
    one, _, late = three
    pieces = list(one.store.exchange.snapshot(Scope.CLIENT))
    empty = late.store.digests.whole()
    with pytest.raises(Unavailable, match=r"snapshot\.unreadable"):
        late.store.exchange.restore(Scope.CLIENT, spoil(pieces))
    assert late.store.digests.whole() == empty
    assert late.store.exchange.merged() == {}


def test_a_snapshot_of_another_scope_is_refused(three):
    one, _, late = three
    with pytest.raises(Unavailable, match=r"snapshot\.unreadable"):
        late.store.exchange.restore(Scope.LOBBY, one.store.exchange.snapshot(Scope.CLIENT))
