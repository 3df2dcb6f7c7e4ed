"""What the store knows of itself."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from app.db.local_tables import META

_READ: Final = f'SELECT value FROM {META.name} WHERE "key" = ?'  # noqa: S608 - our own table
_KEEP: Final = f"""INSERT INTO {META.name} ("key", value) VALUES (?, ?)
ON CONFLICT ("key") DO UPDATE SET value = excluded.value"""  # noqa: S608 - our own table


@dataclass(frozen=True, slots=True)
class Ownership:
    """Whose store this is; written when it is made, held against what opens it."""

    vault_id: UUID
    branch_code: str
    terminal_code: str


def read(connection: Connection, key: str) -> bytes | None:
    """Return the value, or None."""
    found: bytes | None = connection.exec_driver_sql(_READ, (key,)).scalar()
    return found


def write(connection: Connection, key: str, value: bytes) -> None:
    """Keep the value in place of the former one."""
    connection.exec_driver_sql(_KEEP, (key, value))


def read_ownership(connection: Connection) -> Ownership | None:
    """Return whose store this is, or None where the file never was a store."""
    values = {key: read(connection, key) for key in ("vault_id", "branch_code", "terminal_code")}
    if values["vault_id"] is None:
        return None
    return Ownership(
        vault_id=UUID(bytes=values["vault_id"]),
        branch_code=(values["branch_code"] or b"").decode(),
        terminal_code=(values["terminal_code"] or b"").decode(),
    )


def write_ownership(connection: Connection, ownership: Ownership) -> None:
    """Keep whose store this is."""
    write(connection, "vault_id", ownership.vault_id.bytes)
    write(connection, "branch_code", ownership.branch_code.encode())
    write(connection, "terminal_code", ownership.terminal_code.encode())
