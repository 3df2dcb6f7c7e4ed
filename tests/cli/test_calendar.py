import io

import pytest

from app.cli.main import run

PASSWORD = "Kontor-Probe-2026"
NOTICE = """\
year: 2027
source: made up for this test
published_on: 2026-11-05
holidays:
  - {name: 元旦, first: 2027-01-01, last: 2027-01-03}
  - {name: 劳动节, first: 2027-05-01, last: 2027-05-05}
  - {name: 国庆节, first: 2027-10-01, last: 2027-10-07}
make_up_days: [2027-01-09]
"""


@pytest.fixture
def guitai(tmp_path, monkeypatch, capsys):
    """Return ``run(*arguments)``: exit status, and both outputs together; a home is made first."""
    home = str(tmp_path / "home")

    def call(*arguments):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
        status = run([*arguments, "--home", home, "--password-stdin"])
        told = capsys.readouterr()
        return status, told.out + told.err

    made = ("--branch", "B001", "--branch-name", "示例营业部", "--terminal", "C1", "--admin", "admin")
    assert call("init", *made)[0] == 0
    return call


def test_a_notice_is_tried_imported_and_listed(guitai, tmp_path):
    file = tmp_path / "2027.yaml"
    file.write_text(NOTICE, encoding="utf-8")
    assert guitai("calendar", "import", str(file), "--dry-run")[1].startswith("Tried only, nothing was stored.")
    status, told = guitai("calendar", "import", str(file))
    assert (status, told.splitlines()[0]) == (0, "The notice for 2027 was imported: 15 days off, 1 make-up days.")
    assert guitai("calendar", "import", str(file))[0] == 54
    listed = guitai("calendar", "years")[1].splitlines()
    assert listed[0].startswith("2027: 253 working days, 252 trading days, made up for this test")


def test_a_mistake_is_said_with_its_line(guitai, tmp_path):
    file = tmp_path / "2027.yaml"
    file.write_text(NOTICE.replace("2027-01-09", "2027-01-11"), encoding="utf-8")
    status, told = guitai("calendar", "import", str(file))
    assert status == 54
    assert told == "2027.yaml, line 8: 2027-01-11 is no Saturday or Sunday, so it cannot be a make-up day.\n"
