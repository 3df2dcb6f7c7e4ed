"""The desks of complaints' letters, of one session."""

from dataclasses import dataclass

from app.services.complaint_receipts import ReceiptPress
from app.services.complaint_sheets import ClockSheetDesk
from app.services.generating import SigningTools
from app.services.letter_files import LetterFileDesk
from app.services.letter_ports import LetterTools
from app.services.letters import LetterDesk
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class LetterDesks:
    """One desk of each kind, all at the same place."""

    letters: LetterDesk
    files: LetterFileDesk
    receipts: ReceiptPress
    clock_sheets: ClockSheetDesk


def letter_desks(place: Workplace, letters: LetterTools, signing: SigningTools) -> LetterDesks:
    """Return the desks of a session."""
    return LetterDesks(
        letters=LetterDesk(place, letters),
        files=LetterFileDesk(place, signing),
        receipts=ReceiptPress(place, letters),
        clock_sheets=ClockSheetDesk(place, signing),
    )
