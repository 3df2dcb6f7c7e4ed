"""What was found when a sealed document was examined, one line for each thing checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class CheckCode(StrEnum):
    """What is checked, in the order in which it is reported."""

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
    RECORDED = "recorded"
    EVIDENCE = "evidence"
    IN_FORCE = "in_force"


OF_THE_RECORD = frozenset({CheckCode.RECORDED, CheckCode.EVIDENCE, CheckCode.IN_FORCE})
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
            "checks": [check.to_json() for check in self.checks],
        }
