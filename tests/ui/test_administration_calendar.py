"""The calendar page: kinds of days painted, due dates counted, a notice taken in."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from app.domain.calendars import DayKind
from app.policy.notices import parse_notice
from app.services.calendar import CalendarDesk
from app.ui.counter.administration.calendar.page import CalendarPage
from app.ui.counter.administration.calendar.year_grid import colours_of
from app.ui.theme import theme
from app.ui.theme.tokens import ThemeName, Tone
from tests.fakes.desk_screens import desk_screens

NOTICE = """\
year: 2027
source: State Council General Office notice for 2027
published_on: 2026-11-20
holidays:
  - {name: "New Year's Day", first: 2027-01-01, last: 2027-01-03}
  - {name: Labour Day, first: 2027-05-01, last: 2027-05-05}
  - {name: National Day, first: 2027-10-01, last: 2027-10-07}
make_up_days: [2027-10-09]
"""


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


@pytest.fixture
def calendar_page(screens, qtbot, tmp_path):
    def make(who="administrator", text=NOTICE):
        path = tmp_path / "2027.yaml"
        path.write_text(text, encoding="utf-8")
        place = screens.branch.at(who)
        desk = CalendarDesk(place, parse_notice)
        page = CalendarPage(
            place.calendar, place.policy.hours, screens.around, desk, place.may, pick=lambda _owner: path
        )
        qtbot.addWidget(page)
        screens.pages.append(page)
        page.resize(1100, 620)
        page.show()
        return page

    return make


def test_every_kind_of_day_is_painted_differently(calendar_page, look):
    for worn in ThemeName:
        look(theme=worn)
        grid = calendar_page().year.grid
        image = grid.grab().toImage()
        days = [date(2026, 2, 13), date(2026, 2, 14), date(2026, 2, 17)]
        corners = [grid.cell(day).topLeft() + QPoint(4, 4) for day in days]
        assert len({image.pixelColor(corner).name() for corner in corners}) == len(days)
    assert colours_of(DayKind.HOLIDAY) == theme.active().colours.soft(Tone.NOTE)


def test_a_day_is_said_in_words_and_chosen_by_mouse_and_keys(calendar_page, qtbot):
    page = calendar_page()
    grid = page.year.grid
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell(date(2026, 2, 13)).center())
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.words(grid.day) == "Saturday, 14 February 2026 · Make-up working day"
    assert page.calculator.start.text() == "2026-02-14"


def test_the_calculator_counts_as_the_rules_do(calendar_page):
    calculator = calendar_page().calculator
    calculator.begin(date(2026, 2, 13))
    assert calculator.deadline.due_on == date(2026, 2, 25)
    assert [day.ordinal for day in calculator.days if day.ordinal] == [1, 2, 3]
    assert len(calculator.list.entries) == 13
    calculator.amount.setValue(60)
    assert calculator.deadline.due_on == date(2026, 5, 19)


def test_a_date_that_cannot_be_read_is_said(calendar_page):
    calculator = calendar_page().calculator
    calculator.start.put("")
    calculator.count()
    assert calculator.deadline is None
    assert calculator.list.entries == []


def test_a_year_without_a_notice_is_marked_until_the_notice_is_imported(calendar_page, tasks, screens):
    page = calendar_page()
    page.year.show_year(2027)
    assert page.year.provisional
    page.year.take_in.click()
    tasks.wait_idle()
    page.notices.dialog.accept()
    tasks.wait_idle()
    assert not page.year.provisional
    assert screens.branch.actions()[-1] == "calendar:notice:imported"


def test_a_file_that_is_no_notice_is_refused_with_its_reason(calendar_page, tasks, heard):
    page = calendar_page(text="nothing of the kind")
    page.year.take_in.click()
    tasks.wait_idle()
    assert heard.errors[0].code.startswith("policy.invalid")


def test_only_who_administers_the_terminal_may_import(calendar_page):
    assert calendar_page("auditor").year.take_in.isHidden()
