"""Whether values that came from elsewhere can be kept and read back: an older program may not trip over a newer one."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import BigInteger, LargeBinary, Text

from app.db.fields import Convert
from app.db.registry import MAPPINGS, SYNCED

_TYPES: Final[dict[type[Any], type]] = {Text: str, BigInteger: int, LargeBinary: bytes}
_ID_BYTES: Final = 16
_SHORT: Final = 32
_MANY: Final = 1000

Check = Callable[[Sequence[Any]], bool]


@lru_cache(maxsize=512)
def check_of(kind: str, fields: tuple[str, ...]) -> Check:
    """Return what tells whether a row (an id, then the fields) holds values of their types that can be read."""
    storages = [MAPPINGS[SYNCED[kind]].storages[name] for name in fields]
    wanted = [(bytes,), *((_TYPES[type(s.column)], *((type(None),) if s.nullable else ())) for s in storages)]
    places = [Readable(place, s.decode) for place, s in enumerate(storages, 1) if s.decode is not None]
    fitting: set[tuple[type, ...]] = set()

    def check(row: Sequence[Any]) -> bool:
        types = tuple(map(type, row))
        if types not in fitting:
            if len(types) != len(wanted) or any(one not in of for one, of in zip(types, wanted, strict=True)):
                return False
            fitting.add(types)
        return len(row[0]) == _ID_BYTES and all(place.succeeds(row) for place in places)

    return check


class Readable:
    """Whether the value in one place can be read; texts that could be are remembered, for most come again."""

    __slots__ = ("_decode", "_place", "_readable")

    def __init__(self, place: int, decode: Convert) -> None:
        """Read the value in a place of a row."""
        self._place = place
        self._decode = decode
        self._readable: set[Any] = set()

    def succeeds(self, row: Sequence[Any]) -> bool:
        """Tell whether the row's value can be read."""
        value = row[self._place]
        if value in self._readable:
            return True
        try:
            self._decode(value)
        except (ValueError, OverflowError):  # What msgspec, enumerations, ids, dates and instants raise.
            return False
        if isinstance(value, str) and len(value) <= _SHORT and len(self._readable) < _MANY:
            self._readable.add(value)
        return True
