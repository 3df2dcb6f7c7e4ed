"""Register, deadlines, statistics and what follows a complaint, in the window over a real store."""

from datetime import timedelta
from functools import partial

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from app.bootstrap.phrasebook import say
from app.db.complaint_register import SqlComplaintQueries
from app.documents.press import Press
from app.documents.reports import set_report
from app.domain.complaints import Nature
from app.services.aftercare import AftercareDesk
from app.services.complaint_export import RegisterExportDesk
from app.services.complaint_ports import Urgency
from app.services.complaint_recount import DueDesk
from app.services.complaint_register import RegisterDesk
from app.services.complaint_statistics import StatisticsDesk
from app.services.complaint_timeline import TimelineDesk
from app.services.resources import resource
from app.sheets.register_workbook import write_register
from app.ui.changes import ChangeFeed
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.complaints.aftercare.card import AftercareCard
from app.ui.counter.complaints.deadlines.page import DeadlinesPage
from app.ui.counter.complaints.looks import CategoryWords
from app.ui.counter.complaints.register.desks import RegisterUse
from app.ui.counter.complaints.register.page import RegisterPage
from app.ui.counter.complaints.statistics.page import StatisticsPage
from app.ui.counter.surroundings import Surroundings
from tests.fakes.branch import POLICY, ZONE
from tests.fakes.stored_branch import stored_branch
from tests.services.at_hand import closed, desk, in_hand, register, replied


@pytest.fixture(scope="module")
def paper():
    return Press(resource())


@pytest.fixture
def branch(tmp_path, paper):
    made = stored_branch(tmp_path, paper)
    yield made
    made.store.close()


class Counter:
    """Makes the leaves for somebody."""

    def __init__(self, branch, tasks, qtbot, paper):
        self.branch, self.tasks, self.qtbot, self.opened = branch, tasks, qtbot, []
        self.report, self.feed = partial(set_report, press=paper), ChangeFeed()
        branch.store.subscribe(self.feed.publish)

    @property
    def around(self):
        words = CatalogueWords(POLICY.catalogue)
        return Surroundings(tasks=self.tasks, feed=self.feed, zone=ZONE, now=self.branch.clock, words=words)

    def use(self, who):
        place, queries = self.branch.at(who), SqlComplaintQueries(self.branch.store.reading)
        return RegisterUse(
            register=RegisterDesk(place, queries), export=RegisterExportDesk(place, queries, say, write_register),
            due=DueDesk(place, queries), statistics=StatisticsDesk(place, queries, say, self.report),
            words=CategoryWords(POLICY.categories), place=place, open_complaint=self.opened.append,
        )  # fmt: skip

    def show(self, page):
        self.qtbot.addWidget(page)
        page.resize(1240, 760)
        page.show()
        self.settle()
        return page

    def settle(self):
        for _ in range(3):
            self.tasks.wait_idle()
            self.qtbot.wait(1)

    def register(self, who="manager", **more):
        return self.show(RegisterPage(self.use(who), self.around, **more))

    def deadlines(self, who="manager"):
        return self.show(DeadlinesPage(self.use(who), self.around))

    def statistics(self, who="manager", **more):
        return self.show(StatisticsPage(self.use(who), self.around, **more))


@pytest.fixture
def counter(branch, tasks, qtbot, paper):
    return Counter(branch, tasks, qtbot, paper)


def numbers(page):
    return [line.complaint_no.rpartition("-")[2] for line in page.model.rows]


def test_the_register_begins_with_what_is_open_and_a_box_brings_the_rest(branch, counter):
    closed(branch)
    register(branch)
    page = counter.register()
    assert numbers(page) == ["T0002"]
    page.filters.boxes["state"].setCurrentIndex(0)
    counter.settle()
    assert sorted(numbers(page)) == ["T0001", "T0002"]
    assert page.total.text() == "2 complaints"


def test_a_column_sorts_in_the_store_and_a_name_finds_its_complaint(branch, counter):
    for _ in range(3):
        register(branch)
    page = counter.register()
    at = [column.key for column in page.model.columns].index("number")
    page.model.sort(at, Qt.SortOrder.DescendingOrder)
    counter.settle()
    assert numbers(page) == ["T0003", "T0002", "T0001"]
    page.filters.line.setText("T0002")
    page.filters.line.search_now()
    counter.settle()
    assert numbers(page) == ["T0002"]


def test_a_view_is_kept_under_a_name_and_comes_back(branch, counter):
    register(branch)
    page = counter.register(ask_name=lambda *_: "逾期投诉")
    page.filters.boxes["urgency"].setCurrentIndex(1)
    page.keep.click()
    counter.settle()
    again = counter.register()
    again.take_view("逾期投诉")
    counter.settle()
    assert again.filters.values == {"state": "open", "urgency": "late"}
    assert numbers(again) == []


def test_the_workbook_holds_what_is_listed(branch, counter, tmp_path):
    register(branch)
    page = counter.register()
    page.save_workbook(str(tmp_path / "register.xlsx"))
    counter.settle()
    assert page.fault.text == ""
    assert load_workbook(tmp_path / "register.xlsx").active.max_row == 4


def test_a_teller_is_offered_no_way_out(branch, counter):
    register(branch)
    assert not counter.register("teller").export.isVisible()


def test_the_board_stands_each_complaint_where_its_first_clock_is(branch, counter):
    late = register(branch)
    branch.clock.advance(hours=30)
    register(branch)
    page = counter.deadlines()
    lanes = {urgency: len(lane.entries.entries) for urgency, lane in page.lanes.items()}
    assert lanes == {Urgency.LATE: 1, Urgency.TODAY: 0, Urgency.SOON: 1, Urgency.LATER: 0}
    page.lanes[Urgency.LATE].entries.taken.emit(page.lanes[Urgency.LATE].entries.entries[0])
    assert counter.opened == [late]
    assert "Overdue" in page.lanes[Urgency.LATE].entries.entries[0].detail


def test_what_came_uncounted_is_counted_when_the_board_opens(branch, counter):
    register(branch, nature=Nature.WHISTLE_BLOWING)
    assert sum(len(lane.entries.entries) for lane in counter.deadlines("manager").lanes.values()) == 0
    assert sum(len(lane.entries.entries) for lane in counter.deadlines("compliance").lanes.values()) == 1


def test_a_month_is_shown_and_saved(branch, counter, tmp_path):
    for _ in range(3):
        in_hand(branch)
    page = counter.statistics(ask_path=lambda *_: str(tmp_path / "month.pdf"))
    assert page.categories.rows == [("Service conduct", 3, "3 · 100%")]
    assert page.alerts.isVisible()
    page.save.click()
    counter.settle()
    assert (tmp_path / "month.pdf").read_bytes().startswith(b"%PDF-")


def aftercare(counter, who, complaint_id, answers=None, path=""):
    place = counter.branch.at(who)
    card = AftercareCard(
        AftercareDesk(place), TimelineDesk(place, say, counter.report), counter.around,
        ask=lambda *_: answers, ask_path=lambda *_: path,
    )  # fmt: skip
    counter.show(card)
    card.show_complaint(desk(counter.branch, who).complaint(complaint_id))
    counter.settle()
    return card


def test_a_rectification_is_planned_and_its_steps_are_its_owner_s(branch, counter):
    found = replied(branch)
    due = branch.place.today() + timedelta(days=5)
    answers = {"measure": "高峰时段增开窗口。", "owner_id": branch.staff["teller"].id, "due_on": due}
    card = aftercare(counter, "supervisor", found, answers)
    card.plan.click()
    counter.settle()
    assert [list(row.buttons) for row in card.rows] == [[]]
    owner = aftercare(counter, "teller", found, {"said": "已增开。"})
    for action in ("begin", "finish"):
        owner.rows[0].buttons[action].click()
        counter.settle()
    assert owner.view.rectifications[0].state == "done"


def test_a_call_is_put_on_record_with_its_score(branch, counter):
    card = aftercare(counter, "teller", closed(branch), {"said": "处理及时。", "score": 5})
    for action in ("reach", "satisfied"):
        card.rows[0].buttons[action].click()
        counter.settle()
    assert card.view.visits[0].score == 5


def test_the_timeline_is_saved_as_a_file(branch, counter, tmp_path):
    card = aftercare(counter, "supervisor", closed(branch), path=str(tmp_path / "timeline.pdf"))
    card.timeline.click()
    counter.settle()
    assert (tmp_path / "timeline.pdf").read_bytes().startswith(b"%PDF-")
