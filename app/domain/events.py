"""What happened: audited in the same transaction, published after the commit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Outcome(StrEnum):
    """How an audited act ended."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One act, named ``area:thing:done``; details hold ids, codes and numbers, never personal data in clear."""

    action: str
    subject_kind: str = ""
    subject_id: UUID | None = None
    outcome: Outcome = Outcome.DONE
    reason: str = ""
    details: Mapping[str, str | int | bool] = field(default_factory=dict)
