"""The key of an unattended kiosk, kept by the operating system's keyring."""

from base64 import b64decode, b64encode
from typing import Final, Protocol
from uuid import UUID

from app.domain.errors import Unavailable

SERVICE: Final = "guitai"
_SAFE_PRIORITY: Final = 1
"""keyring's own measure; backends below it keep secrets in clear or not at all."""


class DeviceKeyring(Protocol):
    """Where one secret for each vault is kept."""

    def read(self, vault_id: UUID) -> bytes | None:
        """Return the secret, or None where there is none.

        Raises:
            Unavailable: ``device.no_keyring`` with ``reason``.
        """
        ...

    def write(self, vault_id: UUID, secret: bytes) -> None:
        """Keep the secret.

        Raises:
            Unavailable: ``device.no_keyring`` with ``reason``.
        """
        ...

    def forget(self, vault_id: UUID) -> None:
        """Remove the secret; nothing happens where there is none.

        Raises:
            Unavailable: ``device.no_keyring`` with ``reason``.
        """
        ...


class SystemKeyring:
    """The keyring of the operating system, through the ``keyring`` library's chosen backend."""

    def read(self, vault_id: UUID) -> bytes | None:
        """Return the secret, or None where there is none."""
        _require_safe_backend()
        import keyring
        from keyring.errors import KeyringError

        try:
            text = keyring.get_password(SERVICE, str(vault_id))
            return None if text is None else b64decode(text, validate=True)
        except (KeyringError, ValueError) as error:
            raise _no_keyring(error) from error

    def write(self, vault_id: UUID, secret: bytes) -> None:
        """Keep the secret."""
        _require_safe_backend()
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, str(vault_id), b64encode(secret).decode("ascii"))
        except KeyringError as error:
            raise _no_keyring(error) from error

    def forget(self, vault_id: UUID) -> None:
        """Remove the secret; nothing happens where there is none."""
        if self.read(vault_id) is None:
            return
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.delete_password(SERVICE, str(vault_id))
        except KeyringError as error:
            raise _no_keyring(error) from error


def _require_safe_backend() -> None:
    import keyring

    backend = keyring.get_keyring()
    if backend.priority < _SAFE_PRIORITY:
        raise Unavailable("device.no_keyring", reason=type(backend).__module__)


def _no_keyring(error: Exception) -> Unavailable:
    return Unavailable("device.no_keyring", reason=type(error).__name__)
