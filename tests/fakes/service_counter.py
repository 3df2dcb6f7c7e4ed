"""The pages of the service counter over a branch in memory, with paper that is only painted."""

from dataclasses import dataclass
from itertools import count
from uuid import UUID

from PySide6.QtGui import QColor, QImage

from app.services.capacity import CapacityDesk
from app.services.client_view import ClientViewDesk
from app.services.colleague import ColleagueDesk
from app.services.confirmations import ConfirmationDesk
from app.services.correcting import CorrectionDesk
from app.services.notices import NoticeDesk
from app.services.paper_signing import PaperDesk
from app.services.printing import PrintDesk
from app.services.ratings import RatingDesk
from app.services.tariff import TariffDesk
from app.ui.changes import ChangeFeed
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.surroundings import Surroundings
from tests.fakes.branch import POLICY, ZONE, desk_branch
from tests.fakes.door import session_desk


@dataclass
class Sheet:
    """One page."""

    width: int
    height: int
    rgba: bytes


def fresh_branch():
    """Return a branch whose ids grow from one."""
    numbers = count(1)
    return desk_branch(lambda: UUID(int=(0x0192 << 112) | (7 << 76) | (2 << 62) | next(numbers)))


def sheets(count=2, width=400, height=566):
    """Return what draws every document as so many white pages."""
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(QColor("white"))
    pages = [Sheet(width, height, bytes(image.constBits())) for _ in range(count)]
    return lambda _pdf, _dots: pages


def service_desks(branch, who="teller", draw=None):
    """Return the desks of one of the branch's people."""
    place = branch.at(who)
    return ServiceDesks(
        cases=branch.cases(who),
        colleagues=ColleagueDesk(session_desk(branch), place),
        capacity=CapacityDesk(place),
        corrections=CorrectionDesk(place),
        notices=NoticeDesk(place, lambda notice: f"%PDF {notice.notice_no}".encode(), branch.tools),
        signing=branch.signing(who),
        materials=branch.materials(who),
        fees=branch.fees(who),
        tariff=TariffDesk(place, branch.fee_tools),
        refusals=branch.refusals(who),
        on_paper=PaperDesk(place, branch.tools),
        prints=PrintDesk(place, branch.tools),
        suitability=branch.suitability(who),
        ratings=RatingDesk(place),
        record=ClientViewDesk(place),
        reception=branch.reception(who),
        queue=branch.queue(who),
        catalogue=POLICY.catalogue,
        calendar=place.calendar,
        draw=draw or sheets(),
        branch=place.branch.name,
    )


def confirmation_desk(branch, who="teller"):
    """Return the desk that finds confirmations again."""
    return ConfirmationDesk(branch.at(who), branch.tools)


def around(branch, tasks, **more):
    """Return what a page is handed."""
    feed = ChangeFeed()
    branch.store.subscribe(feed.publish)
    words = CatalogueWords(POLICY.catalogue)
    return Surroundings(tasks=tasks, feed=feed, zone=ZONE, now=branch.clock, words=words, **more)
