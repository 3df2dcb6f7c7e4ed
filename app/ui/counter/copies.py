"""Copies on paper, in words."""

from app.services.views import PrintView
from app.ui.language import translate


def print_words(copy: PrintView) -> str:
    """Return what became of a copy."""
    done = copy.done_at is not None
    if copy.masked:
        printed = translate("Confirmations", "Masked copy {number}: printed on {printer}")
        waits = translate("Confirmations", "Masked copy {number}: waits for {printer}")
    else:
        printed = translate("Confirmations", "Copy {number}: printed on {printer}")
        waits = translate("Confirmations", "Copy {number}: waits for {printer}")
    words = printed if done else waits
    return words.format(number=copy.copy_no, printer=copy.printer)
