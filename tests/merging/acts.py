"""What a counter does in one transaction, reduced to the records: enough of every way of merging."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from app.db.registry import SYNCED
from app.domain.case_workflow import CASE
from app.domain.cases import LobbyStep, ServiceCase, Step
from app.domain.claims import Claim
from app.domain.clients import Client, ClientType, IdentityDocument
from app.domain.confirmations import Rating
from app.domain.identity import IdentityKind
from app.domain.merging.logs import in_order
from app.domain.reception import Channel, Ticket, Visit
from app.domain.records import Scope
from app.domain.settlements import LobbySettlement, Outcome, ReferenceSettlement, Settlement
from app.domain.ticket_workflow import TICKET
from tests.contracts.store_contract import AT

SETTLEMENTS = {Scope.CLIENT: Settlement, Scope.LOBBY: LobbySettlement, Scope.REFERENCE: ReferenceSettlement}


def add_client(terminal, client_no, number):
    """A client with an identity document; both numbers may have been given out elsewhere too."""

    def act(work):
        client = work.add(
            Client(
                id=terminal.new_id(), client_no=client_no, client_type=ClientType.NATURAL, name="张小明",
                phone="12000000000", created_at=AT,
            )
        )  # fmt: skip
        work.add(
            IdentityDocument(
                id=terminal.new_id(), client_id=client.id, identity_kind=IdentityKind.RESIDENT_ID, number=number
            )
        )
        return client

    return act


def add_matter(terminal, client_id):
    """A visit with its ticket and its case, each log begun."""

    def act(work):
        visit = work.add(
            Visit(
                id=terminal.new_id(), client_id=client_id, channel=Channel.COUNTER, need="", service_codes=(),
                first_contact_at=AT, first_inquiry_owner_id=terminal.actor.staff_id,
            )
        )  # fmt: skip
        ticket = work.add(
            Ticket(
                id=terminal.new_id(), number=f"A{visit.id.int}-{terminal.code}", line="A",
                business_day=date(2026, 3, 2), visit_id=visit.id, service_code="ACC-OPEN", state="new", issued_at=AT,
            )
        )  # fmt: skip
        case = work.add(
            ServiceCase(
                id=terminal.new_id(), case_no=f"K{visit.id.int}", service_code="ACC-OPEN", client_id=client_id,
                visit_id=visit.id, maker_id=terminal.actor.staff_id, policy_version="1", state="new", opened_at=AT,
            )
        )  # fmt: skip
        step(terminal, work, ticket, "take_ticket")
        step(terminal, work, case, "open")
        return visit, ticket, case

    return act


def step(terminal, work, record, action, **fields):
    """Log a step, as every desk does, with what is written beside it; nothing where the workflow has no such row."""
    workflow, kind = (TICKET, LobbyStep) if isinstance(record, Ticket) else (CASE, Step)
    row = next((row for row in workflow.actions(record.state) if row.action == action), None)
    log = in_order(work.find(kind, subject_id=record.id))
    if row is None or any(one.action in row.not_by and one.actor_id == terminal.actor.staff_id for one in log):
        return None
    work.add(
        kind(
            id=terminal.new_id(), subject_kind=record.kind.name, subject_id=record.id, sequence=len(log) + 1,
            action=action, from_state=record.state, to_state=row.to, actor_id=terminal.actor.staff_id,
            actor_name=terminal.actor.name, employment="employee", role="teller", terminal_code=terminal.code,
            at=terminal.now(),
        )
    )  # fmt: skip
    return work.save(replace(record, state=row.to, **fields))


def change(record, record_id, **fields):
    return lambda work: work.save(replace(work.get(record, record_id), **fields))


def claim(terminal, thing, subject: UUID):
    """A claim on a thing, or nothing where it is known to be taken."""

    def act(work):
        if work.find(Claim, thing=thing, released_at=None):
            return None
        return work.add(
            Claim(
                id=terminal.new_id(), thing=thing, subject_kind="ticket", subject_id=subject, since=terminal.now(),
                claimed_by=terminal.actor.staff_id, terminal_code=terminal.code,
            )
        )  # fmt: skip

    return act


def rate(terminal, case_id):
    def act(work):
        if not work.find(Rating, case_id=case_id):
            work.add(Rating(id=terminal.new_id(), case_id=case_id, score=5, rated_at=AT, terminal_code=terminal.code))

    return act


def settle(terminal, conflict, outcome):
    """Decide a conflict over a field: what is live was right, or what had lost is written again."""

    def act(work):
        record = SYNCED[conflict.kind]
        if outcome is Outcome.RESTORED and conflict.what == "field":
            work.save(replace(work.get(record, conflict.record_id), **conflict.lost.values))
        work.add(
            SETTLEMENTS[record.kind.scope](
                id=terminal.new_id(), record_kind=conflict.kind, record_id=conflict.record_id,
                field=conflict.fields[0], lost_hlc=conflict.hlc, lost_terminal=conflict.terminal, outcome=outcome,
                settled_by=terminal.actor.staff_id, settled_at=terminal.now(),
            )
        )  # fmt: skip

    return act
