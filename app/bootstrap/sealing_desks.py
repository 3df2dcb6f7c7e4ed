"""The desks around the seal: evidence, timestamps, certificates."""

from dataclasses import dataclass

from app.bootstrap.sealing_keys import SealingKeyStore
from app.services.evidence_bundle import EvidenceDesk
from app.services.ports import Sealer
from app.services.sealing_certificates import SealingCertificateDesk
from app.services.timestamps import TimestampDesk
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class SealingDesks:
    """One desk of each kind, all at the same place."""

    evidence: EvidenceDesk
    timestamps: TimestampDesk
    certificates: SealingCertificateDesk


def sealing_desks(place: Workplace, sealer: Sealer, keys: SealingKeyStore) -> SealingDesks:
    """Return the desks of a session."""
    return SealingDesks(
        evidence=EvidenceDesk(place, sealer),
        timestamps=TimestampDesk(place, sealer, keys.publish_time_authority),
        certificates=SealingCertificateDesk(place, keys),
    )
