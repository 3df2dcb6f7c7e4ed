"""How a clock was counted, on paper: for the file, or for whoever asks why a day is the day (rules 3.8, 6.4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.domain.documents import Section
from app.domain.papers import RecordSheet
from app.services.complaint_files import complaint_of, event
from app.services.generating import SigningTools
from app.services.workplace import Workplace

_MINUTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSheet:
    """What is to be printed, in the words of the screen."""

    complaint_id: UUID
    title: str
    lines: Sequence[str]
    """The explanation, the heading first."""
    language: str


class ClockSheetDesk:
    """Prints explanations of clocks."""

    def __init__(self, place: Workplace, tools: SigningTools) -> None:
        """Work at the place with its press and printers."""
        self._place, self._tools = place, tools

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen, the usual one first."""
        return tuple(self._tools.printer.printers())

    def pdf(self, told: ClockSheet) -> bytes:
        """Return the explanation as a PDF; that it was made is audited.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``complaint.recused``, ``complaint.not_yours``.
            UnshowableCharacter: A character that no font shows.
        """
        place = self._place
        with place.transact() as uow:
            complaint = complaint_of(place, uow, told.complaint_id)
            uow.record(event("clock_printed", complaint))
        offset = place.now().astimezone(place.zone).utcoffset()
        sheet = RecordSheet(
            number=complaint.complaint_no,
            title=told.title,
            language=told.language,
            branch_name=place.branch.name,
            sections=(Section(told.lines[0], (), tuple(line.strip() for line in told.lines[1:])),),
            seal_caption="",
            prepared_at=place.now(),
            demo_mark="演示数据" if place.branch.demo else "",
            utc_offset_minutes=int(offset.total_seconds() // _MINUTE) if offset else 0,
        )
        return self._tools.press.lay_out_sheet(sheet).pdf

    def print_out(self, told: ClockSheet, printer: str) -> None:
        """Print the explanation.

        Raises:
            Unavailable: What the printer says.
            RuleViolation: As ``pdf``.
            Refused: As ``pdf``.
        """
        self._tools.printer.print_pdf(self.pdf(told), printer, told.title)
