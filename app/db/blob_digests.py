"""Which files the records name: what has to follow when a terminal that worked alone begins to exchange."""

from app.db.reading import Reading
from app.db.registry import MAPPINGS
from app.domain.records import Scope

_HEX = 64


def digests_in(reading: Reading, scope: Scope) -> tuple[str, ...]:
    """Return every digest that a record of the scope names; some are of no file of their own."""
    found: set[str] = set()
    with reading() as driver:
        for record, mapping in MAPPINGS.items():
            if record.kind.scope is scope:
                for name in (name for name in mapping.names if name.endswith("digest")):
                    query = f"SELECT DISTINCT {name} FROM {record.kind.name} WHERE length({name}) = {_HEX}"  # noqa: S608
                    found.update(digest for (digest,) in driver.execute(query))
    return tuple(sorted(found))
