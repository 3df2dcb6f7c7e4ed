from dataclasses import replace

from app.db.change_sets import read_change_set
from app.domain.drafts import Draft
from tests.contracts.store_contract import ACTOR, AT, add, case, client, step, ticket, uid


def journal(store):
    with store.reading() as driver:
        rows = driver.execute("SELECT scope, n, hlc, change_set FROM journal ORDER BY entry").fetchall()
    return [(scope, n, hlc, read_change_set(content)) for scope, n, hlc, content in rows]


def written(change_set):
    return [(g.kind, g.added, dict(zip(g.fields, row[1:], strict=True))) for g in change_set.groups for row in g.rows]


def test_an_added_record_is_journalled_whole(store):
    add(store, client())
    ((scope, n, _, change_set),) = journal(store)
    ((kind, added, fields),) = written(change_set)
    assert (scope, n, kind, added) == ("client", 1, "client", True)
    assert fields["name"] == "张小明"
    assert not {"id", "version"} & fields.keys()
    assert change_set.groups[0].rows[0][0] == uid(1).bytes
    assert change_set.actor == ACTOR.staff_id.bytes


def test_a_saved_record_is_journalled_by_the_fields_that_changed(store):
    stored = add(store, client())
    with store.begin(ACTOR) as work:
        work.save(replace(stored, phone="12000000001"))
        work.commit()
    assert written(journal(store)[1][3]) == [("client", False, {"phone": "12000000001"})]


def test_a_state_is_told_by_its_steps_only(store):
    stored, _ = add(store, case(50), step(1, 1))
    fields = {kind: fields for kind, _, fields in written(journal(store)[0][3])}
    assert "state" not in fields["service_case"]
    assert fields["step"]["to_state"] == "applied"
    with store.begin(ACTOR) as work:
        work.save(replace(stored, state="applied"))
        work.commit()
    assert len(journal(store)) == 1


def test_each_scope_has_a_stream_and_depends_on_those_that_more_may_read(store):
    add(store, client(), ticket(3))
    add(store, ticket(4))
    (lobby, client_entry, lobby_again) = journal(store)
    assert [entry[:2] for entry in (lobby, client_entry, lobby_again)] == [("lobby", 1), ("client", 1), ("lobby", 2)]
    assert lobby[2] == client_entry[2]
    assert client_entry[3].deps == {"lobby/C1": 1}
    assert lobby[3].deps == lobby_again[3].deps == {}


def test_what_was_merged_before_is_a_dependency(store):
    with store.reading() as driver:
        driver.execute("INSERT INTO merged VALUES ('client/C2', 7, zeroblob(32))")
    add(store, client())
    assert journal(store)[0][3].deps == {"client/C2": 7}


def test_stamps_rise_even_when_the_clock_goes_back(store):
    add(store, client(1))
    store.clock.now = AT.replace(year=2020)
    add(store, client(2))
    first, second = (entry[2] for entry in journal(store))
    assert second > first


def test_drafts_numbers_and_reads_are_not_journalled(store):
    with store.begin(ACTOR) as work:
        work.add(Draft(id=uid(1), form="f", staff_id=uid(900), content="{}", saved_at=AT))
        work.next_number("tickets")
        work.commit()
    assert journal(store) == []
