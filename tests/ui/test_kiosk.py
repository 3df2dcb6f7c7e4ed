"""A client at the kiosk, and what they can do there."""

import pytest

from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation, Unavailable
from app.domain.prefills import Prefill
from app.domain.reception import Ticket
from app.ui import screenshots
from app.ui.kiosk.home import HomePage
from app.ui.kiosk.numbers import NumberPage
from app.ui.kiosk.page import WordsPage
from tests.fakes.counter_branch import counter_branch
from tests.fakes.kiosk_bed import kiosk_bed
from tests.fakes.signing import FakePrinter
from tests.fakes.voices import WrittenVoice

SECRET = "司徒无痕 q7Zk9"


@pytest.fixture
def bed(qtbot, tasks):
    made = []

    def make(**more):
        made.append(kiosk_bed(counter_branch(), tasks, **more))
        return made[-1]

    yield make
    for one in made:
        one.session._soon.stop()
        one.window.leave()
        one.window.deleteLater()
    screenshots.settle()


def test_a_number_is_taken_in_three_touches_and_its_slip_is_printed(bed):
    printer = FakePrinter()
    made = bed(printer=printer)
    for key in ("ticket", "BANK-CHG", "usual"):
        made.choose(key)
    assert isinstance(made.page, NumberPage)
    assert made.page.slip.number == "A001-K1"
    assert made.page._facts.text().endswith("You are next")
    assert [title for _, title, _ in printer.printed] == ["A001-K1"]
    made.page.button.click()
    assert isinstance(made.page, HomePage)


@pytest.mark.parametrize("touches", [1, 3])
def test_a_touch_too_many_takes_no_further_number(bed, touches):
    made = bed()
    for key in ("ticket", "BANK-CHG"):
        made.choose(key)
    usual = next(button for button in made.page.tiles.buttons if button.tile.key == "usual")
    for _ in range(touches):
        usual.click()
    made.rest()
    assert [ticket.number for ticket in made.branch.store.all(Ticket)] == ["A001-K1"]
    made.page.button.click()
    for key in ("ticket", "BANK-CHG", "usual"):
        made.choose(key)
    assert made.page.slip.number == "A002-K1"


def test_without_a_printer_the_number_holds_and_the_client_is_told_what_they_need_to_know(bed):
    class Broken(FakePrinter):
        def print_pdf(self, pdf, printer, title):
            raise Unavailable("printer.refused", printer="Front desk")

    made = bed(printer=Broken())
    for key in ("ticket", "BANK-CHG", "care"):
        made.choose(key)
    assert "note your number" in made.page._paper.text()
    assert "Front desk" not in made.page._paper.text()
    assert [ticket.line for ticket in made.branch.store.all(Ticket)] == ["L"]


def test_a_store_that_fails_shows_a_plain_sentence(bed, monkeypatch):
    made = bed()
    made.choose("ticket")
    monkeypatch.setattr(type(made.session._desks.kiosk), "take", _fail)
    made.choose("BANK-CHG")
    made.choose("usual")
    assert isinstance(made.page, WordsPage)
    assert "counter" in made.page.text.text()
    assert "disk" not in made.page.spoken()


def _fail(*_arguments, **_more):
    raise Unavailable("store.disk", path="/dev/sda1")


def fill_in(made):
    """Fill in a form up to its last question."""
    for key in ("ticket", "ACC-UPD", "usual"):
        made.choose(key)
    made.page.fill_in.emit()
    made.rest()
    made.answer(SECRET)
    made.answer("12899887766")
    made.page.skip.click()
    made.rest()
    made.answer(f"{SECRET} 路")


def test_a_form_reaches_the_teller_by_its_ticket(bed):
    made = bed()
    fill_in(made)
    made.answer("变更手机号")
    assert SECRET in made.page.summary()
    made.page.further.click()
    made.rest()
    (prefill,) = made.branch.store.all(Prefill)
    answers = {answer.field: answer.text for answer in prefill.answers}
    assert answers == {"name": SECRET, "phone": "12899887766", "address": f"{SECRET} 路", "details": "变更手机号"}


def test_a_wrong_answer_is_said_at_its_question(bed):
    made = bed()
    made.choose("prefill")
    made.answer("B099")
    assert "No open ticket" in made.page._wrong.text()
    made.page.go_on()
    assert made.page.box.text() == "B099"


def test_the_page_is_read_aloud_in_the_language_that_is_chosen(bed):
    made = bed()
    voice = made.session._desks.voice
    made.window.listen.click()
    assert voice.sounded[-1].startswith("Welcome")
    made.window.tongues[0].click()
    made.rest()
    made.window.listen.click()
    assert voice.sounded[-1].startswith("欢迎")


def test_answers_are_found_by_a_word(bed):
    made = bed()
    made.choose("answers")
    made.page.search.setText("password")
    made.rest()
    made.choose("password")
    assert "free of charge" in made.page.spoken()


def test_somebody_asks_for_an_appointment_and_is_rung(bed):
    asked = []
    made = bed(asked=asked)
    made.choose("book")
    made.choose("RISK-TEST")
    made.answer("王小明")
    made.answer("12800000001")
    made.answer("20261124")
    made.choose("yes")
    made.page.skip.click()
    made.rest()
    made.page.further.click()
    made.rest()
    (request,) = asked
    assert (request.service_code, request.prospect.name, request.prospect.phone) == (
        "RISK-TEST",
        "王小明",
        "12800000001",
    )
    assert (request.wish_from.isoformat(), request.wish_until.isoformat()) == (
        "2026-11-24T13:00:00+08:00",
        "2026-11-24T17:00:00+08:00",
    )
    assert "one working day" in made.page.title.text()


def test_a_complaint_is_registered_with_a_number_and_named_only_where_the_client_wants_it(bed):
    made = bed()
    made.choose("complain")
    made.answer("等了一个小时")
    for _ in range(3):
        made.page.skip.click()
        made.rest()
    made.page.further.click()
    made.rest()
    (complaint,) = made.branch.store.all(Complaint)
    assert (complaint.words, complaint.channel, complaint.complainant.anonymous) == ("等了一个小时", "kiosk", True)
    assert complaint.complaint_no in made.page.title.text()
    assert not made.session._soon.isActive(), "there is time to note it down"


def test_a_name_without_a_phone_leads_back_to_the_phone(bed):
    made = bed()
    made.choose("complain")
    made.answer("等了一个小时")
    made.page.skip.click()
    made.rest()
    made.answer("王小明")
    made.page.skip.click()
    made.rest()
    made.page.further.click()
    made.rest()
    assert made.page.field.name == "phone"
    assert made.page._wrong.text()
    assert made.branch.store.all(Complaint) == []


def test_a_client_checks_in_by_what_they_have(bed):
    tried = []

    def check_in(proof, typed):
        tried.append((proof, typed))
        raise RuleViolation("kiosk.no_ticket")

    made = bed(check_in=check_in)
    made.choose("check_in")
    made.choose("phone_tail")
    made.answer("1234")
    assert tried == [("phone_tail", "1234")]
    assert made.page._wrong.text()


def test_nothing_is_offered_to_be_read_aloud_where_there_is_no_voice_and_staff_are_told(bed):
    made = bed(voice=WrittenVoice(languages=("en",)))
    assert made.window.listen.isVisible()
    made.window.tongues[0].click()
    made.rest()
    assert not made.window.listen.isVisible()
    made.window.tongues[2].click()
    made.window.way_out.click()
    made.rest()
    assert "speaks Mandarin" in made.page._missing.text()
