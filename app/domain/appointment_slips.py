"""What a client takes along from the counter: when, where, what to bring, and a code that the kiosk reads."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentSlip:
    """An appointment on a slip, in the client's language; no name, since slips are left lying about (rules 3.9)."""

    branch_name: str
    number: str
    code: str
    """Empty where no kiosk could read it."""
    day: str
    span: str
    service: str
    where: str
    bring: str
    """What to bring, one line; empty where nothing is needed."""
    notes: tuple[str, ...]
    made_at: datetime
    language: str
    demo: str = ""
