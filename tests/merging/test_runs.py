"""Change sets applied many at a time come to what they come to one by one."""

from uuid import UUID

import pytest

from app.db.change_sets import ChangeGroup
from app.domain.clients import Client, IdentityDocument
from app.services.sync import Unfit
from tests.merging import acts
from tests.merging.terminals import exchange_all
from tests.merging.test_arrivals import clients, document, entry

NUMBERS = [f"10000019900101{number:04}" for number in range(1, 6)]


@pytest.fixture
def two(branch):
    return branch(2)


def entered(terminal, numbers=NUMBERS):
    return [terminal.do(acts.add_client(terminal, number[-6:], number)) for number in numbers]


def added(number, name="李四"):
    return ChangeGroup("client", True, ("name", "client_type"), [(UUID(int=number).bytes, name, "natural")])


def written(number, name):
    return ChangeGroup("client", added=False, fields=("name",), rows=[(UUID(int=number).bytes, name)])


def names(terminal):
    return sorted(client.name for client in clients(terminal))


def test_one_that_cannot_be_applied_takes_none_of_the_others_with_it(two):
    one, other = two
    (taken, *_) = entered(one)
    exchange_all(two)
    changed = [entry(n, added(n)) for n in (1, 2)] + [entry(3, added(taken.id.int)), entry(4, added(4))]
    report = other.store.exchange.apply([*changed, entry(1, added(9, "王五"), stream="client/X8")])
    assert report.unfit == {"client/X9": Unfit(3, "change_set.taken_id")}
    assert report.applied == {"client/X9": 2, "client/X8": 1}
    assert names(other) == sorted(["张小明"] * 5 + ["李四"] * 2 + ["王五"])


def test_a_fault_behind_one_that_cannot_be_applied_is_not_named_before_it(two):
    one, other = two
    (taken, *_) = entered(one)
    exchange_all(two)
    broken = entry(3, ChangeGroup("ticket", added=True, fields=(), rows=[]))
    report = other.store.exchange.apply([entry(1, added(1)), entry(2, added(taken.id.int)), broken])
    assert report.unfit == {"client/X9": Unfit(2, "change_set.taken_id")}


def test_a_record_that_refers_to_one_told_later_stops_its_stream(two):
    one, _ = two
    report = one.store.exchange.apply(
        [entry(1, added(1)), entry(2, document(NUMBERS[0], UUID(int=3))), entry(3, added(3))]
    )
    assert report.unfit == {"client/X9": Unfit(2, "record.unknown")}
    assert report.applied == {"client/X9": 1}


def test_a_write_that_refers_to_nothing_stops_its_stream_and_no_other(two):
    one, _ = two
    (client, *_) = entered(one)
    with one.store.begin(None) as work:
        (paper,) = work.find(IdentityDocument, client_id=client.id)
    astray = ChangeGroup("identity_document", added=False, fields=("client_id",), rows=[(paper.id.bytes, bytes(16))])
    report = one.store.exchange.apply([entry(1, astray), entry(1, added(1), stream="client/X8")])
    assert report.unfit == {"client/X9": Unfit(1, "record.unknown")}
    assert report.applied == {"client/X8": 1}


def test_a_record_is_entered_and_written_to_in_one_run(two):
    one, _ = two
    report = one.store.exchange.apply([entry(1, added(1)), entry(2, written(1, "王五")), entry(3, written(1, "赵六"))])
    assert report.applied == {"client/X9": 3}
    assert names(one) == ["赵六"]


def test_a_write_to_what_is_told_later_waits_for_it(two):
    one, _ = two
    one.store.exchange.apply([entry(1, written(1, "王五")), entry(2, added(1))])
    assert names(one) == ["李四"]
    one.restart()
    one.store.exchange.apply([])
    assert names(one) == ["王五"]


def test_numbers_given_out_twice_are_listed_whether_they_come_together_or_one_by_one(branch):
    one, other, together, apart = branch(4)
    for terminal in (one, other):
        entered(terminal)
    together.receive(one, other)
    for sent in (*one.sent(), *other.sent()):
        apart.store.exchange.apply([sent])
    assert together.store.digests.by_kind() == apart.store.digests.by_kind()
    assert together.store.conflicts.open() == apart.store.conflicts.open()
    assert len(together.store.conflicts.open()) == 10


def test_clients_that_came_in_a_run_are_found(two):
    one, other = two
    entered(one)
    assert other.receive(one).changes == 5
    found = other.store.clients.search("zhangxm", 10)
    assert len(found) == 5
    with other.store.begin(None) as work:
        assert len(work.find(IdentityDocument)) == 5
        assert {client.phone for client in work.find(Client)} == {"12000000000"}


def test_what_only_adds_is_applied_in_few_statements(two):
    """Else nobody would notice that runs have come to be applied one by one."""
    one, other = two
    entered(one)
    statements = []
    other.store._driver.set_trace_callback(statements.append)
    other.receive(one)
    other.store._driver.set_trace_callback(None)
    assert [said for said in statements if said.startswith("SAVEPOINT")] == [
        "SAVEPOINT run",
        "SAVEPOINT rows",
        "SAVEPOINT rows",
    ]
