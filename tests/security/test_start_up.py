import subprocess
import sys

PROGRAM = """
import sys
from pathlib import Path
from app.security import device_key, new_vault, rotation, sign_in, sign_in_record, single_instance, spare_slots
from tests.fakes.cheap_keys import CHEAP
door = sign_in.SignIn(sign_in.Vault.load(Path(sys.argv[1]), CHEAP), None)
assert [person.login for person in door.vault.people] == ["lin"]
heavy = {"cryptography", "argon2", "keyring", "filelock", "msgspec"} & {name.partition(".")[0] for name in sys.modules}
assert not heavy, heavy
"""


def test_the_people_of_a_vault_are_listed_without_a_cryptographic_library(vault):
    subprocess.run([sys.executable, "-c", PROGRAM, str(vault.path)], check=True)
