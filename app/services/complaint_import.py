"""Taking complaints in from a file: of the firm's site, of a platform, of another program (rules 3.3, 7.2-e)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.complaints import Complaint, ComplaintChannel
from app.domain.errors import RuleViolation
from app.domain.policy import Permission
from app.forms.fields import FormErrors
from app.forms.register_complaint import REGISTER_COMPLAINT, RegisterComplaint, in_zone
from app.services.complaint_intake import registered
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

COLUMNS: Final = tuple(
    field.name for field in REGISTER_COMPLAINT.fields if field.name not in ("respondent_id", "case_id")
)
"""What a file may tell of a complaint; only ``words`` must be there."""
_BEGINS_WITH: Final = {field.name: field.initial for field in REGISTER_COMPLAINT.fields if field.initial} | {
    "channel": ComplaintChannel.ONLINE.value
}


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What became of one complaint of a file."""

    row: int
    """From 1, as a reader counts the file's complaints."""
    complaint_no: str = ""
    """Its number; empty where it was not taken."""
    known: bool = False
    """It is in the register already."""
    faults: tuple[RuleViolation, ...] = ()
    """Why it was not taken."""


class ComplaintImport:
    """Takes each complaint of a file whole, or says why not; the same file again adds nothing."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def take(self, rows: Sequence[Mapping[str, str]], *, dry_run: bool = False) -> tuple[RowOutcome, ...]:
        """Register the complaints of a file.

        Args:
            rows: The texts of each, by column.
            dry_run: Say the same and store nothing; the numbers told are given to nobody.

        Raises:
            RuleViolation: ``complaint_file.unknown_column``: the file as a whole cannot be taken.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.REGISTER_COMPLAINT)
        for name in sorted({name for row in rows for name in row} - set(COLUMNS)):
            raise RuleViolation("complaint_file.unknown_column", column=name)
        return tuple(self._one(number, row, dry_run=dry_run) for number, row in enumerate(rows, 1))

    def _one(self, number: int, row: Mapping[str, str], *, dry_run: bool) -> RowOutcome:
        place = self._place
        try:
            told = in_zone(REGISTER_COMPLAINT.clean(_BEGINS_WITH | {n: t for n, t in row.items() if t}), place.zone)
            with place.look() if dry_run else place.transact() as uow:
                if _known(uow, told):
                    return RowOutcome(number, known=True)
                return RowOutcome(number, registered(place, uow, told).complaint_no)
        except FormErrors as errors:
            return RowOutcome(number, faults=errors.violations)
        except RuleViolation as fault:
            return RowOutcome(number, faults=(fault,))


def _known(uow: UnitOfWork, told: RegisterComplaint) -> bool:
    """Tell whether it was taken in before: under the same foreign number, or in the same words at the same time."""
    if told.external_no:
        return bool(uow.find(Complaint, channel=told.channel, external_no=told.external_no))
    if told.received_at is None:
        return False
    same = uow.find(Complaint, received_at=told.received_at)
    return any(one.words == told.words.strip() for one in same)
