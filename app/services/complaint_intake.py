"""Taking a complaint in: at the counter, by telephone, from a letter, a file, a platform, a kiosk (rules 3.3, 4.5).

``ComplaintIntake`` only writes. What it stores it does not read back, so that it also works where nobody may read what
clients wrote.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.cases import ServiceCase
from app.domain.clients import Client, IdentityDocument
from app.domain.complaints import TRANSFERRED, Complainant, Complaint, ComplaintChannel, Nature, RestrictedComplaint
from app.domain.deadlines import Deadline, Span, start
from app.domain.errors import Refused, RuleViolation
from app.domain.people import Staff
from app.domain.policy import Role
from app.forms.register_complaint import RegisterComplaint
from app.services.complaint_files import event
from app.services.complaint_guards import refuse_grades
from app.services.masked import current_document
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace

__all__ = ["ComplaintIntake", "ComplaintReceipt", "RegisterComplaint", "receipt_of", "registered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintReceipt:
    """What the complainant takes home; all that whoever registered a restricted one gets to see (rules 4.5)."""

    complaint_id: UUID
    complaint_no: str
    restricted: bool
    channel: ComplaintChannel
    complainant_name: str
    """In full: it is their own paper; empty for somebody unnamed."""
    words: str
    wants: str
    evidence: tuple[str, ...]
    received_at: datetime
    respond_by: datetime
    reply_by: datetime
    provisional: bool
    """Whether the last day rests on a calendar that is not published yet."""
    branch_name: str
    registered_by: str
    terminal_code: str
    policy_version: str


class ComplaintIntake:
    """Where complaints are written down; never reads one."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def register(self, command: RegisterComplaint) -> ComplaintReceipt:
        """Store a complaint with its number and its clocks running, and return the receipt.

        Whistle-blowing, and what is said about the branch manager, is compliance's alone from this moment.

        Raises:
            RuleViolation: ``complaint.words_missing``, ``complaint.name_missing``, ``complaint.contact_missing``,
                ``complaint.external_missing``, ``complaint.received_later``, ``complaint.persons``,
                ``complaint.amount``, ``complaint.grade_unknown``, ``complaint.urgency_unknown``, ``record.unknown``.
            Refused: ``permission.refused``, or ``complaint.about_you`` for whoever it is about.
        """
        with self._place.transact() as uow:
            return registered(self._place, uow, command)


def registered(place: Workplace, uow: UnitOfWork, command: RegisterComplaint) -> ComplaintReceipt:
    """Store a complaint inside the caller's transaction; see ``ComplaintIntake.register``."""
    command = replace(command, complainant=_named(uow, command))
    _refuse(place, command)
    respondent = uow.get(Staff, command.respondent_id) if command.respondent_id else None
    restricted = _restricted(command, respondent)
    if respondent is not None and respondent.id == place.actor.staff_id:
        raise Refused("complaint.about_you")
    if command.case_id is not None:
        uow.get(ServiceCase, command.case_id)
    number, bare = _numbered(place, uow, restricted=restricted), _bare(place, command, respondent)
    kind = RestrictedComplaint if restricted else Complaint
    owner = None if restricted or command.channel is ComplaintChannel.KIOSK else place.actor.staff_id
    complaint = kind(complaint_no=number, owner_id=owner, **bare)
    complaint = take_step(place, uow, complaint, "register", deadline=complaint.handle_by)
    if command.told.strip():
        answered = replace(complaint, responded_at=place.now())
        complaint = take_step(place, uow, answered, "respond", reason=command.told, deadline=complaint.handle_by)
    stored = uow.add(complaint)
    uow.record(event("registered", stored, channel=stored.channel.value))
    return receipt_of(place, stored)


def receipt_of(place: Workplace, complaint: Complaint) -> ComplaintReceipt:
    """Return the receipt of a complaint, as it was given out and as it can be printed again."""
    first = place.policy.limits.complaints.first_response
    return ComplaintReceipt(
        complaint_id=complaint.id,
        complaint_no=complaint.complaint_no,
        restricted=complaint.restricted,
        channel=complaint.channel,
        complainant_name=complaint.complainant.name,
        words=complaint.words,
        wants=complaint.wants,
        evidence=complaint.evidence,
        received_at=complaint.received_at,
        respond_by=_clock(place, first, complaint.received_at).due_at,
        reply_by=complaint.handle_by.due_at,
        provisional=complaint.handle_by.provisional,
        branch_name=place.branch.name,
        registered_by=complaint.registered_by_name,
        terminal_code=place.actor.terminal_code,
        policy_version=complaint.policy_version,
    )


def _bare(place: Workplace, command: RegisterComplaint, respondent: Staff | None) -> dict[str, Any]:
    """Return the fields of the complaint as they follow from what was told, and the clocks that begin."""
    limits, received = place.policy.limits.complaints, command.received_at or place.now()
    handle_by = _clock(place, limits.handle, received)
    guideline = _clock(place, limits.guideline.handle, received) if limits.guideline.active else None
    told = ("channel", "nature", "complainant", "client_id", "case_id", "wants", "amount_fen", "evidence", "urgency")
    more = ("category", "cause", "grade", "same_matter", "external_no", "external_received_at", "contact_by")
    return {
        "id": place.ids(),
        "state": flow.NEW,
        "received_at": received,
        "registered_at": place.now(),
        "registered_by": place.actor.staff_id,
        "registered_by_name": place.actor.name,
        "words": command.words.strip(),
        "business": command.business.strip(),
        "respondent_id": respondent.id if respondent else None,
        "respondent_name": command.respondent_name.strip() or (respondent.name if respondent else ""),
        "handle_by": handle_by,
        "limit_at": handle_by.due_at,
        "guideline_by": guideline,
        "policy_version": place.policy.version,
        **{name: getattr(command, name) for name in (*told, *more, "reply_by")},
    }


def _numbered(place: Workplace, uow: UnitOfWork, *, restricted: bool) -> str:
    """Return the next number of this terminal.

    Restricted ones have a series of their own, so that no gap in the register tells of them.
    """
    letter, year = ("W" if restricted else "T"), place.today().year
    number = uow.next_number(f"complaint-{letter}-{year}")
    return f"{place.branch.code}-{place.actor.terminal_code}-{year}-{letter}{number:04d}"


def _restricted(command: RegisterComplaint, respondent: Staff | None) -> bool:
    about_manager = respondent is not None and Role.BRANCH_MANAGER in respondent.roles
    return command.nature is Nature.WHISTLE_BLOWING or about_manager


def _named(uow: UnitOfWork, command: RegisterComplaint) -> Complainant:
    """Return who complains; what is not told of a client is taken from their file."""
    who = command.complainant
    if command.client_id is None:
        return who
    client = uow.get(Client, command.client_id)
    held = current_document(uow.find(IdentityDocument, client_id=client.id))
    return replace(
        who,
        name=who.name.strip() or client.name,
        identity_kind=who.identity_kind or (held.identity_kind.value if held else ""),
        identity_number=who.identity_number or (held.number if held else ""),
        phone=who.phone or client.phone,
        email=who.email or client.email,
        address=who.address or client.address,
        client_no=client.client_no,
    )


def _clock(place: Workplace, span: Span, at: datetime) -> Deadline:
    return start(span, at, "complaint:received", place.calendar, place.policy.hours.terms)


def _refuse(place: Workplace, command: RegisterComplaint) -> None:
    who = command.complainant
    if not command.words.strip():
        raise RuleViolation("complaint.words_missing", "words")
    if not who.anonymous and not who.name.strip():
        raise RuleViolation("complaint.name_missing", "name")
    if not who.anonymous and not (who.phone or who.email or who.address):
        raise RuleViolation("complaint.contact_missing", "phone")
    if command.channel in TRANSFERRED and not command.external_no.strip():
        raise RuleViolation("complaint.external_missing", "external_no")
    received = command.received_at or place.now()
    if received > place.now() or (command.external_received_at and command.external_received_at > received):
        raise RuleViolation("complaint.received_later", "received_at")
    if who.persons < 1 or command.same_matter < who.persons:
        raise RuleViolation("complaint.persons", "same_matter")
    if command.amount_fen is not None and command.amount_fen <= 0:
        raise RuleViolation("complaint.amount", "amount")
    refuse_grades(place.policy, command.grade, command.urgency)
