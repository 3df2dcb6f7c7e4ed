"""Finds records that came to share what only one may have, and lists them; both are kept."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from app.db.border import Driver
from app.db.conflict_list import note
from app.db.registry import SYNCED
from app.db.tables import UNIQUE
from app.domain.clients import IdentityDocument
from app.domain.identity import RENEWED_NUMBERS, IdentityKind, identity_key
from app.domain.merging.claims import Claimed, displaced
from app.domain.merging.same_person import identity_digest
from app.domain.records import RecordKind

CLIENT: Final = "client"
_END: Final = "\U0010ffff"
_WITH_NUMBER: Final = "SELECT identity_kind, number, client_id FROM identity_document WHERE number = ? AND current = 1"
_FROM_TO: Final = """SELECT identity_kind, number, client_id FROM identity_document
WHERE number >= ? AND number < ? AND current = 1"""
_TOLD_OTHERWISE: Final = (
    (IdentityDocument.kind.name, ("number", "identity_kind")),
    *((name, record.kind.claims.thing) for name, record in SYNCED.items() if record.kind.claims),
)
"""The same document of two clients is told as one person entered twice, two claims as a claim that came later."""


def shared_unique(kind: str) -> list[tuple[tuple[str, ...], str]]:
    """Return for a kind which columns only one may share, each with its condition."""
    return [
        (columns, condition)
        for table, columns, condition in UNIQUE
        if table == kind and (table, columns) not in _TOLD_OTHERWISE
    ]


def holders(driver: Driver, kind: str, columns: Sequence[str], condition: str, values: Sequence[Any]) -> list[bytes]:
    """Return who has the values: the one entered first, which keeps them, and then the others."""
    same = " AND ".join(f"{column} = ?" for column in columns)
    held = f" AND {condition}" if condition else ""
    query = f"SELECT id FROM {kind} WHERE {same}{held} ORDER BY id"  # noqa: S608 - names of our own columns
    return [row for (row,) in driver.execute(query, values)]


def clients_with(driver: Driver, key: str, number: str) -> list[UUID]:
    """Return the clients with a current document of the identity (``identity_key``), the one entered first leading."""
    kind = key.partition(":")[0]
    beginning = kind in (renewed.value for renewed in RENEWED_NUMBERS)
    found = driver.execute(_FROM_TO, (number, number + _END)) if beginning else driver.execute(_WITH_NUMBER, (number,))
    return sorted({UUID(bytes=client) for of, no, client in found if identity_key(IdentityKind(of), no) == key})


class Sharing:
    """Lists what one transaction brought together."""

    def __init__(self, driver: Driver) -> None:
        """Look through the driver's open transaction."""
        self._driver = driver

    def unique(self, kind: str, row: Mapping[str, Any]) -> int:
        """List the records that share something with this one; return how many were not listed before."""
        new = 0
        for columns, condition in shared_unique(kind):
            found = holders(self._driver, kind, columns, condition, [row[column] for column in columns])
            if len(found) > 1 and row["id"] in found:
                new += self._note(kind, "unique", ((record, ",".join(columns)) for record in found))
        return new

    def persons(self, rows: Iterable[Mapping[str, Any]]) -> int:
        """List the clients that a current document shows to be one person."""
        new = 0
        for row in rows:
            if row["current"]:
                key = identity_key(IdentityKind(row["identity_kind"]), row["number"])
                clients = clients_with(self._driver, key, key.partition(":")[2])
                if len(clients) > 1:
                    digest = identity_digest(key)
                    new += self._note(CLIENT, "person", ((client.bytes, digest) for client in clients))
        return new

    def claims(self, kind: RecordKind, row: Mapping[str, Any]) -> int:
        """List the claims that came later than another on the same thing."""
        if kind.claims is None:
            return 0
        losers = claim_losers(self._driver, kind, [row[name] for name in kind.claims.thing])
        return self._note(kind.name, "claim", ((loser.bytes, "") for loser in losers))

    def _note(self, kind: str, what: str, members: Iterable[tuple[bytes, str]]) -> int:
        return note(self._driver, kind, what, [(record, field, 0, "") for record, field in members])


def claim_losers(driver: Driver, kind: RecordKind, thing: Sequence[Any]) -> dict[UUID, UUID]:
    """Return the claims on the thing that came later, each with the one that keeps it."""
    if kind.claims is None:
        return {}
    rule = kind.claims
    same = " AND ".join(f"{name} = ?" for name in rule.thing)
    query = f"SELECT id, {rule.since} FROM {kind.name} WHERE {same} AND {rule.released} IS NULL"  # noqa: S608
    return displaced(Claimed(UUID(bytes=own), tuple(thing), since) for own, since in driver.execute(query, thing))
