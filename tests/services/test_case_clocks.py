"""What the clock decides about a case, and what the client is told in writing (rules 2.3-d, 4.3)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.cases import ServiceCase
from app.domain.errors import RuleViolation
from app.domain.notices import Notice, NoticePurpose
from app.services.case_settling import settle_cases
from app.services.notices import NoticeDesk
from app.services.today import TodayDesk

MISSING = "知识测试结果原件\n\n 银行卡复印件 "


@pytest.fixture
def applied(branch):
    """A case that waits for its reviewer."""
    case = branch.case(service="PERM-OPEN")
    return branch.cases().apply(case.case_id)


@pytest.fixture
def sent_back(branch, applied):
    """A case whose reviewer asked for what is missing."""
    return branch.cases("supervisor").act(applied.case_id, "supplement", MISSING)


def times(branch, action):
    return branch.actions().count(action)


def test_what_is_missing_is_put_in_writing_point_by_point_with_its_last_day(branch, sent_back):
    (notice,) = sent_back.notices
    assert (notice.purpose, notice.points) == (NoticePurpose.SUPPLEMENT, ("知识测试结果原件", "银行卡复印件"))
    assert notice.reply_by == sent_back.aside.due_on == date(2026, 12, 7)
    assert (notice.notice_no, notice.made_by) == ("B001-C1-20261123-N0001", "周主管")
    assert sent_back.deadline.paused
    assert times(branch, "case:notice:written") == 1


def test_a_supplement_in_time_goes_on_with_the_clock_running(branch, sent_back):
    branch.clock.advance(days=14)
    again = branch.cases().act(sent_back.case_id, "resupply")
    assert (again.state, again.aside, again.deadline.paused) == ("applied", None, False)


def test_a_supplement_too_late_is_refused_and_the_clock_withdraws_the_case_once(branch, sent_back):
    branch.clock.advance(days=15)
    with pytest.raises(RuleViolation, match=r"case\.supplement_too_late"):
        branch.cases().act(sent_back.case_id, "resupply")
    assert settle_cases(branch.at("greeter")) == 1
    assert settle_cases(branch.at("greeter")) == 0
    case = branch.cases().case(sent_back.case_id)
    last = case.steps[-1]
    assert (case.state, last.action, last.role, last.actor_name) == ("withdrawn", "expire", "program", "")
    assert last.reason == "case.supplement_expired"


def test_looking_at_the_day_settles_it(branch, sent_back):
    branch.clock.advance(days=15)
    assert sent_back.case_id not in {line.case_id for line in TodayDesk(branch.at("teller")).numbers().my_open_cases}
    assert branch.cases().case(sent_back.case_id).state == "withdrawn"


def test_a_refusal_gives_the_client_its_reason_in_writing(branch, applied):
    refused = branch.cases("supervisor").act(applied.case_id, "refuse", "资金来源无法核实。")
    (notice,) = refused.notices
    assert (refused.state, notice.purpose, notice.reply_by) == ("refused", NoticePurpose.REFUSAL, None)
    assert refused.steps[-1].standing == "holds"


def test_a_notice_is_printed_and_its_copy_counted(branch, sent_back):
    desk = NoticeDesk(branch.at("teller"), lambda notice: notice.notice_no.encode(), branch.tools)
    job = desk.print_notice(sent_back.notices[0].notice_id, desk.printers()[0])
    assert (job.document_no, job.copy_no, job.done_at) == ("B001-C1-20261123-N0001", 1, branch.clock.now)
    assert desk.pdf(sent_back.notices[0].notice_id) == b"B001-C1-20261123-N0001"
    assert times(branch, "document:file:read") == 1
    assert branch.store.all(Notice)[0].client_name == "测试客户"


def test_a_missed_deadline_is_put_on_record_once(branch, applied):
    branch.clock.advance(days=3)
    for _ in range(3):
        settle_cases(branch.at("teller"))
    assert times(branch, "case:deadline:missed") == 1
    assert branch.store.all(ServiceCase)[0].overdue_noted_at == branch.clock.now


def test_while_something_is_missing_no_deadline_is_missed(branch, sent_back):
    branch.clock.advance(days=10)
    settle_cases(branch.at("teller"))
    assert times(branch, "case:deadline:missed") == 0


def test_an_outage_shows_as_overdue_after_a_day_and_is_put_on_record_once(branch):
    case = branch.cases().apply(branch.case().case_id)
    held = branch.cases().act(case.case_id, "suspend", "登记公司系统不应答")
    assert held.aside.due_at == branch.clock.now + timedelta(hours=24)
    branch.clock.advance(hours=25)
    for _ in range(2):
        today = TodayDesk(branch.at("teller")).numbers()
    assert today.overdue == 1
    assert times(branch, "case:outage:overdue") == 1
    back = branch.cases().act(case.case_id, "resume")
    assert (back.state, back.aside) == ("approved", None)


def test_a_completed_case_that_was_not_filed_is_filed_in_time(branch):
    executed = branch.executed()
    confirmation = branch.sealed(executed.case_id)
    desk = branch.signing()
    desk._delivered(confirmation.confirmation_id, on_paper=False)
    with branch.store.begin(branch.at("teller").actor) as uow:
        from app.services.steps import take_step

        case = uow.get(ServiceCase, executed.case_id)
        uow.save(replace(take_step(branch.at("teller"), uow, case, "complete")))
        uow.commit()
    settle_cases(branch.at("teller"))
    assert branch.cases().case(executed.case_id).state == "completed"
    branch.clock.advance(days=1)
    assert settle_cases(branch.at("teller")) == 1
    assert branch.cases().case(executed.case_id).state == "archived"


def test_nobody_withdraws_a_case_by_the_clock_s_step_before_its_time(branch, sent_back):
    with pytest.raises(RuleViolation, match=r"workflow\.not_possible"):
        branch.cases().act(sent_back.case_id, "expire")
