"""What kiosk and rating device say, by code, to a client; names in braces are the error's params."""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "kiosk.no_ticket": QT_TRANSLATE_NOOP(
        "Messages", "No open ticket of today has this number. Please look at your slip, or ask at the counter."
    ),
    "prefill.ticket_over": QT_TRANSLATE_NOOP(
        "Messages", "Ticket {number} is over. Please take a new number for another matter."
    ),
    "rating.no_ticket": QT_TRANSLATE_NOOP(
        "Messages", "Nobody with this number was served here today. Please look at your slip."
    ),
}
