"""A store from before merging knows of its past, after the revision, what others will read of it in its journal."""

import msgspec
import pytest

from app.db.field_writes import FieldWrites
from app.db.meta import Ownership
from app.db.migrations.runner import downgrade, upgrade
from app.db.opening import create_store
from app.domain.records import Scope
from app.services.sync import RemoteEntry
from tests.contracts.store_contract import add, client, step, uid
from tests.db.conftest import KEY, OWNERSHIP, VAULT, Ticking, counted_ids

BEFORE = "0007"


@pytest.fixture
def past(store):
    """A journal as it was written then: no bases, fields by themselves, dependencies whole."""
    add(store, client(1, phone="1"), step(7, 1))
    downgrade(store._connection, BEFORE)
    connection = store._connection
    whole = msgspec.msgpack.decode(connection.exec_driver_sql("SELECT change_set FROM journal").scalar())
    hlc = whole[1]
    changes = [
        [1, hlc + 1, None, {}, [["client", False, ["phone"], [[uid(1).bytes, "2"]]]]],
        [1, hlc + 2, None, {}, [["client", False, ["risk_level"], [[uid(1).bytes, "C3"]]]]],
        [1, hlc + 3, None, {}, [["client", False, ["phone"], [[uid(1).bytes, "3"]]]]],
    ]
    for n, change_set in enumerate(changes, 2):
        values = ("client", n, change_set[1], msgspec.msgpack.encode(change_set))
        connection.exec_driver_sql("INSERT INTO journal (scope, n, hlc, change_set) VALUES (?, ?, ?, ?)", values)
    return store, hlc


def test_writes_of_the_past_are_based_each_on_the_one_before(past):
    store, hlc = past
    upgrade(store._connection)
    history = FieldWrites(store._driver).history(uid(1).bytes)
    phones = history.writes[("phone",)]
    assert [(one.values, one.base) for one in phones] == [(("2",), None), (("3",), phones[0].stamp)]
    assert phones[0].stamp == (hlc + 1, OWNERSHIP.terminal_code)
    assert history.beginning[("phone",)] == ("1",)


def test_a_field_that_merges_with_another_is_kept_with_it(past):
    store, _ = past
    upgrade(store._connection)
    history = FieldWrites(store._driver).history(uid(1).bytes)
    assert history.writes[("risk_level", "risk_assessed_on")][0].values == ("C3", None)


def test_steps_of_the_past_are_in_the_order_of_their_transactions(past):
    store, hlc = past
    upgrade(store._connection)
    assert store._connection.exec_driver_sql("SELECT hlc FROM step").scalar() == hlc


def test_another_terminal_reads_the_same_past_in_the_journal(past, tmp_path):
    store, _ = past
    upgrade(store._connection)
    other = create_store(
        tmp_path / "other.db", KEY, ownership=Ownership(VAULT, "B01", "C2"), clock=Ticking(), ids=counted_ids()
    )
    sent = [RemoteEntry("client/C1", one.n, one.change_set) for one in store.exchange.own(Scope.CLIENT, 0, 99)]
    assert other.exchange.apply(sent).applied == {"client/C1": 4}
    kept = [
        one._driver.execute("SELECT record, hlc, terminal, kind, content FROM field_write ORDER BY 1, 2, 3").fetchall()
        for one in (store, other)
    ]
    other.close()
    assert kept[0] == kept[1]
