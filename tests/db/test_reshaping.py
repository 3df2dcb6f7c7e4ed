"""Tables made anew under their name keep their rows, their guards and what refers to them."""

import pytest
from alembic import op
from alembic.migration import MigrationContext
from alembic.operations import Operations

from app.db.migrations.frozen import Revision
from tests.contracts.store_contract import add, client, identity, uid

FORMER = """CREATE TABLE client (
	"row" INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_client PRIMARY KEY ("row"), 
	CONSTRAINT uq_client__id UNIQUE (id)
);

CREATE TRIGGER client_no_delete BEFORE DELETE ON client BEGIN SELECT RAISE(ABORT, 'client refuses delete'); END;
"""  # noqa: W291 - as SQLAlchemy writes it
RESHAPED = FORMER.replace("name TEXT NOT NULL", "name TEXT NOT NULL, \n\tinitial TEXT NOT NULL")
NEW = RESHAPED + "\nCREATE TABLE remark (\n\tid BLOB NOT NULL\n);\n"


@pytest.fixture
def revision(tmp_path, store):
    (tmp_path / "0001_initial.sql").write_text(FORMER, encoding="utf-8")
    (tmp_path / "0002_initials.sql").write_text(NEW, encoding="utf-8")
    add(store, client(1), identity(2, uid(1)))
    store._connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    with Operations.context(MigrationContext.configure(store._connection)):
        assert op.get_bind() is store._connection
        filled = {"client": {"initial": "substr(name, 1, 1)"}}
        yield Revision(str(tmp_path / "0002_initials.py"), new=("remark",), reshaped=filled)


def rows(store):
    return store._connection.exec_driver_sql("SELECT * FROM client").fetchall()


def test_a_reshaped_table_keeps_its_rows_and_fills_the_new_column(store, revision):
    revision.upgrade()
    assert [tuple(row)[2:] for row in rows(store)] == [("张小明", "张")]
    assert store._connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []


def test_its_guards_are_made_anew(store, revision):
    revision.upgrade()
    with pytest.raises(Exception, match="client refuses delete"):
        store._connection.exec_driver_sql("DELETE FROM client")


def test_going_back_gives_the_former_shape_and_drops_what_was_made(store, revision):
    revision.upgrade()
    revision.downgrade()
    assert [tuple(row)[2:] for row in rows(store)] == [("张小明",)]
    assert not store._connection.exec_driver_sql("PRAGMA table_info(remark)").fetchall()
