import subprocess
import sys

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from app.db import schema
from app.db.connection import core_connection, keyed, make_durable, set_up
from app.db.migrations.runner import config, downgrade, upgrade
from app.db.registry import RECORDS
from app.db.tables import METADATA
from app.domain.records import Record
from tests.contracts.store_contract import add, case, client, identity, names, step, ticket, uid
from tests.db.conftest import KEY, OWNERSHIP, VAULT

SHAPE = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"


def shape(connection):
    rows = connection.exec_driver_sql(SHAPE).fetchall()
    return [(kind, name, table, " ".join((sql or "").split())) for kind, name, table, sql in rows]


@pytest.fixture
def bare(tmp_path):
    driver = keyed(tmp_path / "bare.db", KEY, VAULT, create=True)
    set_up(driver)
    make_durable(driver)
    connection = core_connection(driver)
    yield connection
    connection.close()
    driver.close()


def modelled(tmp_path):
    driver = keyed(tmp_path / "models.db", KEY, VAULT, create=True)
    connection = core_connection(driver)
    schema.create(connection, OWNERSHIP)
    found = shape(connection)
    connection.close()
    driver.close()
    return found


def test_the_migrated_schema_is_the_one_of_the_models(bare, tmp_path):
    upgrade(bare)
    assert shape(bare) == modelled(tmp_path)


def test_every_revision_goes_up_and_down_and_up_again(bare):
    upgrade(bare)
    up = shape(bare)
    for revision in (*reversed(schema.KNOWN[:-1]), "base"):
        downgrade(bare, revision)
    assert [name for kind, name, *_ in shape(bare) if kind == "table"] == ["alembic_version"]
    for revision in schema.KNOWN:
        upgrade(bare, revision)
    assert shape(bare) == up


def test_every_revision_goes_up_with_data_in_it(store, reopen):
    add(store, client(1), identity(2, uid(1)), ticket(3), case(50), step(4, 1))
    downgrade(store._connection, schema.KNOWN[0])
    store.close()
    again = reopen()
    with again.reading() as driver:
        assert driver.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert driver.execute("PRAGMA foreign_key_check").fetchall() == []
        assert driver.execute("SELECT version_num FROM alembic_version").fetchone()[0] == schema.HEAD
    assert names(again) == ["张小明"]


def test_going_down_with_data_in_it_works(store):
    add(store, client(1), identity(2, uid(1)), step(4, 1))
    downgrade(store._connection, "base")
    upgrade(store._connection)
    assert store.clients.count() == 0


def test_a_failed_migration_leaves_the_tables_as_they_were(bare):
    bare.exec_driver_sql("CREATE TABLE rating (a)")
    before = shape(bare)
    with pytest.raises(Exception, match="rating already exists"):
        upgrade(bare)
    assert shape(bare) == before


def test_the_head_known_without_alembic_is_alembics_head(bare):
    script = ScriptDirectory.from_config(config(bare))
    assert script.get_current_head() == schema.HEAD
    assert [revision.revision for revision in reversed(list(script.walk_revisions()))] == list(schema.KNOWN)


def test_opening_a_store_of_today_imports_neither_alembic_nor_the_orm(store):
    seen = (
        "import app.db.opening, sys; print([m for m in ('alembic', 'sqlalchemy.orm', 'pypinyin') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_kind_of_record_has_its_table():
    def kinds(record):
        return {record, *(kind for below in record.__subclasses__() for kind in kinds(below))}

    # A slotted dataclass is made twice, and the first of the two may still be about: so by name.
    assert {kind.__name__ for kind in kinds(Record)} - {"Record"} == {record.__name__ for record in RECORDS}
    assert {record.kind.name for record in RECORDS} <= METADATA.tables.keys()


def test_names_of_tables_are_unlike_each_other(bare):
    upgrade(bare)
    tables = inspect(bare).get_table_names()
    assert len(tables) == len(set(tables))
