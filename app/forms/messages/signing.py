"""What signing, sealing, printing and rating say, by code.

Names in braces are the error's params.
"""

from typing import Final

from app.forms.wording import QT_TRANSLATE_NOOP

MESSAGES: Final[dict[str, str]] = {
    "signing.not_yet": QT_TRANSLATE_NOOP(
        "Messages", "Case {case_no} has not been carried out yet; there is nothing to confirm."
    ),
    "signing.already": QT_TRANSLATE_NOOP(
        "Messages", "Confirmation {number} stands for this case. Discard or void it first."
    ),
    "signing.identity_unchecked": QT_TRANSLATE_NOOP(
        "Messages", "The signer's identity document was not seen today. Check it first."
    ),
    "signing.not_read": QT_TRANSLATE_NOOP("Messages", "The client has not come to the end of the last page yet."),
    "signing.layout_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Confirmation {number} can no longer be laid out as it was shown. Discard it and prepare another one.",
    ),
    "signing.data_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "The case's data changed after {number} was prepared. That number is void; prepare the document anew.",
    ),
    "signing.paper_only": QT_TRANSLATE_NOOP(
        "Messages", "{number} must be signed in ink: print it, have it signed, and scan it in."
    ),
    "signing.on_screen": QT_TRANSLATE_NOOP("Messages", "{number} is signed on the screen, not on paper."),
    "scan.missing": QT_TRANSLATE_NOOP("Messages", "Choose the scan of the signed paper."),
    "scan.unreadable": QT_TRANSLATE_NOOP(
        "Messages", "File {page} of the scan cannot be read. It must be a picture (JPEG, PNG) or a PDF."
    ),
    "improvement.due_in_the_past": QT_TRANSLATE_NOOP("Messages", "The day it is due has gone by already."),
    "confirmation.no_such_number": QT_TRANSLATE_NOOP("Messages", "There is no confirmation {number} in this branch."),
    "confirmation.not_sealed": QT_TRANSLATE_NOOP("Messages", "Confirmation {number} is not sealed yet."),
    "printer.missing": QT_TRANSLATE_NOOP(
        "Messages", "The printer {printer} is not there. Choose another, then print again."
    ),
    "printer.refused": QT_TRANSLATE_NOOP(
        "Messages",
        "The printer {printer} did not take the pages. Nothing is lost: see to it or choose another, then print again.",
    ),
    "printer.failed": QT_TRANSLATE_NOOP(
        "Messages",
        "Printing on {printer} failed. Nothing is lost: see to the printer or choose another, then print again.",
    ),
    "rating.not_completed": QT_TRANSLATE_NOOP("Messages", "A rating can be given once the service is completed."),
    "rating.once": QT_TRANSLATE_NOOP("Messages", "This service was rated already; a rating is never changed."),
    "printer.none": QT_TRANSLATE_NOOP(
        "Messages", "This terminal knows no printer. Set one up in the system, then try again."
    ),
}
