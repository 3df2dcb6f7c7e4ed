from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.domain.errors import Refused, RuleViolation
from app.domain.staff_keys import KdfCost, StaffKeys
from app.security.staff_slots import (
    NewPerson,
    add_person,
    adopt_person,
    change_password,
    remove_person,
    reset_password,
)
from app.security.vault import Vault
from app.security.vault_file import backup_path
from tests.fakes.cheap_keys import CHEAP, LIN, LIN_PASSWORD, NOW, cheap_vault

WEI = UUID("01900000-0000-7000-8000-000000000002")
WEI_PASSWORD = "Paper+lantern9"
LATER = NOW + timedelta(days=1)


@pytest.fixture
def wei(made):
    return add_person(made.unlocked, NewPerson(WEI, "wei", "魏青", WEI_PASSWORD), NOW)


def again(vault):
    return Vault.load(vault.path, CHEAP)


def test_a_colleague_added_opens_the_same_database(made, vault, wei):
    assert again(vault).unlock("wei", WEI_PASSWORD).database_key == made.unlocked.database_key
    assert wei.must_change


def test_a_login_is_given_once_whatever_its_case(made, wei):
    with pytest.raises(RuleViolation) as caught:
        add_person(made.unlocked, NewPerson(UUID(int=3), "WEI", "魏红", WEI_PASSWORD), NOW)
    assert (caught.value.code, caught.value.field) == ("staff.login_taken", "login")


def test_a_changed_password_opens_and_the_old_one_does_not_even_in_the_copy(made, vault):
    change_password(made.unlocked, "Jade-on-rain-8", LATER)
    backup_path(vault.path).replace(vault.path)
    assert again(vault).unlock("lin", "Jade-on-rain-8")
    with pytest.raises(Refused):
        again(vault).unlock("lin", LIN_PASSWORD)


def test_a_changed_password_keeps_the_key_pairs(made):
    keys = change_password(made.unlocked, "Jade-on-rain-8", LATER)
    assert keys.approval_public == made.keys.approval_public
    assert keys.vault_public == made.keys.vault_public
    assert not keys.must_change


def test_the_last_five_passwords_are_barred_and_the_sixth_is_not(made):
    for number in range(1, 5):
        change_password(made.unlocked, f"Jade-on-rain-{number}", LATER)
    with pytest.raises(RuleViolation) as caught:
        change_password(made.unlocked, LIN_PASSWORD, LATER)
    assert (caught.value.code, caught.value.params) == ("password.reused", {"remembered": 5})
    change_password(made.unlocked, "Jade-on-rain-5", LATER)
    change_password(made.unlocked, LIN_PASSWORD, LATER)


def test_the_recovery_code_cannot_change_a_password_in_nobodys_name(made, vault):
    unlocked = vault.unlock_with_recovery(made.recovery_code)
    with pytest.raises(Refused, match=r"vault\.no_person"):
        change_password(unlocked, "Jade-on-rain-8", LATER)


def test_a_reset_makes_new_key_pairs_and_must_be_changed(made, vault):
    unlocked = again(vault).unlock_with_recovery(made.recovery_code)
    keys = reset_password(unlocked, LIN, "Given-at-desk-1", LATER)
    assert keys.must_change
    assert keys.approval_public != made.keys.approval_public
    assert keys.former == (made.keys.approval_public,)
    assert StaffKeys.from_text(keys.to_text()) == keys
    assert again(vault).unlock("lin", "Given-at-desk-1").database_key == made.unlocked.database_key


def test_a_reset_does_not_forget_the_passwords_that_are_barred(made):
    with pytest.raises(RuleViolation, match=r"password\.reused"):
        reset_password(made.unlocked, LIN, LIN_PASSWORD, LATER)


def test_a_password_changed_at_one_terminal_works_at_another(made, vault, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = cheap_vault(elsewhere)
    adopt_person(other.unlocked, "lin", "林小满", change_password(made.unlocked, "Jade-on-rain-8", LATER))
    unlocked = again(other.unlocked.vault).unlock("lin", "Jade-on-rain-8")
    assert unlocked.database_key == other.unlocked.database_key != made.unlocked.database_key


def test_a_colleague_known_by_sync_alone_can_sign_in(made, wei, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = cheap_vault(elsewhere)
    assert adopt_person(other.unlocked, "wei", "魏青", wei) is True
    assert adopt_person(other.unlocked, "wei", "魏青", wei) is False
    assert again(other.unlocked.vault).unlock("wei", WEI_PASSWORD).person.name == "魏青"


def test_a_record_with_a_weakened_password_is_not_taken_over(made, wei):
    with pytest.raises(RuleViolation, match=r"staff\.keys_weak"):
        adopt_person(made.unlocked, "wei", "魏青", replace(wei, cost=KdfCost(4, 1, 1)))


def test_exchanged_public_halves_break_the_wrapping(made, vault, wei):
    forged = replace(vault.person("wei").keys, approval_public=made.keys.approval_public)
    adopt_person(made.unlocked, "wei", "魏青", forged)
    with pytest.raises(Refused, match=r"signin\.wrong"):
        vault.unlock("wei", WEI_PASSWORD)


def test_somebody_removed_cannot_open_the_vault_and_a_new_key_is_prepared(made, vault, wei):
    remove_person(made.unlocked, WEI)
    assert again(vault).document.rotating
    with pytest.raises(Refused):
        again(vault).unlock("wei", WEI_PASSWORD)
    assert again(vault).unlock("lin", LIN_PASSWORD).pending_key == made.unlocked.pending_key


def test_the_last_person_cannot_be_removed(made):
    with pytest.raises(RuleViolation, match=r"staff\.last_person"):
        remove_person(made.unlocked, LIN)
