import pytest

from app.domain.errors import Refused, Unavailable
from app.security.device_key import SystemKeyring
from app.security.spare_slots import enrol_device, forget_device, renew_recovery
from app.security.vault import Vault
from tests.fakes.cheap_keys import CHEAP, NOW, VAULT_ID
from tests.fakes.keyrings import AbsentKeyring, MemoryKeyring


def again(vault):
    return Vault.load(vault.path, CHEAP)


def test_a_new_recovery_code_replaces_the_old_one(made, vault):
    code = renew_recovery(made.unlocked)
    assert again(vault).unlock_with_recovery(code).database_key == made.unlocked.database_key
    with pytest.raises(Refused, match=r"recovery\.wrong"):
        again(vault).unlock_with_recovery(made.recovery_code)


def test_an_enrolled_kiosk_opens_by_itself(made, vault):
    keyring = MemoryKeyring()
    enrol_device(made.unlocked, keyring, NOW)
    assert again(vault).unlock_with_device(keyring).database_key == made.unlocked.database_key


def test_a_kiosk_that_was_forgotten_does_not(made, vault):
    keyring = MemoryKeyring()
    enrol_device(made.unlocked, keyring, NOW)
    forget_device(made.unlocked, keyring)
    assert keyring.secrets == {}
    with pytest.raises(Unavailable, match=r"device\.none"):
        again(vault).unlock_with_device(keyring)


@pytest.mark.parametrize("secret", [b"x" * 32, b"short"])
def test_another_machines_secret_is_named_wrong(made, vault, secret):
    keyring = MemoryKeyring()
    enrol_device(made.unlocked, keyring, NOW)
    keyring.secrets[VAULT_ID] = secret
    with pytest.raises(Unavailable, match=r"device\.wrong"):
        again(vault).unlock_with_device(keyring)


def test_a_vault_carried_to_another_machine_has_no_secret_there(made, vault):
    enrol_device(made.unlocked, MemoryKeyring(), NOW)
    with pytest.raises(Unavailable, match=r"device\.none"):
        again(vault).unlock_with_device(MemoryKeyring())


def test_without_a_keyring_nothing_is_enrolled(made, vault):
    before = vault.path.read_bytes()
    with pytest.raises(Unavailable, match=r"device\.no_keyring"):
        enrol_device(made.unlocked, AbsentKeyring(), NOW)
    assert vault.path.read_bytes() == before


def test_a_disk_fault_gives_the_keyring_its_old_secret_back(made, vault):
    keyring = MemoryKeyring()
    enrol_device(made.unlocked, keyring, NOW)
    vault.path.with_name("vault.json.new").mkdir()
    with pytest.raises(Unavailable, match=r"home\."):
        enrol_device(made.unlocked, keyring, NOW)
    assert again(vault).unlock_with_device(keyring).database_key == made.unlocked.database_key


def test_the_real_keyring_of_a_machine_without_one_says_so():
    import keyring
    from keyring.backends.fail import Keyring

    present = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    try:
        with pytest.raises(Unavailable, match=r"device\.no_keyring"):
            SystemKeyring().write(VAULT_ID, b"secret")
    finally:
        keyring.set_keyring(present)


def test_the_real_keyring_keeps_reads_and_forgets_a_secret():
    import keyring
    from keyring.backend import KeyringBackend

    class Kept(KeyringBackend):
        priority = 5
        held = {}  # noqa: RUF012 - one test, one instance

        def get_password(self, service, username):
            return self.held.get((service, username))

        def set_password(self, service, username, password):
            self.held[service, username] = password

        def delete_password(self, service, username):
            del self.held[service, username]

    present = keyring.get_keyring()
    keyring.set_keyring(Kept())
    try:
        SystemKeyring().write(VAULT_ID, b"secret")
        assert SystemKeyring().read(VAULT_ID) == b"secret"
        SystemKeyring().forget(VAULT_ID)
        SystemKeyring().forget(VAULT_ID)
        assert SystemKeyring().read(VAULT_ID) is None
    finally:
        keyring.set_keyring(present)
