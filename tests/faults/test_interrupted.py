"""Programs that die in the middle, and two on one home."""

import signal

import pytest

from tests.faults.conftest import INIT

DYING_INIT = """
from app.bootstrap import creation
def die(*_): os.kill(os.getpid(), 9)
step = sys.argv[2]
if step == "after":
    move = creation._move
    creation._move = lambda *places: (move(*places), die())
else:
    setattr(creation, step, die)
from app.cli.main import run
import io
sys.stdin = io.StringIO(password)
run([*sys.argv[3:], "--home", str(paths.root), "--password-stdin"])
"""
COLLEAGUE = """
from app.bootstrap import opening
from app.domain.policy import Role
from app.forms.staff_member import AddStaff
with opening.signed_in(paths, None, lambda: password) as session:
    liang = {"login": "liang", "name": "梁小满", "roles": (Role.TELLER,), "reason": "x"}
    session.desks.staff.add(AddStaff(**liang, temporary_password="Second-Window-7"))
"""
DYING_REMOVAL = """
from app.bootstrap import opening
rekey = opening.rekey
def dying(*given):
    if sys.argv[2] == "after": rekey(*given)
    os.kill(os.getpid(), 9)
opening.rekey = dying
with opening.signed_in(paths, "admin", lambda: password) as session:
    liang = next(one for one in session.desks.staff.list() if one.login == "liang")
    session.desks.staff.disable(liang.staff_id, "left")
"""
HOLDING = """
from app.bootstrap.opening import signed_in
with signed_in(paths, None, lambda: password):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("step", ["_fill", "_authority_pem", "_move"])
def test_a_first_run_that_dies_has_made_no_home_and_can_be_done_again(no_home, step):
    assert no_home.script(DYING_INIT, step, *INIT).returncode == -signal.SIGKILL
    assert not no_home.path.exists()
    assert no_home.run(*INIT).returncode == 0


def test_a_first_run_that_dies_at_its_very_end_has_made_a_whole_home(no_home):
    assert no_home.script(DYING_INIT, "after", *INIT).returncode == -signal.SIGKILL
    assert no_home.run("audit", "verify").returncode == 0


@pytest.mark.parametrize("step", ["before", "after"])
def test_a_change_of_the_key_that_dies_is_ended_at_the_next_sign_in(home, step):
    assert home.script(COLLEAGUE).returncode == 0
    assert home.script(DYING_REMOVAL, step).returncode == -signal.SIGKILL
    assert b'"pending"' in (home.path / "vault.json").read_bytes()
    done = home.run("audit", "verify")
    assert (done.returncode, done.stderr) == (0, "")
    vault = (home.path / "vault.json").read_bytes()
    assert (b'"pending"' in vault, b'"generation": 2' in vault, b"liang" in vault) == (False, True, False)
    assert home.run("audit", "verify").returncode == 0


def test_a_second_program_on_the_same_home_is_told_who_has_it(home):
    first = home.started(HOLDING)
    try:
        assert first.stdout.readline() == "open\n"
        done = home.run("audit", "verify")
    finally:
        first.communicate()
    assert (done.returncode, done.stdout) == (42, "")
    assert done.stderr.startswith(f"Another program is at work in this folder (process {first.pid}, since ")
    assert home.run("audit", "verify").returncode == 0
