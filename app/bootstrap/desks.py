"""All desks of one session."""

from dataclasses import dataclass

from app.bootstrap.booking import BookingDesks, booking_desks
from app.bootstrap.examiner import LazyExaminer
from app.bootstrap.hall_desks import HallDesks, HallTools, hall_desks
from app.db.drafts import SqlDraftShelf
from app.policy.notices import parse_notice
from app.services.appointment_papers import AppointmentPress
from app.services.archive import ArchiveDesk
from app.services.arrival_notices import ARRIVAL_NOTICES
from app.services.audit import AuditDesk
from app.services.booking_around import BookingTools
from app.services.calendar import CalendarDesk
from app.services.capacity import CapacityDesk
from app.services.cases import CaseDesk
from app.services.client_export import ClientExportDesk
from app.services.clients import ClientDesk
from app.services.colleague import ColleagueDesk
from app.services.confirmations import ConfirmationDesk
from app.services.correcting import CorrectionDesk
from app.services.fee_papers import FeeTools
from app.services.fees import FeeDesk
from app.services.generating import SigningTools
from app.services.improvements import ImprovementDesk
from app.services.materials import MaterialsDesk
from app.services.notices import NoticeDesk
from app.services.paper_signing import PaperDesk
from app.services.ports import NoticePress, PeopleKeys
from app.services.printing import PrintDesk
from app.services.queue import QueueDesk
from app.services.ratings import RatingDesk
from app.services.reception import ReceptionDesk
from app.services.refusals import RefusalDesk
from app.services.restricted import RestrictedDesk
from app.services.search import SearchDesk
from app.services.sessions import SessionDesk
from app.services.signing import SigningDesk
from app.services.staff import StaffDesk
from app.services.staffing import StaffingDesk
from app.services.staffing_rooms import PremisesDesk
from app.services.suitability import SuitabilityDesk
from app.services.tariff import TariffDesk
from app.services.terminal_ports import EnrolmentKeys, RestrictedKeys
from app.services.terminals import TerminalDesk
from app.services.today import TodayDesk
from app.services.voiding import VoidingDesk
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Papers:
    """What sets the smaller papers."""

    notice: NoticePress
    fees: FeeTools
    hall: HallTools
    appointments: AppointmentPress


@dataclass(frozen=True, slots=True)
class Desks:
    """One desk of each kind, all at the same place."""

    today: TodayDesk
    reception: ReceptionDesk
    booking: BookingDesks
    queue: QueueDesk
    hall: HallDesks
    clients: ClientDesk
    client_export: ClientExportDesk
    cases: CaseDesk
    colleagues: ColleagueDesk
    materials: MaterialsDesk
    fees: FeeDesk
    tariff: TariffDesk
    capacity: CapacityDesk
    corrections: CorrectionDesk
    notices: NoticeDesk
    signing: SigningDesk
    refusals: RefusalDesk
    on_paper: PaperDesk
    voiding: VoidingDesk
    improvements: ImprovementDesk
    prints: PrintDesk
    confirmations: ConfirmationDesk
    archive: ArchiveDesk
    ratings: RatingDesk
    suitability: SuitabilityDesk
    search: SearchDesk
    staff: StaffDesk
    staffing: StaffingDesk
    premises: PremisesDesk
    audit: AuditDesk
    calendar: CalendarDesk
    drafts: SqlDraftShelf
    terminals: TerminalDesk
    restricted: RestrictedDesk


@dataclass(frozen=True, slots=True)
class Keyrings:
    """The keys that desks give out and take away."""

    people: PeopleKeys
    branch: EnrolmentKeys
    restricted: RestrictedKeys


@dataclass(frozen=True, slots=True)
class Stored:
    """What desks read of the store beside the place."""

    drafts: SqlDraftShelf
    bookings: BookingTools


def build_desks(
    place: Workplace, sessions: SessionDesk, tools: SigningTools, papers: Papers, keys: Keyrings, stored: Stored
) -> Desks:
    """Return the desks of a session."""
    return Desks(
        today=TodayDesk(place),
        reception=ReceptionDesk(place, ARRIVAL_NOTICES),
        booking=booking_desks(place, stored.bookings, papers.appointments),
        queue=QueueDesk(place),
        hall=hall_desks(place, papers.hall),
        clients=ClientDesk(place),
        client_export=ClientExportDesk(place),
        cases=CaseDesk(place),
        colleagues=ColleagueDesk(sessions, place),
        materials=MaterialsDesk(place, LazyExaminer()),
        fees=FeeDesk(place, papers.fees),
        tariff=TariffDesk(place, papers.fees),
        capacity=CapacityDesk(place),
        corrections=CorrectionDesk(place),
        notices=NoticeDesk(place, papers.notice, tools),
        signing=SigningDesk(place, tools),
        refusals=RefusalDesk(place, tools),
        on_paper=PaperDesk(place, tools),
        voiding=VoidingDesk(place),
        improvements=ImprovementDesk(place),
        prints=PrintDesk(place, tools),
        confirmations=ConfirmationDesk(place, tools),
        archive=ArchiveDesk(place),
        ratings=RatingDesk(place),
        suitability=SuitabilityDesk(place),
        search=SearchDesk(place),
        staff=StaffDesk(place, keys.people),
        staffing=StaffingDesk(place),
        premises=PremisesDesk(place),
        audit=AuditDesk(place),
        calendar=CalendarDesk(place, parse_notice),
        drafts=stored.drafts,
        terminals=TerminalDesk(place, keys.branch),
        restricted=RestrictedDesk(place, keys.restricted),
    )
