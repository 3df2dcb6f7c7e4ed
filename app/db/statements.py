"""Statements on one row, as text: building each anew costs more than running it."""

from functools import lru_cache
from typing import Final

from app.db.registry import MAPPINGS

_NAMES: Final = {record.kind.name: mapping.names for record, mapping in MAPPINGS.items()}


@lru_cache(maxsize=256)
def insert_of(kind: str) -> str:
    """Return what inserts a record, its columns in the order of its fields."""
    names = _NAMES[kind]
    return f"INSERT INTO {kind} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - our names


@lru_cache(maxsize=256)
def select_of(kind: str) -> str:
    """Return what selects the record of an id, its columns in the order of its fields."""
    return f"SELECT {', '.join(_NAMES[kind])} FROM {kind} WHERE id = ?"  # noqa: S608 - names of our own columns


@lru_cache(maxsize=512)
def update_of(kind: str, fields: tuple[str, ...]) -> str:
    """Return what updates the fields and the version of the record of an id, the values in this order."""
    sets = ", ".join(f"{name} = ?" for name in (*fields, "version"))
    return f"UPDATE {kind} SET {sets} WHERE id = ?"  # noqa: S608 - names of our own columns
