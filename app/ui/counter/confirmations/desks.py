"""What the confirmations page is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.verification import Check, Verification
from app.services.confirmations import ConfirmationDesk
from app.services.ports import PageImages
from app.services.printing import PrintDesk
from app.services.signing import SigningDesk

Verify = Callable[[bytes], Verification]
"""Examines a file against the branch's authority; runs beside the store, on the documents' lane."""
AgainstRecord = Callable[[Verification], tuple[Check, ...]]
"""Says what the branch's own record adds; reads the store, so it runs on the database's lane."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationDesks:
    """The desks of one signed-in person, and what the page reads beside them."""

    confirmations: ConfirmationDesk
    signing: SigningDesk
    prints: PrintDesk
    draw: PageImages
    verify: Verify
    against_record: AgainstRecord
