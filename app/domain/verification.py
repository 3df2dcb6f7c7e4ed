"""What was found when a sealed document was examined, one line for each thing checked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final


class CheckCode(StrEnum):
    """What is checked, in the order in which it is reported."""

    BUNDLE = "bundle"
    MANIFEST = "manifest"
    FILES = "files"
    READABLE = "readable"
    SIGNED = "signed"
    SINGLE_SIGNATURE = "single_signature"
    WHOLE_FILE = "whole_file"
    NOTHING_APPENDED = "nothing_appended"
    UNCHANGED = "unchanged"
    SEAL_FORM = "seal_form"
    SEAL_INTACT = "seal_intact"
    SEAL_BELONGS = "seal_belongs"
    AS_SHOWN = "as_shown"
    TRUSTED = "trusted"
    CERTIFICATE_VALID = "certificate_valid"
    TIME = "time"
    TIMESTAMP = "timestamp"
    RECORDED = "recorded"
    EVIDENCE = "evidence"
    ATTESTED = "attested"
    CODE = "code"
    AUDIT = "audit"
    IN_FORCE = "in_force"


OF_A_STAMP = frozenset({CheckCode.TIMESTAMP})
"""Checks of a timestamp; made only where a document carries one."""
OF_A_BUNDLE = frozenset({CheckCode.BUNDLE, CheckCode.MANIFEST, CheckCode.FILES, CheckCode.AUDIT})
"""Checks of an evidence bundle around its document."""
OF_THE_RECORD = frozenset(
    {CheckCode.RECORDED, CheckCode.EVIDENCE, CheckCode.ATTESTED, CheckCode.CODE, CheckCode.IN_FORCE}
)
"""Checks against the branch's own record; a file alone cannot answer them."""
NOT_REACHED = "not_reached"
"""Reason of a check that could not be made because an earlier one failed."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing checked: whether it holds, why not, and the values a sentence about it needs."""

    code: CheckCode
    holds: bool
    reason: str = ""
    """Empty when it holds; ``not_reached`` when it could not be judged."""
    params: Mapping[str, str | int] = field(default_factory=dict)

    def to_json(self) -> dict[str, object]:
        """Return the check as plain values."""
        return {"check": str(self.code), "holds": self.holds, "reason": self.reason, **self.params}


class Verdict(StrEnum):
    """What an examined file is called by: that it stands, or what was done to it."""

    STANDS = "stands"
    NOT_A_PDF = "not_a_pdf"
    CUT_OFF = "cut_off"
    DAMAGED = "damaged"
    NEVER_SEALED = "never_sealed"
    SEAL_REMOVED = "seal_removed"
    SEAL_OF_ANOTHER = "seal_of_another"
    SEALED_BY_STRANGER = "sealed_by_stranger"
    SEALED_AGAIN = "sealed_again"
    TEXT_EDITED = "text_edited"
    METADATA_EDITED = "metadata_edited"
    APPEARANCE_EDITED = "appearance_edited"
    FORM_CHANGED = "form_changed"
    METADATA_ADDED = "metadata_added"
    REVISION_ADDED = "revision_added"
    BYTES_ADDED = "bytes_added"
    REWRITTEN = "rewritten"
    SEAL_ALTERED = "seal_altered"
    CHANGED = "changed"
    OTHER_AUTHORITY = "other_authority"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_UNFIT = "certificate_unfit"
    TIME_DOUBTFUL = "time_doubtful"
    NOT_OF_RECORD = "not_of_record"
    NOT_A_BUNDLE = "not_a_bundle"
    BUNDLE_CHANGED = "bundle_changed"
    EVIDENCE_DIFFERS = "evidence_differs"
    ATTESTATION_FAILS = "attestation_fails"
    SUPERSEDED = "superseded"
    VOID = "void"


_C: Final = CheckCode
_NAMES: Final[tuple[tuple[CheckCode, tuple[str, ...], Verdict], ...]] = (
    (_C.BUNDLE, (), Verdict.NOT_A_BUNDLE),
    (_C.READABLE, ("not_a_pdf",), Verdict.NOT_A_PDF),
    (_C.READABLE, ("ends_early",), Verdict.CUT_OFF),
    (_C.WHOLE_FILE, ("cut_off",), Verdict.CUT_OFF),
    (_C.READABLE, (), Verdict.DAMAGED),
    (_C.SIGNED, ("signature_removed",), Verdict.SEAL_REMOVED),
    (_C.SIGNED, (), Verdict.NEVER_SEALED),
    (_C.NOTHING_APPENDED, ("signature_appended",), Verdict.SEALED_AGAIN),
    (_C.NOTHING_APPENDED, ("pages_changed_later",), Verdict.TEXT_EDITED),
    (_C.NOTHING_APPENDED, ("form_changed_later",), Verdict.FORM_CHANGED),
    (_C.NOTHING_APPENDED, ("metadata_changed_later",), Verdict.METADATA_ADDED),
    (_C.SEAL_BELONGS, ("no_binding",), Verdict.SEALED_BY_STRANGER),
    (_C.SEAL_BELONGS, ("other_document",), Verdict.SEAL_OF_ANOTHER),
    (_C.WHOLE_FILE, (), Verdict.REWRITTEN),
    (_C.UNCHANGED, ("text_changed",), Verdict.TEXT_EDITED),
    (_C.UNCHANGED, ("metadata_changed",), Verdict.METADATA_EDITED),
    (_C.UNCHANGED, ("seal_part_changed",), Verdict.APPEARANCE_EDITED),
    (_C.UNCHANGED, ("content_changed",), Verdict.CHANGED),
    (_C.NOTHING_APPENDED, ("bytes_appended",), Verdict.BYTES_ADDED),
    (_C.NOTHING_APPENDED, (), Verdict.REVISION_ADDED),
    (_C.SINGLE_SIGNATURE, (), Verdict.SEALED_AGAIN),
    (_C.SEAL_FORM, (), Verdict.SEAL_ALTERED),
    (_C.SEAL_INTACT, (), Verdict.SEAL_ALTERED),
    (_C.TRUSTED, ("foreign_certificate",), Verdict.SEAL_ALTERED),
    (_C.TRUSTED, (), Verdict.OTHER_AUTHORITY),
    (_C.CERTIFICATE_VALID, ("expired", "not_yet_valid"), Verdict.CERTIFICATE_EXPIRED),
    (_C.CERTIFICATE_VALID, (), Verdict.CERTIFICATE_UNFIT),
    (_C.TIME, (), Verdict.TIME_DOUBTFUL),
    (_C.TIMESTAMP, (), Verdict.TIME_DOUBTFUL),
    (_C.RECORDED, (), Verdict.NOT_OF_RECORD),
    (_C.MANIFEST, ("unknown_authority",), Verdict.OTHER_AUTHORITY),
    (_C.MANIFEST, (), Verdict.BUNDLE_CHANGED),
    (_C.FILES, (), Verdict.BUNDLE_CHANGED),
    (_C.EVIDENCE, (), Verdict.EVIDENCE_DIFFERS),
    (_C.ATTESTED, (), Verdict.ATTESTATION_FAILS),
    (_C.AUDIT, (), Verdict.BUNDLE_CHANGED),
    (_C.CODE, (), Verdict.NOT_OF_RECORD),
    (_C.IN_FORCE, ("superseded",), Verdict.SUPERSEDED),
    (_C.IN_FORCE, (), Verdict.VOID),
)
"""Check and reasons (any, where none is listed), the gravest and most telling first: the first that fails names it."""


def verdict_of(checks: Sequence[Check]) -> Verdict:
    """Return what a finding is called by."""
    failed = {check.code: check.reason for check in checks if not check.holds and check.reason != NOT_REACHED}
    for code, reasons, verdict in _NAMES:
        if code in failed and (not reasons or failed[code] in reasons):
            return verdict
    return Verdict.STANDS if checks and all(check.holds for check in checks) else Verdict.CHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The whole finding; the document stands only when every check holds."""

    checks: tuple[Check, ...]
    sha256: str
    """Digest of the file that was examined."""
    number: str = ""
    """Number of the document as sealed into the signature."""
    sealed_at: datetime | None = None
    """Time of sealing as the sealing terminal claimed it."""
    sealed_by: str = ""
    """Subject of the sealing certificate."""
    authority: str = ""
    """Issuer of the sealing certificate."""
    evidence_digest: str = ""
    """Digest of the evidence record that was sealed in, or empty."""
    shown_digest: str = ""
    """Digest of what the client was shown, as sealed in, or empty."""
    sealed_digest: str = ""
    """Digest of the file as it was sealed: ``sha256`` where no timestamp was added later."""
    stamped_at: datetime | None = None
    """The time that an authority vouches for; None where there is no timestamp."""
    stamped_by: str = ""
    """Subject of the time authority's certificate."""

    @property
    def verdict(self) -> Verdict:
        """What the whole finding is called by."""
        return verdict_of(self.checks)

    @property
    def holds(self) -> bool:
        """True when everything that was checked holds, and something was checked."""
        return bool(self.checks) and all(check.holds for check in self.checks)

    @property
    def failed(self) -> tuple[Check, ...]:
        """The checks that were made and do not hold, without those that could not be made."""
        return tuple(check for check in self.checks if not check.holds and check.reason != NOT_REACHED)

    def check(self, code: CheckCode) -> Check:
        """Return the check of that name."""
        return next(check for check in self.checks if check.code is code)

    def to_json(self) -> dict[str, object]:
        """Return the finding as plain values for ``--json`` and for exported bundles."""
        return {
            "holds": self.holds,
            "sha256": self.sha256,
            "number": self.number,
            "sealed_at": self.sealed_at.isoformat() if self.sealed_at else None,
            "sealed_by": self.sealed_by,
            "authority": self.authority,
            "evidence_digest": self.evidence_digest,
            "verdict": str(self.verdict),
            "stamped_at": self.stamped_at.isoformat() if self.stamped_at else None,
            "stamped_by": self.stamped_by,
            "checks": [check.to_json() for check in self.checks],
        }
