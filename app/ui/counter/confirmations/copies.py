"""Copies on paper, in words."""

from app.services.views import PrintView
from app.ui.language import translate


def print_words(copy: PrintView) -> str:
    """Return what became of a copy."""
    if copy.done_at is not None:
        words = translate("Confirmations", "Copy {number}: printed on {printer}")
    else:
        words = translate("Confirmations", "Copy {number}: waits for {printer}")
    return words.format(number=copy.copy_no, printer=copy.printer)
