"""Administration as a whole: its leaves, the policy to be read, and this terminal."""

from datetime import timedelta

import pytest

from app.domain.policy import Permission
from app.forms.vocabulary import PERMISSIONS
from app.policy.notices import parse_notice
from app.services.audit import AuditDesk
from app.services.calendar import CalendarDesk
from app.services.queries import AuditVerdict
from app.services.staff import StaffDesk
from app.services.staffing import StaffingDesk
from app.services.staffing_rooms import PremisesDesk
from app.ui.counter.administration.leaves import Administered, administration_leaves
from app.ui.counter.administration.page import AdministrationPage
from app.ui.counter.administration.policy.limit_rows import limit_rows
from app.ui.counter.administration.terminal.facts import TerminalFacts, Verified
from app.ui.language import Language
from tests.fakes.desk_screens import desk_screens
from tests.fakes.exchanges import exchange_of

PLANS = ("Working hours", "Rooms")


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


@pytest.fixture
def administration(screens, qtbot, tasks):
    now = screens.branch.clock()

    def facts():
        return TerminalFacts(
            branch_code="B001", branch_name="示例营业部", terminal_code="C1", terminal_name="一号窗口", demo=True,
            certificate_from=now, certificate_until=now + timedelta(days=20), home="/srv/guitai", database_bytes=4096,
            documents_bytes=0, program_version="0.1.0", verified=Verified(AuditVerdict(7, None), now),
        )  # fmt: skip

    def make(who):
        place = screens.branch.at(who)
        work = Administered(
            staff=StaffDesk(place, screens.branch.keys), audit=AuditDesk(place), find_facts=facts,
            calendars=CalendarDesk(place, parse_notice), calendar=place.calendar, policy=place.policy,
            exchange=exchange_of(place, screens.branch), staffing=StaffingDesk(place), premises=PremisesDesk(place),
        )  # fmt: skip
        page = AdministrationPage(administration_leaves(work, screens.around, place.may), screens.around)
        qtbot.addWidget(page)
        screens.pages.append(page)
        page.show()
        tasks.wait_idle()
        return page

    return make


@pytest.mark.parametrize(
    ("who", "leaves"),
    [
        ("administrator", ["Staff", *PLANS, "Calendar", "Policy", "Terminals", "Sync", "This terminal"]),
        ("manager", ["Staff", *PLANS, "Calendar", "Policy", "Terminals", "Sync"]),
        ("compliance", ["Staff", *PLANS, "Audit", "Calendar", "Policy", "Terminals"]),
        ("auditor", [*PLANS, "Audit", "Calendar", "Policy", "Terminals", "Sync"]),
        ("teller", [*PLANS, "Calendar", "Policy", "Sync"]),
    ],
)
def test_everybody_sees_the_leaves_they_may_use(administration, who, leaves):
    tabs = administration(who).tabs
    assert [tabs.tabText(at) for at in range(tabs.count())] == leaves


def test_the_leaf_that_was_open_last_is_open_again(administration):
    administration("administrator").open_leaf("policy")
    again = administration("administrator")
    assert again.tabs.tabText(again.tabs.currentIndex()) == "Policy"


def test_the_terminal_says_its_certificate_runs_out_soon_and_when_the_chain_was_verified(administration, tasks):
    page = administration("administrator").open_leaf("terminal")
    tasks.wait_idle()
    assert page.certificate.chip.text == "20 days left"
    assert "B001-C1" in page.place.text
    assert page.verification.text.startswith("The chain holds: 7")


def test_a_service_is_found_by_its_initials_and_shown_in_full(administration):
    page = administration("compliance").open_leaf("policy")
    page.filter("qxkt")
    assert [entry.key.code for entry in page.services.entries] == ["PERM-OPEN"]
    facts = dict(page.service.facts())
    assert facts["Steps"] == "Apply → Review → Carry out → Sign → File in the archive"


def test_the_matrix_says_each_grant_by_mark_and_word(administration):
    page = administration("compliance").open_leaf("policy")
    page.open_leaf(2)
    row = page.matrix.model.rows.index(Permission.REVIEW_CASE)
    cells = [page.matrix.model.index(row, at).data() for at in range(1, 9)]
    assert cells == ["–", "–", "○ own", "● yes", "–", "–", "–", "–"]


def test_every_permission_and_every_limit_has_words_in_both_languages(screens, look):
    assert set(PERMISSIONS) == {each.value for each in Permission}
    for spoken in Language:
        look(spoken)
        rows = limit_rows(screens.branch.place.policy.limits)
        assert [row.path for row in rows if "_" in row.name + row.group] == []


def test_the_approved_list_is_shown_with_each_products_risk(administration):
    page = administration("teller").open_leaf("policy")
    page.open_leaf(4)
    assert len(page.products.model.rows) == 15
    page.filter("private")
    (row,) = page.products.model.rows
    told = [column.text(row) for column in page.products.model.columns]
    assert told[:5] == [
        "Sample Foresight private fund no. 1", "SL-PRIVATE", "R5 high risk", "PROD-SIGN", "Qualified investors only",
    ]  # fmt: skip
