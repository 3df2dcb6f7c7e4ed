"""What the kiosk is given to work with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.answers import Answers
from app.domain.fee_papers import TariffSheet
from app.forms.kiosk import AppointmentWish
from app.forms.register_complaint import RegisterComplaint
from app.services.complaint_intake import ComplaintReceipt
from app.services.kiosk import KioskDesk
from app.services.prefills import PrefillDesk
from app.services.queue_views import Slip
from app.services.slips import SlipDesk
from app.services.ticket_ratings import TicketRatingDesk
from app.services.voice import Voice
from app.ui.kiosk.words import HallWords


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskDesks:
    """The desks of one kiosk; all of them write, and read nothing of any client."""

    kiosk: KioskDesk
    prefills: PrefillDesk
    ratings: TicketRatingDesk
    slips: SlipDesk
    answers: Answers
    words: HallWords
    tariff: Callable[[str], TariffSheet]
    voice: Voice
    complain: Callable[[RegisterComplaint], ComplaintReceipt]
    """Writes a complaint down, and returns what its complainant is told."""
    ask_for_appointment: Callable[[str, AppointmentWish], object]
    """Asks for an appointment for a service."""
    check_in: Callable[[str, str], Slip] | None
    """Checks somebody in by a proof (``app.forms.kiosk.PROOFS``) and what was typed; None where nobody can."""
    let_out: Callable[[str, str], None]
    """Checks login and password of a member of staff, and notes that they ended the program."""
    lacking: Sequence[str]
    """Codes of the layers of the system's lock-down that are missing here."""
