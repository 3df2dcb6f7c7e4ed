"""The page of complaints with all that belongs to it: letters, register, deadlines, statistics, what follows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from app.bootstrap.complaining import complaint_desks
from app.bootstrap.opening import Session
from app.bootstrap.tools import page_pictures
from app.ui.counter.complaints.desks import ComplaintCard
from app.ui.counter.complaints.letters.card import LettersCard
from app.ui.counter.complaints.letters.desks import LetterUse
from app.ui.counter.complaints.letters.receipts import ReceiptPrinting
from app.ui.counter.complaints.page import ComplaintsPage
from app.ui.counter.surroundings import Surroundings


def complaints_page(
    session: Session,
    around: Surroundings,
    open_client: Callable[[UUID], object],
    open_case: Callable[[UUID], object],
) -> ComplaintsPage:
    """Return the page of a session."""
    given = complaint_desks(session, open_client, open_case)
    page = ComplaintsPage(replace(given, cards=partial(_cards, session, around)), around)
    ReceiptPrinting(page.receipt, session.letters.receipts, around)
    return page


def _cards(session: Session, around: Surroundings) -> Sequence[ComplaintCard]:
    """Return the cards of a complaint's page that stand beside its own."""
    use = LetterUse(
        letters=session.letters.letters,
        files=session.letters.files,
        examine=session.desks.materials.examine,
        draw=page_pictures,
    )
    letters = LettersCard(use, around)
    return (ComplaintCard(letters, letters.show_complaint),)
