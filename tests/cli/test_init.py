import re
import stat

import pytest

from tests.cli.conftest import INIT, PASSWORD, run

CODE = re.compile(r"\b(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}\b")


def init(commands, **changed):
    given = dict(zip(INIT[1::2], INIT[2::2], strict=True)) | {f"--{k.replace('_', '-')}": v for k, v in changed.items()}
    stdin = given.pop("--stdin", f"{PASSWORD}\n")
    return commands.here("init", *(part for pair in given.items() for part in pair), stdin=stdin)


def test_a_home_is_made_and_its_recovery_code_shown_once(commands):
    told = init(commands)
    assert (told.status, told.err) == (0, "")
    assert CODE.search(told.out)
    assert told.out.splitlines()[-1] == f"Branch B001, terminal C1: made in {commands.home}."
    assert commands.here("audit", "verify").status == 0


def test_a_home_is_its_owners_alone(commands):
    init(commands)
    assert stat.S_IMODE(commands.home.stat().st_mode) == 0o700


def test_nothing_of_a_home_gives_the_password_or_the_code_away(commands):
    code = CODE.search(init(commands).out)[0]
    everything = b"".join(path.read_bytes() for path in commands.home.rglob("*") if path.is_file())
    for secret in (PASSWORD, code, code.replace("-", "")):
        assert secret.encode() not in everything


def test_the_code_goes_to_a_text_file_that_nobody_else_may_read(commands, tmp_path):
    told = init(commands, recovery_file=tmp_path / "safe" / "code.txt")
    assert CODE.search(told.out) is None
    file = tmp_path / "safe" / "code.txt"
    assert CODE.fullmatch(file.read_text().strip())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_code_goes_to_a_sheet_to_print(commands, tmp_path, qpdf_check):
    init(commands, recovery_file=tmp_path / "sheet.pdf")
    qpdf_check(tmp_path / "sheet.pdf")


def test_an_older_recovery_code_is_not_written_over(commands, tmp_path):
    (tmp_path / "code.txt").write_text("an older code")
    told = init(commands, recovery_file=tmp_path / "code.txt")
    assert (told.status, (tmp_path / "code.txt").read_text()) == (16, "an older code")
    assert not commands.home.exists()


def test_no_home_is_made_where_its_code_cannot_be_kept(commands, tmp_path):
    (tmp_path / "file").touch()
    told = init(commands, recovery_file=tmp_path / "file" / "code.txt")
    assert (told.status, told.out) == (45, "")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("changed", "status", "sentence"),
    [
        ({"branch": "B 0/1"}, 45, "--branch: B 0/1 is no code: one to sixteen letters or digits"),
        ({"branch": "一部"}, 45, "--branch: 一部 is no code"),
        ({"terminal": "-C1"}, 45, "--terminal: -C1 is no code"),
        ({"terminal": "C" * 17}, 45, "--terminal: CCC"),
        ({"branch_name": "  "}, 2, "--branch-name: Please fill this in."),
        ({"admin": "a b"}, 2, "--admin: "),
        ({"admin_name": "n" * 61}, 2, "--admin-name: "),
        ({"stdin": "short\n"}, 15, "Password: At least 10 characters."),
        ({"stdin": "alllowercaseletters\n"}, 15, "Password: At least 3 of:"),
        ({"stdin": "xx-Admin-2026-xx\n"}, 15, "Password: The login must not be part of the password."),
        ({"stdin": ""}, 10, "No password came in on standard input."),
    ],
)
def test_what_no_home_can_be_made_of_is_said_and_leaves_nothing(commands, tmp_path, changed, status, sentence):
    told = init(commands, **changed)
    assert (told.status, told.out) == (status, "")
    assert told.err.startswith(sentence)
    assert list(tmp_path.iterdir()) == []


def test_codes_are_kept_as_they_will_be_printed(commands):
    told = init(commands, branch=" b-01 ", terminal="ｃ1")
    assert told.out.splitlines()[-1].startswith("Branch B-01, terminal C1: made in")


def test_a_folder_with_something_in_it_is_left_alone(guitai):
    before = {path: path.read_bytes() for path in guitai.home.rglob("*") if path.is_file()}
    told = init(guitai)
    assert told.status == 43
    assert told.err == f"Something lies in {guitai.home} already; a new home needs an empty folder.\n"
    assert before == {path: path.read_bytes() for path in guitai.home.rglob("*") if path.is_file()}


def test_an_empty_folder_that_was_prepared_is_used(commands):
    commands.home.mkdir()
    assert init(commands).status == 0


def test_a_new_password_typed_twice_differently_makes_nothing(commands, monkeypatch, capsys):
    typed = iter((PASSWORD, f"{PASSWORD}x"))
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    assert run([*INIT, "--home", str(commands.home)]) == 15
    assert capsys.readouterr().err == "The two passwords differ.\n"
    assert not commands.home.exists()


def test_the_engine_is_chosen_with_the_home(commands, tmp_path):
    (tmp_path / "share").mkdir()
    assert init(commands, backend=tmp_path / "share").status == 0
    assert commands.here("sync", "once").status == 0
    assert commands.here("sync", "status", "--json").out.count('"waiting": 0') == 1


def test_an_address_that_is_none_makes_no_home(commands):
    told = init(commands, backend="s3://")
    assert (told.status, told.err.startswith("--backend: This is no address.")) == (62, True)
    assert not commands.home.exists()
