"""The audit desk: reading the trail and walking its chain (rules 5.2-d)."""

from app.domain.events import Event, Outcome
from app.domain.policy import Permission
from app.services.attestation_check import check_attestations
from app.services.queries import AttestationVerdict, AuditRow, AuditVerdict
from app.services.workplace import Workplace


class AuditDesk:
    """The auditor's view of what happened."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def page(self, text: str = "", before: int | None = None, limit: int = 100) -> tuple[AuditRow, ...]:
        """Return entries, newest first, that contain the text; a limited permission reads only what it must.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.READ_AUDIT, own=True)
        return tuple(self._place.audit.page(text=text.strip(), before=before, limit=limit))

    def verify(self) -> AuditVerdict:
        """Walk the whole chain; that it was walked, and what came of it, is audited in turn.

        The verdict tells no entry's content, so whoever looks after the terminal may ask for it as well.

        Raises:
            Refused: ``permission.refused``.
        """
        self._require()
        verdict = self._place.audit.verify()
        outcome = Outcome.DONE if verdict.broken_at is None else Outcome.FAILED
        details: dict[str, str | int | bool] = {"entries": verdict.entries, "broken_at": verdict.broken_at or 0}
        self._record(
            Event(action="audit:chain:verified", outcome=outcome, reason=verdict.broken_reason, details=details)
        )
        return verdict

    def verify_attestations(self) -> AttestationVerdict:
        """Check the signature under every approval and statement of the staff; that it was done is audited in turn.

        Raises:
            Refused: ``permission.refused``.
        """
        self._require()
        verdict = check_attestations(self._place)
        outcome = Outcome.FAILED if verdict.standing else Outcome.DONE
        details: dict[str, str | int | bool] = {"entries": verdict.checked}
        self._record(
            Event(action="audit:attestations:verified", outcome=outcome, reason=verdict.standing, details=details)
        )
        return verdict

    def _require(self) -> None:
        if not self._place.may(Permission.ADMINISTER_TERMINAL):
            self._place.allow(Permission.READ_AUDIT, own=True)

    def _record(self, event: Event) -> None:
        with self._place.transact() as uow:
            uow.record(event)
