"""Today over real desks: numbers that move with the day, and the way to the next thing."""

from datetime import date

import pytest

from app.domain.drafts import Draft
from app.domain.errors import Unavailable
from app.forms.rating import GiveRating
from app.services.improvements import ImprovementDesk
from app.services.printing import PrintDesk
from app.services.ratings import RatingDesk
from app.services.today import TodayDesk
from app.ui.counter.today.doors import Day, TodayDoors
from app.ui.counter.today.page import TodayPage
from app.ui.language import Language
from tests.fakes.desk_screens import desk_screens


class Shelf:
    def __init__(self, *drafts):
        self.drafts = list(drafts)

    def of(self, staff_id):
        return [draft for draft in self.drafts if draft.staff_id == staff_id]

    def discard(self, form, staff_id, subject=""):
        self.drafts = [d for d in self.drafts if (d.form, d.staff_id, d.subject) != (form, staff_id, subject)]

    def keep(self, form, staff_id, content, subject=""):
        self.drafts.append((form, staff_id, content, subject))


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


@pytest.fixture
def open_today(screens, qtbot, tasks):
    def make(who="teller", desks=("reception", "queue", "service"), shelf=None, improvements=None):
        screens.opened = []
        doors = TodayDoors(open_desk=screens.opened.append, open_case=screens.opened.append, desks=frozenset(desks))
        place = screens.branch.at(who)
        day = Day(actor=place.actor, calendar=place.calendar, policy=place.policy)
        prints = PrintDesk(place, screens.branch.tools)
        page = TodayPage(TodayDesk(place), prints, day, screens.around, doors, shelf=shelf, improvements=improvements)
        qtbot.addWidget(page)
        page.show()
        tasks.wait_idle()
        return page

    return make


def test_the_numbers_reload_when_somebody_takes_a_number(screens, open_today, qtbot):
    page = open_today()
    assert page.figures.waiting.text.startswith("0")
    screens.branch.visit(screens.branch.person(), "ACC-UPD")
    qtbot.waitUntil(lambda: page.figures.waiting.text.startswith("1"))


def test_a_newcomer_is_taught_three_steps_while_the_day_is_empty(screens, open_today, qtbot):
    page = open_today()
    assert page.steps.isVisible()
    page.steps.steps[1].go.click()
    assert screens.opened == ["queue"]
    screens.branch.visit(screens.branch.person())
    qtbot.waitUntil(lambda: not page.steps.isVisible())


def test_what_waits_for_a_decision_is_opened_from_here(screens, open_today):
    case = screens.branch.case(service="PERM-OPEN")
    screens.branch.cases().apply(case.case_id)
    page = open_today("supervisor")
    page.decide.click()
    assert screens.opened == [case.case_id]


def test_an_overdue_case_is_said_in_words(screens, open_today):
    case = screens.branch.case(service="ACC-PWD")
    screens.branch.cases().apply(case.case_id)
    screens.branch.clock.advance(hours=2)
    page = open_today()
    assert page.matters.overdue.text == "Cases overdue: 1"
    assert page.mine.list.entries[0].right.startswith("Overdue by")


def test_a_copy_that_was_not_printed_is_printed_again(screens, open_today, tasks, qtbot):
    branch = screens.branch
    sealed = branch.sealed(branch.executed().case_id)
    branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.missing", printer="A4")
    with pytest.raises(Unavailable):
        branch.signing().deliver(sealed.confirmation_id, "A4")
    page = open_today()
    assert sealed.confirmation_no in page.matters.copies.text
    page.matters.print_again()
    qtbot.waitUntil(lambda: not page.matters.copies.isVisible())
    assert screens.notices == ["Copies printed: 1"]


def test_a_draft_is_offered_again_and_a_discarded_one_can_be_taken_back(screens, open_today, tasks):
    staff_id = screens.branch.staff["teller"].id
    draft = Draft(
        id=staff_id,
        form="register_natural",
        staff_id=staff_id,
        content='{"name": "x"}',
        saved_at=screens.branch.clock(),
    )
    shelf = Shelf(draft)
    page = open_today(shelf=shelf)
    page.drafts.resumed.emit(page.drafts.drafts[0])
    page.drafts.discard(draft)
    tasks.wait_idle()
    assert (screens.opened, shelf.drafts, page.drafts.drafts) == (["reception"], [], ())
    page.drafts.take_back()
    assert page.drafts.drafts == (draft,)


def test_a_holiday_is_named_and_the_closed_exchanges_are_said(screens, open_today):
    screens.branch.clock.advance(days=-(date(2026, 11, 23) - date(2026, 10, 1)).days)
    page = open_today()
    assert page.greeting.day.text == "national_day"


def test_the_day_is_said_in_chinese_after_a_switch(open_today, look):
    page = open_today()
    look(Language.CHINESE)
    assert page.greeting.day.text == "工作日"
    assert page.figures.waiting.text.endswith("等候")


@pytest.fixture
def unhappy(screens, qtbot, tasks, open_today):
    """A supervisor's first page after a client gave two of five."""
    branch = screens.branch
    case = branch.executed()
    branch.signing().deliver(branch.sealed(case.case_id).confirmation_id, None)
    RatingDesk(branch.at("teller")).rate(case.case_id, GiveRating(score=2, comment="等候太久"))
    return open_today("supervisor", improvements=ImprovementDesk(branch.at("supervisor"))).unhappy


def take(card, tasks, action, words):
    card.words.setText(words)
    card.buttons[action].click()
    tasks.wait_idle()


def test_a_low_rating_is_taken_up_with_a_measure_an_owner_and_a_day(screens, unhappy, tasks):
    unhappy.list.taken.emit(unhappy.list.entries[0])
    assert not unhappy.buttons["plan"].isEnabled()
    unhappy.owner.setCurrentIndex(0)
    unhappy.due.setText("2026-12-01")
    take(unhappy, tasks, "plan", "增开一个窗口")
    tasks.wait_idle()
    (item,) = ImprovementDesk(screens.branch.at("manager")).open_items()
    assert (item.state, item.due_on, bool(item.owner_name)) == ("planned", date(2026, 12, 1), True)
    assert unhappy.buttons["begin"].isVisibleTo(unhappy)


def test_a_low_rating_is_dismissed_only_with_a_reason_and_then_gone(unhappy, tasks):
    unhappy.list.taken.emit(unhappy.list.entries[0])
    take(unhappy, tasks, "dismiss", "")
    assert unhappy.fault.text == "Say why; the reason is kept in the log."
    take(unhappy, tasks, "dismiss", "客户误按")
    tasks.wait_idle()
    assert not unhappy.isVisible()


def test_a_teller_is_shown_no_ratings(open_today, screens):
    page = open_today("teller", improvements=ImprovementDesk(screens.branch.at("teller")))
    assert not page.unhappy.isVisible()
