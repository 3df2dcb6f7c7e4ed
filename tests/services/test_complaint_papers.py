"""Register, statistics and timeline over a real store: what is shown, counted, given out, and kept from whom."""

from datetime import date, timedelta
from functools import partial
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.bootstrap.phrasebook import say
from app.db.complaint_register import SqlComplaintQueries
from app.documents.pages import page_count, page_text
from app.documents.press import Press
from app.documents.reports import set_report
from app.domain.calendars import YearNotice
from app.domain.complaints import Complaint, Nature
from app.domain.errors import Refused
from app.services.complaint_export import COLUMNS, RegisterExportDesk
from app.services.complaint_ports import Order, Urgency, Wanted
from app.services.complaint_recount import DueDesk
from app.services.complaint_register import Nearness, RegisterDesk
from app.services.complaint_statistics import StatisticsDesk
from app.services.complaint_timeline import TimelineDesk
from app.services.resources import resource
from app.sheets.register_workbook import write_register
from tests.fakes.stored_branch import stored_branch
from tests.services.at_hand import closed, desk, in_hand, register, replied

MONTH = date(2026, 11, 1)


@pytest.fixture(scope="module")
def paper():
    return Press(resource())


@pytest.fixture
def branch(tmp_path, paper):
    made = stored_branch(tmp_path, paper)
    yield made
    made.store.close()


@pytest.fixture
def press(paper):
    return partial(set_report, press=paper)


@pytest.fixture
def queries(branch):
    return SqlComplaintQueries(branch.store.reading)


def quiet(_done, _all):
    """Hear of nothing."""


def rows_of(branch, queries, who, **more):
    desk_of = RegisterExportDesk(branch.at(who), queries, say, write_register)
    book = load_workbook(BytesIO(desk_of.workbook(Wanted(), Order(), "zh_CN", quiet, **more)))
    return [[cell.value for cell in row] for row in book.active.iter_rows()]


def text_of(pdf):
    return "".join(page_text(pdf, page) for page in range(page_count(pdf))).replace("\r\n", "").replace(" ", "")


def test_the_register_shows_the_clock_that_ends_first_as_soon_as_a_complaint_is_taken_in(branch, queries):
    register(branch)
    (line,) = RegisterDesk(branch.at("supervisor"), queries).page(Wanted(), Order()).rows
    assert (line.clock, line.nearness, line.complainant) == ("first_response", Urgency.SOON, "张*")
    assert line.due_at == branch.clock.now + timedelta(hours=24)


def test_each_urgency_finds_its_own(branch, queries):
    register(branch)
    desk_of = RegisterDesk(branch.at("supervisor"), queries)
    branch.clock.advance(hours=25)
    late = Nearness(branch.at("supervisor")).wanted(Urgency.LATE)
    assert desk_of.count(late) == 1
    assert desk_of.page(late, Order()).rows[0].late


def test_the_workbook_has_the_register_s_columns_and_masks_what_it_gives_out(branch, queries):
    replied(branch)
    rows = rows_of(branch, queries, "manager")
    assert rows[0] == [say("zh_CN", "Register", words) for words, _ in COLUMNS]
    told = dict(zip(rows[0], rows[1], strict=True))
    assert (told["投诉人"], told["联系电话"]) == ("张*", "120****0001")
    assert (told["类别"], told["责任认定"], told["答复形式"]) == ("服务行为", "营业部", "邮寄")
    assert rows[-1][0].startswith("manager · ")
    assert "complaint:register:exported" in actions(branch)


def actions(branch):
    return [row.action for row in branch.place.audit.page(limit=500)]


def test_whole_names_are_for_those_who_may_see_them(branch, queries):
    register(branch)
    assert "张小明" in rows_of(branch, queries, "compliance", in_full=True)[1]
    with pytest.raises(Refused):
        rows_of(branch, queries, "manager", in_full=True)
    with pytest.raises(Refused):
        rows_of(branch, queries, "teller")


def test_a_restricted_complaint_is_in_nobody_else_s_workbook_or_figures(branch, queries, press):
    register(branch, nature=Nature.WHISTLE_BLOWING)
    DueDesk(branch.at("compliance"), queries).catch_up(quiet)
    for who, found in (("manager", 0), ("compliance", 1)):
        assert len(rows_of(branch, queries, who)) == 3 + found
        assert RegisterDesk(branch.at(who), queries).count(Wanted()) == found
        statistics = StatisticsDesk(branch.at(who), queries, say, press)
        assert statistics.month(MONTH, "en").figures.received == found


def test_three_of_one_cause_a_group_and_a_large_amount_are_alerts(branch, queries, press):
    statistics = StatisticsDesk(branch.at("supervisor"), queries, say, press)
    for _ in range(2):
        in_hand(branch)
    assert statistics.alerts() == ()
    in_hand(branch)
    register(branch, same_matter=5)
    register(branch, amount_fen=5_000_000)
    assert sorted((one.kind, one.count) for one in statistics.alerts()) == [
        ("amount", 5_000_000),
        ("cluster", 3),
        ("group", 5),
    ]
    branch.clock.advance(days=8)
    assert statistics.alerts() == ()


def test_a_month_is_printed_with_how_it_is_counted_and_the_branch_s_benchmark(branch, queries, press):
    closed(branch)
    statistics = StatisticsDesk(branch.at("manager"), queries, say, press)
    text = text_of(statistics.print_month(MONTH, "zh_CN"))
    for piece in ("2026-11", "服务行为", "100%", "按时答复率", "统计口径", "来源未核实"):
        assert piece in text


def test_the_printed_timeline_is_the_log_with_every_clock(branch, press):
    found = closed(branch)
    steps = desk(branch, "supervisor").complaint(found).steps
    text = text_of(TimelineDesk(branch.at("supervisor"), say, press).pdf(found, "zh_CN"))
    places = [text.index(f"{step.sequence}.2026-11-23") for step in steps]
    assert places == sorted(places)
    for words in ("First response", "Written reply", "Industry guideline"):
        assert say("zh_CN", "Vocabulary", words) in text
    for piece in ("2027-01-05", "2026-12-12周六周末", "按时完成", "签名"):
        assert piece in text, piece


def test_a_new_calendar_moves_the_limits_of_open_complaints_and_keeps_the_old_day(branch, queries):
    found = in_hand(branch)
    branch.clock.advance(days=30)
    late = in_hand(branch)
    calendar = branch.place.calendar
    off = {date(2027, 1, day): "spring_festival" for day in range(4, 8)}
    moved = calendar.with_notice(YearNotice(2027, "made-up", "a test", off, frozenset()))
    heard = []
    done = DueDesk(branch.at("supervisor"), queries).recount(moved, lambda done, total: heard.append((done, total)))
    assert done.counted == 2
    assert done.moved >= 1
    assert heard[-1] == (2, 2)
    with branch.store.begin(None) as uow:
        after = uow.get(Complaint, late)
        assert after.handle_by.former_due
        assert after.limit_at == after.handle_by.due_at
        assert uow.get(Complaint, found).handle_by.due_at
    again = DueDesk(branch.at("supervisor"), queries).recount(moved, quiet)
    assert (again.counted, again.moved) == (0, 0)
