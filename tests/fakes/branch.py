"""A demo branch in memory with people for every role, for the desks' tests; no window, no file."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID
from zoneinfo import ZoneInfo

from app.documents.papers.examining import Examiner
from app.documents.wording import WordingShelf
from app.domain.attachments import Paper, Purpose
from app.domain.clients import Grade, InvestorClass, RiskLevel
from app.domain.identity import IdentityKind
from app.domain.people import Actor, Branch, Qualification, QualificationKind, Staff, Terminal
from app.domain.policy import Payment, Role
from app.domain.suitability import Declared
from app.domain.synthetic import firm_code, resident_number
from app.forms.register_client import ClassifyClient, RegisterInstitution, RegisterNatural
from app.policy.loader import load_policy
from app.services.capacity import CapacityDesk
from app.services.case_opening import OpenCase
from app.services.cases import CaseDesk
from app.services.clients import ClientDesk
from app.services.day_closing import DayClosingDesk, DayTools
from app.services.fee_papers import FeeTools
from app.services.fee_records import Charge
from app.services.fees import FeeDesk
from app.services.generating import SigningTools
from app.services.materials import Attach, MaterialsDesk
from app.services.paper_signing import PaperDesk, Scanned
from app.services.queue import QueueDesk
from app.services.reception import CheckMethod, Receive, ReceptionDesk
from app.services.refusals import RefusalDesk
from app.services.resources import resource
from app.services.signing import SigningDesk
from app.services.suitability import CompareProduct, RecogniseInvestor, RecordAssessment, SuitabilityDesk
from app.services.workplace import Workplace
from tests.fakes import brought
from tests.fakes.calendars import calendar
from tests.fakes.signers import check_signature, register_entry, signer_of
from tests.fakes.signing import FakeBlobs, FakeFeePress, FakeKeys, FakePress, FakePrinter, FakeSealer, signature
from tests.fakes.store import FakeStore

ZONE = ZoneInfo("Asia/Shanghai")
MORNING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
"""A Monday, half past nine at the branch."""
POLICY = load_policy(resource("policy"))
RICH = Declared(assets_fen=2_000_000_000, yearly_income_fen=90_000_000, trading_months=60, examination_passed=True)
FIGURES = {"assets_fen": 600_000_000, "net_assets_fen": 1_500_000_000, "experience_years": 5}
PEOPLE = {
    "greeter": ("受理员小陈", (Role.RECEPTIONIST,)),
    "teller": ("林晓", (Role.TELLER,)),
    "colleague": ("何敏", (Role.TELLER,)),
    "supervisor": ("周主管", (Role.SUPERVISOR,)),
    "second_supervisor": ("吴主管", (Role.SUPERVISOR,)),
    "manager": ("马经理", (Role.BRANCH_MANAGER,)),
    "compliance": ("合规专员", (Role.COMPLIANCE,)),
    "auditor": ("审计员", (Role.AUDITOR,)),
    "administrator": ("管理员", (Role.ADMINISTRATOR,)),
}


SCAN = Paper(b"\x89PNG\r\n\x1a\n a signed page", "image/png", 1)


class Clock:
    """Stands still until it is told."""

    def __init__(self):
        self.now = MORNING

    def __call__(self):
        return self.now

    def advance(self, **span):
        self.now += timedelta(**span)


@dataclass
class DeskBranch:
    """The branch and its people; ``at("teller")`` is a workplace in somebody's name."""

    clock: Clock
    store: FakeStore
    place: Workplace
    staff: dict
    blobs: FakeBlobs
    tools: SigningTools
    fee_tools: FeeTools
    keys: FakeKeys = field(default_factory=FakeKeys)
    _people: count = field(default_factory=lambda: count(700_000))

    def at(self, who):
        """Return the workplace of one of PEOPLE."""
        staff, terminal = self.staff[who], self.place.actor.terminal_id
        window = staff.window
        return self.place.for_actor(
            Actor(staff.id, staff.login, staff.name, frozenset(staff.roles), terminal, "C1", window, staff.employment),
            signer_of(who),
        )

    def reception(self, who="greeter"):
        return ReceptionDesk(self.at(who))

    def queue(self, who="teller"):
        return QueueDesk(self.at(who))

    def days(self, who="supervisor"):
        tools = DayTools(
            set_sheet=lambda paper: b"%PDF " + repr(paper).encode(), words=self.tools.words, printer=self.tools.printer
        )
        return DayClosingDesk(self.at(who), tools)

    def cases(self, who="teller"):
        return CaseDesk(self.at(who))

    def materials(self, who="teller"):
        return MaterialsDesk(self.at(who), Examiner())

    def fees(self, who="teller"):
        return FeeDesk(self.at(who), self.fee_tools)

    def paid(self, case_id, payment=Payment.E_PAYMENT, **more):
        """Take the fee of an applied case."""
        return self.fees().charge(Charge(case_id=case_id, payment=payment, reference="PAY-1", **more))

    def signing(self, who="teller"):
        return SigningDesk(self.at(who), self.tools)

    def suitability(self, who="teller"):
        return SuitabilityDesk(self.at(who))

    def clients(self, who="teller"):
        return ClientDesk(self.at(who))

    def person(self, name="测试客户", born=date(1988, 5, 17), **more):
        """Register a natural person whose document is valid."""
        index = next(self._people)
        values = {"valid_until": date(2036, 1, 1), "phone": f"12{index:09d}"} | more
        number = resident_number(index, born, male=False)
        command = RegisterNatural(name=name, identity_kind=IdentityKind.RESIDENT_ID, identity_number=number, **values)
        return self.reception("teller").register_client(command)

    def firm(self, name="示例商贸有限公司"):
        """Register an institution."""
        code = firm_code(next(self._people))
        command = RegisterInstitution(name=name, identity_number=code, unlimited=True)
        return self.reception("teller").register_client(command)

    def visit(self, client, *services, checked=True, who="greeter", representative=None, again=True):
        """Receive the client, identity checked, and return the slip."""
        desk = self.reception(who)
        check = desk.check_identity(client.client_id, CheckMethod.SEEN) if checked else None
        return desk.receive(
            Receive(
                client_id=client.client_id,
                need="办理业务",
                service_codes=services or ("BANK-CHG",),
                representative_id=representative,
                identity_check=check,
                again=again,
            )
        )

    def case(self, client=None, service="BANK-CHG", who="teller", representative=None):
        """Open a case with everything in it."""
        slip = self.visit(client or self.person(), service, representative=representative)
        if representative is not None:
            CapacityDesk(self.at(who)).check_representative(slip.visit_id, representative, CheckMethod.SEEN)
        materials = POLICY.catalogue.service(service).materials
        case = self.cases(who).open_case(
            OpenCase(
                visit_id=slip.visit_id,
                ticket_id=slip.ticket_id,
                service_code=service,
                details="变更三方存管银行为示例银行。",
                materials=materials,
            )
        )
        self.judge(case, who)
        return self.cases(who).case(case.case_id)

    def record_talk(self, case, who="teller"):
        """Attach a recording of the talk, a minute long."""
        begin = self.clock.now
        self.clock.advance(minutes=1)
        desk = self.materials(who)
        desk.attach(
            Attach(
                case_id=case.case_id, paper=desk.examine_recording(brought.wave()), name="talk.wav",
                purpose=Purpose.AV_RECORD, started_at=begin, ended_at=self.clock.now, device="双录一体机",
            )
        )  # fmt: skip

    def judge(self, case, who="teller"):
        """Judge what the case's service asks for, so that it may be applied for."""
        desk, view = self.suitability(who), self.suitability(who).view(case.case_id)
        if view.asks == "comparison":
            if view.level is None:
                self.assess(case.client, RiskLevel.C5)
            desk.compare(CompareProduct(case_id=case.case_id, product_code=view.products[0].code, declared=RICH))
        elif view.asks == "assessment":
            desk.assess(RecordAssessment(case_id=case.case_id, level=RiskLevel.C3, score=48, paper_no="FX-1"))
        elif view.asks == "recognition":
            desk.recognise(RecogniseInvestor(case_id=case.case_id, way=view.ways[0], **FIGURES))
        if "suitability.to_be_recorded" in desk.view(case.case_id).wants:
            self.record_talk(case, who)

    def assess(self, client, level, on=None):
        """Put a risk level on a client's file."""
        command = ClassifyClient(
            investor_class=InvestorClass.ORDINARY,
            grade=Grade.ORDINARY,
            risk_level=level,
            risk_assessed_on=on or self.place.today(),
        )
        self.clients("supervisor").classify(client.client_id, command)

    def executed(self, **more):
        """Open a case and carry it to where the confirmation is awaited."""
        case = self.case(**more)
        self.cases().apply(case.case_id)
        return self.cases().execute(case.case_id, "REF-1")

    def sealed(self, case_id):
        """Carry an executed case to a sealed confirmation."""
        desk = self.signing()
        made = desk.generate(case_id)
        if made.on_paper:
            self.on_paper(made.confirmation_id)
        else:
            desk.present(made.confirmation_id)
            desk.read_to_end(made.confirmation_id)
            desk.sign(made.confirmation_id, signature())
        desk.countersign(made.confirmation_id)
        return desk.seal(made.confirmation_id)

    def on_paper(self, confirmation_id):
        """Have a document signed in ink, and scan it."""
        paper = PaperDesk(self.at("teller"), self.tools)
        paper.hand_out(confirmation_id, "Front desk")
        return paper.scan_in(confirmation_id, [Scanned(SCAN, "scan.png")])

    def refusals(self, who="teller"):
        return RefusalDesk(self.at(who), self.tools)

    def presented(self, **more):
        """Carry a case to where the client has the document before them."""
        desk = self.signing()
        made = desk.generate(self.executed(**more).case_id)
        desk.present(made.confirmation_id)
        return desk.read_to_end(made.confirmation_id)

    def actions(self):
        """Return the audited actions in order."""
        return [event.action for _, _, event in self.store.audited]


def desk_branch(ids, make_store=FakeStore):
    """Return a branch with everybody of PEOPLE; ``ids`` makes ids, ``make_store`` takes the clock."""
    clock, blobs = Clock(), FakeBlobs()
    store = make_store(clock)
    branch = Branch(id=ids(), code="B001", name="示例证券中山路营业部", demo=True)
    terminal = Terminal(id=ids(), code="C1", name="一号窗口", certificate_pem="")
    staff = {login: _staff(ids(), login, *PEOPLE[login]) for login in PEOPLE}
    with store.begin(None) as uow:
        kept = [uow.add(record) for record in (branch, terminal, *staff.values())]
        uow.commit()
    del kept
    first = staff["teller"]
    actor = Actor(first.id, first.login, first.name, frozenset(first.roles), terminal.id, "C1", first.window)
    place = Workplace(
        store=store,
        clients=store.clients,
        work=store.work,
        queue=store.queue,
        audit=store.audit,
        blobs=blobs,
        clock=clock,
        ids=ids,
        policy=POLICY,
        calendar=calendar(),
        zone=ZONE,
        branch=branch,
        actor=actor,
        signer=signer_of(first.login),
        check_signature=check_signature,
    )
    shelf = WordingShelf(resource("wording"))
    tools = SigningTools(
        press=FakePress(), wording=shelf, words=lambda _language, _context, text: text, sealer=FakeSealer(),
        printer=FakePrinter(),
    )  # fmt: skip
    fees = FeeTools(press=FakeFeePress(), signing=tools)
    return DeskBranch(clock, store, place, staff, blobs, tools, fees)


def _staff(staff_id: UUID, login, name, roles):
    registrations = tuple(Qualification(kind, "S1000", date(2028, 12, 31)) for kind in QualificationKind)
    windows = {"teller": "3", "colleague": "4"}
    return Staff(
        id=staff_id, login=login, name=name, roles=roles, qualifications=registrations, window=windows.get(login, ""),
        keys=register_entry(staff_id, login), created_at=MORNING,
    )  # fmt: skip
