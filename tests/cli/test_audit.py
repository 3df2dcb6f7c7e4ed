import pytest

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from tests.cli.conftest import PASSWORD


@pytest.fixture
def tamper(guitai):
    """Change the trail behind the program's back, as somebody with the key could."""

    def change(*statements):
        with signed_in(HomePaths(guitai.home), None, lambda: PASSWORD) as session, session.store.reading() as driver:
            for trigger in ("audit_no_update", "audit_no_delete"):
                driver.execute(f"DROP TRIGGER {trigger}")
            for statement in statements:
                driver.execute(statement)

    return change


def test_a_whole_trail_is_counted(guitai):
    told = guitai.here("audit", "verify")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("The audit trail holds: 2 entries.\n")
    assert told.out.endswith("The staff's signatures hold: 0 approvals and statements.\n")


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE audit SET actor_name = 'x' WHERE n = 2", "broken at entry 2 (it was changed); 1 entries"),
        ("UPDATE audit SET at = at + 1 WHERE n = 1", "broken at entry 1 (it was changed); 0 entries"),
        ("DELETE FROM audit WHERE n = 1", "broken at entry 1 (it is missing); 0 entries"),
        ("DELETE FROM audit WHERE n = 3", "broken at entry 3 (it is missing); 2 entries"),
        ("UPDATE audit SET n = n + 10 WHERE n = 2", "broken at entry 2 (it is missing); 1 entries"),
    ],
)
def test_a_broken_trail_is_named_by_its_first_broken_entry(guitai, tamper, statement, sentence):
    guitai.here("audit", "verify")
    tamper(statement)
    told = guitai.here("audit", "verify")
    assert (told.status, told.err) == (1, "")
    assert told.out.startswith(f"The audit trail is {sentence}")


def test_a_broken_trail_is_told_in_chinese_too(guitai, tamper, monkeypatch):
    tamper("DELETE FROM audit WHERE n = 1")
    monkeypatch.setenv("GUITAI_LANG", "zh_CN")
    assert guitai.here("audit", "verify").out.startswith("审计记录自第 1 条起不成立（该条缺失）")


def test_an_entry_put_in_behind_the_last_is_named_and_nobody_is_locked_out(guitai, tamper):
    own = "at, actor_id, actor_name, terminal_code, action, outcome, subject_kind, subject_id, reason, details"
    tamper(f"INSERT INTO audit SELECT n + 1, {own}, hash, zeroblob(32) FROM audit ORDER BY n DESC LIMIT 1")
    told = guitai.here("audit", "verify")
    assert (told.status, told.err) == (1, "")
    assert told.out.startswith("The audit trail is broken at entry 3 (it was changed); 2 entries")
