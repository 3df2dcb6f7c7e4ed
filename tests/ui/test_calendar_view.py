"""The painted calendar: where things lie, and what mouse and keyboard make of them."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.ui.counter.appointments.calendar.board import Block, Board, Lane, Slot, Verdict, hours_shown, side_by_side
from app.ui.counter.appointments.calendar.view import CalendarView
from app.ui.theme.tokens import Tone

DAY = date(2026, 11, 24)
KEY = Qt.Key


def block(number=1, lane=0, starts=600, ends=630, **more):
    look = {"title": "张*", "line": "Bank", "state": "Confirmed", "icon": "calendar-check", "tone": Tone.PRIMARY}
    return Block(appointment_id=UUID(int=number), lane=lane, starts=starts, ends=ends, stripe=0, **look, **more)


def board(*blocks):
    lanes = tuple(Lane(day=DAY, title=name, open=((540, 690), (780, 1020))) for name in ("何敏", "林晓", "周主管"))
    return Board(lanes=lanes, blocks=blocks, first=540, last=1080, now=(DAY, 605))


@pytest.fixture
def view(qtbot):
    made = CalendarView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.judge = lambda _block, slot: Verdict(slot.lane != 2, ("Taken.",) if slot.lane == 2 else ())
    made.show()
    made.show_board(board(block(), block(2, lane=1, starts=660, ends=690)))
    made.dropped_ones, made.asked = [], []
    made.dropped.connect(made.dropped_ones.append)
    made.booking_asked.connect(made.asked.append)
    return made


def middle(view, slot, *, low=False):
    place = view.measures.place(slot)
    x, y = place.left + place.width // 2, place.top + (place.height - 2 if low else 4)
    return QPoint(x, y) - view.shift


def drag(view, start, end, *, low=False):
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=middle(view, start, low=low))
    QTest.mouseMove(port, middle(view, end))
    QTest.mouseRelease(port, left, pos=middle(view, end))


def test_dragging_moves_a_block_to_another_lane_and_time(view):
    drag(view, Slot(0, 600, 630), Slot(1, 780, 795))
    (change,) = view.dropped_ones
    assert (change.slot, change.verdict.allowed) == (Slot(1, 780, 810), True)
    assert view.change is None


def test_what_is_refused_says_why_under_the_pointer_and_is_not_dropped(view):
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middle(view, Slot(0, 600, 630)))
    QTest.mouseMove(port, middle(view, Slot(2, 780, 795)))
    assert view.bubble.isVisible()
    assert view.bubble.words.text() == "Taken."
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle(view, Slot(2, 780, 795)))
    assert view.dropped_ones == []
    assert not view.bubble.isVisible()


def test_the_lower_edge_stretches(view):
    drag(view, Slot(0, 600, 630), Slot(0, 645, 660), low=True)
    assert [change.slot for change in view.dropped_ones] == [Slot(0, 600, 660)]


def test_a_click_alone_changes_nothing(view):
    drag(view, Slot(0, 600, 630), Slot(0, 600, 630))
    assert view.dropped_ones == []
    assert view.current.appointment_id == UUID(int=1)


def test_keys_choose_a_time_and_book_it(view):
    view.point(Slot(0, 540, 555))
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return):
        QTest.keyClick(view, key)
    assert view.asked == [Slot(1, 570, 585)]


def test_m_and_arrows_move_and_enter_drops(view):
    view.point(Slot(0, 600, 615))
    for key in (KEY.Key_M, KEY.Key_Right, KEY.Key_Down, KEY.Key_Return):
        QTest.keyClick(view, key)
    assert [change.slot for change in view.dropped_ones] == [Slot(1, 615, 645)]


def test_plus_lengthens_minus_shortens_and_escape_gives_up(view):
    view.point(Slot(0, 600, 615))
    for key in (KEY.Key_Plus, KEY.Key_Plus, KEY.Key_Minus, KEY.Key_Return):
        QTest.keyClick(view, key)
    assert [change.slot for change in view.dropped_ones] == [Slot(0, 600, 645)]
    for key in (KEY.Key_Plus, KEY.Key_Escape, KEY.Key_Return):
        QTest.keyClick(view, key)
    assert len(view.dropped_ones) == 1


def test_the_cursor_is_said_in_words(view):
    view.point(Slot(0, 600, 615))
    assert view.accessibleDescription() == "何敏, 10:00 to 10:30: 张*, Bank, Confirmed"
    view.point(Slot(1, 700, 715))
    assert view.accessibleDescription() == "林晓, 11:40, closed"


def test_n_goes_from_appointment_to_appointment(view):
    view.point(Slot(0, 540, 555))
    seen = []
    for _ in range(3):
        QTest.keyClick(view, KEY.Key_N)
        seen.append(view.current.appointment_id.int)
    assert seen == [1, 2, 1]


def test_who_may_not_arrange_takes_hold_of_nothing(view):
    view.editable = False
    view.point(Slot(0, 600, 615))
    for key in (KEY.Key_M, KEY.Key_Down, KEY.Key_Return):
        QTest.keyClick(view, key)
    drag(view, Slot(0, 600, 630), Slot(1, 780, 795))
    assert (view.dropped_ones, view.asked) == ([], [])


def test_a_day_is_shown_in_whole_hours_around_what_is_booked():
    assert hours_shown(540, 1020, []) == (540, 1020)
    assert hours_shown(540, 1020, [(470, 500), (1010, 1090)]) == (420, 1140)


BLOCKS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda pair: block(starts=pair[0], ends=sum(pair))),
    max_size=9,
)


@given(BLOCKS)
def test_blocks_that_overlap_never_cover_each_other(blocks):
    placed = side_by_side(blocks)
    assert len(placed) == len(blocks)
    for at, one in enumerate(placed):
        assert one.part < one.parts
        for other in placed[at + 1 :]:
            overlap = one.block.starts < other.block.ends and other.block.starts < one.block.ends
            assert not overlap or (one.part != other.part and one.parts == other.parts)
