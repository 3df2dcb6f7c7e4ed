"""Services that ask for more than a teller: an agent, somebody of 72, a lapsed registration, a supplement."""

from dataclasses import replace
from datetime import date

import pytest

from app.documents.pages import page_text
from app.domain.clients import RepresentativeRole
from app.domain.identity import IdentityKind
from app.domain.people import Qualification, QualificationKind, Staff
from app.domain.synthetic import resident_number
from app.forms.representative import AddRepresentative
from tests.journeys.branch import CLIENT, MANAGER, SUPERVISOR, TELLER
from tests.journeys.hands import says

DETAILS = "注销资金账户，无持仓、无在途委托。"


def put_agent_on_file(bed):
    """Put an agent with a notarised power of attorney on the client's file."""
    (client,) = bed.desks.reception.look_up(CLIENT)
    agent = AddRepresentative(
        role=RepresentativeRole.AGENT, name="王代理", identity_kind=IdentityKind.RESIDENT_ID,
        identity_number=resident_number(77, date(1980, 1, 1), male=True), authority="公证 2026-17",
        valid_until=date(2026, 12, 31),
    )  # fmt: skip
    bed.desks.clients.add_representative(client.client_id, agent)


@pytest.fixture
def applied(bed):
    """A closing of an account, applied for by the teller, that a colleague has to review."""
    bed.sign_in(TELLER)
    bed.receive("zxm", "CLOSE")
    bed.call()
    bed.open_case(DETAILS)
    bed.tick_materials()
    bed.act("apply")
    return bed


def test_an_agent_is_identified_too_and_an_approver_decides(bed):
    bed.sign_in(TELLER)
    put_agent_on_file(bed)
    bed.receive("zxm", "QUERY", acted_for=True)
    bed.call()
    bed.open_case("打印近三个月对账单。")
    bed.tick_materials()
    assert says("The document of who acts for the client was not seen in this visit", bed.shell)
    bed.mend("case.representative_unchecked")
    bed.act("apply")
    assert bed.case.approval_reasons == ("approval.agent",)
    bed.with_colleague("approve", SUPERVISOR)
    bed.execute()
    for step in (bed.generate, bed.hand_over, bed.read, bed.sign, bed.seal, bed.deliver):
        step()
    assert bed.case.state == "archived"


def test_somebody_of_seventy_two_hears_the_extra_notice_and_two_colleagues_look(bed):
    bed.sign_in(TELLER)
    slip = bed.receive("oygl", "MARGIN")
    assert slip.number.startswith("L")
    bed.call()
    bed.open_case("开立信用账户，授信额度人民币500,000.00元。")
    bed.tick_materials()
    bed.compare("margin_trading", assets_fen="680,000", trading_months="38")
    bed.record_talk()
    assert says("To be read out:", bed.shell)
    bed.mend("case.senior_notice_missing")
    bed.act("apply")
    assert "approval.senior_high_risk" in bed.case.approval_reasons
    bed.with_colleague("review", SUPERVISOR)
    bed.with_colleague("approve", MANAGER)
    bed.execute()
    assert says("The client is to be called on by", bed.shell)
    bed.generate()
    bed.hand_over()
    assert bed.client.look.large


def test_a_registration_that_lapsed_yesterday_stops_the_application_saying_when(bed):
    bed.sign_in(TELLER)
    bed.receive("zxm", "QUERY")
    bed.call()
    bed.open_case("打印近三个月对账单。")
    bed.tick_materials()
    lapse(bed)
    bed.act("apply")
    assert says("lapsed on", bed.service.case)
    assert bed.case.state == "draft"


def lapse(bed):
    """Let the teller's registration end yesterday, as the register is kept elsewhere."""
    with bed.stage.session.store.begin(None) as uow:
        staff = uow.get(Staff, bed.place.actor.staff_id)
        ended = Qualification(QualificationKind.GENERAL, "S1000", date(2026, 3, 1))
        uow.save(replace(staff, qualifications=(ended,)))
        uow.commit()


def test_what_is_missing_is_listed_printed_and_handed_in(applied):
    bed = applied
    bed.ask_colleague("supplement", SUPERVISOR, "销户申请表原件")
    assert bed.case.state == "supplement"
    assert says("What is missing can be handed in until", bed.shell)
    bed.hands.push("Print for the client", bed.service.case.notice)
    text = page_text(bed.branch.paper.sheets()[-1].read_bytes(), 0)
    assert "补正通知书" in text
    assert "销户申请表原件" in text
    bed.act("resupply")
    bed.with_colleague("review", SUPERVISOR)
    bed.execute()
    assert bed.bar.stage == "generate"


def test_what_never_came_is_withdrawn_by_the_clock(applied):
    bed = applied
    case_id = bed.case.case_id
    bed.ask_colleague("supplement", SUPERVISOR, "销户申请表原件")
    bed.branch.clock.advance(days=20)
    bed.sign_out()
    bed.sign_in(TELLER)
    bed.desk("today")
    bed.hands.rest()
    assert bed.desks.cases.case(case_id).state == "withdrawn"


def test_a_supervisor_refuses_from_their_own_queue_with_a_notice(applied):
    bed = applied
    bed.change(SUPERVISOR)
    bed.hands.until(lambda: bed.shell.rail._buttons["service"]._count == 1, "the count at the left")
    bed.desk("today")
    bed.hands.push("Decide what waits")

    def answer(asked):
        bed.hands.type("客户名下尚有未了结的融资负债。", into=asked.words)
        bed.hands.click(asked.accept_button)

    bed.hands.answering(lambda: bed.act("refuse"), answer)
    assert bed.case.state == "refused"
    assert says("Notice of refusal", bed.service.case)
    assert [step.standing for step in bed.case.steps if step.standing] == ["holds"]


def test_what_was_carried_out_wrongly_is_put_right_by_another_case(applied):
    bed = applied
    bed.with_colleague("review", SUPERVISOR)
    bed.execute()
    wrong = bed.case.case_no

    def answer(asked):
        bed.hands.type("误销沪市账户", into=asked.words)
        bed.hands.click(asked.accept_button)

    bed.hands.answering(lambda: bed.hands.push("Correct by another case"), answer)
    assert (bed.case.state, bed.case.corrects.case_no) == ("draft", wrong)
    bed.hands.push(f"Puts right case {wrong}")
    bed.hands.until(lambda: bed.case.state == "corrected", "the case that was put right")
