"""The client desk: the list, a client's file, what may be revealed, and what is changed (rules 3.1, 3.6)."""

from dataclasses import replace
from typing import Final
from uuid import UUID

from app.domain.clients import Client, IdentityDocument
from app.domain.contacts import email_address
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.reception import Visit
from app.forms.identity_document import AddDocument
from app.forms.register_client import ClassifyClient, EditClient
from app.forms.representative import AddRepresentative
from app.services.client_files import client_file
from app.services.dossier import dossier
from app.services.masked import document_line, representative_line, row_line
from app.services.ports import UnitOfWork
from app.services.registration import add_representative, checked, phone, refuse_duplicate, store_document
from app.services.views import ClientFile, ClientLine, ClientLines, DocumentLine, RepresentativeLine, Revealed
from app.services.workplace import Workplace

REVEALABLE: Final = ("name", "phone", "email", "address", "identity")
SHORTEST_REASON: Final = 2


class ClientDesk:
    """The clients' files."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place
        self._masks = place.policy.masking

    def search(self, text: str, limit: int = 50) -> tuple[ClientLine, ...]:
        """Find clients by name, pinyin, number or phone; masked.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        found = self._place.clients.search(text.strip(), limit) if text.strip() else ()
        return tuple(row_line(self._masks, row) for row in found)

    def page(self, after: str | None = None, limit: int = 50) -> ClientLines:
        """Return a page of all clients in the order of their numbers; masked.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        page = self._place.clients.page(after, limit)
        return ClientLines(tuple(row_line(self._masks, row) for row in page.rows), page.next_after)

    def count(self) -> int:
        """Return how many clients there are."""
        self._place.allow(Permission.SEE_CLIENT)
        return self._place.clients.count()

    def file(self, client_id: UUID) -> ClientFile:
        """Return a client's whole file, masked; the reading is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.SEE_CLIENT)
            file = dossier(place, uow, client_id)
            uow.record(_event("client:file:read", client_id))
        return client_file(place, file)

    def reveal(self, client_id: UUID, field: str, reason: str, document_id: UUID | None = None) -> Revealed:
        """Return a value in clear, for so many seconds; who, what and why is audited.

        Args:
            client_id: Whose.
            field: One of ``REVEALABLE``.
            reason: Why, in words.
            document_id: Which identity document, for ``identity``; the one that counts where None.

        Raises:
            RuleViolation: ``reveal.reason_missing``, ``reveal.unknown_field``.
            Refused: ``permission.refused``: a limited permission suffices for a client in the actor's own visit today.
        """
        place = self._place
        if field not in REVEALABLE:
            raise RuleViolation("reveal.unknown_field", field_name=field)
        if len(reason.strip()) < SHORTEST_REASON:
            raise RuleViolation("reveal.reason_missing", "reason")
        with place.transact() as uow:
            place.require(Permission.REVEAL_CLIENT, own=self._own_visit(uow, client_id))
            value = _value(uow, client_id, field, document_id)
            uow.record(_event("client:field:revealed", client_id, reason.strip(), field=field))
        return Revealed(field, value, place.policy.limits.reveal_seconds)

    def edit(self, client_id: UUID) -> dict[str, str]:
        """Return what the form for changes begins with; sensitive fields begin empty and then stay as they are.

        Raises:
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.EDIT_CLIENT, own=self._own_visit(uow, client_id))
            client = uow.get(Client, client_id)
            uow.record(_event("client:file:read", client_id))
        return {"special_care": "yes" if client.special_care else "", "notes": client.notes}

    def save(self, client_id: UUID, command: EditClient) -> ClientLine:
        """Change a client's file; the audit trail names the fields, never their values.

        Raises:
            RuleViolation: beside its field.
            Conflict: somebody else changed it meanwhile.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.EDIT_CLIENT, own=self._own_visit(uow, client_id))
            client = uow.get(Client, client_id)
            changed = replace(
                client,
                name=client.name if command.name is None else command.name,
                phone=client.phone if command.phone is None else phone(place, command.phone),
                email=client.email if command.email is None else email_address(command.email),
                address=client.address if command.address is None else command.address,
                special_care=command.special_care,
                notes=command.notes,
            )
            uow.save(changed)
            uow.record(_event("client:file:changed", client_id, fields=_differences(client, changed)))
            return dossier(place, uow, client_id).line

    def classify(self, client_id: UUID, command: ClassifyClient) -> ClientLine:
        """Change class, grade and risk level.

        Raises:
            RuleViolation: ``client.assessed_in_future``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.CHANGE_CLIENT_CLASS)
            if command.risk_assessed_on is not None and command.risk_assessed_on > place.today():
                raise RuleViolation("client.assessed_in_future", "risk_assessed_on")
            client = uow.get(Client, client_id)
            changed = replace(
                client,
                investor_class=command.investor_class,
                grade=command.grade,
                risk_level=command.risk_level,
                risk_assessed_on=command.risk_assessed_on,
            )
            uow.save(changed)
            uow.record(_event("client:class:changed", client_id, fields=_differences(client, changed)))
            return dossier(place, uow, client_id).line

    def add_document(self, client_id: UUID, command: AddDocument) -> DocumentLine:
        """Put an identity document on file; a renewal retires the ones of its kind.

        Raises:
            RuleViolation: what is wrong with the number, or ``client.duplicate_identity`` naming, masked, who holds it.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.EDIT_CLIENT, own=self._own_visit(uow, client_id))
            facts = checked(place, command.identity_kind, command.identity_number, command.country)
            refuse_duplicate(place, uow, facts, allowed=client_id)
            former = [
                d
                for d in uow.find(IdentityDocument, client_id=client_id)
                if d.current and d.identity_kind is facts.kind and (command.replaces or d.number == facts.number)
            ]
            for document in former:
                uow.save(replace(document, current=False))
            document = store_document(place, uow, client_id, command, facts)
            uow.record(_event("client:document:added", client_id, kind=facts.kind.value, replaced=len(former)))
        return document_line(self._masks, document, place.today())

    def add_representative(self, client_id: UUID, command: AddRepresentative) -> RepresentativeLine:
        """Put somebody who may act for the client on file.

        Raises:
            RuleViolation: beside its field.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.EDIT_CLIENT, own=self._own_visit(uow, client_id))
            added = add_representative(place, uow, uow.get(Client, client_id), command)
        return representative_line(self._masks, added, place.today())

    def _own_visit(self, uow: UnitOfWork, client_id: UUID) -> bool:
        """Tell whether the client is here today in a visit that the actor received, checked or serves."""
        place, me = self._place, self._place.actor.staff_id
        visits = {
            v.id: v for v in uow.find(Visit, client_id=client_id) if place.day_of(v.first_contact_at) == place.today()
        }
        if any(me in (visit.first_inquiry_owner_id, visit.identity_checked_by) for visit in visits.values()):
            return True
        return any(row.visit_id in visits and row.teller_id == me for row in place.work.tickets(place.today()))


def _value(uow: UnitOfWork, client_id: UUID, field: str, document_id: UUID | None) -> str:
    client = uow.get(Client, client_id)
    if field != "identity":
        return str(getattr(client, field))
    documents = [d for d in uow.find(IdentityDocument, client_id=client_id) if document_id in (None, d.id)]
    current = [d for d in documents if d.current or document_id is not None]
    return current[0].number if current else ""


def _differences(before: Client, after: Client) -> str:
    names = ("name", "phone", "email", "address", "special_care", "notes", "investor_class", "grade", "risk_level")
    return ", ".join(name for name in (*names, "risk_assessed_on") if getattr(before, name) != getattr(after, name))


def _event(action: str, client_id: UUID, reason: str = "", **details: str | int | bool) -> Event:
    return Event(action=action, subject_kind=Client.kind.name, subject_id=client_id, reason=reason, details=details)
