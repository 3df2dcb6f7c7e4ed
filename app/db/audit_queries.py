"""Reading the audit trail, and walking it."""

from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from app.db.audit import HASHED, entry_hash, entry_text
from app.db.fields import from_micros
from app.db.reading import Reading
from app.db.registry import MAPPINGS
from app.domain.attestations import Attestation
from app.domain.complaints import RestrictedAttestation
from app.services.queries import AuditExcerpt, AuditRow, AuditVerdict

_START: Final = b"\0" * 32
_NUMBER_BYTES: Final = 8
_COLUMNS: Final = "n, at, actor_name, terminal_code, action, outcome, subject_kind, subject_id, reason, details"
_WALK: Final = f"SELECT {', '.join(HASHED)}, hash FROM audit ORDER BY n"  # noqa: S608 - names of our own columns
_PAGE: Final = f"""SELECT {_COLUMNS} FROM audit
WHERE n < :before AND (:text = '' OR instr(action, :text) OR instr(actor_name, :text) OR instr(reason, :text)
                       OR instr(details, :text))
ORDER BY n DESC LIMIT :limit"""  # noqa: S608 - names of our own columns
_FORGED: Final = """SELECT before.n + 1 FROM audit JOIN audit AS before ON before.hash = audit.prev
WHERE audit.n = ?1 AND before.n < ?1 - 1
UNION ALL SELECT NULL LIMIT 1"""
"""The entry at which the chain breaks goes on behind an earlier one: whatever stands between was put in."""
_ATTESTED: Final = "SELECT actor_name, details FROM audit WHERE action = 'attestation:act:signed' ORDER BY n"
_ATTESTATION: Final = MAPPINGS[Attestation]
_OF_BOTH: Final = " UNION ALL ".join(
    f"SELECT {', '.join(_ATTESTATION.names)} FROM {kind.kind.name} WHERE id > :after"  # noqa: S608 - our own names
    for kind in (Attestation, RestrictedAttestation)
)
_ATTESTATIONS: Final = f"{_OF_BOTH} ORDER BY id LIMIT :limit"
"""Those of restricted complaints too, where this terminal reads them: the trail noted them as it did the others."""
_NO_END: Final = 1 << 62


class SqlAuditQueries:
    """The audit trail of this store."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def page(self, *, text: str = "", before: int | None = None, limit: int = 100) -> Sequence[AuditRow]:
        """Return entries, newest first, whose action, actor, reason or details contain the text."""
        wanted = {"text": text, "before": _NO_END if before is None else before, "limit": limit}
        with self._reading() as driver:
            return [_view(row) for row in driver.execute(_PAGE, wanted)]

    def excerpt(self, subjects: Collection[UUID]) -> AuditExcerpt:
        """Return the entries about these records, oldest first; reads the whole trail, for none is found by subject."""
        wanted = {subject.bytes for subject in subjects}
        place = HASHED.index("subject_id")
        with self._reading() as driver:
            number, last = _head(driver)
            rows = [row for row in driver.execute(_WALK) if row[place] in wanted]
        entries = tuple((entry_text(row[:-1]), bytes(row[-1]).hex()) for row in rows)
        return AuditExcerpt(HASHED, entries, number, last.hex())

    def verify(self) -> AuditVerdict:
        """Walk the whole chain, one entry in memory at a time."""
        with self._reading() as driver:
            number, last = _head(driver)
            verdict = _walk(driver.execute(_WALK), number, last)
            forged = None if verdict.broken_at is None else driver.execute(_FORGED, (verdict.broken_at,)).fetchone()[0]
        return AuditVerdict(forged - 1, forged, "forged") if forged is not None else verdict

    def attestations(self, *, after: UUID | None = None, limit: int = 100) -> Sequence[Attestation]:
        """Return attestations by their id, continuing behind ``after``."""
        with self._reading() as driver:
            wanted = {"after": after.bytes if after else b"", "limit": limit}
            rows = driver.execute(_ATTESTATIONS, wanted).fetchall()
        return [_ATTESTATION.load(row) for row in rows]

    def attested(self) -> Sequence[tuple[str, str]]:
        """Return who attested something and the entry's details, for every attestation that the trail noted here."""
        with self._reading() as driver:
            return [(name, details) for name, details in driver.execute(_ATTESTED)]


def _head(driver: Any) -> tuple[int, bytes]:  # noqa: ANN401 - the driver ships no types
    """Return number and hash of the last entry."""
    kept = driver.execute("SELECT value FROM meta WHERE key = 'audit_head'").fetchone()
    return (int.from_bytes(kept[0][:_NUMBER_BYTES]), kept[0][_NUMBER_BYTES:]) if kept else (0, _START)


def _walk(rows: Any, head: int, head_hash: bytes) -> AuditVerdict:  # noqa: ANN401 - the driver ships no types
    entries, previous = 0, _START
    for row in rows:
        *hashed, said = row
        expected = entries + 1
        if hashed[0] != expected:
            return AuditVerdict(entries, expected, "gap")
        if hashed[-1] != previous or entry_hash(hashed) != said:
            return AuditVerdict(entries, expected, "hash")
        entries, previous = expected, said
    if entries < head:
        return AuditVerdict(entries, entries + 1, "truncated")
    if (entries, previous) != (head, head_hash):
        return AuditVerdict(entries, head + 1 if entries > head else entries, "hash")
    return AuditVerdict(entries, None)


def _view(row: Sequence[Any]) -> AuditRow:
    n, at, actor_name, terminal_code, action, outcome, subject_kind, subject_id, reason, details = row
    return AuditRow(
        sequence=n,
        at=from_micros(at),
        actor_name=actor_name,
        terminal_code=terminal_code,
        action=action,
        outcome=outcome,
        subject_kind=subject_kind,
        subject_id=UUID(bytes=subject_id) if subject_id else None,
        reason=reason,
        details=details,
    )
