"""Every page of the kiosk on two screens, in three languages."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from app.services.ticket_ratings import Rateable
from app.ui import screenshots
from app.ui.kiosk.look import TARGET_MM
from tests.fakes.clipped import clipped
from tests.fakes.counter_branch import counter_branch
from tests.fakes.kiosk_bed import SCREENS, TONGUES, kiosk_bed, speak

LAYERS = ("own_session", "consoles", "sysrq", "privileges", "watchdog")


@pytest.fixture
def bed(qtbot, tasks):
    made = []

    def make(screen="tall", **more):
        made.append(kiosk_bed(counter_branch(), tasks, screen, check_in=lambda _proof, _typed: None, **more))
        return made[-1]

    yield make
    for one in made:
        one.window.leave()
        one.window.deleteLater()
    screenshots.settle()


def walk(bed):
    """Come by every page, and yield its name."""
    yield "home"
    bed.choose("ticket")
    yield "services"
    bed.choose("ACC-UPD")
    yield "care"
    bed.choose("usual")
    yield "number"
    bed.page.fill_in.emit()
    bed.rest()
    yield "text"
    bed.answer("王小明")
    yield "digits"
    bed.answer("12800000001")
    bed.answer("wang@example.com")
    bed.answer("示例路 1 号")
    yield "long text"
    bed.answer("变更手机号")
    yield "everything"
    bed.page.go_on()
    bed.rest()
    yield "sealed"
    for key in ("prefill", "fees", "answers"):
        bed.session.end()
        bed.choose(key)
        yield key
    bed.choose("permissions")
    yield "answer"
    bed.session.end()
    bed.choose("check_in")
    yield "proofs"
    bed.choose("document")
    yield "document"
    bed.session._wish("RISK-TEST")
    yield "wish"
    bed.page._go(2)
    yield "day"
    bed.page._go(3)
    yield "half of the day"
    bed.session._complain()
    yield "complaint"
    bed.session._complained(SimpleNamespace(complaint_no="B001-K1-2026-T0001", complainant_name=""))
    yield "registered"
    bed.session._rate(Rateable(ticket_id=bed.branch.ids(), number="A001-C1", window="3"))
    yield "rate"
    bed.session._sorry()
    yield "sorry"
    bed.session._staff()
    bed.window.countdown(12)
    yield "staff"


def cut_off(bed):
    found = {}
    for name in walk(bed):
        bed.rest()
        words = clipped(bed.window)
        if words or (bed.window.width(), bed.window.height()) not in {size[:2] for size in SCREENS.values()}:
            found[name] = (words, bed.window.size())
    return found


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("tongue", TONGUES)
def test_no_word_is_cut_off(bed, screen, tongue):
    speak(tongue)
    assert cut_off(bed(screen, lacking=LAYERS)) == {}


@pytest.mark.parametrize("low", [False, True])
@pytest.mark.parametrize("screen", SCREENS)
def test_no_word_is_cut_off_in_large_print_of_the_longest_words(bed, screen, low):
    speak("en")
    made = bed(screen, lacking=LAYERS)
    made.window.look.toggle_large()
    if low:
        made.window.look.toggle_low()
    made.window.look.toggle_contrast()
    made.window.forget = made.window._drop
    assert cut_off(made) == {}


@pytest.mark.parametrize("screen", SCREENS)
def test_whatever_is_to_be_hit_is_15_millimetres_large(bed, screen):
    made, small = bed(screen), {}
    least = TARGET_MM * made.window.look.ruler.per_mm
    for name in walk(made):
        made.rest()
        for button in (*made.window.findChildren(QPushButton), *made.window.findChildren(QToolButton)):
            if button.isVisible() and min(button.width(), button.height()) < least - 1:
                small[name, button.text() or button.accessibleName()] = (button.width(), button.height())
    assert small == {}


@pytest.mark.parametrize("screen", SCREENS)
def test_for_whoever_sits_everything_to_be_hit_is_in_the_lower_half(bed, screen):
    made, high = bed(screen), {}
    made.window.look.toggle_low()
    made.window.forget = made.window._drop
    for name in walk(made):
        made.rest()
        for button in made.window.findChildren(QPushButton):
            top = button.mapTo(made.window, button.rect().topLeft()).y()
            if button.isVisible() and top < made.window.height() // 2 - 1:
                high[name, button.text() or button.accessibleName()] = top
    assert high == {}
