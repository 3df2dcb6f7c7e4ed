"""The evidence record of a signature as one text, so that its digest can be sealed into the document (rules 3.4)."""

import hashlib
import json
from collections.abc import Sequence

from app.domain import confirmation_workflow
from app.domain.attestations import Attestation
from app.domain.confirmations import SigningEvidence


def evidence_json(evidence: SigningEvidence, attested: Sequence[Attestation] = ()) -> str:
    """Write the evidence as canonical JSON text: the same text for the same evidence.

    Args:
        evidence: What was captured while signing.
        attested: What the staff stated of it with their own keys; documents of old have nothing of the kind.
    """
    raw: dict[str, object] = {
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
    if evidence.scan_digest:
        raw["scan_digest"] = evidence.scan_digest
    if attested:
        raw["attested"] = [
            {"statement": each.statement, "public_key": each.public_key, "signature": each.signature}
            for each in sorted(attested, key=lambda each: (each.at, each.id))
        ]
    return json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sealed_in(attested: Sequence[Attestation]) -> tuple[Attestation, ...]:
    """Return those attestations of a confirmation that its seal covers: what came after it cannot be among them."""
    return tuple(each for each in attested if each.act == "countersign")


def evidence_digest(evidence: SigningEvidence, attested: Sequence[Attestation] = ()) -> str:
    """Return the SHA-256 of the evidence's text in hex."""
    return hashlib.sha256(evidence_json(evidence, attested).encode()).hexdigest()


def refusal_digest(attested: Sequence[Attestation]) -> str:
    """Return the SHA-256 of what the three attested who stand for a refusal, with their signatures, in hex."""
    acts = [each for each in attested if each.act in confirmation_workflow.REFUSAL]
    text = json.dumps([[each.statement, each.public_key, each.signature] for each in acts], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
