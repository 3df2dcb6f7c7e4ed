"""What there is to know about this terminal; whoever opens the window finds it out."""

from dataclasses import dataclass
from datetime import datetime

from app.services.queries import AuditVerdict


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of the last walk along the audit chain."""

    verdict: AuditVerdict
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminalFacts:
    """One look at the terminal."""

    branch_code: str
    branch_name: str
    terminal_code: str
    terminal_name: str
    demo: bool
    certificate_from: datetime | None
    """None where the terminal has no certificate that can be read."""
    certificate_until: datetime | None
    home: str
    database_bytes: int
    documents_bytes: int
    program_version: str
    verified: Verified | None = None
    """None where the chain was never walked at this terminal."""
