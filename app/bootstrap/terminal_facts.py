"""One look at this terminal, for the administration's page."""

import json
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app.bootstrap.opening import OpenHome, Session
from app.domain.errors import Unavailable
from app.services.queries import AuditVerdict
from app.ui.counter.administration.terminal.facts import TerminalFacts, Verified

_VERIFIED = "audit:chain:verified"


def terminal_facts(home: OpenHome, session: Session) -> TerminalFacts:
    """Look at the home's files, the certificate, and when the audit chain was last walked."""
    begins, ends = _validity(session)
    return TerminalFacts(
        branch_code=home.branch.code,
        branch_name=home.branch.name,
        terminal_code=home.terminal.code,
        terminal_name=home.terminal.name,
        demo=home.branch.demo,
        certificate_from=begins,
        certificate_until=ends,
        home=str(home.paths.root),
        database_bytes=_size(home.paths.database),
        documents_bytes=sum(_size(path) for path in home.paths.blobs.rglob("*")),
        program_version=program_version(),
        verified=_last_verification(session),
    )


def program_version() -> str:
    """Return the program's version."""
    try:
        return version("guitai")
    except PackageNotFoundError:  # A frozen program carries no package metadata of its own.
        return "0.1.0"


def _validity(session: Session) -> tuple[datetime | None, datetime | None]:
    try:
        found = session.sealing.certificates.in_use()
    except Unavailable:
        return None, None
    return found.valid_from, found.valid_until


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _last_verification(session: Session) -> Verified | None:
    rows = session.place.audit.page(text=_VERIFIED, limit=1)
    if not rows:
        return None
    details = json.loads(rows[0].details)
    broken_at = int(details["broken_at"]) or None
    return Verified(AuditVerdict(int(details["entries"]), broken_at, rows[0].reason), rows[0].at)
