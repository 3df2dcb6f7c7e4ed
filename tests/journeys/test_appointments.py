"""Appointments through the windows: with the mouse, and with the keyboard alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.ui.counter.appointments.calendar.board import Slot
from app.ui.screenshots import settle
from tests.journeys.branch import CLIENT, TELLER
from tests.journeys.hands import CONTROL, dialog

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
ELEVEN = 11 * 60


@pytest.fixture
def page(bed):
    bed.sign_in(TELLER)
    page = bed.desk("appointments")
    bed.hands.until(lambda: page.calendar.laid is not None, "the calendar")
    return page


@pytest.fixture
def view(page):
    return page.calendar.view


def blocks(page):
    return sorted((block.starts, block.ends, block.state) for block in page.calendar.laid.board.blocks)


def spot(view, slot, *, low=False):
    place = view.measures.place(slot)
    return QPoint(place.left + place.width // 2, place.top + (place.height - 2 if low else 5)) - view.shift


def drag(bed, view, start, end, *, low=False):
    """Drag as a hand does: press, a few moves, release."""
    port, goal = view.viewport(), spot(view, end)
    begin = spot(view, start, low=low)
    QTest.mousePress(port, LEFT, pos=begin)
    for part in (1, 2, 3):
        QTest.mouseMove(port, begin + (goal - begin) * part / 3)
    settle()
    told = view.bubble.words.text() if view.bubble.isVisible() else ""
    QTest.mouseRelease(port, LEFT, pos=goal)
    bed.hands.rest()
    return told


def accept(bed, **typed):
    """Answer the question that came up, and confirm it by its keys."""
    asked = dialog()
    for name, words in typed.items():
        bed.hands.type(words, into=asked.view.row(name).control)
    bed.hands.press(KEY.Key_Return, CONTROL)


def lane_of(page):
    """The teller's own lane: where the first block stands, or the first lane."""
    found = page.calendar.laid.board.blocks
    return found[0].lane if found else 0


def fill_in(bed, page):
    """Find the client in the open sheet, choose the service, and book with the keys."""
    sheet = page.sheet.dialog
    bed.hands.type(CLIENT, into=sheet.who.finder.line)
    bed.hands.until(lambda: sheet.who.finder._shown_for == CLIENT)
    bed.hands.press(KEY.Key_Return)
    bed.hands.choose(sheet.wishes.service, "Reset a password")
    bed.hands.until(lambda: sheet.times.current is not None and not sheet.times.hold.isHidden(), "a kept time")
    if sheet.wishes.told.isVisible():
        bed.hands.press(KEY.Key_Space) if sheet.wishes.told.hasFocus() else bed.hands.click(sheet.wishes.told)
    bed.hands.press(KEY.Key_Return, CONTROL)
    bed.hands.until(lambda: not sheet.isVisible(), sheet.refusal.text)


def test_booked_moved_stretched_and_cancelled_with_the_mouse(bed, page, view):
    slot = Slot(lane_of(page), 15 * 60, 15 * 60 + 15)
    view.verticalScrollBar().setValue(view.measures.y(13 * 60))
    QTest.mouseClick(view.viewport(), LEFT, pos=spot(view, slot))
    QTest.mouseDClick(view.viewport(), LEFT, pos=spot(view, slot))
    bed.hands.rest()
    fill_in(bed, page)
    bed.hands.until(lambda: len(blocks(page)) == 1, "the appointment in the calendar")
    (starts, ends, state), lane = blocks(page)[0], lane_of(page)
    assert (starts, state) == (15 * 60, "Confirmed")

    drag(bed, view, Slot(lane, starts, ends), Slot(lane, 16 * 60, 16 * 60 + 15))
    accept(bed)
    bed.hands.until(lambda: blocks(page)[0][0] == 16 * 60, "the new time")

    drag(bed, view, Slot(lane, 16 * 60, blocks(page)[0][1]), Slot(lane, 16 * 60 + 30, 16 * 60 + 45), low=True)
    accept(bed)
    bed.hands.until(lambda: blocks(page)[0][1] == 16 * 60 + 45, "the new length")

    bed.hands.push("Cancel…", page.detail)
    accept(bed, reason="client is ill")
    bed.hands.until(lambda: not blocks(page), "a free calendar")


def test_dragged_into_the_lunch_break_it_is_refused_with_the_reason(bed, page, view):
    book_by_keys(bed, page, view, 15 * 60)
    before, lane = blocks(page), lane_of(page)
    view.verticalScrollBar().setValue(view.measures.y(11 * 60))
    told = drag(bed, view, Slot(lane, *before[0][:2]), Slot(lane, 12 * 60, 12 * 60 + 15))
    assert "not open" in told
    assert blocks(page) == before


def book_by_keys(bed, page, view, minute):
    """Walk to a time with the arrows and press Enter."""
    view.setFocus()
    while view.cursor_slot.starts != minute:
        bed.hands.press(KEY.Key_Down if view.cursor_slot.starts < minute else KEY.Key_Up)
    bed.hands.press(KEY.Key_Return)
    sheet = page.sheet.dialog
    bed.hands.type("zxm")
    bed.hands.until(lambda: sheet.who.finder._shown_for == "zxm")
    bed.hands.press(KEY.Key_Return)
    bed.hands.choose(sheet.wishes.service, "Reset a password")
    bed.hands.until(lambda: sheet.times.current is not None and not sheet.times.hold.isHidden(), "a kept time")
    while not sheet.wishes.told.hasFocus():
        bed.hands.press(KEY.Key_Tab)
    bed.hands.press(KEY.Key_Space)
    bed.hands.press(KEY.Key_Return, CONTROL)
    bed.hands.until(lambda: not sheet.isVisible() and len(blocks(page)) == 1, sheet.refusal.text)


def test_booked_moved_lengthened_and_received_with_the_keyboard_alone(bed, page, view):
    book_by_keys(bed, page, view, 15 * 60)
    view.setFocus()
    bed.hands.press(KEY.Key_N)
    for key in (KEY.Key_M, *[KEY.Key_Up] * 4, KEY.Key_Return):
        bed.hands.press(key)
    accept(bed)
    bed.hands.until(lambda: blocks(page)[0][0] == 14 * 60, "the new time")
    for key in (KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Return):
        bed.hands.press(key)
    accept(bed)
    bed.hands.until(lambda: blocks(page)[0][:2] == (14 * 60, blocks(page)[0][1]) and page.detail.view, "the new length")
    bed.branch.clock.advance(hours=4, minutes=20)
    bed.hands.press(KEY.Key_A)
    bed.hands.until(lambda: blocks(page)[0][2] == "Arrived", "the arrival")
    assert bed.desks.queue.waiting()[-1].number.startswith("Y")


def test_a_move_that_is_given_up_changes_nothing(bed, page, view):
    book_by_keys(bed, page, view, 15 * 60)
    before = blocks(page)
    view.setFocus()
    for key in (KEY.Key_N, KEY.Key_M, KEY.Key_Up, KEY.Key_Escape):
        bed.hands.press(key)
    assert (blocks(page), view.change) == (before, None)


def test_todays_list_receives_with_one_key(bed, page, view):
    book_by_keys(bed, page, view, 15 * 60)
    bed.branch.clock.advance(hours=5, minutes=20)
    page.tabs.setCurrentWidget(page.today)
    bed.hands.rest()
    bed.hands.press(KEY.Key_Return)
    bed.hands.until(lambda: not page.today.table.model.rows, "an empty list")
    line = bed.desks.queue.waiting()
    assert (line[-1].number[0], line[-1].service_code) == ("Y", "ACC-PWD")
    assert timedelta(0) <= bed.place.now() - line[-1].issued_at < timedelta(minutes=5)
