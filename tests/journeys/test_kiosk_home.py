"""A kiosk that was really let in: it opens itself, seals what clients write, and comes back after a crash."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import keyring as system_keyring
import pytest

from app.bootstrap.exchanging import exchange_once
from app.bootstrap.hall_opening import open_unattended
from app.bootstrap.unattended import UnattendedDesk
from app.domain.errors import RuleViolation, Unavailable
from app.domain.prefills import Prefill
from app.security.device_key import SystemKeyring
from app.services.kiosk import KioskDesk
from app.services.prefills import PrefillDesk
from tests.fakes.file_keyring import FileKeyring
from tests.fakes.keyrings import MemoryKeyring
from tests.sync.test_branch_of_three import ADMIN, ROOT, branch  # noqa: F401 - the fixture

NAME = "司徒无影z4Kx8"


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def kiosk(branch, keyring):  # noqa: F811 - the fixture
    """A branch with a kiosk whose machine may open it."""
    branch.let_in("K1", kind="kiosk")
    with branch.at("K1", "admin", ADMIN) as session:
        UnattendedDesk(session, keyring).set_up()
    return branch


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """The environment of processes that share a keyring in a file, and a temporary folder of their own."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    mine = {
        "PYTHON_KEYRING_BACKEND": "tests.fakes.file_keyring.FileKeyring",
        "GUITAI_TEST_KEYRING": str(tmp_path / "keyring.json"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(folder),
        "GUITAI_LANG": "en",
    }
    for name, value in mine.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return os.environ | mine


@pytest.fixture
def attended(branch, machine):  # noqa: F811 - the fixture
    """A kiosk that processes may open."""
    former = system_keyring.get_keyring()
    system_keyring.set_keyring(FileKeyring())
    branch.let_in("K1", kind="kiosk")
    with branch.at("K1", "admin", ADMIN) as session:
        UnattendedDesk(session, SystemKeyring()).set_up()
    system_keyring.set_keyring(former)
    return branch


def files_with(text, *folders):
    marks = [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "gb18030")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(mark in path.read_bytes() for mark in marks)]


def test_what_a_client_fills_in_is_sealed_at_once_and_read_at_the_counter_alone(kiosk, keyring):
    opened = open_unattended(kiosk.paths("K1"), keyring)
    place = opened.session.place
    slip = KioskDesk(place).take("ACC-OPEN")
    PrefillDesk(place).write(slip.ticket_id, "about_me", {"name": NAME})
    with opened.home.store.begin(None) as uow:
        assert uow.find(Prefill) == []
    kept = opened.home.store.reading
    with kept() as driver:
        journal = [bytes(row[0]) for row in driver.execute("SELECT change_set FROM journal")]
    assert journal
    assert not any(NAME.encode() in content for content in journal)
    assert opened.home.exchange.sync().fault == ""
    opened.close()
    with kiosk.at("C1") as session:
        assert exchange_once(session).fault == ""
        assert PrefillDesk(session.place).pull_up(slip.ticket_id).answers == {"name": NAME}


def test_a_counter_never_opens_itself_and_a_kiosk_only_on_its_own_machine(kiosk, keyring):
    with pytest.raises(Unavailable, match=r"device\.none"):
        open_unattended(kiosk.paths("C1"), keyring)
    with pytest.raises(Unavailable, match=r"device\.none"):
        open_unattended(kiosk.paths("K1"), MemoryKeyring())
    with kiosk.at("C1", "admin", ADMIN) as session, pytest.raises(RuleViolation, match=r"device\.counter"):
        UnattendedDesk(session, keyring).set_up()


def test_a_power_cut_in_the_middle_of_a_form_leaves_nothing_of_the_client(attended, machine, tmp_path):
    home = attended.paths("K1").root
    script = Path(__file__).with_name("half_filled.py")
    done = subprocess.run(
        [sys.executable, script, home, NAME],
        env=machine,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == ("typed", -signal.SIGKILL), done.stderr
    assert files_with(NAME, home, tmp_path / "tmp") == []


def waited_for(pulse, *, other_than=""):
    """Return the process number of the program that lives."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        text = pulse.read_text() if pulse.exists() else ""
        if text and text != other_than:
            return text
        time.sleep(0.1)
    raise TimeoutError(pulse)


def test_killed_it_is_started_again_at_its_start_page(attended, machine):
    paths = attended.paths("K1")
    watchdog = subprocess.Popen(
        [sys.executable, "-m", "app", "--kiosk", "--home", str(paths.root)],
        env=machine,
        cwd=ROOT,
        stderr=subprocess.PIPE,
    )
    try:
        first = waited_for(paths.pulse)
        os.kill(int(first), signal.SIGKILL)
        second = waited_for(paths.pulse, other_than=first)
        assert Path(f"/proc/{second}").exists()
    finally:
        watchdog.terminate()
        watchdog.communicate(timeout=30)
    until = time.monotonic() + 30
    while Path(f"/proc/{second}").exists() and time.monotonic() < until:
        time.sleep(0.1)
    assert not Path(f"/proc/{second}").exists()
