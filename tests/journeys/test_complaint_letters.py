"""A reply through the windows: written, sealed, judged, delivered; then the register, a month, the timeline."""

from io import BytesIO

import pytest
from PIL import Image

from app.domain.letter_documents import LetterPurpose
from tests.journeys.branch import COMPLIANCE, MANAGER, SUPERVISOR, TELLER
from tests.journeys.complaining import WORDS, Complaining
from tests.journeys.test_complaints import to_handler

SAID = "经核查柜台录像与叫号记录，当日两个窗口停用且未及时增开，您反映的情况属实，等候时间确实过长。"


@pytest.fixture
def desk(bed):
    return Complaining(bed)


def letters_of(desk):
    """Return the card of letters on the complaint's page."""
    desk.hands.rest()
    return desk.page.case.cards[0].widget


def decided(desk):
    number = to_handler(desk)
    desk.sit(TELLER).open(number)
    desk.act("find", finding="两窗口停用", responsibility="The branch", proposal="致歉并增开窗口")
    desk.sit(SUPERVISOR).open(number).act("decide", reasonableness="Justified")
    return number


def replied_by_letter(desk, proof):
    """Write the reply in its blanks, issue it, and record how it was brought."""
    card = letters_of(desk)
    desk.hands.click(card.begin_buttons[LetterPurpose.REPLY])
    desk.hands.until(lambda: card.dialog is not None and card.dialog.pages.count, "the page beside the blanks")
    for edit in card.dialog.blanks:
        if edit.blank.least:
            desk.hands.type(SAID, into=edit.editor)
    desk.hands.click(card.dialog.issue)
    desk.hands.until(lambda: [row.letter.state for row in card.rows] == ["sealed"], "the sealed letter")
    pdf = desk.bed.stage.session.letters.files.pdf(card.rows[0].letter.letter_id)
    desk.hands.rest()
    card.rows[0].buttons["deliver"].click()  # a notice lies over it for a moment
    card.dialog.take_proof(str(proof))
    desk.hands.rest()
    desk.hands.click(card.dialog.accept_button)
    desk.hands.until(lambda: desk.state == "replied", "the complaint's reply")
    return pdf


@pytest.fixture
def proof(tmp_path):
    written = BytesIO()
    Image.new("RGB", (200, 120), "white").save(written, "PNG")
    (tmp_path / "ems.png").write_bytes(written.getvalue())
    return tmp_path / "ems.png"


def test_a_reply_is_written_sealed_judged_and_delivered(desk, proof, tmp_path, pdfsig, qpdf_check, pdfa_check):
    decided(desk)
    file = tmp_path / "reply.pdf"
    file.write_bytes(replied_by_letter(desk, proof))
    assert "Signature is Valid" in pdfsig(file)
    qpdf_check(file)
    pdfa_check(file)
    assert desk.view.complaint.reply_proof.startswith("D001-C1-20260302-L")


def test_the_register_and_a_month_count_it_and_the_timeline_is_saved(desk, proof, tmp_path):
    decided(desk)
    replied_by_letter(desk, proof)
    page = desk.page.open_leaf("register")
    desk.hands.until(lambda: page.model.rows, "the register")
    assert [line.state for line in page.model.rows] == ["replied"]
    month = desk.page.open_leaf("statistics")
    desk.hands.until(lambda: month.month is not None, "the month")
    assert (month.month.figures.replied, month.month.figures.on_time) == (1, 1.0)
    timeline = desk.bed.stage.session.letters.timeline.pdf(desk.view.complaint.id, "zh_CN")
    assert timeline.startswith(b"%PDF-")


def test_a_restricted_one_is_on_no_board_and_in_no_register_of_others(desk):
    desk.sit(TELLER)
    desk.take_in(words=WORDS, whistle_blowing=True, anonymous=True)
    for login, seen in ((MANAGER, 0), (COMPLIANCE, 1)):
        desk.sit(login)
        board = desk.page.open_leaf("deadlines")
        desk.hands.rest()
        assert sum(len(lane.entries.entries) for lane in board.lanes.values()) == seen
        assert len(desk.page.open_leaf("register").model.rows) in (0, seen)
