"""Whether values that came from elsewhere can be kept and read back: an older program may not trip over a newer one."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import BigInteger, LargeBinary, Text

from app.db.fields import Convert
from app.db.registry import MAPPINGS, SYNCED

_TYPES: Final[dict[type[Any], type]] = {Text: str, BigInteger: int, LargeBinary: bytes}
_ID_BYTES: Final = 16

Check = Callable[[Sequence[Any]], bool]


@lru_cache(maxsize=512)
def check_of(kind: str, fields: tuple[str, ...]) -> Check:
    """Return what tells whether a row (an id, then the fields) holds values of their types that can be read."""
    storages = [MAPPINGS[SYNCED[kind]].storages[name] for name in fields]
    types = [(place, _TYPES[type(s.column)], s.nullable) for place, s in enumerate(storages, 1)]
    decoders = [(place, s.decode) for place, s in enumerate(storages, 1) if s.decode is not None]

    def check(row: Sequence[Any]) -> bool:
        if len(row) != len(fields) + 1 or not _is_id(row[0]):
            return False
        if any(type(row[at]) is not wanted and not (row[at] is None and empty) for at, wanted, empty in types):
            return False
        return _decodes(row, decoders)

    return check


def _is_id(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == _ID_BYTES


def _decodes(row: Sequence[Any], decoders: Sequence[tuple[int, Convert]]) -> bool:
    try:
        for place, decode in decoders:
            decode(row[place])
    except (ValueError, OverflowError):  # What msgspec, enumerations, ids, dates and instants raise.
        return False
    return True
