"""A colleague's key is lent for one act by the real vault, and is gone afterwards."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest

from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.door import VaultDoor
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import door_of
from app.domain.errors import Refused
from app.security.person_keys import verify_approval

PASSWORD, NOW = "Kontor-Probe-2026", datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def sign_in(tmp_path):
    paths = HomePaths(tmp_path / "home")
    place = {"branch_code": "B001", "branch_name": "示例营业部", "terminal_code": "C1"}
    create_home(NewHome(paths=paths, login="admin", name="管理员", password=PASSWORD, **place), lambda: NOW)
    return door_of(paths, lambda: NOW)


def test_what_was_signed_with_a_lent_key_verifies_and_the_key_is_wiped(sign_in):
    with VaultDoor(sign_in).lend("admin", PASSWORD, NOW) as (staff_id, signer):
        signature, public = signer.sign(b"case 7 approved"), signer.public_key
    person = sign_in.vault.person("admin")
    assert (staff_id, public) == (person.staff_id, person.keys.approval_public)
    assert verify_approval(public, b"case 7 approved", signature)
    with pytest.raises(Refused, match=r"vault\.locked"):
        signer.sign(b"case 8 approved")


def test_the_key_is_wiped_when_the_act_fails_too(sign_in):
    with suppress(ZeroDivisionError), VaultDoor(sign_in).lend("admin", PASSWORD, NOW) as (_, signer):
        raise ZeroDivisionError
    with pytest.raises(Refused, match=r"vault\.locked"):
        signer.sign(b"case 8 approved")


def test_wrong_passwords_at_the_counter_lock_the_colleague_out_as_at_the_door(sign_in):
    door = VaultDoor(sign_in)
    for _ in range(5):
        with pytest.raises(Refused), door.lend("admin", "Wrong-Probe-2026", NOW):
            pass
    with pytest.raises(Refused, match=r"signin\.locked"), door.lend("admin", PASSWORD, NOW):
        pass
    assert len(door.notes()) == 6
