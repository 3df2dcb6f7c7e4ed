"""What is shown of terminals and of those that ask to be let in."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.enrolment import EnrolmentRequest
from app.domain.people import Terminal, TerminalKind
from app.domain.records import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminalView:
    """A terminal of the branch."""

    terminal_id: UUID
    code: str
    name: str
    terminal_kind: TerminalKind
    scopes: tuple[Scope, ...]
    """Whose keys it holds; none once it was revoked."""
    enrolled_at: datetime | None
    approved_by: str
    revoked_at: datetime | None
    revoked_by: str
    here: bool
    """Whether this is the terminal that asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestView:
    """A terminal that asks to be let in."""

    branch_code: str
    terminal_code: str
    terminal_kind: TerminalKind
    scopes: tuple[Scope, ...]
    made_at: datetime
    code: str
    """To be compared by voice with what the new terminal shows."""
    approved: bool
    """Whether this very request was approved already; approving it again sends its welcome once more."""


def terminal_view(terminal: Terminal, here: UUID) -> TerminalView:
    """Return a terminal; ``here`` is the terminal that asks."""
    return TerminalView(
        terminal_id=terminal.id,
        code=terminal.code,
        name=terminal.name,
        terminal_kind=terminal.terminal_kind,
        scopes=terminal.scopes,
        enrolled_at=terminal.enrolled_at,
        approved_by=terminal.approved_by,
        revoked_at=terminal.revoked_at,
        revoked_by=terminal.revoked_by,
        here=terminal.id == here,
    )


def request_view(request: EnrolmentRequest, code: str, *, approved: bool) -> RequestView:
    """Return what a request says, with its short code."""
    return RequestView(
        branch_code=request.branch_code,
        terminal_code=request.terminal_code,
        terminal_kind=request.terminal_kind,
        scopes=request.scopes,
        made_at=request.made_at,
        code=code,
        approved=approved,
    )
