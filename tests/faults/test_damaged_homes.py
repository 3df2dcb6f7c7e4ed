"""What is wrong with a home is said by name, with an exit code of its own, and nothing of it is changed."""

import shutil
import sqlite3

import pytest

from tests.faults.conftest import INIT, Home


def remove_vault(home):
    (home.path / "vault.json").unlink()


def damage_vault(home):
    vault = home.path / "vault.json"
    vault.write_bytes(vault.read_bytes().replace(b'"box": "', b'"box": "AAAA', 1))


def empty_vault(home):
    (home.path / "vault.json").write_bytes(b"")


def remove_database(home):
    (home.path / "guitai.db").unlink()


def cut_database(home):
    content = (home.path / "guitai.db").read_bytes()
    (home.path / "guitai.db").write_bytes(content[: len(content) // 2])


def cut_database_short(home):
    (home.path / "guitai.db").write_bytes((home.path / "guitai.db").read_bytes()[:1000])


def damage_database(home):
    with (home.path / "guitai.db").open("r+b") as file:
        file.seek(64)
        file.write(b"\0" * 64)


def plain_database(home):
    (home.path / "guitai.db").unlink()
    with sqlite3.connect(home.path / "guitai.db") as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()


def no_database_at_all(home):
    (home.path / "guitai.db").write_bytes(b"not a database " * 1000)


FAULTS = {
    "no vault": (remove_vault, 20, "There is no key file (vault.json) in this folder"),
    "damaged vault": (damage_vault, 21, "The key file is damaged (person 1)"),
    "empty vault": (empty_vault, 21, "The key file is damaged (file)"),
    "no database": (remove_database, 30, "The branch's database is not where it should be"),
    "database cut in half": (cut_database, 31, "The database is damaged or cut short. Nothing was changed."),
    "database cut short": (cut_database_short, 31, "The database is damaged or cut short. Nothing was changed."),
    "damaged database": (damage_database, 31, "The database is damaged or cut short. Nothing was changed."),
    "plain database": (plain_database, 32, "is not the database of this branch terminal. Nothing was changed."),
    "something else": (no_database_at_all, 32, "is not the database of this branch terminal. Nothing was changed."),
}


@pytest.mark.parametrize(("damage", "status", "sentence"), FAULTS.values(), ids=FAULTS)
def test_what_is_wrong_is_said_and_nothing_changed(home, damage, status, sentence):
    damage(home)
    before = without_record(home)
    done = home.run("audit", "verify")
    assert (done.returncode, done.stdout) == (status, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert without_record(home) == before


def test_the_database_of_another_home_is_foreign(home, tmp_path):
    other = Home(tmp_path / "other")
    assert other.run(*INIT).returncode == 0
    shutil.copy(other.path / "guitai.db", home.path / "guitai.db")
    before = without_record(home)
    done = home.run("audit", "verify")
    assert (done.returncode, without_record(home)) == (32, before)


def test_a_database_from_a_newer_program_is_left_to_it(home):
    done = home.script("""
from app.bootstrap.opening import signed_in
with signed_in(paths, None, lambda: password) as session, session.store.reading() as driver:
    driver.execute("UPDATE alembic_version SET version_num = '9999'")
""")
    assert done.returncode == 0, done.stderr
    before = without_record(home)
    done = home.run("audit", "verify")
    assert (done.returncode, without_record(home)) == (33, before)
    assert done.stderr.startswith("The database was written by a newer version of this program.")


def without_record(home):
    """Return the home's content but for the record of sign-ins, which a right password brings up to date."""
    return {path: content for path, content in home.content().items() if path.name != "sign-in.json"}
