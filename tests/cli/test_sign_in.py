import json
from pathlib import Path

import pytest

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from app.domain.policy import Role
from app.forms.staff_member import AddStaff
from tests.cli.conftest import OTHER_PASSWORD, PASSWORD, run


def files_of(home):
    return {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file()}


@pytest.fixture
def colleague(guitai):
    """Add a second person, whose password is a temporary one."""
    with signed_in(HomePaths(guitai.home), None, lambda: PASSWORD) as session:
        session.desks.staff.add(
            AddStaff(
                login="liang", name="梁小满", roles=(Role.TELLER,), temporary_password=OTHER_PASSWORD, reason="new"
            )
        )
    return "liang"


def test_the_home_may_be_named_before_the_command_after_it_or_by_the_variable(guitai, monkeypatch):
    assert guitai("--home", guitai.home, "audit", "verify", "--password-stdin").status == 0
    monkeypatch.delenv("GUITAI_HOME", raising=False)
    assert guitai("audit", "verify", "--home", guitai.home, "--password-stdin").status == 0
    monkeypatch.setenv("GUITAI_HOME", str(guitai.home))
    assert guitai("audit", "verify", "--password-stdin").status == 0


def test_a_home_named_at_the_command_wins_over_the_variable(guitai, monkeypatch, tmp_path):
    monkeypatch.setenv("GUITAI_HOME", str(tmp_path / "nowhere"))
    assert guitai.here("audit", "verify").status == 0


def test_the_password_is_asked_for_where_it_does_not_come_in_by_itself(guitai, monkeypatch):
    asked = []
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or PASSWORD)
    assert guitai("audit", "verify", "--home", guitai.home).status == 0
    assert asked == ["Password: "]


def test_a_wrong_password_opens_nothing(guitai):
    told = guitai.here("audit", "verify", stdin="Wrong-Password-1\n")
    assert (told.status, told.out, told.err) == (10, "", "The login or the password is wrong.\n")


def test_a_login_that_nobody_has_is_told_the_same(guitai):
    told = guitai.here("audit", "verify", "--login", "nobody")
    assert (told.status, told.err) == (10, "The login or the password is wrong.\n")


@pytest.mark.parametrize("stdin", ["", "\udcff\n"], ids=["nothing", "no text"])
def test_no_password_on_standard_input_is_said(guitai, stdin):
    told = guitai.here("audit", "verify", stdin=stdin)
    assert (told.status, told.err) == (10, "No password came in on standard input.\n")


def test_wrong_passwords_lock_the_login_even_for_the_right_one(guitai):
    answers = [guitai.here("audit", "verify", stdin="Wrong-Password-1\n") for _ in range(5)]
    assert [told.status for told in answers[:4]] == [10] * 4
    told = guitai.here("audit", "verify")
    assert told.status == answers[4].status == 11
    assert told.err.startswith("Too many wrong passwords. This login can be used again in ")


def test_what_happened_at_the_door_stands_in_the_audit_trail(guitai):
    before = guitai.here("audit", "verify").out
    guitai.here("audit", "verify", stdin="Wrong-Password-1\n")
    after = guitai.here("audit", "verify").out
    count = [int(told.split(": ")[1].split()[0]) for told in (before, after)]
    # The wrong password, the verification of trail and signatures, this sign-in, the end of the session before it.
    assert count[1] - count[0] == 5


def test_with_several_people_it_must_be_said_who(guitai, colleague):
    told = guitai.here("audit", "verify")
    assert (told.status, told.err) == (12, "Several people may sign in here: say who with --login.\n")
    assert guitai.here("audit", "verify", "--login", "admin").status == 0


def test_a_temporary_password_must_be_changed_first(guitai, colleague):
    told = guitai.here("audit", "verify", "--login", colleague, stdin=f"{OTHER_PASSWORD}\n")
    assert (told.status, told.err) == (13, "The password must be changed before you go on.\n")


def test_a_home_that_is_not_there_is_not_made(guitai, tmp_path):
    told = guitai("audit", "verify", "--home", tmp_path / "nowhere", "--password-stdin")
    assert (told.status, told.err) == (44, f"There is no such folder: {tmp_path / 'nowhere'}.\n")
    assert not (tmp_path / "nowhere").exists()


def test_errors_are_said_in_chinese_too(guitai, monkeypatch):
    monkeypatch.setenv("GUITAI_LANG", "zh_CN")
    told = guitai.here("audit", "verify", stdin="Wrong-Password-1\n")
    assert told.err == "登录名或密码错误。\n"
    assert guitai.here("audit", "verify").out.startswith("审计记录完好，共 ")


def test_a_command_that_is_stopped_at_the_prompt_says_nothing_more(guitai, monkeypatch):
    def stopped(_prompt):
        raise KeyboardInterrupt

    monkeypatch.setattr("getpass.getpass", stopped)
    assert run(["audit", "verify", "--home", str(guitai.home)]) == 130
    assert guitai.here("audit", "verify").status == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["frobnicate"], "There is no command frobnicate. Try: "),
        (["audit", "frobnicate"], "There is no command frobnicate. Try: "),
        (["audit"], "Usage: "),
        (["verify"], "Invalid value: Name a file, or give the code of a paper with --code. Try: "),
        (["verify", "a.pdf", "--colour"], "There is no option --colour. Try: "),
        (["verify", "a.pdf", "b.pdf"], "More was given than the command takes. Try: "),
        (["verify", "a.pdf", "--json=3"], "--json takes no value. Try: "),
        (["verify", "a.pdf", "--home"], "--home needs a value. Try: "),
        (["deadline", "2026-02-13", "--working-days", "x"], "--working-days was given a value that it cannot have."),
        (["init"], "--branch is missing. Try: "),
    ],
)
def test_a_command_that_was_typed_wrong_is_told_in_a_sentence(commands, arguments, sentence):
    told = commands(*arguments)
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith(sentence)


def test_a_mistyped_command_is_told_in_chinese_too(commands, monkeypatch):
    monkeypatch.setenv("GUITAI_LANG", "zh_CN")
    assert commands("verify", "--colour").err.startswith("没有选项 --colour。请参阅：")


@pytest.fixture
def bug(monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("in the middle of it")

    monkeypatch.setattr("app.services.audit.AuditDesk.verify", broken)


def test_a_bug_ends_with_one_sentence_and_a_log_in_the_home(guitai, bug):
    told = guitai.here("audit", "verify")
    assert (told.status, told.out, told.err.count("\n")) == (70, "", 1)
    assert told.err.startswith("Something went wrong inside the program (ZeroDivisionError).")
    log = Path(told.err.strip().rpartition("Details: ")[2])
    assert log.parent == guitai.home / "logs"
    assert "in the middle of it" in log.read_text(encoding="utf-8")


def test_a_bug_leaves_the_home_free_and_whole(guitai, bug, monkeypatch):
    guitai.here("audit", "verify")
    monkeypatch.undo()
    assert not (guitai.home / ".lock-holder.json").exists()
    assert json.loads((guitai.home / "vault.json").read_bytes())["head"]["people"] == 1
