"""What the service pages are given to work with."""

from dataclasses import dataclass

from app.domain.calendars import BranchCalendar
from app.domain.policy import Catalogue
from app.services.capacity import CapacityDesk
from app.services.cases import CaseDesk
from app.services.client_view import ClientViewDesk
from app.services.colleague import ColleagueDesk
from app.services.correcting import CorrectionDesk
from app.services.fees import FeeDesk
from app.services.materials import MaterialsDesk
from app.services.notices import NoticeDesk
from app.services.paper_signing import PaperDesk
from app.services.ports import PageImages
from app.services.printing import PrintDesk
from app.services.queue import QueueDesk
from app.services.ratings import RatingDesk
from app.services.reception import ReceptionDesk
from app.services.refusals import RefusalDesk
from app.services.signing import SigningDesk
from app.services.suitability import SuitabilityDesk
from app.services.tariff import TariffDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDesks:
    """The desks of one signed-in person, and what the pages read beside them."""

    cases: CaseDesk
    colleagues: ColleagueDesk
    capacity: CapacityDesk
    corrections: CorrectionDesk
    notices: NoticeDesk
    signing: SigningDesk
    materials: MaterialsDesk
    fees: FeeDesk
    tariff: TariffDesk
    refusals: RefusalDesk
    on_paper: PaperDesk
    suitability: SuitabilityDesk
    prints: PrintDesk
    ratings: RatingDesk
    record: ClientViewDesk
    reception: ReceptionDesk
    queue: QueueDesk
    catalogue: Catalogue
    calendar: BranchCalendar
    draw: PageImages
    """Draws a PDF's pages; runs beside the store, on the documents' lane."""
    branch: str
    """The branch's name, as the client reads it."""
