"""How a field of a record is kept in a column: told by its type hint alone, so that a new field needs no code here.

Instants become integer microseconds since 1970 (they sort, and compare without parsing), ids 16 bytes, days ISO text,
enumerations their value; tuples, mappings and nested dataclasses JSON text.
"""

import types
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum, StrEnum
from typing import Any, Final, Union, get_args, get_origin
from uuid import UUID

import msgspec
from sqlalchemy import BigInteger, LargeBinary, Text
from sqlalchemy.types import TypeEngine

Plain = int | float | str | bytes | None
"""What a column holds."""
Convert = Callable[[Any], Any]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Storage:
    """A field's column and the conversions to and from it; None where the value is kept as it is."""

    column: TypeEngine[Any]
    nullable: bool = False
    encode: Convert | None = None
    decode: Convert | None = None


def to_micros(instant: datetime) -> int:
    """Return the instant as microseconds since 1970 UTC; a naive one is a bug and raises TypeError."""
    return (instant - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """Return the instant, UTC."""
    return _EPOCH + timedelta(microseconds=micros)


def _uuid(raw: bytes) -> UUID:
    return UUID(bytes=raw)


_SCALARS: Final[dict[Any, Storage]] = {
    str: Storage(Text()),
    int: Storage(BigInteger()),
    bool: Storage(BigInteger(), encode=int, decode=bool),
    bytes: Storage(LargeBinary()),
    UUID: Storage(LargeBinary(16), encode=lambda value: value.bytes, decode=_uuid),
    datetime: Storage(BigInteger(), encode=to_micros, decode=from_micros),
    date: Storage(Text(), encode=date.isoformat, decode=date.fromisoformat),
}


EMPTY: Final[dict[type[TypeEngine[Any]], Plain]] = {Text: "", BigInteger: 0, LargeBinary: b""}
"""The empty value of each sort of column."""


def storage_of(hint: Any) -> Storage:  # noqa: ANN401 - a type hint has no type of its own
    """Return how values of the hinted type are kept."""
    if get_origin(hint) in (Union, types.UnionType):
        return _optional(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Storage(Text(), encode=str, decode=hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        column = BigInteger() if issubclass(hint, int) else Text()
        return Storage(column, encode=lambda value: value.value, decode=hint)
    decoder = msgspec.json.Decoder(hint)
    return Storage(Text(), encode=_json, decode=decoder.decode)


def _json(value: object) -> str:
    return msgspec.json.encode(value, order="sorted").decode()


def _optional(hint: Any) -> Storage:  # noqa: ANN401 - a type hint has no type of its own
    (inner_hint,) = (arg for arg in get_args(hint) if arg is not type(None))
    inner = storage_of(inner_hint)
    return Storage(inner.column, nullable=True, encode=_keep_none(inner.encode), decode=_keep_none(inner.decode))


def _keep_none(convert: Convert | None) -> Convert | None:
    if convert is None:
        return None
    return lambda value: None if value is None else convert(value)
