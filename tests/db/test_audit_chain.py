import pytest

from app.db.audit import HASHED, entry_hash
from app.domain.events import Event
from tests.contracts.store_contract import ACTOR


@pytest.fixture
def audited(store):
    for n in range(1, 6):
        with store.begin(ACTOR) as work:
            work.record(Event(action=f"a:b:{n}", details={"n": n}))
            work.commit()
    return store


def tamper(store, *statements):
    with store.reading() as driver:
        for trigger in ("audit_no_update", "audit_no_delete"):
            driver.execute(f"DROP TRIGGER {trigger}")
        for statement in statements:
            driver.execute(statement)


def test_an_untouched_chain_holds(audited):
    verdict = audited.audit.verify()
    assert (verdict.entries, verdict.broken_at) == (5, None)


def test_an_empty_chain_holds(store):
    assert store.audit.verify().broken_at is None


@pytest.mark.parametrize(
    "statement", ["UPDATE audit SET reason = 'x'", "DELETE FROM audit", "REPLACE INTO audit SELECT * FROM audit"]
)
def test_the_database_itself_refuses_to_change_entries(audited, statement):
    with pytest.raises(Exception, match="audit refuses"), audited.reading() as driver:
        driver.execute(statement)
    assert audited.audit.verify().entries == 5


REORDERED = [f"UPDATE audit SET n = {new} WHERE n = {old}" for old, new in ((2, 99), (3, 2), (99, 3))]
TAMPERED = {
    "altered": (["UPDATE audit SET reason = 'another' WHERE n = 3"], 3, "hash"),
    "first altered": (["UPDATE audit SET actor_name = '' WHERE n = 1"], 1, "hash"),
    "hash altered": (["UPDATE audit SET hash = zeroblob(32) WHERE n = 5"], 5, "hash"),
    "middle gone": (["DELETE FROM audit WHERE n = 3"], 3, "gap"),
    "first gone": (["DELETE FROM audit WHERE n = 1"], 1, "gap"),
    "last gone": (["DELETE FROM audit WHERE n = 5"], 5, "truncated"),
    "all gone": (["DELETE FROM audit"], 1, "truncated"),
    "closed up": (["DELETE FROM audit WHERE n = 3", "UPDATE audit SET n = n - 1 WHERE n > 3"], 3, "hash"),
    "reordered": (REORDERED, 2, "hash"),
}


@pytest.mark.parametrize(("statements", "broken_at", "reason"), TAMPERED.values(), ids=TAMPERED)
def test_what_was_done_to_the_chain_is_named_by_entry(audited, statements, broken_at, reason):
    tamper(audited, *statements)
    verdict = audited.audit.verify()
    assert (verdict.broken_at, verdict.broken_reason) == (broken_at, reason)


def test_an_entry_forged_behind_the_last_is_named(audited):
    own = "at, actor_id, actor_name, terminal_code, action, outcome, subject_kind, subject_id, reason, details"
    tamper(audited, f"INSERT INTO audit SELECT 6, {own}, hash, zeroblob(32) FROM audit WHERE n = 5")
    assert audited.audit.verify().broken_at == 6
    with audited.begin(ACTOR) as work:
        work.record(Event(action="a:b:later"))
        work.commit()
    verdict = audited.audit.verify()
    assert verdict.broken_at == 6


def test_entries_forged_in_due_form_behind_the_last_are_named_and_stop_nobody(audited):
    columns = ", ".join(HASHED)
    with audited.reading() as driver:
        row = list(driver.execute(f"SELECT {columns}, hash FROM audit WHERE n = 5").fetchone())
        for n in (6, 7):
            forged = [n, *row[1:-2], row[-1]]
            row = [*forged, entry_hash(forged)]
            driver.execute(f"INSERT INTO audit ({columns}, hash) VALUES (?{', ?' * len(HASHED)})", row)
    with audited.begin(ACTOR) as work:
        work.record(Event(action="a:b:later"))
        work.commit()
    verdict = audited.audit.verify()
    assert (verdict.entries, verdict.broken_at, verdict.broken_reason) == (5, 6, "forged")


def test_the_chain_goes_on_after_the_store_was_closed(audited, reopen):
    audited.close()
    again = reopen()
    with again.begin(None) as work:
        work.record(Event(action="a:b:later"))
        work.commit()
    assert again.audit.verify().entries == 6
    assert again.audit.page(limit=1)[0].terminal_code == "C1"
