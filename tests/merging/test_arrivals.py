"""Change sets arrive late, twice, in any order, from newer programs and from broken ones."""

from uuid import UUID

import msgspec
import pytest

from app.db.change_sets import ChangeGroup, ChangeSet, encode, read_change_set
from app.domain.clients import Client
from app.domain.records import Scope
from app.services.sync import Missing, RemoteEntry, Unfit
from tests.merging import acts
from tests.merging.terminals import exchange_all

NUMBER = "100000199001010018"


@pytest.fixture
def two(branch):
    return branch(2)


def entry(n, *groups, hlc=1 << 40, deps=None, stream="client/X9", form=2):
    change_set = ChangeSet(form, hlc + n, None, deps or {}, list(groups))
    return RemoteEntry(stream, n, encode(change_set))


def document(number, client_id):
    values = ("resident_id", number, "", None, 0, 1)
    fields = ("identity_kind", "number", "country", "valid_until", "unlimited", "current")
    row = (UUID(int=int(number[-4:])).bytes, client_id.bytes, *values)
    return ChangeGroup("identity_document", added=True, fields=("client_id", *fields), rows=[row])


def clients(terminal):
    with terminal.store.begin(None) as work:
        return work.find(Client)


def test_what_depends_on_something_that_has_not_come_waits_for_it(two):
    one, other = two
    client = one.do(acts.add_client(one, "880001", NUMBER))
    other.receive(one)
    other.do(acts.change(Client, client.id, phone="12000000001"))
    late = two[0].store.exchange
    fresh = [one for one in other.sent() if one.stream == "client/C2"]
    report = late.apply(fresh)
    assert report.applied == {"client/C2": 1}
    assert read_change_set(fresh[0].change_set).deps == {"client/C1": 1}


def test_a_gap_is_named_and_nothing_behind_it_is_applied(branch):
    one, other = branch(2)
    for number in range(3):
        one.do(acts.add_client(one, f"88000{number}", f"10000019900101{number:04}"))
    sent = one.sent()
    report = other.store.exchange.apply([sent[0], sent[2]])
    assert report.applied == {"client/C1": 1}
    assert report.waiting == {"client/C1": Missing("client/C1", 2)}
    assert len(clients(other)) == 1


def test_a_dependency_on_a_third_terminal_is_waited_for(branch):
    one, other, third = branch(3)
    client = one.do(acts.add_client(one, "880001", NUMBER))
    exchange_all([one, other])
    other.do(acts.change(Client, client.id, phone="12000000001"))
    report = third.receive(other)
    assert report.waiting["client/C2"] == Missing("client/C1", 1)
    assert third.receive(other, one).applied == {"client/C1": 1, "client/C2": 1}


def test_only_what_has_moved_is_told_as_a_dependency(branch):
    one, other = branch(2)
    one.do(acts.add_client(one, "880001", NUMBER))
    other.receive(one)
    for _ in range(2):
        (client,) = clients(other)
        other.do(acts.change(Client, client.id, notes=str(other.now())))
    first, second = (read_change_set(sent.change_set) for sent in other.sent())
    assert (first.deps, second.deps) == ({"client/C1": 1}, {})
    one.receive(other)
    assert one.store.exchange.acknowledged()["client/C2"] == {"client/C1": 1}


def test_what_came_before_is_passed_over(two):
    one, other = two
    one.do(acts.add_client(one, "880001", NUMBER))
    other.receive(one)
    assert other.receive(one).changes == 0


def test_an_unreadable_change_set_stops_its_stream_and_no_other(two):
    one, other = two
    one.do(acts.add_client(one, "880001", NUMBER))
    report = other.store.exchange.apply([RemoteEntry("client/X9", 1, b"\xc1"), *one.sent()])
    assert report.unfit == {"client/X9": Unfit(1, "change_set.unreadable")}
    assert report.applied == {"client/C1": 1}


@pytest.mark.parametrize(
    ("group", "form", "code"),
    [
        (ChangeGroup("ticket", added=True, fields=(), rows=[]), 2, "change_set.foreign"),
        (ChangeGroup("client", added=False, fields=("version",), rows=[(bytes(16), 9)]), 2, "change_set.unreadable"),
        (ChangeGroup("rating", added=False, fields=("score",), rows=[(bytes(16), 1)]), 2, "change_set.unreadable"),
        (ChangeGroup("client", added=True, fields=("name",), rows=[(bytes(16), "")]), 2, "change_set.unreadable"),
        (ChangeGroup("client", added=True, fields=(), rows=[]), 3, "change_set.newer"),
    ],
    ids=["another scope", "a column of our own", "a record written once", "a record told in part", "a newer format"],
)
def test_a_change_set_that_breaks_the_rules_is_named(two, group, form, code):
    report = two[0].store.exchange.apply([entry(1, group, form=form)])
    assert report.unfit == {"client/X9": Unfit(1, code)}


def test_a_record_of_nobody_stops_its_stream_and_no_other(two):
    one, other = two
    one.do(acts.add_client(one, "880001", NUMBER))
    report = other.store.exchange.apply([entry(1, document(NUMBER, UUID(int=404))), *one.sent()])
    assert report.unfit == {"client/X9": Unfit(1, "record.unknown")}
    assert report.applied == {"client/C1": 1}


def test_a_second_record_under_a_taken_id_is_named_and_the_first_stays(two):
    one, _ = two
    client = one.do(acts.add_client(one, "880001", NUMBER))
    group = ChangeGroup(
        "client", added=True, fields=("name", "client_type"), rows=[(client.id.bytes, "李四", "natural")]
    )
    assert one.store.exchange.apply([entry(1, group)]).unfit == {"client/X9": Unfit(1, "change_set.taken_id")}
    assert clients(one)[0].name == "张小明"


def test_fields_kinds_and_values_of_a_newer_program_are_kept_and_nothing_else_waits_for_them(two):
    one, other = two
    (sent,) = (one.do(acts.add_client(one, "880001", NUMBER)), one.sent()[0])[1:]
    original = read_change_set(sent.change_set)
    known = original.groups[0]
    grown = ChangeGroup("client", True, (*known.fields, "star_sign"), [(*known.rows[0], "lion")])
    strange = ChangeGroup("oracle", added=True, fields=("says",), rows=[(bytes(16), "yes")])
    change_set = ChangeSet(2, original.hlc, original.actor, {}, [grown, *original.groups[1:], strange])
    report = other.store.exchange.apply([RemoteEntry("client/C1", 1, encode(change_set))])
    assert report.applied == {"client/C1": 1}
    assert [client.client_no for client in clients(other)] == ["880001"]
    with other.store.reading() as driver:
        kept = [msgspec.msgpack.decode(content)[2] for (content,) in driver.execute("SELECT content FROM unread")]
    assert kept == [["star_sign"], ["says"]]


def test_what_was_kept_is_applied_by_the_program_that_can_read_it(two):
    """A value that the program could not read, as a newer one would write it; the program's own list is then longer."""
    one, other = two
    client = one.do(acts.add_client(one, "880001", NUMBER))
    exchange_all(two)
    write = ChangeGroup("client", added=False, fields=("grade",), rows=[(client.id.bytes, "platinum")])
    readable = ChangeGroup("client", added=False, fields=("grade",), rows=[(client.id.bytes, "vip")])
    other.store.exchange.apply([entry(1, write, hlc=1 << 60)])
    with other.store.reading() as driver:
        driver.execute("UPDATE unread SET content = ?", (encode(readable),))
    other.restart()
    other.store.exchange.apply([])
    assert clients(other)[0].grade.value == "vip"
    with other.store.reading() as driver:
        assert driver.execute("SELECT count(*) FROM unread").fetchone()[0] == 0


def test_a_clock_that_is_far_ahead_is_named_and_later_writes_still_come_after(two):
    one, other = two
    one.skew = one.skew.__class__(hours=2)
    client = one.do(acts.add_client(one, "880001", NUMBER))
    assert other.receive(one).ahead["client/C1"].total_seconds() > 7000
    other.do(acts.change(Client, client.id, phone="12000000001"))
    exchange_all(two)
    assert clients(one)[0].phone == "12000000001"
    assert one.store.conflicts.open() == ()


def test_nothing_depends_on_a_scope_that_fewer_may_read(two):
    one, other = two
    client = one.do(acts.add_client(one, "880001", NUMBER))
    other.receive(one)
    other.do(acts.add_matter(other, client.id))
    lobby = next(sent for sent in other.sent() if sent.stream == "lobby/C2")
    assert read_change_set(lobby.change_set).deps == {}
    assert other.store.exchange.last(Scope.LOBBY) == 1
