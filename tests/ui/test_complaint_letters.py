"""Letters in the window: begun, written in their blanks, issued, their delivery recorded with its proof."""

from dataclasses import replace
from functools import partial
from io import BytesIO

import pytest
from PIL import Image

from app.documents.letter_wording import LetterShelf
from app.documents.letters import set_letter
from app.documents.pages import page_count, render_page
from app.documents.papers.examining import Examiner
from app.documents.press import Press
from app.domain.letter_documents import LetterPurpose
from app.services.letter_files import LetterFileDesk
from app.services.letter_ports import LetterTools
from app.services.letters import LetterDesk
from app.services.resources import resource
from app.ui.changes import ChangeFeed
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.complaints.desks import ComplaintCard
from app.ui.counter.complaints.letters.card import LettersCard
from app.ui.counter.complaints.letters.desks import LetterUse
from app.ui.counter.complaints.page import ComplaintsPage
from app.ui.counter.surroundings import Surroundings
from tests.fakes.branch import POLICY, ZONE
from tests.fakes.complaint_counter import complaint_branch, complaint_desks

SAID = "经核查柜台录像与叫号记录，当日两个窗口停用且未及时增开，您反映的情况属实，等候时间确实过长。"


@pytest.fixture
def counter():
    return complaint_branch()


@pytest.fixture(scope="module")
def press():
    return Press(resource())


@pytest.fixture
def page_of(qtbot, counter, tasks, press):
    branch, feed = counter.branch, ChangeFeed()
    branch.store.subscribe(feed.publish)
    tools = LetterTools(
        wording=LetterShelf(resource("wording")), press=partial(set_letter, press=press),
        sealer=branch.tools.sealer, printer=branch.tools.printer,
    )  # fmt: skip

    def make(who="supervisor"):
        around = Surroundings(
            tasks=tasks, feed=feed, zone=ZONE, now=counter.clock, words=CatalogueWords(POLICY.catalogue)
        )
        place = branch.at(who)
        use = LetterUse(
            letters=LetterDesk(place, tools), files=LetterFileDesk(place, branch.tools),
            examine=partial(Examiner().paper, bounds=POLICY.limits.attachments), draw=drawn,
        )  # fmt: skip
        card = LettersCard(use, around)
        given = replace(
            complaint_desks(counter, who), cards=lambda: (ComplaintCard(card, card.show_complaint, card.lead_to),)
        )
        page = ComplaintsPage(given, around)
        page.letters = card
        qtbot.addWidget(page)
        page.resize(1280, 860)
        page.show()
        tasks.wait_idle()
        return page

    return make


def drawn(pdf, dots):
    return [render_page(pdf, page, dots) for page in range(page_count(pdf))] if pdf.startswith(b"%PDF-") else []


def shown(page, complaint_id, tasks):
    page.show_complaint(complaint_id)
    tasks.wait_idle()
    return page.letters


def begun(card, tasks, purpose=LetterPurpose.REPLY):
    card.begin_buttons[purpose].click()
    tasks.wait_idle()
    return card.dialog


def write(editor, tasks):
    for edit in editor.blanks:
        if edit.blank.least:
            edit.editor.setPlainText(SAID)
    editor.issue.click()
    tasks.wait_idle()


def test_a_reply_is_written_in_its_blanks_beside_the_page_it_will_be(page_of, counter, tasks):
    card = shown(page_of(), counter.decided(), tasks)
    editor = begun(card, tasks)
    assert [edit.key for edit in editor.blanks] == ["findings", "grounds", "result", "measures"]
    assert editor.pages.count == 1
    write(editor, tasks)
    assert not editor.isVisible()
    assert [row.letter.state for row in card.rows] == ["sealed"]


def test_what_is_typed_is_kept_when_the_editor_is_closed(page_of, counter, tasks):
    card = shown(page_of(), counter.decided(), tasks)
    editor = begun(card, tasks)
    editor.blanks[0].editor.setPlainText("先写一半")
    editor.close_button.click()
    tasks.wait_idle()
    card.do(card.rows[0].letter, "write")
    assert card.dialog.blanks[0].text == "先写一半"


def test_an_empty_blank_is_named_and_nothing_is_issued(page_of, counter, tasks):
    card = shown(page_of(), counter.decided(), tasks)
    editor = begun(card, tasks)
    editor.issue.click()
    tasks.wait_idle()
    assert "at least 30 characters" in editor.fault.text
    assert editor.isVisible()
    editor.reject()


def test_a_draft_before_the_decision_is_not_issued(page_of, counter, tasks):
    card = shown(page_of(), counter.in_hand(), tasks)
    assert not begun(card, tasks).issue.isEnabled()


def test_a_delivery_with_its_proof_takes_the_complaint_on(page_of, counter, tasks, tmp_path, qtbot):
    page = page_of()
    complaint_id = counter.decided()
    card = shown(page, complaint_id, tasks)
    write(begun(card, tasks), tasks)
    card.do(card.rows[0].letter, "deliver")
    proof = tmp_path / "receipt.png"
    proof.write_bytes(picture())
    card.dialog.take_proof(str(proof))
    tasks.wait_idle()
    card.dialog.accept_button.click()
    tasks.wait_idle()
    assert card.fault.text == ""
    assert card.rows[0].letter.state == "delivered"
    qtbot.waitUntil(lambda: page.case.view.complaint.state == "replied")
    assert "receipt.png" in card.rows[0].letter.deliveries[0].proof_name


def test_the_step_leads_to_the_letter_whose_delivery_takes_it(page_of, counter, tasks):
    found = counter.decided()
    page = page_of()
    card = shown(page, found, tasks)
    page.activateWindow()
    page.case.next.buttons["reply"].click()
    assert page.focusWidget() is card.begin_buttons[LetterPurpose.REPLY]
    write(begun(card, tasks), tasks)
    page.case.next.buttons["reply"].click()
    assert page.focusWidget() is card.rows[0].buttons["deliver"]


def test_a_delivery_without_proof_is_refused_in_words(page_of, counter, tasks):
    card = shown(page_of(), counter.decided(), tasks)
    write(begun(card, tasks), tasks)
    card.do(card.rows[0].letter, "deliver")
    card.dialog.accept_button.click()
    tasks.wait_idle()
    assert "proves the delivery" in card.fault.text


def test_a_letter_in_both_languages_takes_words_in_both(page_of, counter, tasks):
    card = shown(page_of(), counter.decided(), tasks)
    card.english.setChecked(True)
    editor = begun(card, tasks)
    assert [edit.key for edit in editor.blanks][4:] == ["findings.en", "grounds.en", "result.en", "measures.en"]
    assert editor.pages.count == 2
    editor.reject()


def test_whoever_only_reads_is_offered_nothing_to_write(page_of, counter, tasks):
    card = shown(page_of("auditor"), counter.decided(), tasks)
    assert card.begin_buttons == {}


def picture():
    written = BytesIO()
    Image.new("RGB", (200, 120), "white").save(written, "PNG")
    return written.getvalue()
