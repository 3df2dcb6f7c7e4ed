"""What the confirmations page is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.domain.policy import Permission
from app.domain.verification import Check, Verification
from app.services.colleague import ColleagueDesk
from app.services.confirmations import ConfirmationDesk
from app.services.materials import MaterialsDesk
from app.services.ports import PageImages
from app.services.printing import PrintDesk
from app.services.signing import SigningDesk
from app.services.verifying import CodeFinding
from app.services.voiding import VoidingDesk
from app.ui.counter.confirmations.evidence import Bundle
from app.ui.counter.seal_watch import SealWork

Verify = Callable[[bytes], Verification]
"""Examines a file against the branch's authority; runs beside the store, on the documents' lane."""
AgainstRecord = Callable[[Verification], tuple[Check, ...]]
"""Says what the branch's own record adds; reads the store, so it runs on the database's lane."""
ByCode = Callable[[str], CodeFinding]
"""Says what the branch's record knows of a printed code."""
Ask = Callable[[QWidget, str], str | None]
"""Asks for the reason of an action; None where the person would rather not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationDesks:
    """The desks of one signed-in person, and what the page reads beside them."""

    confirmations: ConfirmationDesk
    signing: SigningDesk
    prints: PrintDesk
    draw: PageImages
    verify: Verify
    against_record: AgainstRecord
    by_code: ByCode
    bundle: Bundle
    seal: SealWork
    voiding: VoidingDesk
    colleagues: ColleagueDesk
    materials: MaterialsDesk
    may: Callable[[Permission], bool]
    """Whether the person may do something without limits."""
    open_case: Callable[[UUID], object]
    ask: Ask
