"""The evidence record of a signature as one text, so that its digest can be sealed into the document (rules 3.4)."""

import hashlib
import json

from app.domain.confirmations import SigningEvidence


def evidence_json(evidence: SigningEvidence) -> str:
    """Write the evidence as canonical JSON text: the same text for the same evidence."""
    raw = {
        "confirmation_id": str(evidence.confirmation_id),
        "shown_digest": evidence.shown_digest,
        "strokes": evidence.strokes,
        "signer_name": evidence.signer_name,
        "identity_checked_at": evidence.identity_checked_at.isoformat(),
        "staff_id": str(evidence.staff_id),
        "terminal_code": evidence.terminal_code,
        "presented_at": evidence.presented_at.isoformat(),
        "read_to_end_at": evidence.read_to_end_at.isoformat(),
        "signed_at": evidence.signed_at.isoformat(),
    }
    return json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def evidence_digest(evidence: SigningEvidence) -> str:
    """Return the SHA-256 of the evidence's text in hex."""
    return hashlib.sha256(evidence_json(evidence).encode()).hexdigest()
