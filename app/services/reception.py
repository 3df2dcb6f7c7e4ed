"""The reception desk: finds or enters the client, checks the identity, records the need, gives a ticket (rules 2.1)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.clients import Grade
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.matters import Matter, in_weight
from app.domain.policy import Permission
from app.domain.reception import Channel, Ticket, Visit
from app.domain.tariff import TariffLine
from app.forms.register_client import RegisterInstitution, RegisterNatural
from app.services.dossier import Dossier, dossier
from app.services.eligibility import Obstacle, client_kind, client_obstacles
from app.services.line import outlook
from app.services.masked import document_line, representative_line, row_line
from app.services.noticing import Notice, noticed
from app.services.ports import UnitOfWork
from app.services.queries import TicketRow
from app.services.queue_views import Slip
from app.services.registration import register
from app.services.ticketing import TakeTicket, new_ticket, new_visit, take_ticket
from app.services.views import ClientLine, DocumentLine, RepresentativeLine
from app.services.workplace import Workplace

CHECK_HOLDS = timedelta(minutes=30)
"""A check of identity made before the visit is recorded belongs to that visit for so long."""


class CheckMethod(StrEnum):
    """How the identity document was looked at; format is all that an offline check says (rules 3.1)."""

    READER = "reader"
    SEEN = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCheck:
    """That this client's original document was seen, by whom and when."""

    client_id: UUID
    document_id: UUID
    how: CheckMethod
    at: datetime
    by: UUID
    matters: tuple[Matter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HereNow:
    """An open number of somebody who is here already."""

    visit_id: UUID
    number: str
    state: str
    service_codes: tuple[str, ...]
    issued_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A client as the reception meets them."""

    client: ClientLine
    matters: tuple[Matter, ...]
    documents: tuple[DocumentLine, ...]
    representatives: tuple[RepresentativeLine, ...]
    here: tuple[HereNow, ...] = ()
    """Numbers that the client holds today and that are still open, on whichever terminal they were given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceChoice:
    """A service of the catalogue as it stands for a client."""

    code: str
    line: str
    obstacles: tuple[Obstacle, ...]
    fee: TariffLine | None = None
    """What the published tariff asks of this client today; None where the service is free of charge."""

    @property
    def allowed(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.obstacles


@dataclass(frozen=True, slots=True, kw_only=True)
class Receive:
    """Record what the client came for, and give a ticket."""

    client_id: UUID
    need: str
    service_codes: tuple[str, ...]
    channel: Channel = Channel.COUNTER
    representative_id: UUID | None = None
    identity_check: IdentityCheck | None = None
    again: bool = False
    """Whether a second number is meant, although the client holds an open one."""


class ReceptionDesk:
    """Where a client is met first."""

    def __init__(self, place: Workplace, notices: Sequence[Notice] = ()) -> None:
        """Work at the place; ``notices`` tell what else there is to know of who comes."""
        self._place, self._notices = place, notices

    def look_up(self, text: str) -> tuple[ClientLine, ...]:
        """Find clients by name, pinyin, number or phone; masked.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        wanted = text.strip()
        return (
            tuple(row_line(self._place.policy.masking, row) for row in self._place.clients.search(wanted))
            if wanted
            else ()
        )

    def register_client(self, command: RegisterNatural | RegisterInstitution) -> ClientLine:
        """Enter a client with the document they showed.

        Raises:
            RuleViolation: beside its field; ``client.duplicate_identity`` names, masked, who is on file already.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.EDIT_CLIENT, own=True)
            client = register(self._place, uow, command)
            return dossier(self._place, uow, client.id).line

    def arrival(self, client_id: UUID) -> Arrival:
        """Return what must be known before serving the client; the look into the file is audited.

        Raises:
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.SEE_CLIENT)
            file = dossier(self._place, uow, client_id)
            more = noticed(self._place, uow, client_id, self._notices)
            here = tuple(_here(uow, row) for row in self._open(client_id))
            uow.record(Event(action="client:file:read", subject_kind="client", subject_id=client_id))
        return Arrival(
            client=file.line,
            matters=in_weight((*file.matters(), *more)),
            here=here,
            documents=tuple(document_line(file.masks, d, file.today) for d in file.documents),
            representatives=tuple(representative_line(file.masks, r, file.today) for r in file.representatives),
        )

    def check_identity(self, client_id: UUID, how: CheckMethod, document_id: UUID | None = None) -> IdentityCheck:
        """State that the client's original document was seen now.

        Args:
            client_id: Whose.
            how: Read by a device, or seen and compared.
            document_id: Which document; the one that counts where None.

        Raises:
            RuleViolation: ``identity.no_document`` when none is on file.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            file = dossier(place, uow, client_id)
            known = {document.id: document for document in file.documents if document.current}
            document = file.document if document_id is None else known.get(document_id)
            if document is None:
                raise RuleViolation("identity.no_document", "identity_number")
            details = {"how": how.value, "document": str(document.id), "expired": document.expired(file.today)}
            uow.record(
                Event(action="client:identity:seen", subject_kind="client", subject_id=client_id, details=details)
            )
        return IdentityCheck(
            client_id=client_id,
            document_id=document.id,
            how=how,
            at=place.now(),
            by=place.actor.staff_id,
            matters=file.matters(),
        )

    def check_visit(self, visit_id: UUID, how: CheckMethod) -> IdentityCheck:
        """Check the identity of a client whose visit began without it, such as one who rang.

        Raises:
            RuleViolation: ``identity.no_document``, ``visit.client_unknown``.
            Refused: ``permission.refused``.
        """
        with self._place.look() as uow:
            client_id = uow.get(Visit, visit_id).known_client()
        check = self.check_identity(client_id, how)
        with self._place.transact() as uow:
            visit = uow.get(Visit, visit_id)
            uow.save(_with_check(visit, check))
        return check

    def services(self, client_id: UUID, representative_id: UUID | None = None) -> tuple[ServiceChoice, ...]:
        """Return the catalogue as it stands for the client, with what stands in the way of each service."""
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            file = dossier(self._place, uow, client_id)
        acting = file.representative(representative_id)
        return tuple(
            ServiceChoice(
                code=service.code,
                line=service.line,
                obstacles=client_obstacles(service, file, acting),
                fee=self._place.policy.fees.asked(service.fee, client_kind(file), file.today),
            )
            for service in self._place.policy.catalogue.services
            if service.active
        )

    def receive(self, command: Receive) -> Slip:
        """Record the visit with its owner, and give a ticket (rules 2.1-a, 3.9).

        Raises:
            RuleViolation: ``service.unknown``, ``visit.too_many_services``, an obstacle of the first service,
                ``identity.check_stale``, ``representative.unknown``, ``visit.here_already`` (``number``).
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            file = dossier(place, uow, command.client_id)
            _refuse_obstacles(place, file, command)
            if not command.again:
                self._refuse_twin(command.client_id)
            taking = _taking(file, command)
            visit = new_visit(place, taking)
            if command.identity_check is not None:
                visit = _with_check(visit, self._fresh(command.identity_check, file))
            ticket = new_ticket(place, uow, uow.add(visit), taking)
        return self.slip(ticket)

    def take_ticket(self, command: TakeTicket) -> Slip:
        """Give a number to whoever it is: one whom nobody identified yet, or who came to an appointment.

        Raises:
            RuleViolation: ``form.required``, ``service.unknown``, ``visit.too_many_services``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            ticket = take_ticket(place, uow, command)
        return self.slip(ticket)

    def slip(self, ticket: Ticket) -> Slip:
        """Return what is printed of a ticket."""
        place = self._place
        ahead, wait = outlook(place, ticket.id)
        return Slip(
            visit_id=ticket.visit_id,
            ticket_id=ticket.id,
            number=ticket.number,
            line=ticket.line,
            service_code=ticket.service_code,
            ahead=ahead,
            estimated_wait=wait,
            issued_at=ticket.issued_at,
            branch_name=place.branch.name,
        )

    def _open(self, client_id: UUID) -> Sequence[TicketRow]:
        return self._place.queue.open_of_client(client_id, self._place.today(), ticket_workflow.OPEN)

    def _refuse_twin(self, client_id: UUID) -> None:
        """Notice the same person twice in the queue (rules 2.1-f)."""
        for row in self._open(client_id):
            raise RuleViolation("visit.here_already", number=row.number)

    def _fresh(self, check: IdentityCheck, file: Dossier) -> IdentityCheck:
        if check.client_id != file.client.id or self._place.now() - check.at > CHECK_HOLDS:
            raise RuleViolation("identity.check_stale")
        return check


def _here(uow: UnitOfWork, row: TicketRow) -> HereNow:
    return HereNow(
        visit_id=row.visit_id,
        number=row.number,
        state=row.state,
        service_codes=uow.get(Visit, row.visit_id).service_codes,
        issued_at=row.issued_at,
    )


def _taking(file: Dossier, command: Receive) -> TakeTicket:
    return TakeTicket(
        service_codes=command.service_codes,
        need=command.need,
        channel=command.channel,
        client_id=file.client.id,
        representative_id=command.representative_id,
        special_care=file.client.special_care or file.has("matter.senior"),
        vip=file.client.grade is Grade.VIP,
    )


def _with_check(visit: Visit, check: IdentityCheck) -> Visit:
    return replace(visit, identity_checked_at=check.at, identity_checked_by=check.by)


def _refuse_obstacles(place: Workplace, file: Dossier, command: Receive) -> None:
    """Let a visit pass whose services exist and whose first one the client may have."""
    if not command.service_codes:
        raise RuleViolation("form.required", "service_codes")
    acting = file.representative(command.representative_id)
    services = [place.policy.catalogue.service(code) for code in command.service_codes]
    for obstacle in client_obstacles(services[0], file, acting):
        raise RuleViolation(obstacle.code, "service_codes", **obstacle.params)
