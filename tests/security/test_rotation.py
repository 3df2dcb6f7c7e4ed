from uuid import UUID

import pytest

from app.domain.errors import Refused, Unavailable
from app.security.rotation import abandon_rotation, begin_rotation, finish_rotation
from app.security.spare_slots import enrol_device
from app.security.staff_slots import NewPerson, add_person
from app.security.vault import Vault
from tests.fakes.cheap_keys import CHEAP, LIN_PASSWORD, NOW
from tests.fakes.keyrings import MemoryKeyring


def again(vault):
    return Vault.load(vault.path, CHEAP)


def test_a_crash_after_the_first_step_leaves_both_keys(made, vault):
    old = bytes(made.unlocked.database_key)
    new = bytes(begin_rotation(made.unlocked))
    reopened = again(vault).unlock("lin", LIN_PASSWORD)
    assert (reopened.database_key, reopened.pending_key) == (old, new)
    assert old != new


def test_the_rotation_can_be_finished_by_whoever_signs_in_next(made, vault):
    new = bytes(begin_rotation(made.unlocked))
    reopened = again(vault).unlock_with_recovery(made.recovery_code)
    finish_rotation(reopened)
    assert reopened.database_key == new
    last = again(vault).unlock("lin", LIN_PASSWORD)
    assert (last.database_key, last.pending_key, last.vault.document.generation) == (new, None, 2)


def test_after_a_rotation_every_slot_opens_with_the_new_key(made, vault):
    keyring = MemoryKeyring()
    enrol_device(made.unlocked, keyring, NOW)
    new = bytes(begin_rotation(made.unlocked))
    finish_rotation(made.unlocked)
    assert again(vault).unlock("lin", LIN_PASSWORD).database_key == new
    assert again(vault).unlock_with_recovery(made.recovery_code).database_key == new
    assert again(vault).unlock_with_device(keyring).database_key == new


def test_somebody_added_in_the_middle_has_both_keys(made, vault):
    begin_rotation(made.unlocked)
    add_person(made.unlocked, NewPerson(UUID(int=2), "wei", "魏青", "Paper+lantern9"), NOW)
    finish_rotation(made.unlocked)
    assert again(vault).unlock("wei", "Paper+lantern9").database_key == made.unlocked.database_key


def test_a_second_rotation_waits_for_the_first(made):
    begin_rotation(made.unlocked)
    with pytest.raises(Refused, match=r"vault\.rotating"):
        begin_rotation(made.unlocked)


def test_a_rotation_given_up_keeps_the_old_key_alone(made, vault):
    old = bytes(made.unlocked.database_key)
    begin_rotation(made.unlocked)
    abandon_rotation(made.unlocked)
    reopened = again(vault).unlock("lin", LIN_PASSWORD)
    assert (reopened.database_key, reopened.pending_key) == (old, None)
    with pytest.raises(Refused, match=r"vault\.not_rotating"):
        finish_rotation(reopened)


def test_the_key_that_was_replaced_is_wiped(made):
    old = made.unlocked.database_key
    begin_rotation(made.unlocked)
    finish_rotation(made.unlocked)
    assert old == bytes(32)


def test_a_fault_while_finishing_leaves_the_rotation_to_be_finished(made, vault):
    begin_rotation(made.unlocked)
    obstacle = vault.path.with_name("vault.json.new")
    obstacle.mkdir()
    with pytest.raises(Unavailable):
        finish_rotation(made.unlocked)
    obstacle.rmdir()
    finish_rotation(again(vault).unlock("lin", LIN_PASSWORD))
    assert not again(vault).document.rotating
