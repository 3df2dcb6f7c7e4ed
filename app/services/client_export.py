"""Giving out the whole client list (rules 3.6: a permission of its own, and audited with how many)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from app.domain.clients import Client, IdentityDocument, Representative
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.records import Record
from app.services.workplace import Workplace

Plain = Mapping[str, Any]
_OWN = frozenset({"version", "client_id"})
"""What is this terminal's alone, or told by where it stands."""


class ClientExportDesk:
    """The client list as data."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def everything(self) -> list[Plain]:
        """Return every client with documents and representatives, whole and unmasked, as plain JSON values.

        Sorted by client number, then by id: two terminals that agree give the same text.

        Raises:
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.EXPORT_CLIENTS)
            clients = sorted(uow.find(Client), key=lambda client: (client.client_no, client.id))
            documents = _by_client(uow.find(IdentityDocument))
            representatives = _by_client(uow.find(Representative))
            uow.record(Event(action="client:list:exported", details={"clients": len(clients)}))
        return [
            {**_plain(client), "documents": documents[client.id], "representatives": representatives[client.id]}
            for client in clients
        ]


def _by_client(records: Iterable[IdentityDocument | Representative]) -> dict[UUID, list[Plain]]:
    found: dict[UUID, list[Plain]] = defaultdict(list)
    for record in sorted(records, key=lambda record: record.id):
        found[record.client_id].append(_plain(record))
    return found


def _plain(record: Record) -> Plain:
    return {field.name: _value(getattr(record, field.name)) for field in fields(record) if field.name not in _OWN}


def _value(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return [_value(one) for one in value] if isinstance(value, tuple) else value
