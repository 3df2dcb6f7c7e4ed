"""Appointments on paper: the slip with its code, and the list of a day (rules 3.9)."""

import subprocess

import pytest

from app.bootstrap.phrasebook import say
from app.bootstrap.tools import LazyPress
from app.domain.errors import Refused, Unavailable
from app.services.appointment_book import AppointmentBook
from app.services.appointment_papers import AppointmentPapers, AppointmentPress
from tests.fakes.booking_branch import TEN, booking_branch
from tests.fakes.signing import FakePrinter


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


@pytest.fixture
def papers(branch):
    press, printer = LazyPress(), FakePrinter()

    def at(who="greeter"):
        place = branch.desks.at(who)
        tools = AppointmentPress(
            set_slip=press.set_appointment_slip, set_list=press.set_day_sheet, words=say, printer=printer,
            slip_printer=printer,
        )  # fmt: skip
        return AppointmentPapers(place, AppointmentBook(place, branch.tools), tools)

    at.printer = printer
    return at


def text_of(pdf, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True)
    return done.stdout


def test_the_slip_says_when_and_what_to_bring_and_names_nobody(branch, papers, tmp_path, qpdf_check):
    kept = branch.book(branch.person(name="张晓明"), staff_id=branch.staff["teller"].id)
    pdf = papers().slip(kept.appointment_id, "zh_CN")
    words = text_of(pdf, tmp_path)
    for told in ("2026-11-24", "10:00–10:15", "三方存管变更", "窗口 3", kept.number, kept.code, "请携带"):
        assert told.replace(" ", "") in words.replace(" ", "").replace("\n", ""), told
    assert "张" not in words
    qpdf_check(tmp_path / "paper.pdf")


def test_the_list_of_a_day_is_masked_and_by_person(branch, papers, tmp_path):
    branch.book(branch.person(name="张晓明"), staff_id=branch.staff["teller"].id)
    branch.book(branch.person(name="欧阳娜"), staff_id=branch.staff["colleague"].id)
    words = text_of(papers().day_list(TEN.date(), "en"), tmp_path)
    assert "Appointments on 2026-11-24" in words
    assert "With 林晓" in words
    assert "With 何敏" in words
    assert "张*" in words
    assert "张晓明" not in words


def test_printing_is_on_record_and_needs_a_printer(branch, papers):
    kept = branch.book()
    papers().print_slip(kept.appointment_id, "zh_CN")
    papers().print_day(TEN.date(), "zh_CN")
    with pytest.raises(Refused):
        papers("auditor").print_day(TEN.date(), "zh_CN")
    papers.printer.names = ()
    with pytest.raises(Unavailable):
        papers().print_day(TEN.date(), "zh_CN")
