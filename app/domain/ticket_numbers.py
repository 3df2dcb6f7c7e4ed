"""What a ticket is called: the line's letter, three digits that begin anew each day, the terminal (rules 3.9).

The terminal's code keeps terminals that cannot hear each other from giving out the same number; where a number is read
from afar or spoken the code is left out as long as nobody else has the rest of it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.errors import RuleViolation

PERSONAL: Final = "A"
INSTITUTION: Final = "B"
ENQUIRY: Final = "C"
APPOINTMENT: Final = "Y"
VIP: Final = "V"
COMPLAINT: Final = "T"
CARE: Final = "L"
LINES: Final = (PERSONAL, INSTITUTION, ENQUIRY, APPOINTMENT, VIP, COMPLAINT, CARE)

_WRITTEN: Final = re.compile(r"(?P<line>[A-Z])(?P<count>\d{3,6})-(?P<terminal>[A-Z0-9]+)")


@dataclass(frozen=True, slots=True)
class TicketNumber:
    """A number taken apart."""

    line: str
    count: int
    """From 1 each day, for each line and terminal."""
    terminal: str

    @property
    def short(self) -> str:
        """As called: ``A023``."""
        return f"{self.line}{self.count:03d}"

    def __str__(self) -> str:
        """As printed and kept: ``A023-C1``."""
        return f"{self.short}-{self.terminal}"

    def spoken(self) -> tuple[str, ...]:
        """Return what is said one after the other: the letter, then each digit singly."""
        return tuple(self.short)


def parse_number(text: str) -> TicketNumber:
    """Return a printed number taken apart.

    Raises:
        RuleViolation: ``queue.no_number``.
    """
    found = _WRITTEN.fullmatch(text.strip().upper())
    if found is None:
        raise RuleViolation("queue.no_number", "number", text=text)
    return TicketNumber(found["line"], int(found["count"]), found["terminal"])


def sequence_name(day: date, line: str) -> str:
    """Return the name under which a terminal counts its tickets of a day and line."""
    return f"ticket-{day:%Y%m%d}-{line}"


def line_for(usual: str, *, special_care: bool = False, booked: bool = False, vip: bool = False) -> str:
    """Return the letter of a ticket: care before appointment before VIP before the service's own line.

    A complaint stays one, whoever brings it: the complaint window is never reached by way of a privilege (rules 7.1-a).

    Args:
        usual: The line of the service in the catalogue.
        special_care: 70 and over, or in need of care.
        booked: Whether it is issued for an appointment.
        vip: Whether the client's grade is VIP.
    """
    if special_care:
        return CARE
    if booked:
        return APPOINTMENT
    return VIP if vip and usual != COMPLAINT else usual


def shown(numbers: Iterable[str]) -> dict[str, str]:
    """Return for each number what a board shows: the short form, or the whole one where two would look alike."""
    whole = list(dict.fromkeys(numbers))
    short = {number: number.partition("-")[0] for number in whole}
    held = list(short.values())
    return {number: number if held.count(tail) > 1 else tail for number, tail in short.items()}
