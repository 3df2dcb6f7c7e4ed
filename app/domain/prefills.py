"""A form that a client filled in at the kiosk while waiting: a proposal until they confirm it at the window."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed into one field, as it was typed."""

    field: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill(Record):
    """One form filled in for a ticket; who typed it nobody has checked."""

    kind: ClassVar = RecordKind("prefill", Scope.CLIENT, Merge.UNION)
    ticket_id: UUID
    ticket_number: str
    form: str
    """Name of the form (``app.forms.prefills``)."""
    answers: tuple[Answer, ...]
    written_at: datetime
    terminal_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefillConfirmation(Record):
    """The client went through it with the teller and said that it is right."""

    kind: ClassVar = RecordKind("prefill_confirmation", Scope.CLIENT, Merge.UNION)
    prefill_id: UUID
    confirmed_at: datetime
    confirmed_by: UUID
    """The teller to whom the client said so."""
