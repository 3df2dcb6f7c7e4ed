"""Complaints through the windows, from the words to the end: plain, extended, appealed, transferred, restricted."""

from datetime import UTC, datetime

import pytest

from app.domain.letter_documents import LetterPurpose
from tests.journeys.branch import COMPLIANCE, MANAGER, SUPERVISOR, TELLER
from tests.journeys.complaining import WORDS, Complaining
from tests.journeys.hands import says


@pytest.fixture
def desk(bed):
    return Complaining(bed)


def handler_of(desk):
    """Return the teller's name as the list of handlers has it."""
    return desk.bed.place.actor.name


def to_handler(desk, **told):
    """Bring a complaint to the teller, who took it in and inquires."""
    desk.sit(TELLER)
    name = handler_of(desk)
    number = desk.take_in(words=WORDS, cause="dhgc", **{"name": "李雷", "phone": "12000000009"} | told).complaint_no
    desk.sit(SUPERVISOR).open(number).act("accept")
    desk.act("classify", cause="dhgc")
    desk.with_colleague("confirm", MANAGER)
    desk.hands.until(lambda: desk.state == "category_confirmed", "the confirmed category")
    desk.act("acknowledge", reason="电话告知已受理")
    desk.act("assign", handler_id=name)
    assert desk.state == "handling"
    return number


def to_reply(desk, number):
    """Inquire, decide and answer."""
    desk.sit(TELLER).open(number)
    desk.act("find", finding="两窗口停用", responsibility="The branch", proposal="致歉并增开窗口")
    desk.sit(SUPERVISOR).open(number).act("decide", reasonableness="Justified")
    desk.by_letter(LetterPurpose.REPLY, number, TELLER)
    assert desk.state == "replied"


def test_a_plain_one_from_the_clients_words_to_the_end(desk):
    number = to_handler(desk, told="当场致歉")
    assert number == "D001-C1-2026-T0001"
    to_reply(desk, number)
    desk.act("close", reason="客户接受")
    assert desk.state == "replied"
    # What was answered before the refusal is there again.
    desk.act("close", accepted=True)
    assert desk.state == "closed"
    assert [moment.title for moment in desk.page.case.timeline.moments][:2] == [
        "Close the complaint",
        "Record the written reply",
    ]
    assert says("signed with their own key", desk.page.case.timeline)
    assert desk.numbers() == [[], []]


def test_an_extended_one_waits_for_both_and_for_word_to_the_client(desk):
    number = to_handler(desk)
    desk.sit(TELLER).open(number).act("ask_extension", amount="45", reason="需调取凭证")
    desk.sit(MANAGER).open(number).act("agree_manager")
    desk.sit(COMPLIANCE).open(number).act("agree_compliance")
    assert says("The complainant has not been told in writing of the extension", desk.page.case)
    before = desk.view.complaint.limit_at
    desk.by_letter(LetterPurpose.EXTENSION, number, TELLER)
    assert (desk.state, desk.view.complaint.limit_at > before) == ("extended", True)
    dialog = desk.page.case.clocks.explain("handle")
    assert any("Extended to 45" in line and "需调取凭证" in line for line in dialog.lines)
    dialog.close()
    to_reply(desk, number)


def test_an_appealed_one_is_reviewed_by_compliance_and_answered_for_good(desk):
    number = to_handler(desk)
    to_reply(desk, number)
    desk.act("appeal", handling="只道歉", disputed="没有说明原因", request="书面说明")
    desk.sit(COMPLIANCE).open(number).act("review").act("change", result="书面说明原因并致歉", reason="应予说明")
    desk.by_letter(LetterPurpose.APPEAL_REPLY, number, TELLER)
    desk.act("close", accepted=True, reason="客户接受")
    assert desk.state == "closed_final"


def test_a_12386_transfer_keeps_its_number_and_the_platforms_dates(desk):
    desk.sit(TELLER)
    receipt = desk.take_in(
        words=WORDS, channel="12386 platform", external_no="12386-2026-0099812",
        external_received_at="2026-02-27 15:00", received_at="2026-03-02 09:00", reply_by="2026-03-16 17:00",
        name="韩梅", phone="12000000010",
    )  # fmt: skip
    assert receipt.received_at == datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
    desk.hands.click(desk.page.receipt.open_button)
    desk.hands.until(lambda: desk.view is not None)
    assert desk.view.complaint.external_no == "12386-2026-0099812"
    clocks = {clock.name: clock for clock in desk.view.clocks}
    assert clocks["platform_reply"].deadline.due_at == datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
    assert says("12386-2026-0099812", desk.page.case.facts)


def test_a_restricted_one_is_there_for_compliance_and_for_nobody_else(desk):
    desk.sit(TELLER)
    receipt = desk.take_in(words="经理代客操作", whistle_blowing=True, anonymous=True)
    assert says("It is compliance's alone from now on", desk.page.receipt)
    assert not desk.page.receipt.open_button.isVisible()
    for login in (TELLER, SUPERVISOR, MANAGER):
        assert desk.sit(login).numbers() == [[], []]
        desk.page.show_complaint(receipt.complaint_id)
        desk.hands.rest()
        assert desk.view is None
    assert desk.sit(COMPLIANCE).numbers() == [["W0001"], ["W0001"]]
    desk.open(receipt.complaint_no).act("accept")
    assert (desk.state, desk.view.owner_name) == ("accepted", handler_of(desk))


def test_what_was_typed_while_listening_is_kept_and_comes_back(desk):
    desk.sit(TELLER)
    desk.hands.click(desk.page.new)
    desk.hands.type(WORDS, into=desk.page.intake.form.row("words").control)
    desk.hands.click(desk.page.intake.leave)
    desk.sit(TELLER)
    desk.hands.click(desk.page.new)
    assert desk.page.intake.form.raw()["words"] == WORDS
    assert desk.page.intake.form.raw()["grade"] == "ordinary"


def test_nothing_of_whistle_blowing_is_kept_as_a_draft(desk):
    desk.sit(TELLER)
    desk.hands.click(desk.page.new)
    form = desk.page.intake.form
    desk.hands.type(WORDS, into=form.row("words").control)
    desk.hands.click(form.row("whistle_blowing").control)
    desk.hands.click(desk.page.intake.leave)
    desk.sit(TELLER)
    desk.hands.click(desk.page.new)
    assert desk.page.intake.form.raw()["words"] == ""
