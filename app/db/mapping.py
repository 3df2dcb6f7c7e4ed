"""Records to rows and back, by the record's type hints."""

from collections.abc import Sequence
from dataclasses import MISSING, fields
from operator import attrgetter
from typing import Any, ClassVar, Generic, TypeVar, get_origin, get_type_hints

from app.db.fields import EMPTY, Plain, Storage, storage_of
from app.domain.records import Record

R = TypeVar("R", bound=Record)


class Mapping(Generic[R]):
    """How one kind of record is kept.

    Attributes:
        record: The dataclass.
        names: Its fields, which are its table's columns, in order.
        storages: How each field is kept.
    """

    def __init__(self, record: type[R]) -> None:
        """Read the dataclass's fields."""
        hints = {name: hint for name, hint in get_type_hints(record).items() if get_origin(hint) is not ClassVar}
        self.record = record
        self.names = tuple(field.name for field in fields(record))
        self.storages: dict[str, Storage] = {name: storage_of(hints[name]) for name in self.names}
        self._version_place = self.names.index("version")
        self._read_all = attrgetter(*self.names)
        self._encoders = tuple(
            (place, encode) for place, name in enumerate(self.names) if (encode := self.storages[name].encode)
        )
        self._decoders = tuple((name, self.storages[name].decode) for name in self.names)

    def row(self, record: R, version: int) -> dict[str, Plain]:
        """Return the record in that version as column values by name."""
        return dict(zip(self.names, self.values(record, version), strict=True))

    def values(self, record: R, version: int) -> list[Plain]:
        """Return the record in that version as column values, in the order of ``names``."""
        values: list[Any] = list(self._read_all(record))
        values[self._version_place] = version
        for place, encode in self._encoders:
            values[place] = encode(values[place])
        return values

    def value(self, name: str, value: object) -> Plain:
        """Return one field's value as its column holds it."""
        encode = self.storages[name].encode
        kept: Plain = value if encode is None or value is None else encode(value)  # type: ignore[assignment]
        return kept

    def default(self, name: str) -> Plain:
        """Return what a record holds in a field that its writer did not know yet: the default, or an empty value."""
        field = self.record.__dataclass_fields__[name]
        if field.default is not MISSING:
            return self.value(name, field.default)
        if field.default_factory is not MISSING:
            return self.value(name, field.default_factory())
        storage = self.storages[name]
        return None if storage.nullable else EMPTY[type(storage.column)]

    def load(self, row: Sequence[Any]) -> R:
        """Return the record that a row holds, its columns in the order of ``names``."""
        return self.record(
            **{
                name: value if decode is None else decode(value)
                for (name, decode), value in zip(self._decoders, row, strict=True)
            }
        )
