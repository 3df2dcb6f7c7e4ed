"""Examines an evidence bundle, whoever made it: nothing but the file and the certificates that are trusted."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from app.documents.chain import path_to_trust
from app.documents.container import read_container
from app.documents.verify import verify
from app.domain import bundles
from app.domain.verification import Check, CheckCode, Verification

_OUT_OF_FORCE: Final = ("voided", "discarded", "superseded")


@dataclass(frozen=True, slots=True)
class _Bundle:
    """What could be unpacked."""

    files: bundles.Members
    manifest: Mapping[str, Any]


class _Fault(Exception):
    """Why something does not hold."""

    def __init__(self, reason: str, **params: str | int) -> None:
        super().__init__(reason)
        self.reason, self.params = reason, params


def verify_bundle(
    content: bytes, trust_roots: Sequence[str], at: datetime, time_roots: Sequence[str] = ()
) -> Verification:
    """Examine a bundle, whatever it is.

    Args:
        content: The file.
        trust_roots: PEM certificates of the authorities that are trusted, or of terminals themselves.
        at: Now.
        time_roots: PEM certificates by which timestamps are believed.
    """
    digest = hashlib.sha256(content).hexdigest()
    try:
        bundle = _unpacked(content)
    except Exception:  # noqa: BLE001 - a hostile file; whatever the parsers raise, it is no bundle
        return Verification(checks=(Check(CheckCode.BUNDLE, holds=False, reason="no_bundle"),), sha256=digest)
    found = verify(bundle.files.get(bundles.DOCUMENT, b""), trust_roots, at, time_roots)
    roots = [x509.load_pem_x509_certificate(pem.encode()) for pem in trust_roots]
    own: tuple[tuple[CheckCode, Callable[[], None]], ...] = (
        (CheckCode.MANIFEST, lambda: _manifest(bundle, roots)),
        (CheckCode.FILES, lambda: _files(bundle, found)),
    )
    behind: tuple[tuple[CheckCode, Callable[[], None]], ...] = (
        (CheckCode.EVIDENCE, lambda: _evidence(bundle, found)),
        (CheckCode.ATTESTED, lambda: _attested(bundle, found)),
        (CheckCode.AUDIT, lambda: _audit(bundle)),
        (CheckCode.IN_FORCE, lambda: _in_force(bundle)),
    )
    checks = (
        Check(CheckCode.BUNDLE, holds=True),
        *(_judged(code, judge) for code, judge in own),
        *found.checks,
        *(_judged(code, judge) for code, judge in behind),
    )
    return replace(found, checks=checks, sha256=digest)


def _judged(code: CheckCode, judge: Callable[[], None]) -> Check:
    try:
        judge()
    except _Fault as fault:
        return Check(code, holds=False, reason=fault.reason, params=fault.params)
    except Exception:  # noqa: BLE001 - a hostile file: what cannot be judged does not hold
        return Check(code, holds=False, reason="part_unreadable")
    return Check(code, holds=True)


def _unpacked(content: bytes) -> _Bundle:
    """Unpack, never more than a bundle may hold.

    Raises:
        ValueError: It is no bundle.
    """
    files: dict[str, bytes] = {}
    room = bundles.LARGEST
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            if entry.filename not in bundles.MEMBERS or entry.filename in files or entry.flag_bits & 1:
                raise ValueError(entry.filename)
            with archive.open(entry) as packed:
                files[entry.filename] = packed.read(room + 1)
            room -= len(files[entry.filename])
            if room < 0:
                raise ValueError("too large")
    manifest = json.loads(files[bundles.MANIFEST])
    if manifest["format"] != bundles.FORMAT or manifest["edition"] != bundles.EDITION:
        raise ValueError("another format")
    return _Bundle(files, manifest)


def _manifest(bundle: _Bundle, roots: Sequence[x509.Certificate]) -> None:
    """Judge that a trusted terminal signed the list of contents."""
    container = read_container(bundle.files[bundles.SIGNATURE])
    digest = hashlib.sha256(bundle.files[bundles.MANIFEST]).digest()
    intact, valid = validate_sig_integrity(container.signer_info, container.signer, "data", digest)
    if not (intact and valid and container.is_canonical):
        raise _Fault("manifest_changed")
    certificate = x509.load_der_x509_certificate(container.signer.dump())
    others = [x509.load_der_x509_certificate(link.dump()) for link in container.chain]
    path = path_to_trust(certificate, others, roots)
    if not path:
        raise _Fault("unknown_authority", authority=certificate.issuer.rfc4514_string())
    made = datetime.fromisoformat(bundle.manifest["made_at"])
    if any(not link.not_valid_before_utc <= made <= link.not_valid_after_utc for link in path):
        raise _Fault("expired", until=certificate.not_valid_after_utc.isoformat())


def _files(bundle: _Bundle, found: Verification) -> None:
    """Judge that the contents are those of the list, all of them, and of one and the same document."""
    listed = bundle.manifest["files"]
    for name in bundles.CONTENTS:
        if name not in bundle.files or name not in listed:
            raise _Fault("file_missing", file=name)
        if hashlib.sha256(bundle.files[name]).hexdigest() != listed[name]["sha256"]:
            raise _Fault("file_changed", file=name)
    if not bundle.manifest["number"] == found.number == _record(bundle)["number"]:
        raise _Fault("other_document", sealed=found.number, found=str(bundle.manifest["number"]))


def _evidence(bundle: _Bundle, found: Verification) -> None:
    """Judge that the evidence is what was sealed in, and that it is about what was shown."""
    text = bundle.files[bundles.EVIDENCE]
    if not found.evidence_digest or hashlib.sha256(text).hexdigest() != found.evidence_digest:
        raise _Fault("other_evidence")
    said = json.loads(text)
    if found.shown_digest not in {said["shown_digest"], said.get("scan_digest")}:
        raise _Fault("evidence_of_another")
    if _record(bundle)["sealed_digest"] != found.sealed_digest:
        raise _Fault("other_file", number=found.number)


def _attested(bundle: _Bundle, found: Verification) -> None:
    """Judge that each statement was signed with the key beside it, and that one of them is of this signing."""
    sealed = json.loads(bundle.files[bundles.EVIDENCE]).get("attested", [])
    for one in (*sealed, *_record(bundle)["attestations"]):
        said = json.loads(one["statement"])
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(one["public_key"]))
            key.verify(bytes.fromhex(one["signature"]), one["statement"].encode())
        except (InvalidSignature, ValueError) as fault:
            raise _Fault("attestation_fails", name=str(said.get("name", ""))) from fault
    numbers = {json.loads(one["statement"])["facts"].get("number") for one in sealed}
    if found.number not in numbers:
        raise _Fault("attestation_missing")


def _audit(bundle: _Bundle) -> None:
    """Judge that each entry hashes to what stands beside it, and that neighbours in the chain are bound together."""
    audit = json.loads(bundle.files[bundles.AUDIT])
    before: tuple[int, str] | None = None
    place, binding = audit["columns"].index("n"), audit["columns"].index("prev")
    for entry in audit["entries"]:
        row = json.loads(entry["text"])
        number = int(row[place])
        if hashlib.sha256(entry["text"].encode()).hexdigest() != entry["hash"]:
            raise _Fault("audit_changed", number=number)
        if before is not None and (number <= before[0] or (number == before[0] + 1 and row[binding] != before[1])):
            raise _Fault("audit_changed", number=number)
        before = (number, entry["hash"])
    if before is None:
        raise _Fault("audit_missing")
    if audit["head"] != bundle.manifest["audit_head"] or before[0] > audit["head"]["n"]:
        raise _Fault("audit_changed", number=before[0])


def _in_force(bundle: _Bundle) -> None:
    """Judge how the branch's record stood when the bundle was made; what came after, it cannot know."""
    record = _record(bundle)
    if record["superseded_by"]:
        raise _Fault("superseded", number=str(record["superseded_by"]))
    if record["state"] in _OUT_OF_FORCE:
        raise _Fault("not_in_force", state=str(record["state"]))


def _record(bundle: _Bundle) -> Mapping[str, Any]:
    record: Mapping[str, Any] = json.loads(bundle.files[bundles.RECORD])
    return record
