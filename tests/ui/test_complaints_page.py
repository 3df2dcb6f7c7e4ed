"""The complaints page: what waits, one complaint with its next step, and taking one in."""

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.complaints import ComplaintChannel, Nature
from app.ui.changes import ChangeFeed
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.complaints.page import ComplaintsPage
from app.ui.counter.service.brought import Brought
from app.ui.counter.surroundings import Surroundings
from tests.fakes.branch import ZONE
from tests.fakes.brought import picture
from tests.fakes.complaint_counter import WORDS, complaint_branch, complaint_desks


@pytest.fixture
def counter():
    return complaint_branch()


@pytest.fixture
def page_of(qtbot, counter, tasks):
    feed = ChangeFeed()
    counter.branch.store.subscribe(feed.publish)

    def make(who="teller", answers=None):
        around = Surroundings(
            tasks=tasks, feed=feed, zone=ZONE, now=counter.clock,
            words=CatalogueWords(counter.branch.place.policy.catalogue),
        )  # fmt: skip
        page = ComplaintsPage(complaint_desks(counter, who), around, ask=lambda *_: answers)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        tasks.wait_idle()
        return page

    return make


def titles(page):
    return [entry.title for entry in page.lists.lists[0].entries]


def shown(page, complaint_id, tasks):
    page.show_complaint(complaint_id)
    tasks.wait_idle()
    return page


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_work_is_listed_for_whose_turn_it_is(page_of, counter):
    counter.registered()
    counter.in_hand()
    assert titles(page_of("supervisor")) == ["T0001 · 张*"]
    assert titles(page_of("colleague")) == ["T0002 · 张*"]
    assert titles(page_of("teller")) == ["T0001 · 张*"]


def test_a_page_tells_state_words_next_step_and_every_clock(page_of, counter, tasks):
    page = shown(page_of("supervisor"), counter.registered(), tasks)
    assert page.case.facts.said.text() == WORDS
    assert "accept" in page.case.next.buttons
    assert set(page.case.clocks.why) == {"first_response", "accept", "classify", "confirm", "handle", "guideline"}
    assert "Next: Accept the complaint" in texts(page.case.next)


def test_a_step_is_taken_at_a_press_and_the_next_one_is_shown(page_of, counter, tasks):
    page = shown(page_of("supervisor"), counter.registered(), tasks)
    page.case.next.buttons["accept"].click()
    tasks.wait_idle()
    assert "classify" in page.case.next.buttons
    assert [moment.title for moment in page.case.timeline.moments] == ["Accept the complaint", "Register the complaint"]


def test_classifying_takes_the_cause_apart(page_of, counter, tasks):
    answers = {"cause": "service_conduct/long_wait", "grade": "serious", "urgency": "urgent"}
    page = shown(page_of("supervisor", answers), counter.accepted(), tasks)
    page.case.next.buttons["classify"].click()
    tasks.wait_idle()
    found = page.case.view.complaint
    assert (found.category, found.cause, found.grade, found.urgency) == (
        *("service_conduct", "long_wait"), *("serious", "urgent"),
    )  # fmt: skip


def test_each_clock_opens_to_its_explanation(page_of, counter, tasks):
    page = shown(page_of("supervisor"), counter.registered(), tasks)
    dialog = page.case.clocks.explain("classify")
    assert dialog.lines[0].startswith("Classification: started 23 Nov 2026 09:30 by the receipt")
    assert any("26" in line and "3" in line for line in dialog.lines)
    dialog.close()


def test_a_whistle_blower_is_seen_by_compliance_and_by_nobody_else(page_of, counter, tasks):
    found = counter.registered(nature=Nature.WHISTLE_BLOWING)
    assert titles(page_of("compliance")) == ["W0001 · 张*"]
    manager = shown(page_of("manager"), found, tasks)
    assert titles(manager) == []
    assert manager.case.view is None


def test_taking_in_asks_only_what_the_complaint_can_answer(page_of, tasks):
    page = page_of()
    page.take_in()
    form = page.intake.form
    assert not form.row("external_no").isVisible()
    form.fill({"channel": ComplaintChannel.HOTLINE_12386.value, "anonymous": "yes"})
    page.intake._ask_only()
    assert form.row("external_no").isVisible()
    assert not form.row("name").isVisible()


def test_causes_are_found_by_the_initials_of_their_pinyin(page_of, qtbot):
    page = page_of()
    page.take_in()
    page.intake.causes.line.setText("dhgc")
    page.intake.causes.line.search_now()
    assert [entry.key for entry in page.intake.causes.list.entries] == ["service_conduct/long_wait"]
    page.intake.causes._take()
    assert page.intake.form.raw()["cause"] == "service_conduct/long_wait"


def test_what_was_taken_in_gives_number_and_dates(page_of, counter, tasks):
    page = page_of()
    page.take_in()
    page.intake.form.fill({"words": WORDS, "name": "李雷", "phone": "12000000002", "told": "当场致歉。"})
    page.intake.save.click()
    tasks.wait_idle()
    assert page.receipt.number.text() == "B001-C1-2026-T0001"
    assert page.receipt.receipt.respond_by.isoformat() == "2026-11-24T01:30:00+00:00"
    assert counter.desk().complaint(page.receipt.receipt.complaint_id).complaint.responded_at == counter.clock.now


def test_a_clients_latest_service_is_one_key_away(page_of, counter, tasks):
    client = counter.branch.person("王小燕")
    counter.branch.case(client)
    page = page_of()
    page.take_in()
    page.intake.take_client(counter.branch.clients().search("王小燕")[0])
    tasks.wait_idle()
    assert page.intake.recent[0].shortcut().toString() == "Alt+1"
    page.intake.recent[0].click()
    assert page.intake.form.raw()["business"] == "Change the custodian bank"


def test_the_contact_is_shown_for_a_reason_and_masked_again(page_of, counter, tasks):
    page = shown(page_of("colleague", {"reason": "致电核实"}), counter.in_hand(), tasks)
    assert "12000000001" not in " ".join(texts(page.case.facts))
    page.case.facts.contact.click()
    tasks.wait_idle()
    assert "12000000001" in " ".join(texts(page.case.facts))
    page.case.facts._mask_again()
    assert "12000000001" not in " ".join(value for _, value in page.case.facts.lines(page.case.view))


def test_a_paper_is_put_to_a_complaint_on_its_page(page_of, counter, tasks, tmp_path):
    file = tmp_path / "票.png"
    file.write_bytes(picture())
    page = shown(page_of("supervisor"), counter.registered(), tasks)
    page.case.papers.take("", [Brought(file.name, file)])
    tasks.wait_idle()
    assert [file.name for file in page.case.papers.card.view.files] == ["票.png"]


def test_an_explanation_is_put_on_paper(page_of, counter, tasks):
    page = shown(page_of("supervisor"), counter.registered(), tasks)
    dialog = page.case.clocks.explain("handle")
    dialog.print_button.click()
    tasks.wait_idle()
    dialog.close()
    assert len(counter.branch.tools.printer.printed) == 1
    assert counter.branch.actions().count("complaint:file:clock_printed") == 1
