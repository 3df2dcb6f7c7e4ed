"""A service that two other people decide about, on one terminal, one after the other."""

import pytest
from PySide6.QtCore import Qt

from tests.journeys.branch import MANAGER, PASSWORD, SUPERVISOR, TELLER
from tests.journeys.hands import says


def decide(bed, action):
    """Take up what waits for one, from the first page of the day, and act on it."""
    bed.desk("today")
    bed.hands.push("Decide what waits")
    assert bed.shell.desk == "service"
    assert bed.service.lists.tabs.currentIndex() == 1
    bed.act(action)


@pytest.fixture
def applied(bed):
    bed.sign_in(TELLER)
    bed.receive("zxm", "MARGIN")
    bed.call()
    bed.open_case("开立信用账户，授信额度人民币500,000.00元，合同与风险揭示书已签署。")
    bed.tick_materials()
    bed.compare("margin_trading", assets_fen="680,000", trading_months="38")
    bed.record_talk()
    bed.act("apply")
    return bed


def test_the_second_person_comes_to_the_counter_and_the_teller_goes_on(applied):
    bed = applied
    panel = bed.with_colleague("review", SUPERVISOR, "Wrong-Tea-88")
    assert says("The login or the password is wrong.", panel)
    assert panel.visibleRegion().boundingRect() == panel.rect()
    bed.hands.type(PASSWORD, into=panel.password)
    bed.hands.press(Qt.Key.Key_Return)
    assert bed.case.state == "reviewed"
    assert bed.shell.focusWidget() is bed.service.case.next
    bed.with_colleague("approve", MANAGER)
    assert bed.shell.focusWidget() is bed.service.case.next.buttons["execute"]
    bed.execute()
    assert bed.place.actor.login == TELLER
    assert [step.standing for step in bed.case.steps if step.standing] == ["holds", "holds"]
    assert bed.bar.stage == "generate"


def test_a_margin_account_is_reviewed_and_approved_before_it_is_opened(applied):
    bed, case_id = applied, applied.case.case_id
    assert not bed.service.case.next.buttons["review"].isEnabled()
    bed.change(SUPERVISOR)
    decide(bed, "review")
    assert bed.case.state == "reviewed"
    bed.change(MANAGER)
    decide(bed, "approve")
    assert bed.case.state == "approved"
    bed.change(TELLER)
    bed.desk("service")
    bed.service.show_case(case_id)
    bed.hands.rest()
    bed.execute()
    assert bed.bar.stage == "generate"
