"""The import desk's store: what is there already, and whole batches in one transaction each."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from typing import Final

import msgspec

from app.db.store import SqlStore
from app.domain.clients import (
    Client,
    ClientType,
    Grade,
    IdentityDocument,
    InvestorClass,
    Representative,
    RepresentativeRole,
)
from app.domain.events import Event
from app.domain.identity import RENEWED_NUMBERS, IdentityKind, identity_key
from app.domain.people import Actor
from app.domain.written_dates import Unlimited
from app.forms.client_list import ImportedClient

IMPORTED: Final = "client:list:imported"
# One query for a whole batch, the keys as one JSON array: asking for each by itself takes four times as long.
_WITH_NUMBER: Final = """SELECT identity_kind, number FROM identity_document
WHERE number IN (SELECT value FROM json_each(?)) AND current = 1"""
_FROM_TO: Final = """SELECT identity_kind, number FROM identity_document
WHERE number >= ? AND number <= ? AND current = 1"""
_CLIENT_NUMBERS: Final = """SELECT client_no FROM client
WHERE client_no IN (SELECT value FROM json_each(?)) AND client_no <> ''"""
_END: Final = "\U0010ffff"
_RENEWED: Final = tuple(f"{kind.value}:" for kind in RENEWED_NUMBERS)


class SqlClientImport:
    """Answers the import's questions, and stores its batches in the actor's name."""

    def __init__(self, store: SqlStore, actor: Actor | None) -> None:
        """Import into the store."""
        self._store = store
        self._actor = actor

    def identities(self, keys: Sequence[str]) -> AbstractSet[str]:
        """Return those of the identity keys that a current document has."""
        whole = _json([key.partition(":")[2] for key in keys if not key.startswith(_RENEWED)])
        # The key of a travel permit is the part of its number that stays when the permit is renewed.
        begun = [key.partition(":")[2] for key in keys if key.startswith(_RENEWED)]
        with self._store.reading() as driver:
            kept = driver.execute(_WITH_NUMBER, (whole,)).fetchall()
            for number in begun:
                kept += driver.execute(_FROM_TO, (number, number + _END)).fetchall()
        return {identity_key(IdentityKind(kind), number) for kind, number in kept}.intersection(keys)

    def client_numbers(self, numbers: Sequence[str]) -> AbstractSet[str]:
        """Return those of the client numbers that a client has."""
        with self._store.reading() as driver:
            return {number for (number,) in driver.execute(_CLIENT_NUMBERS, (_json(numbers),))}

    def add_batch(self, clients: Sequence[ImportedClient]) -> None:
        """Store the clients in one transaction, or none of them: rows, journal and one audit entry.

        Raises:
            RuleViolation: ``record.duplicate`` where a number was taken meanwhile.
        """
        if not clients:
            return
        now = self._store.clock()
        files = [self._file(imported, now) for imported in clients]
        with self._store.begin(self._actor) as work:
            work.add_all([client for client, _, _ in files])
            work.add_all([document for _, document, _ in files])
            work.add_all([person for _, _, person in files if person])
            work.record(Event(action=IMPORTED, subject_kind="client", details={"clients": len(files)}))
            work.commit()

    def _file(self, imported: ImportedClient, now: datetime) -> tuple[Client, IdentityDocument, Representative | None]:
        client_id = self._store.ids()
        client = Client(
            id=client_id,
            client_no=imported.client_no,
            client_type=imported.client_type,
            name=imported.name,
            phone=imported.phone,
            email=imported.email,
            address=imported.address,
            investor_class=imported.investor_class or InvestorClass.ORDINARY,
            risk_level=imported.risk_level,
            risk_assessed_on=imported.risk_assessed_on,
            grade=Grade.ORDINARY,
            opened_on=imported.opened_on,
            branch_name=imported.branch_name,
            notes=imported.notes,
            created_at=now,
        )
        until = imported.identity_valid_until
        document = IdentityDocument(
            id=self._store.ids(),
            client_id=client_id,
            identity_kind=imported.identity.kind,
            number=imported.identity.number,
            country=imported.identity.country,
            valid_until=until if isinstance(until, date) else None,
            unlimited=isinstance(until, Unlimited),
        )
        return client, document, self._representative(imported, client)

    def _representative(self, imported: ImportedClient, client: Client) -> Representative | None:
        person = imported.representative
        if person is None:
            return None
        institution = client.client_type is ClientType.INSTITUTION
        return Representative(
            id=self._store.ids(),
            client_id=client.id,
            role=RepresentativeRole.AUTHORIZED_OFFICER if institution else RepresentativeRole.AGENT,
            name=person.name,
            identity_kind=person.identity.kind,
            number=person.identity.number,
            phone=person.phone,
        )


def _json(texts: Sequence[str]) -> str:
    return msgspec.json.encode(texts).decode()
