"""The desks around complaints: letters, register, statistics, what follows; of one session."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.bootstrap.phrasebook import say
from app.db.complaint_register import SqlComplaintQueries
from app.db.reading import Reading
from app.services.aftercare import AftercareDesk
from app.services.complaint_export import Cell, Heading, RegisterExportDesk
from app.services.complaint_receipts import ReceiptPress
from app.services.complaint_recount import DueDesk
from app.services.complaint_register import RegisterDesk
from app.services.complaint_sheets import ClockSheetDesk
from app.services.complaint_statistics import SetReport, StatisticsDesk
from app.services.complaint_timeline import TimelineDesk
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
    aftercare: AftercareDesk
    timeline: TimelineDesk
    register: RegisterDesk
    export: RegisterExportDesk
    due: DueDesk
    statistics: StatisticsDesk


def letter_desks(
    place: Workplace, letters: LetterTools, signing: SigningTools, reading: Reading, report: SetReport
) -> LetterDesks:
    """Return the desks of a session."""
    queries = SqlComplaintQueries(reading)
    return LetterDesks(
        letters=LetterDesk(place, letters),
        files=LetterFileDesk(place, signing),
        receipts=ReceiptPress(place, letters),
        clock_sheets=ClockSheetDesk(place, signing),
        aftercare=AftercareDesk(place),
        timeline=TimelineDesk(place, say, report),
        register=RegisterDesk(place, queries),
        export=RegisterExportDesk(place, queries, say, _write_register),
        due=DueDesk(place, queries),
        statistics=StatisticsDesk(place, queries, say, report),
    )


def _write_register(title: str, headings: Sequence[Heading], rows: Iterable[Sequence[Cell]], foot: str) -> bytes:
    """Write the workbook; the library is loaded when somebody takes the register out."""
    from app.sheets.register_workbook import write_register

    return write_register(title, headings, rows, foot)
