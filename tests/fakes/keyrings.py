"""Keyrings that live in memory, and one that does not answer."""

from uuid import UUID

from app.domain.errors import Unavailable


class MemoryKeyring:
    """A device keyring."""

    def __init__(self):
        self.secrets: dict[UUID, bytes] = {}

    def read(self, vault_id):
        return self.secrets.get(vault_id)

    def write(self, vault_id, secret):
        self.secrets[vault_id] = secret

    def forget(self, vault_id):
        self.secrets.pop(vault_id, None)


class AbsentKeyring:
    """The keyring of a machine that has none."""

    def read(self, vault_id):
        raise Unavailable("device.no_keyring", reason="none")

    def write(self, vault_id, secret):
        raise Unavailable("device.no_keyring", reason="none")

    def forget(self, vault_id):
        raise Unavailable("device.no_keyring", reason="none")
