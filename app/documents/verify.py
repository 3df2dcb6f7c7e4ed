"""Examines a sealed document: one finding for each thing that has to hold, none of them trusting the others."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from cryptography import x509
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from app.documents.container import Container
from app.documents.examined import Examined, Fault, gather
from app.documents.parts import part_digests
from app.documents.sealed_file import RANGE_PARTS, covered_digest, gap_is_contents
from app.documents.tampering import kind_of_revision
from app.documents.time_token import token_fault
from app.domain.verification import NOT_REACHED, Check, CheckCode, Verification

CLOCK_TOLERANCE = timedelta(minutes=10)
"""How far a terminal's clock may run ahead of ours, or away from an authority's."""

_UNJUDGED = Fault(NOT_REACHED)
Judgement = Callable[[Examined], Fault | None]


def verify(pdf: bytes, trust_roots: Sequence[str], at: datetime, time_roots: Sequence[str] = ()) -> Verification:
    """Examine a file, whatever it is; nothing is fetched from anywhere.

    Args:
        pdf: The file.
        trust_roots: PEM certificates of the authorities that are trusted, or of terminals themselves.
        at: Now: a seal from the future does not hold.
        time_roots: PEM certificates by which timestamps are believed.
    """
    seen = gather(pdf, _loaded(trust_roots), _loaded(time_roots), at)
    judgements = _JUDGEMENTS if seen.token is None and not seen.token_broken else (*_JUDGEMENTS, _STAMPED)
    binding = seen.container.binding if seen.container else None
    certificate = seen.certificate
    return Verification(
        checks=tuple(_judge(code, judgement, seen) for code, judgement in judgements),
        sha256=hashlib.sha256(pdf).hexdigest(),
        number=binding.number if binding else "",
        sealed_at=seen.seal.at if seen.seal else None,
        sealed_by=certificate.subject.rfc4514_string() if certificate else "",
        authority=certificate.issuer.rfc4514_string() if certificate else "",
        evidence_digest=binding.evidence_digest if binding else "",
        shown_digest=binding.shown_digest if binding else "",
        sealed_digest=hashlib.sha256(seen.pdf).hexdigest(),
        stamped_at=seen.token.at if seen.token else None,
        stamped_by=seen.token.authority if seen.token else "",
    )


def _loaded(pems: Sequence[str]) -> tuple[x509.Certificate, ...]:
    return tuple(x509.load_pem_x509_certificate(pem.encode()) for pem in pems)


def _judge(code: CheckCode, judgement: Judgement, seen: Examined) -> Check:
    try:
        fault = judgement(seen)
    except Exception:  # noqa: BLE001 - parsers over a hostile file: what cannot be judged does not hold
        fault = Fault("unreadable")
    if fault is None and code is CheckCode.TIMESTAMP and seen.token is not None:
        params = {"authority": seen.token.authority, "moment": f"{seen.token.at:%Y-%m-%d %H:%M:%S} UTC"}
        return Check(code, holds=True, params=params)
    return Check(code, fault is None, fault.reason if fault else "", fault.params if fault else {})


def _readable(seen: Examined) -> Fault | None:
    if not seen.whole.startswith(b"%PDF-"):
        return Fault("not_a_pdf")
    if seen.ends_early:
        return Fault("ends_early")
    return None if seen.opened else Fault("damaged")


def _signed(seen: Examined) -> Fault | None:
    if seen.opened is None:
        return _UNJUDGED
    if seen.seal is None:
        return Fault("signature_removed" if seen.opened.has_signature_field else "no_signature")
    return None


def _single_signature(seen: Examined) -> Fault | None:
    if seen.opened is None or seen.seal is None:
        return _UNJUDGED
    count = len(seen.opened.seals)
    return None if count == 1 else Fault("several_signatures", {"count": count})


def _whole_file(seen: Examined) -> Fault | None:
    """Judge that the signature covers everything from the first byte on, itself alone left out."""
    if seen.seal is None:
        return _UNJUDGED
    spans = seen.seal.byte_range
    if len(spans) != RANGE_PARTS or spans[0] != 0 or not 0 < spans[1] < spans[2] or spans[3] <= 0:
        return Fault("range_malformed")
    if spans[2] + spans[3] > len(seen.pdf) and seen.pdf.rstrip().endswith(b"%%EOF"):
        return Fault("rewritten")
    if spans[2] + spans[3] > len(seen.pdf):
        return Fault("cut_off", {"missing": spans[2] + spans[3] - len(seen.pdf)})
    return None if gap_is_contents(seen.pdf, seen.seal) else Fault("bytes_not_covered")


def _nothing_appended(seen: Examined) -> Fault | None:
    if seen.seal is None or len(seen.seal.byte_range) != RANGE_PARTS:
        return _UNJUDGED
    end = sum(seen.seal.byte_range[2:])
    further = seen.pdf[end:]
    if not further:
        return None
    if b"startxref" not in further:
        return Fault("bytes_appended", {"bytes": len(further)})
    return Fault(kind_of_revision(seen.pdf[:end], seen.pdf), {"bytes": len(further)})


def _unchanged(seen: Examined) -> Fault | None:
    if seen.seal is None or seen.container is None:
        return _UNJUDGED
    intact, _ = _integrity(seen.container, seen)
    return None if intact else Fault(_what_changed(seen))


def _what_changed(seen: Examined) -> str:
    """Name what was changed: a text, the metadata, the seal's own part, or something else."""
    binding = seen.container.binding if seen.container else None
    if binding is None or seen.opened is None or binding.number != seen.opened.number:
        return "content_changed"
    if hashlib.sha256(seen.pdf[: binding.shown_size]).hexdigest() == binding.shown_digest:
        return "seal_part_changed"
    now = part_digests(seen.pdf[: binding.shown_size])
    if now.pages != binding.pages_digest:
        return "text_changed"
    return "metadata_changed" if now.metadata != binding.metadata_digest else "content_changed"


def _seal_form(seen: Examined) -> Fault | None:
    if seen.seal is None:
        return _UNJUDGED
    if seen.container is None:
        return Fault("unreadable")
    return None if seen.container.is_canonical else Fault("not_canonical")


def _seal_intact(seen: Examined) -> Fault | None:
    if seen.container is None:
        return _UNJUDGED
    _, valid = _integrity(seen.container, seen)
    return None if valid else Fault("signature_broken")


def _integrity(container: Container, seen: Examined) -> tuple[bool, bool]:
    """Return whether the file's digest is the signed one, and whether the signature over it is genuine."""
    digest = covered_digest(seen.pdf, seen.seal.byte_range if seen.seal else ())
    return validate_sig_integrity(container.signer_info, container.signer, "data", digest)


def _seal_belongs(seen: Examined) -> Fault | None:
    """Judge that the seal names this very document, so that a seal moved from another one is told by name."""
    if seen.container is None or seen.opened is None:
        return _UNJUDGED
    binding = seen.container.binding
    if binding is None:
        return Fault("no_binding")
    if binding.number != seen.opened.number:
        return Fault("other_document", {"sealed": binding.number, "found": seen.opened.number})
    return None


def _as_shown(seen: Examined) -> Fault | None:
    """Judge that the file begins with the very bytes that were shown to the client."""
    binding = seen.container.binding if seen.container else None
    if binding is None:
        return _UNJUDGED
    shown = hashlib.sha256(seen.pdf[: binding.shown_size]).hexdigest()
    return None if shown == binding.shown_digest else Fault("not_as_shown")


def _trusted(seen: Examined) -> Fault | None:
    """Judge that a way leads from the certificate to one that is trusted, and that no other certificate came along."""
    if seen.certificate is None or seen.container is None:
        return _UNJUDGED
    path = seen.path
    if not path:
        return Fault("unknown_authority", {"authority": seen.certificate.issuer.rfc4514_string()})
    # A certificate that is trusted itself may bring the chain that it came with.
    if len(path) > 1 and any(link not in path for link in seen.chain):
        return Fault("foreign_certificate")
    return None


def _certificate_valid(seen: Examined) -> Fault | None:
    """Judge that at the time of sealing the certificate was valid and made for signing."""
    certificate = seen.certificate
    at = seen.seal.at if seen.seal else None
    if certificate is None or at is None:
        return _UNJUDGED
    for link in seen.path or (certificate,):
        until = link.not_valid_after_utc
        if at > until:
            return Fault("expired", {"until": until.isoformat()})
        if at < link.not_valid_before_utc:
            return Fault("not_yet_valid", {"from": link.not_valid_before_utc.isoformat()})
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    return None if usage.content_commitment and usage.digital_signature else Fault("not_for_signing")


def _time(seen: Examined) -> Fault | None:
    if seen.seal is None:
        return _UNJUDGED
    if seen.seal.at is None:
        return Fault("no_time")
    return Fault("in_the_future") if seen.seal.at > seen.at + CLOCK_TOLERANCE else None


def _stamped(seen: Examined) -> Fault | None:
    """Judge that an authority that is believed saw the seal, and when it says it did fits the claimed time."""
    if seen.token is None:
        return Fault("stamp_unreadable")
    fault = token_fault(seen.token, seen.imprint, seen.time_roots)
    if fault == "unknown_time_authority":
        return Fault(fault, {"authority": seen.token.authority})
    if fault:
        return Fault(fault)
    claimed = seen.seal.at if seen.seal else None
    if claimed is None:
        return _UNJUDGED
    before, after = claimed - CLOCK_TOLERANCE, claimed + CLOCK_TOLERANCE
    # A stamp inside the seal is of the same moment; one that was added later can be of any later time.
    if seen.token.at < before or (seen.stamped_inside and seen.token.at > after):
        return Fault("stamp_of_another_time", {"moment": f"{seen.token.at:%Y-%m-%d %H:%M:%S} UTC"})
    return Fault("in_the_future") if seen.token.at > seen.at + CLOCK_TOLERANCE else None


_STAMPED: tuple[CheckCode, Judgement] = (CheckCode.TIMESTAMP, _stamped)
_JUDGEMENTS: tuple[tuple[CheckCode, Judgement], ...] = (
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
