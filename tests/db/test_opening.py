import hashlib
import os
import sqlite3
from uuid import UUID

import pytest

from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.domain.clients import Client
from app.domain.errors import Unavailable
from tests.contracts.store_contract import add, client, names
from tests.db.conftest import KEY, OWNERSHIP, VAULT, Ticking, counted_ids


@pytest.fixture
def closed(store, path):
    add(store, *(client(n) for n in range(1, 200)))
    store.close()
    return path


def refused(reopen, path, **other):
    before = hashlib.sha256(path.read_bytes()).digest() if path.exists() else None
    with pytest.raises(Unavailable) as refusal:
        reopen(**other)
    after = hashlib.sha256(path.read_bytes()).digest() if path.exists() else None
    assert before == after
    return refusal.value.code


def test_what_was_stored_is_there_again(closed, reopen):
    assert len(names(reopen())) == 199


def test_the_file_tells_nothing_in_clear(closed):
    content = closed.read_bytes()
    assert not any(text.encode() in content for text in ("张小明", "SQLite format", "880001", "CREATE TABLE"))


def test_a_closed_store_leaves_one_file(closed):
    assert [file.name for file in closed.parent.iterdir()] == ["guitai.db"]


def test_a_missing_file_is_named_and_not_made(reopen, path):
    assert refused(reopen, path) == "store.missing"
    assert not path.exists()


def test_another_key_is_named(closed, reopen):
    assert refused(reopen, closed, key=bytes(32)) == "store.wrong_key"


def test_a_store_of_another_home_is_named(closed, reopen):
    assert refused(reopen, closed, vault_id=UUID(int=5)) == "store.foreign"
    assert refused(reopen, closed, vault_id=UUID(int=5), key=bytes(32)) == "store.foreign"


def test_a_plain_sqlite_file_is_named(reopen, path):
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE t (a)")
    plain.close()
    assert refused(reopen, path) == "store.foreign"


@pytest.mark.parametrize("content", [os.urandom(40960), b"%PDF-1.7" + bytes(9000)], ids=["noise", "pdf"])
def test_any_other_file_is_named(reopen, path, content):
    path.write_bytes(content)
    assert refused(reopen, path) == "store.foreign"


@pytest.mark.parametrize("size", [0, 100, 4096, 40960])
def test_a_truncated_file_is_named(closed, reopen, size):
    os.truncate(closed, size)
    assert refused(reopen, closed) == "store.damaged"


@pytest.mark.parametrize("place", [3, 20, 2000], ids=["salt", "first page's head", "first page"])
def test_a_damaged_first_page_is_told_from_a_wrong_key(closed, reopen, place):
    content = bytearray(closed.read_bytes())
    content[place] ^= 0xFF
    closed.write_bytes(content)
    assert refused(reopen, closed) == "store.damaged"


def test_damage_that_shows_later_is_named_where_it_shows(closed, reopen):
    content = bytearray(closed.read_bytes())
    for page in range(4, len(content) // 4096):
        content[page * 4096 + 100] ^= 0xFF
    closed.write_bytes(content)
    with pytest.raises(Unavailable) as refusal:
        names(reopen())
    assert refusal.value.code == "store.damaged"


def test_a_store_from_a_newer_program_is_named(store, reopen, path):
    with store.reading() as driver:
        driver.execute("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    assert refused(reopen, path) == "store.newer"


def test_a_key_of_the_right_vault_in_a_file_without_tables_is_named(store, reopen, path):
    with store.reading() as driver:
        driver.execute("DROP TABLE alembic_version")
    store.close()
    assert refused(reopen, path) == "store.foreign"


def test_an_existing_file_is_never_made_anew(closed):
    with pytest.raises(Unavailable, match=r"store\.exists"):
        create_store(closed, KEY, ownership=OWNERSHIP, clock=Ticking(), ids=counted_ids())


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(Unavailable, match=r"store\.cannot_open"):
        create_store(tmp_path / "no" / "x.db", KEY, ownership=OWNERSHIP, clock=Ticking(), ids=counted_ids())


def test_a_full_disk_keeps_nothing_of_the_step_and_all_before(store):
    add(store, client(1))
    with store.reading() as driver:
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Unavailable, match=r"store\.full"):
        add(store, *(client(n, notes="x" * 5000) for n in range(2, 100)))
    with store.reading() as driver:
        driver.execute("PRAGMA max_page_count = 1000000")
    assert names(store) == ["张小明"]
    add(store, client(2))
    assert store.audit.verify().broken_at is None


def test_a_store_that_may_not_be_written_is_named(store):
    with store.reading() as driver:
        driver.execute("PRAGMA query_only = ON")
    with pytest.raises(Unavailable, match=r"store\.read_only"):
        add(store, client(1))


def test_a_second_program_that_writes_is_named(store, path):
    other = open_store(path, KEY, vault_id=VAULT, clock=Ticking(), ids=counted_ids())
    with other.reading() as driver:
        driver.execute("PRAGMA busy_timeout = 10")
    with store.begin(None), pytest.raises(Unavailable, match=r"store\.busy"), other.begin(None):
        pass
    other.close()


def test_the_settings_that_keep_data_safe_are_on(store):
    with store.reading() as driver:
        settings = {name: driver.execute(f"PRAGMA {name}").fetchone()[0] for name in (
            "journal_mode", "synchronous", "foreign_keys", "page_size", "temp_store", "cipher_use_hmac",
        )}  # fmt: skip
    assert settings == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "page_size": "4096", "temp_store": 2,
        "cipher_use_hmac": "1",
    }  # fmt: skip


def test_the_store_knows_whose_it_is(closed, reopen):
    assert reopen().ownership == Ownership(VAULT, "B01", "C1")


def test_another_thread_waits_for_its_turn_and_sees_only_what_is_committed(store):
    import threading

    seen = []
    with store.begin(None) as work:
        work.add(client(1))
        thread = threading.Thread(target=lambda: seen.append(names(store)))
        thread.start()
        thread.join(0.05)
        assert thread.is_alive()
        work.commit()
    thread.join()
    assert seen == [["张小明"]]


def test_no_row_can_be_taken_out_behind_the_programs_back(store):
    add(store, client(1))
    with pytest.raises(Exception, match="client refuses delete"), store.reading() as driver:
        driver.execute("DELETE FROM client")
    with store.begin(None) as work:
        assert work.get(Client, client(1).id)
