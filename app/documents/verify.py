"""Examines a sealed document: one finding for each thing that has to hold, none of them trusting the others."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from app.documents.container import Container, read_container
from app.documents.sealed_file import (
    RANGE_PARTS,
    FoundSeal,
    OpenedFile,
    covered_digest,
    gap_is_contents,
    open_file,
)
from app.domain.verification import NOT_REACHED, Check, CheckCode, Verification

CLOCK_TOLERANCE = timedelta(minutes=10)
"""How far a terminal's clock may run ahead of ours."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What the checks look at; later parts are missing where earlier ones could not be read."""

    pdf: bytes
    opened: OpenedFile | None
    seal: FoundSeal | None
    container: Container | None
    certificate: x509.Certificate | None
    roots: tuple[x509.Certificate, ...]
    at: datetime

    @property
    def root(self) -> x509.Certificate | None:
        """The trusted authority that issued the sealing certificate, or None."""
        return next((root for root in self.roots if self.certificate and _issued(self.certificate, root)), None)


def verify(pdf: bytes, trust_roots: Sequence[str], at: datetime) -> Verification:
    """Examine a file, whatever it is; nothing is fetched from anywhere.

    Args:
        pdf: The file.
        trust_roots: PEM certificates of the authorities that are trusted.
        at: Now: a seal from the future does not hold.
    """
    roots = tuple(x509.load_pem_x509_certificate(pem.encode()) for pem in trust_roots)
    evidence = _gather(pdf, roots, at)
    checks = tuple(_judge(code, judgement, evidence) for code, judgement in _JUDGEMENTS)
    binding = evidence.container.binding if evidence.container else None
    certificate = evidence.certificate
    return Verification(
        checks=checks,
        sha256=hashlib.sha256(pdf).hexdigest(),
        number=binding.number if binding else "",
        sealed_at=evidence.seal.at if evidence.seal else None,
        sealed_by=certificate.subject.rfc4514_string() if certificate else "",
        authority=certificate.issuer.rfc4514_string() if certificate else "",
        evidence_digest=binding.evidence_digest if binding else "",
    )


def _gather(pdf: bytes, roots: tuple[x509.Certificate, ...], at: datetime) -> _Evidence:
    opened = open_file(pdf)
    seal = opened.seals[0] if opened and opened.seals else None
    container = _attempt(lambda: read_container(seal.contents)) if seal else None
    certificate = _attempt(lambda: _loaded(container)) if container else None
    return _Evidence(pdf, opened, seal, container if certificate else None, certificate, roots, at)


def _loaded(container: Container) -> x509.Certificate:
    certificate = x509.load_der_x509_certificate(container.signer.dump())
    certificate.subject.rfc4514_string()
    certificate.issuer.rfc4514_string()
    return certificate


def _attempt(read: Callable[[], _T]) -> _T | None:
    try:
        return read()
    except Exception:  # noqa: BLE001 - three parsers over a hostile file; whatever they raise, a check fails for it
        return None


@dataclass(frozen=True, slots=True)
class _Fault:
    """Why a check does not hold."""

    reason: str
    params: Mapping[str, str | int] = field(default_factory=dict)


_UNJUDGED = _Fault(NOT_REACHED)


def _judge(code: CheckCode, judgement: Callable[[_Evidence], _Fault | None], evidence: _Evidence) -> Check:
    try:
        fault = judgement(evidence)
    except Exception:  # noqa: BLE001 - as above: what cannot be judged does not hold
        fault = _Fault("unreadable")
    return Check(code, fault is None, fault.reason if fault else "", fault.params if fault else {})


def _readable(evidence: _Evidence) -> _Fault | None:
    if not evidence.pdf.startswith(b"%PDF-"):
        return _Fault("not_a_pdf")
    return None if evidence.opened else _Fault("damaged")


def _signed(evidence: _Evidence) -> _Fault | None:
    if evidence.opened is None:
        return _UNJUDGED
    return None if evidence.seal else _Fault("no_signature")


def _single_signature(evidence: _Evidence) -> _Fault | None:
    if evidence.opened is None or evidence.seal is None:
        return _UNJUDGED
    count = len(evidence.opened.seals)
    return None if count == 1 else _Fault("several_signatures", {"count": count})


def _whole_file(evidence: _Evidence) -> _Fault | None:
    """Judge that the signature covers everything from the first byte on, itself alone left out."""
    if evidence.seal is None:
        return _UNJUDGED
    spans = evidence.seal.byte_range
    if len(spans) != RANGE_PARTS or spans[0] != 0 or not 0 < spans[1] < spans[2] or spans[3] <= 0:
        return _Fault("range_malformed")
    if spans[2] + spans[3] > len(evidence.pdf):
        return _Fault("cut_off", {"missing": spans[2] + spans[3] - len(evidence.pdf)})
    return None if gap_is_contents(evidence.pdf, evidence.seal) else _Fault("bytes_not_covered")


def _nothing_appended(evidence: _Evidence) -> _Fault | None:
    if evidence.seal is None or len(evidence.seal.byte_range) != RANGE_PARTS:
        return _UNJUDGED
    further = evidence.pdf[sum(evidence.seal.byte_range[2:]) :]
    if not further:
        return None
    return _Fault("revision_appended" if b"startxref" in further else "bytes_appended", {"bytes": len(further)})


def _unchanged(evidence: _Evidence) -> _Fault | None:
    if evidence.seal is None or evidence.container is None:
        return _UNJUDGED
    intact, _ = _integrity(evidence.container, evidence)
    return None if intact else _Fault("content_changed")


def _seal_form(evidence: _Evidence) -> _Fault | None:
    if evidence.seal is None:
        return _UNJUDGED
    if evidence.container is None:
        return _Fault("unreadable")
    return None if evidence.container.is_canonical else _Fault("not_canonical")


def _seal_intact(evidence: _Evidence) -> _Fault | None:
    if evidence.container is None:
        return _UNJUDGED
    _, valid = _integrity(evidence.container, evidence)
    return None if valid else _Fault("signature_broken")


def _integrity(container: Container, evidence: _Evidence) -> tuple[bool, bool]:
    """Return whether the file's digest is the signed one, and whether the signature over it is genuine."""
    spans = evidence.seal.byte_range if evidence.seal else ()
    digest = covered_digest(evidence.pdf, spans)
    return validate_sig_integrity(container.signer_info, container.signer, "data", digest)


def _seal_belongs(evidence: _Evidence) -> _Fault | None:
    """Judge that the seal names this very document, so that a seal moved from another one is told by name."""
    if evidence.container is None or evidence.opened is None:
        return _UNJUDGED
    binding = evidence.container.binding
    if binding is None:
        return _Fault("no_binding")
    if binding.number != evidence.opened.number:
        return _Fault("other_document", {"sealed": binding.number, "found": evidence.opened.number})
    return None


def _as_shown(evidence: _Evidence) -> _Fault | None:
    """Judge that the file begins with the very bytes that were shown to the client."""
    binding = evidence.container.binding if evidence.container else None
    if binding is None:
        return _UNJUDGED
    shown = hashlib.sha256(evidence.pdf[: binding.shown_size]).hexdigest()
    return None if shown == binding.shown_digest else _Fault("not_as_shown")


def _trusted(evidence: _Evidence) -> _Fault | None:
    """Judge that a trusted authority issued the certificate, and that no other certificate came along."""
    if evidence.certificate is None or evidence.container is None:
        return _UNJUDGED
    root = evidence.root
    if root is None:
        return _Fault("unknown_authority", {"authority": evidence.certificate.issuer.rfc4514_string()})
    known = root.public_bytes(Encoding.DER)
    return None if all(link.dump() == known for link in evidence.container.chain) else _Fault("foreign_certificate")


def _issued(certificate: x509.Certificate, root: x509.Certificate) -> bool:
    """Tell whether the root signed the certificate and may do so."""
    try:
        certificate.verify_directly_issued_by(root)
        return root.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except Exception:  # noqa: BLE001 - as above
        return False


def _certificate_valid(evidence: _Evidence) -> _Fault | None:
    """Judge that at the time of sealing the certificate was valid and made for signing."""
    certificate = evidence.certificate
    at = evidence.seal.at if evidence.seal else None
    if certificate is None or at is None:
        return _UNJUDGED
    for link in (certificate, evidence.root) if evidence.root else (certificate,):
        until = link.not_valid_after_utc
        if at > until:
            return _Fault("expired", {"until": until.isoformat()})
        if at < link.not_valid_before_utc:
            return _Fault("not_yet_valid", {"from": link.not_valid_before_utc.isoformat()})
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    return None if usage.content_commitment and usage.digital_signature else _Fault("not_for_signing")


def _time(evidence: _Evidence) -> _Fault | None:
    if evidence.seal is None:
        return _UNJUDGED
    if evidence.seal.at is None:
        return _Fault("no_time")
    return _Fault("in_the_future") if evidence.seal.at > evidence.at + CLOCK_TOLERANCE else None


_JUDGEMENTS: tuple[tuple[CheckCode, Callable[[_Evidence], _Fault | None]], ...] = (
    (CheckCode.READABLE, _readable),
    (CheckCode.SIGNED, _signed),
    (CheckCode.SINGLE_SIGNATURE, _single_signature),
    (CheckCode.WHOLE_FILE, _whole_file),
    (CheckCode.NOTHING_APPENDED, _nothing_appended),
    (CheckCode.UNCHANGED, _unchanged),
    (CheckCode.SEAL_FORM, _seal_form),
    (CheckCode.SEAL_INTACT, _seal_intact),
    (CheckCode.SEAL_BELONGS, _seal_belongs),
    (CheckCode.AS_SHOWN, _as_shown),
    (CheckCode.TRUSTED, _trusted),
    (CheckCode.CERTIFICATE_VALID, _certificate_valid),
    (CheckCode.TIME, _time),
)
