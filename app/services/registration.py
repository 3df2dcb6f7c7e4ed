"""Putting clients, their documents and representatives on file, checked by the rules of 3.1."""

from uuid import UUID

from app.domain.clients import Client, ClientType, IdentityDocument, Representative
from app.domain.contacts import email_address, phone_number
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.identity import IdentityFacts, IdentityKind, check_identity
from app.forms.identity_document import AddDocument
from app.forms.register_client import RegisterInstitution, RegisterNatural
from app.forms.representative import AddRepresentative
from app.services.masked import client_line
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def register(place: Workplace, uow: UnitOfWork, command: RegisterNatural | RegisterInstitution) -> Client:
    """Add a client with the document they showed.

    Raises:
        RuleViolation: What is wrong with number, phone or e-mail; ``client.duplicate_identity`` naming, masked, who
            holds the document already; ``record.duplicate`` for a client number that is taken.
    """
    natural = isinstance(command, RegisterNatural)
    kind = command.identity_kind if isinstance(command, RegisterNatural) else IdentityKind.USCC
    country = command.country if isinstance(command, RegisterNatural) else ""
    facts = checked(place, kind, command.identity_number, country)
    refuse_duplicate(place, uow, facts)
    client = uow.add(
        Client(
            id=place.ids(),
            client_no=command.client_no,
            client_type=ClientType.NATURAL if natural else ClientType.INSTITUTION,
            name=command.name,
            phone=phone(place, command.phone),
            email=email_address(command.email) if command.email else "",
            address=command.address,
            special_care=isinstance(command, RegisterNatural) and command.special_care,
            branch_name=place.branch.name,
            notes=command.notes,
            created_at=place.now(),
        )
    )
    document = AddDocument(
        identity_kind=kind,
        identity_number=facts.number,
        country=country,
        valid_until=command.valid_until,
        unlimited=command.unlimited,
    )
    store_document(place, uow, client.id, document, facts)
    uow.record(_event("client:file:registered", client, {"type": client.client_type.value, "kind": kind.value}))
    return client


def checked(place: Workplace, kind: IdentityKind, number: str, country: str = "") -> IdentityFacts:
    """Check a number's format as of the branch's day; a demo branch accepts synthetic areas.

    Raises:
        RuleViolation: beside ``identity_number``.
    """
    return check_identity(kind, number, today=place.today(), country=country, allow_synthetic=place.branch.demo)


def phone(place: Workplace, text: str) -> str:
    """Return the phone number tidied, or an empty text; a demo branch accepts synthetic ones.

    Raises:
        RuleViolation: ``phone``.
    """
    return phone_number(text, allow_synthetic=place.branch.demo) if text else ""


def refuse_duplicate(place: Workplace, uow: UnitOfWork, facts: IdentityFacts, allowed: UUID | None = None) -> None:
    """Let an identity pass that no other client holds.

    Raises:
        RuleViolation: ``client.duplicate_identity`` with the masked name and the number of who holds it.
    """
    holder = place.clients.by_identity(facts.kind.value, facts.number)
    if holder is None or holder == allowed:
        return
    other = uow.get(Client, holder)
    line = client_line(place.policy.masking, other, uow.find(IdentityDocument, client_id=holder))
    raise RuleViolation(
        "client.duplicate_identity",
        "identity_number",
        name=line.name,
        client_no=line.client_no or "–",
        client_id=str(holder),
    )


def store_document(
    place: Workplace, uow: UnitOfWork, client_id: UUID, command: AddDocument, facts: IdentityFacts
) -> IdentityDocument:
    """Add a checked document."""
    return uow.add(
        IdentityDocument(
            id=place.ids(),
            client_id=client_id,
            identity_kind=facts.kind,
            number=facts.number,
            country=command.country,
            valid_until=None if command.unlimited else command.valid_until,
            unlimited=command.unlimited,
        )
    )


def add_representative(place: Workplace, uow: UnitOfWork, client: Client, command: AddRepresentative) -> Representative:
    """Put somebody who acts for the client on file.

    Raises:
        RuleViolation: what is wrong with number or phone; ``representative.is_client`` where it is the client's own
            number; ``representative.expired`` for an authority that has run out.
    """
    facts = checked(place, command.identity_kind, command.identity_number)
    if any(d.number == facts.number for d in uow.find(IdentityDocument, client_id=client.id)):
        raise RuleViolation("representative.is_client", "identity_number")
    if command.valid_until is not None and command.valid_until < place.today():
        raise RuleViolation("representative.expired", "valid_until", on=command.valid_until)
    representative = uow.add(
        Representative(
            id=place.ids(),
            client_id=client.id,
            role=command.role,
            name=command.name,
            identity_kind=facts.kind,
            number=facts.number,
            phone=phone(place, command.phone),
            authority=command.authority,
            scope=command.scope,
            valid_until=command.valid_until,
        )
    )
    uow.record(_event("client:representative:added", client, {"role": command.role.value}))
    return representative


def _event(action: str, client: Client, details: dict[str, str | int | bool]) -> Event:
    return Event(action=action, subject_kind=Client.kind.name, subject_id=client.id, details=details)
