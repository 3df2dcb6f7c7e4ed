"""Which engine carries this branch's exchange; kept among the store's secrets, for an address may hold a password."""

from typing import Final

from app.db.secrets import SqlSecrets

_NAME: Final = "exchange-address"


def engine_address(secrets: SqlSecrets) -> str:
    """Return the engine's address, empty where this terminal works alone."""
    return (secrets.get(_NAME) or b"").decode()


def keep_address(secrets: SqlSecrets, address: str) -> None:
    """Keep the address in place of the former one; an empty one lets this terminal work alone from now on."""
    if address:
        secrets.put(_NAME, address.encode())
    else:
        secrets.forget(_NAME)
