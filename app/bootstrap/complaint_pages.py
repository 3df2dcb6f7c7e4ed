"""The page of complaints with all that belongs to it: letters, register, deadlines, statistics, what follows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from app.bootstrap.complaining import complaint_desks
from app.bootstrap.opening import Session
from app.bootstrap.tools import page_pictures
from app.domain.policy import Permission
from app.ui.counter.administration.page import Leaf
from app.ui.counter.complaints.aftercare.card import AftercareCard
from app.ui.counter.complaints.deadlines.page import DeadlinesPage
from app.ui.counter.complaints.desks import ComplaintCard
from app.ui.counter.complaints.letters.card import LettersCard
from app.ui.counter.complaints.letters.desks import LetterUse
from app.ui.counter.complaints.letters.receipts import ReceiptPrinting
from app.ui.counter.complaints.looks import CategoryWords
from app.ui.counter.complaints.page import ComplaintsPage
from app.ui.counter.complaints.register.desks import RegisterUse
from app.ui.counter.complaints.register.page import RegisterPage
from app.ui.counter.complaints.statistics.page import StatisticsPage
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate


def complaints_page(
    session: Session,
    around: Surroundings,
    open_client: Callable[[UUID], object],
    open_case: Callable[[UUID], object],
) -> ComplaintsPage:
    """Return the page of a session."""
    given = complaint_desks(session, open_client, open_case)
    shown: list[ComplaintsPage] = []

    def open_complaint(complaint_id: UUID) -> None:
        shown[0].show_complaint(complaint_id)

    leaves = complaint_leaves(session, around, open_complaint)
    shown.append(ComplaintsPage(replace(given, cards=partial(_cards, session, around)), around, leaves=leaves))
    ReceiptPrinting(shown[0].receipt, session.letters.receipts, around)
    return shown[0]


def complaint_leaves(
    session: Session, around: Surroundings, open_complaint: Callable[[UUID], object]
) -> Sequence[Leaf]:
    """Return the further leaves: deadlines and register for all, figures for whoever may see reports."""
    place, desks = session.place, session.letters
    use = RegisterUse(
        register=desks.register,
        export=desks.export,
        due=desks.due,
        statistics=desks.statistics,
        words=CategoryWords(place.policy.categories),
        place=place,
        open_complaint=open_complaint,
    )
    leaves = [
        Leaf("deadlines", lambda: translate("Complaints", "Deadlines"), "timer", partial(DeadlinesPage, use, around)),
        Leaf("register", lambda: translate("Complaints", "Register"), "list", partial(RegisterPage, use, around)),
    ]
    if place.may(Permission.SEE_REPORTS, own=True):
        leaves.append(
            Leaf(
                "statistics",
                lambda: translate("Complaints", "Statistics"),
                "gauge",
                partial(StatisticsPage, use, around),
            )
        )
    return leaves


def _cards(session: Session, around: Surroundings) -> Sequence[ComplaintCard]:
    """Return the cards of a complaint's page that stand beside its own."""
    desks = session.letters
    use = LetterUse(
        letters=desks.letters, files=desks.files, examine=session.desks.materials.examine, draw=page_pictures
    )
    letters, after = LettersCard(use, around), AftercareCard(desks.aftercare, desks.timeline, around)
    return (ComplaintCard(letters, letters.show_complaint, letters.lead_to), ComplaintCard(after, after.show_complaint))
