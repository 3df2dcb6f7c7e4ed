import pytest

from app.domain.errors import Refused, RuleViolation, Unavailable
from app.security.new_vault import create_vault
from app.security.person_keys import STANDARD_COST, KdfPolicy, verify_approval
from app.security.staff_slots import NewPerson
from app.security.vault import Vault
from app.security.vault_file import vault_path
from tests.fakes.cheap_keys import CHEAP, LABEL, LIN, LIN_PASSWORD, NOW, VAULT_ID, cheap_vault


def again(vault):
    return Vault.load(vault.path, CHEAP)


def test_the_right_password_gives_the_key_the_vault_was_made_with(made, vault):
    assert again(vault).unlock("lin", LIN_PASSWORD).database_key == made.unlocked.database_key
    assert len(made.unlocked.database_key) == 32


def test_two_vaults_never_share_a_key(made, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    assert cheap_vault(other).unlocked.database_key != made.unlocked.database_key


def test_neither_key_nor_password_stands_in_the_file(made, vault):
    raw = vault.path.read_bytes()
    assert bytes(made.unlocked.database_key).hex().encode() not in raw
    assert LIN_PASSWORD.encode() not in raw
    assert made.recovery_code.encode() not in raw


def test_the_vault_can_be_read_by_its_owner_alone(vault):
    assert vault.path.stat().st_mode & 0o777 == 0o600


def test_a_login_is_found_whatever_its_case(vault):
    assert vault.unlock(" LIN ", LIN_PASSWORD).person.name == "林小满"


@pytest.mark.parametrize(("login", "password"), [("lin", "Rain-on-jade-8"), ("nobody", LIN_PASSWORD), ("lin", "")])
def test_a_wrong_password_and_an_unknown_login_get_the_same_answer(vault, login, password):
    before = vault.path.read_bytes()
    with pytest.raises(Refused) as caught:
        vault.unlock(login, password)
    assert (caught.value.code, caught.value.params) == ("signin.wrong", {})
    assert vault.path.read_bytes() == before


@pytest.mark.parametrize("password", ["\ud800" * 12, "x" * 1_000_000, "\x00"])
def test_passwords_nobody_could_have_set_are_merely_wrong(vault, password):
    with pytest.raises(Refused, match=r"signin\.wrong"):
        vault.unlock("lin", password)


def test_the_printed_code_opens_the_vault_without_anybodys_keys(made, vault):
    unlocked = again(vault).unlock_with_recovery(made.recovery_code.lower().replace("-", " "))
    assert unlocked.database_key == made.unlocked.database_key
    assert unlocked.keys is None
    assert unlocked.person is None


def test_another_vaults_code_is_well_typed_but_wrong(vault, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(Refused, match=r"recovery\.wrong"):
        vault.unlock_with_recovery(cheap_vault(other).recovery_code)


def test_locking_wipes_the_keys(vault):
    unlocked = vault.unlock("lin", LIN_PASSWORD)
    key = unlocked.database_key
    unlocked.lock()
    assert key == bytes(32)
    with pytest.raises(Refused, match=r"vault\.locked"):
        _ = unlocked.database_key
    with pytest.raises(Refused, match=r"vault\.locked"):
        unlocked.keys.sign(b"approved")


def test_an_approval_holds_for_its_signer_and_its_text_only(made, vault):
    keys = vault.unlock("lin", LIN_PASSWORD).keys
    signature = keys.sign(b"case 7 approved")
    assert keys.public_key == made.keys.approval_public
    assert verify_approval(made.keys.approval_public, b"case 7 approved", signature)
    assert not verify_approval(made.keys.approval_public, b"case 8 approved", signature)
    assert not verify_approval(made.keys.vault_public, b"case 7 approved", signature)
    assert not verify_approval(b"short", b"case 7 approved", signature)


def test_a_vault_is_never_made_over_another(made, tmp_path):
    before = vault_path(tmp_path).read_bytes()
    with pytest.raises(Unavailable, match=r"vault\.exists"):
        cheap_vault(tmp_path)
    assert vault_path(tmp_path).read_bytes() == before


def test_a_weak_first_password_makes_no_vault(tmp_path):
    with pytest.raises(RuleViolation, match=r"password\.short"):
        create_vault(vault_path(tmp_path), VAULT_ID, LABEL, NewPerson(LIN, "lin", "林小满", "weak"), NOW, CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_the_product_refuses_passwords_hashed_below_the_floor(vault):
    with pytest.raises(Unavailable) as caught:
        Vault.load(vault.path)
    assert (caught.value.code, caught.value.params["login"]) == ("vault.weakened", "lin")


def test_a_record_that_asks_for_absurd_work_is_refused(vault):
    assert KdfPolicy().admits(STANDARD_COST)
    assert not KdfPolicy().admits(type(STANDARD_COST)(2**40, 3, 4))


def test_the_standard_cost_opens_too(tmp_path):
    first = NewPerson(LIN, "lin", "林小满", LIN_PASSWORD, must_change=False)
    create_vault(vault_path(tmp_path), VAULT_ID, LABEL, first, NOW)
    assert Vault.load(vault_path(tmp_path)).unlock("lin", LIN_PASSWORD).person.login == "lin"
