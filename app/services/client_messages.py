"""Telling clients of their appointments: messages made with each step, called, sent by the branch's own means, noted.

The program sends nothing itself: what waits is a list for the telephone, or a file for whatever sends texts.
"""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from app.domain.appointments import Appointment
from app.domain.client_messages import ClientMessage, Means, Purpose
from app.domain.clients import Client
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.masking import mask_name, mask_phone
from app.domain.policy import Permission
from app.domain.reception import Channel
from app.forms.appointment_texts import COMMA, CONTEXT, LANGUAGE, NOTHING, TEXTS
from app.services.booking_around import BookingTools
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

OUTCOMES: Final = ("told", "not_reached")
_CALLED: Final = (Purpose.CONFLICT, Purpose.OFFER, Purpose.DECLINED)
"""What is said by a person, because the client will answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageLine:
    """One message that waits, masked."""

    message_id: UUID
    appointment_id: UUID
    purpose: str
    means: str
    recipient: str
    address: str
    text: str
    made_at: datetime
    exported_at: datetime | None
    tries: int


def tell(place: Workplace, uow: UnitOfWork, tools: BookingTools, one: Appointment, purpose: Purpose) -> None:
    """Make the message that a step calls for; earlier ones still open no longer say what is so, and are closed.

    Whoever stands at the counter is told there, and given a slip.
    """
    for appointment_id in {one.id, one.moved_from or one.id}:
        for former in uow.find(ClientMessage, appointment_id=appointment_id, closed_at=None):
            uow.save(replace(former, closed_at=place.now(), outcome="superseded"))
    if one.channel is Channel.COUNTER and purpose in (Purpose.CONFIRMED, Purpose.MOVED):
        return
    client = uow.get(Client, one.client_id) if one.client_id else None
    phone = (client.phone if client else "") or one.prospect_phone
    means = Means.CALL if purpose in _CALLED else Means.SMS
    if not phone:
        means = Means.LETTER
    uow.add(
        ClientMessage(
            id=place.ids(),
            appointment_id=one.id,
            purpose=purpose,
            means=means,
            recipient=client.name if client else one.prospect_name,
            address=phone or (client.address if client else ""),
            text=_text(place, tools, one, purpose),
            made_at=place.now(),
            made_by=place.actor.staff_id,
        )
    )
    details: dict[str, str | int | bool] = {"number": one.number}
    uow.record(Event(action="appointment:message:made", subject_kind="appointment", subject_id=one.id, details=details))


class TellingDesk:
    """The messages that wait."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def waiting(self, means: Means | None = None) -> tuple[MessageLine, ...]:
        """Return the messages that nobody delivered yet, oldest first; of one means where told. Masked.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ARRANGE_APPOINTMENT, own=True)
        return tuple(self._line(one) for one in self._open(means))

    def dial(self, message_id: UUID) -> str:
        """Return the number to call, in clear; the look is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.ARRANGE_APPOINTMENT)
            one = uow.get(ClientMessage, message_id)
            uow.record(Event(action="appointment:message:read", subject_kind="client_message", subject_id=one.id))
            return one.address

    def export(self, means: Means, form: str = "csv") -> bytes:
        """Return what waits for this means as a file for whatever sends it, in clear, and note that it was exported.

        Args:
            means: Texts or letters.
            form: ``csv`` (with a byte-order mark, for spreadsheets) or ``json``.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.ARRANGE_APPOINTMENT)
            found = [one for one in uow.find(ClientMessage, means=means, closed_at=None) if one.exported_at is None]
            for one in found:
                uow.save(replace(one, exported_at=place.now(), exported_by=place.actor.staff_id))
            uow.record(Event(action="appointment:messages:exported", details={"count": len(found)}))
        return _as_json(found) if form == "json" else _as_csv(found)

    def close(self, message_id: UUID, outcome: str) -> None:
        """Note that a message reached the client, or that it was given up.

        Raises:
            RuleViolation: ``message.outcome``, ``message.closed``.
            Refused: ``permission.refused``.
        """
        if outcome not in OUTCOMES:
            raise RuleViolation("message.outcome", "outcome")
        place = self._place
        with place.transact() as uow:
            one = self._still_open(uow, message_id)
            uow.save(replace(one, closed_at=place.now(), closed_by=place.actor.staff_id, outcome=outcome))
            uow.record(
                Event(
                    action="appointment:message:closed", subject_kind="client_message", subject_id=one.id,
                    details={"outcome": outcome},
                )
            )  # fmt: skip

    def nobody_answered(self, message_id: UUID) -> int:
        """Note that nobody answered a call, and return how often that was so.

        Raises:
            RuleViolation: ``message.closed``.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            one = self._still_open(uow, message_id)
            return uow.save(replace(one, tries=one.tries + 1)).tries

    def _still_open(self, uow: UnitOfWork, message_id: UUID) -> ClientMessage:
        self._place.require(Permission.ARRANGE_APPOINTMENT)
        one = uow.get(ClientMessage, message_id)
        if one.closed_at is not None:
            raise RuleViolation("message.closed")
        return one

    def _open(self, means: Means | None) -> Sequence[ClientMessage]:
        with self._place.look() as uow:
            found = uow.find(ClientMessage, closed_at=None)
        # Two terminals that noticed one clash each made a message of it; one call is enough.
        once = {(one.appointment_id, one.purpose): one for one in reversed(found)}
        return sorted((one for one in once.values() if means in (None, one.means)), key=lambda one: one.id)

    def _line(self, one: ClientMessage) -> MessageLine:
        masks = self._place.policy.masking
        return MessageLine(
            message_id=one.id,
            appointment_id=one.appointment_id,
            purpose=one.purpose.value,
            means=one.means.value,
            recipient=mask_name(one.recipient, masks),
            address=mask_phone(one.address, masks),
            text=one.text,
            made_at=one.made_at,
            exported_at=one.exported_at,
            tries=one.tries,
        )


def _text(place: Workplace, tools: BookingTools, one: Appointment, purpose: Purpose) -> str:
    def say(text: str) -> str:
        return tools.words(LANGUAGE, CONTEXT, text)

    catalogue = place.policy.catalogue
    service = catalogue.service(one.service_code)
    bring = say(COMMA).join(catalogue.materials[code].in_language(LANGUAGE) for code in service.materials)
    at = one.starts_at.astimezone(place.zone) if one.starts_at else None
    return say(TEXTS[purpose]).format(
        branch=place.branch.name,
        number=one.number,
        service=service.name.in_language(LANGUAGE),
        day=f"{at:%Y-%m-%d}" if at else "–",
        time=f"{at:%H:%M}" if at else "–",
        bring=bring or say(NOTHING),
        code=one.code,
        instead=one.alternative,
    )


def _as_csv(found: Sequence[ClientMessage]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("id", "means", "recipient", "address", "text"))
    # A cell that begins like a formula would be one in a spreadsheet.
    rows = ((str(one.id), one.means.value, one.recipient, one.address, one.text) for one in found)
    writer.writerows([f"'{cell}" if cell[:1] in "=+-@" else cell for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _as_json(found: Sequence[ClientMessage]) -> bytes:
    messages = [
        {
            "id": str(one.id),
            "means": one.means.value,
            "recipient": one.recipient,
            "address": one.address,
            "text": one.text,
        }
        for one in found
    ]
    document = {"format": "guitai.client-messages", "version": 1, "messages": messages}
    return json.dumps(document, ensure_ascii=False, indent=1).encode()
