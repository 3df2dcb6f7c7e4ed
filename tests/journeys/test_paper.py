"""Paper that runs out, and a name that no font can show."""

import pytest

from tests.journeys.branch import TELLER
from tests.journeys.hands import says

UNSHOWABLE = "\U0002b81d"
"""A character of a rare given name; whether the bundled typeface has it is checked below."""


@pytest.fixture
def sealed(bed):
    bed.sign_in(TELLER)
    bed.prepare()
    bed.generate()
    bed.hand_over()
    bed.read()
    bed.sign()
    bed.seal()
    bed.branch.paper.out = True
    return bed


def run_out(bed):
    """Press Print without paper."""
    bed.deliver()
    assert bed.bar.stage == "deliver"
    assert says("folder", bed.service.case.confirmation.fault)
    assert bed.branch.paper.sheets() == []
    bed.branch.paper.out = False


def printed_and_filed(bed):
    assert bed.case.state == "archived"
    assert len(bed.branch.paper.sheets()) == 1
    assert bed.desks.prints.pending() == ()


def test_a_copy_that_failed_is_printed_by_another_press(sealed):
    run_out(sealed)
    sealed.deliver()
    printed_and_filed(sealed)


@pytest.mark.parametrize(("key", "words"), [("today", "Print again"), ("confirmations", "Print now")])
def test_a_copy_that_failed_is_printed_from_another_page_and_only_filed_then(sealed, key, words):
    run_out(sealed)
    sealed.desk(key)
    sealed.hands.push(words)
    sealed.desk("service")
    sealed.hands.until(lambda: sealed.bar.stage == "archive")
    sealed.hands.push("File in the archive")
    printed_and_filed(sealed)


def test_a_character_that_no_font_shows_stops_the_document_by_name(bed):
    bed.sign_in(TELLER)
    bed.receive("zxm", "ACC-UPD")
    bed.call()
    bed.open_case(f"姓名更正为郑{UNSHOWABLE}。")
    bed.tick_materials()
    bed.act("apply")
    bed.execute()
    bed.hands.click(bed.bar.main)
    assert bed.bar.stage == "generate"
    fault = bed.service.case.confirmation.fault.text
    assert UNSHOWABLE in fault
    assert "U+2B81D" in fault
