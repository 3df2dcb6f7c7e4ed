"""Walking every attestation: each against its statement, its key and the trail that noted it (rules 2.3, 5.2-d)."""

import json
from collections.abc import Iterator
from uuid import UUID

from app.domain.attestations import Attestation, Standing
from app.services.attesting import known_keys
from app.services.queries import AttestationVerdict
from app.services.workplace import Workplace

_PAGE = 500


def check_attestations(place: Workplace) -> AttestationVerdict:
    """Check them all, a page in memory at a time, and name the first that does not hold; then those that are gone."""
    seen: set[str] = set()
    keys: dict[UUID, frozenset[bytes]] = {}
    for attestation in _all(place):
        seen.add(str(attestation.id))
        if attestation.staff_id not in keys:
            with place.look() as uow:
                keys[attestation.staff_id] = known_keys(uow, attestation.staff_id)
        standing = attestation.standing(keys[attestation.staff_id], place.check_signature)
        if standing is not Standing.HOLDS:
            facts = attestation.facts
            subject = str(facts.get("case_no") or facts.get("number") or attestation.subject_id)
            return AttestationVerdict(len(seen) - 1, standing.value, attestation.act, attestation.staff_name, subject)
    for name, details in place.audit.attested():
        told = json.loads(details)
        if str(told.get("attestation")) not in seen:
            return AttestationVerdict(len(seen), Standing.MISSING.value, str(told.get("act", "")), name, "")
    return AttestationVerdict(len(seen))


def _all(place: Workplace) -> Iterator[Attestation]:
    after: UUID | None = None
    while page := place.audit.attestations(after=after, limit=_PAGE):
        yield from page
        after = page[-1].id
