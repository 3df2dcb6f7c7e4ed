"""A demo branch on disk with five people and two clients, made once through its desks; journeys work on copies."""

import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Lock

from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import Environment, signed_in
from app.demo.cast import CAST
from app.devices.printing import FolderPrinter
from app.domain.clients import Grade, InvestorClass, RiskLevel
from app.domain.errors import Unavailable
from app.domain.identity import IdentityKind
from app.domain.synthetic import resident_number
from app.forms.register_client import ClassifyClient, RegisterNatural
from app.forms.staff_member import AddStaff

ADMINISTRATOR, COMPLIANCE, SUPERVISOR, MANAGER, RECEPTION, TELLER = (
    "admin", "linshuo", "qinlan", "tangyue", "suhe", "zhouyun",
)  # fmt: skip
PASSWORD, TEMPORARY = "Jasmine-Tea-88", "Osmanthus-Cake-9"
MORNING = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
"""A Monday at half past nine in the branch, with trade."""
CLIENT, NAMESAKE, MASKED = "郑小满", "周晓敏", "郑*"
ELDER = "欧阳桂兰"
"""Seventy-two years old on the morning."""
ASSESSED = ClassifyClient(
    investor_class=InvestorClass.ORDINARY,
    grade=Grade.ORDINARY,
    risk_level=RiskLevel.C4,
    risk_assessed_on=date(2026, 1, 15),
)
CLIENT_NUMBER = resident_number(41, date(1988, 5, 17), male=False)


class Clock:
    """Stands still but for a millisecond with each question, until somebody lets time pass."""

    def __init__(self, now=MORNING):
        self._now, self._lock = now, Lock()

    def __call__(self):
        with self._lock:
            self._now += timedelta(milliseconds=1)
            return self._now

    def advance(self, **span):
        with self._lock:
            self._now += timedelta(**span)


class Paper(FolderPrinter):
    """A folder for paper; it can run out."""

    def __init__(self, folder):
        super().__init__(folder)
        self.folder, self.out = folder, False

    def print_pdf(self, pdf, printer, title):
        if self.out:
            raise Unavailable("printer.failed", printer=printer, page=1)
        super().print_pdf(pdf, printer, title)

    def sheets(self):
        """Return what was printed, oldest first."""
        return sorted(self.folder.glob("*.pdf"), key=lambda sheet: sheet.stat().st_mtime_ns)


@dataclass
class JourneyBranch:
    """A home with a clock and a printer of its own."""

    root: Path
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self):
        self.paper = Paper(self.root / "paper")

    @property
    def paths(self):
        return HomePaths(self.root / "home")

    @property
    def around(self):
        return Environment(self.clock, self.paper)

    def copied_to(self, root):
        """Return the branch as its disk is at this very moment: what a power cut leaves behind."""
        shutil.copytree(self.paths.root, root / "home")
        return JourneyBranch(root, self.clock)


def found(root):
    """Make the branch: staff, each with their own password and roles that were checked, and the clients."""
    branch = JourneyBranch(root)
    cast = [colleague for colleague in CAST if colleague.login in {COMPLIANCE, SUPERVISOR, MANAGER, RECEPTION, TELLER}]
    create_home(
        NewHome(
            paths=branch.paths, branch_code="D001", branch_name="示例证券中山路营业部", terminal_code="C1",
            login=ADMINISTRATOR, name="系统管理员", password=PASSWORD, demo=True,
        ),
        branch.clock,
    )  # fmt: skip
    with signed_in(branch.paths, ADMINISTRATOR, lambda: PASSWORD, branch.around) as session:
        for index, colleague in enumerate(cast):
            session.desks.staff.add(_joining(colleague, index, session.place.today()))
    door = HomeBackstage(branch.paths, lambda: branch.around, branch.clock)
    for colleague in cast:
        door.change_password(colleague.login, TEMPORARY, PASSWORD)
    door.release()
    with signed_in(branch.paths, COMPLIANCE, lambda: PASSWORD, branch.around) as session:
        others = [one for one in session.desks.staff.grants_to_check() if one.staff_id != session.actor.staff_id]
        for grant in others:
            session.desks.staff.decide_roles(grant.grant_id, agree=True)
    with signed_in(branch.paths, RECEPTION, lambda: PASSWORD, branch.around) as session:
        for person in _people():
            session.desks.reception.register_client(person)
    with signed_in(branch.paths, SUPERVISOR, lambda: PASSWORD, branch.around) as session:
        for name in (CLIENT, ELDER):
            (client,) = session.desks.clients.search(name)
            session.desks.clients.classify(client.client_id, ASSESSED)
    return branch


def _joining(colleague, index, today):
    qualified = colleague.login != COMPLIANCE
    return AddStaff(
        login=colleague.login, name=colleague.name, roles=(colleague.role,), temporary_password=TEMPORARY,
        qualifications=colleague.qualifications(index, today) if qualified else (), window=colleague.window,
        reason="营业部开业",
    )  # fmt: skip


def _people():
    for name, number, phone in (
        (CLIENT, CLIENT_NUMBER, "12800001234"),
        (NAMESAKE, resident_number(42, date(1975, 2, 3), male=False), "12800005678"),
        (ELDER, resident_number(43, date(1953, 5, 17), male=False), "12800009012"),
    ):
        yield RegisterNatural(
            name=name, identity_kind=IdentityKind.RESIDENT_ID, identity_number=number,
            valid_until=date(2036, 1, 1), phone=phone,
        )  # fmt: skip
