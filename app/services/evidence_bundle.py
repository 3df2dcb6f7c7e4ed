"""One file that proves a signing to somebody who has neither the program nor its database (rules 2.5-c, 3.4)."""

import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.domain import bundles
from app.domain.cases import ServiceCase, Step
from app.domain.confirmations import ArchiveItem, Confirmation, SigningEvidence
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.evidence import evidence_json, sealed_in
from app.domain.policy import Permission
from app.domain.sealing import Timestamp
from app.services.attesting import attestations_of
from app.services.ports import Sealer, SealingMeans, UnitOfWork
from app.services.queries import AuditExcerpt
from app.services.sealing_means import sealing_means, trust_of
from app.services.steps import log_of
from app.services.timestamps import best_digest
from app.services.workplace import Workplace

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_READ_ME: Final = """This file proves that a confirmation was read and signed, without the branch's database.
本文件用于离线证明确认单已由客户阅读并签署，无需营业部的数据库。

document.pdf      the confirmation as it was sealed (PAdES)  封存的确认单
evidence.json     strokes, times, people; its SHA-256 is sealed into document.pdf  签署证据，其摘要已封入确认单
record.json       where the branch's record stood when this was made  制作时营业部记录的状态
audit.json        entries of the audit trail, with their places in the hash chain  审计记录摘录及其链上位置
certificates.pem  certificates, for information: get the one you trust from the branch itself  证书，仅供参考
manifest.json     the digest of each of these; manifest.p7s is the terminal's signature over it  清单及其签名

guitai verify THIS.zip --trust AUTHORITY.pem
openssl cms -verify -binary -inform DER -in manifest.p7s -content manifest.json -CAfile AUTHORITY.pem -purpose any
"""


class EvidenceDesk:
    """For whoever may take a signing's evidence out of the house."""

    def __init__(self, place: Workplace, sealer: Sealer) -> None:
        """Work at the place with what signs manifests."""
        self._place = place
        self._sealer = sealer

    def find(self, number: str) -> UUID:
        """Return the confirmation of that number.

        Raises:
            RuleViolation: ``confirmation.no_such_number``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEARCH_ARCHIVE)
        with self._place.look() as uow:
            found = uow.find(Confirmation, confirmation_no=number.strip())
        if not found:
            raise RuleViolation("confirmation.no_such_number", number=number.strip())
        return found[0].id

    def bundle(self, confirmation_id: UUID) -> bytes:
        """Return everything that proves a signing as one zip file; that it left the store is audited.

        Raises:
            RuleViolation: ``confirmation.not_sealed``.
            Unavailable: ``blob.missing``, ``blob.damaged``, or what the signer says.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.SEARCH_ARCHIVE)
            found = uow.get(Confirmation, confirmation_id)
            if not found.sealed_digest:
                raise RuleViolation("confirmation.not_sealed", number=found.confirmation_no)
            means = sealing_means(uow, place.actor.terminal_id)
            subjects = _subjects(uow, found)
            files = {
                bundles.DOCUMENT: place.blobs.get(best_digest(uow, found)),
                bundles.EVIDENCE: _evidence(uow, found),
                bundles.RECORD: _json(_record(uow, found)),
                bundles.CERTIFICATES: _certificates(uow, means),
                bundles.READ_ME: _READ_ME.encode(),
            }
            details: dict[str, str | int | bool] = {"number": found.confirmation_no}
            kind = Confirmation.kind.name
            uow.record(
                Event(action="document:evidence:exported", subject_kind=kind, subject_id=found.id, details=details)
            )
        excerpt = place.audit.excerpt(subjects)
        files[bundles.AUDIT] = _json(_audit(excerpt))
        manifest = _json(self._manifest(found, files, excerpt))
        signed = files | {bundles.MANIFEST: manifest, bundles.SIGNATURE: self._sealer.sign(manifest, means)}
        return _zipped(signed)

    def _manifest(self, found: Confirmation, files: bundles.Members, excerpt: AuditExcerpt) -> dict[str, object]:
        place = self._place
        return {
            "format": bundles.FORMAT,
            "edition": bundles.EDITION,
            "number": found.confirmation_no,
            "branch": place.branch.code,
            "terminal": place.actor.terminal_code,
            "made_at": place.now().isoformat(),
            "made_by": place.actor.name,
            "audit_head": {"n": excerpt.head, "hash": excerpt.head_hash},
            "files": {
                name: {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
                for name, content in sorted(files.items())
            },
        }


def _subjects(uow: UnitOfWork, found: Confirmation) -> tuple[UUID, ...]:
    """Return what the audit excerpt is about: confirmation, case and filing; nothing of the client's other matters."""
    filed = (item.id for item in uow.find(ArchiveItem, case_id=found.case_id))
    return (found.id, found.case_id, *filed)


def _evidence(uow: UnitOfWork, found: Confirmation) -> bytes:
    """Return the very text whose digest was sealed in."""
    signed = uow.find(SigningEvidence, confirmation_id=found.id)[-1]
    return evidence_json(signed, sealed_in(attestations_of(uow, found.id))).encode()


def _record(uow: UnitOfWork, found: Confirmation) -> dict[str, object]:
    case = uow.get(ServiceCase, found.case_id)
    later = [one.confirmation_no for one in uow.find(Confirmation, supersedes_id=found.id) if one.sealed_digest]
    stamps = [one for one in uow.find(Timestamp, confirmation_id=found.id) if one.stamped_digest]
    return {
        "number": found.confirmation_no,
        "state": found.state,
        "case_no": case.case_no,
        "service_code": case.service_code,
        "content_digest": found.content_digest,
        "shown_digest": found.shown_digest,
        "sealed_digest": found.sealed_digest,
        "stamped_digest": stamps[-1].stamped_digest if stamps else "",
        "sealed_at": found.sealed_at.isoformat() if found.sealed_at else "",
        "superseded_by": later[0] if later else "",
        "steps": [_step(step) for step in log_of(uow, found)],
        "case_steps": [_step(step) for step in log_of(uow, case)],
        "attestations": [
            {
                "act": one.act,
                "name": one.staff_name,
                "at": one.at.isoformat(),
                "statement": one.statement,
                "public_key": one.public_key,
                "signature": one.signature,
            }
            for subject in (found.id, case.id)
            for one in attestations_of(uow, subject)
        ],
    }


def _step(step: Step) -> dict[str, object]:
    return {
        "sequence": step.sequence,
        "action": step.action,
        "from": step.from_state,
        "to": step.to_state,
        "name": step.actor_name,
        "role": step.role,
        "terminal": step.terminal_code,
        "at": step.at.isoformat(),
    }


def _audit(excerpt: AuditExcerpt) -> dict[str, object]:
    return {
        "columns": list(excerpt.columns),
        "entries": [{"text": text, "hash": hashed} for text, hashed in excerpt.entries],
        "head": {"n": excerpt.head, "hash": excerpt.head_hash},
    }


def _certificates(uow: UnitOfWork, means: SealingMeans) -> bytes:
    trust = trust_of(uow)
    own = (means.certificate_pem, *means.chain) if means.certificate_pem else ()
    return "".join(dict.fromkeys((*own, *trust.seals, *trust.stamps))).encode("ascii")


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1).encode()


def _zipped(files: bundles.Members) -> bytes:
    """Pack the files in their order; the same files give the same bytes."""
    written = io.BytesIO()
    names: Sequence[str] = [name for name in bundles.MEMBERS if name in files]
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])
    return written.getvalue()
