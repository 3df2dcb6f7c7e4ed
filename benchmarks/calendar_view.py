"""The painted calendar: a full week of twenty people, against bare rectangles in the same places of the same frame.

A frame at 60 Hz has 16 ms. Measured offscreen, in the window's own thread: the whole surface painted anew, a step of
scrolling in either direction, a block carried from slot to slot with its verdict, a board laid out anew.
"""

import json
import os
import random
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import screenshots
from app.ui.application import make_application
from app.ui.counter.appointments.calendar.board import Block, Board, Lane, Slot, Verdict
from app.ui.counter.appointments.calendar.change import Grip
from app.ui.counter.appointments.calendar.view import CalendarView
from app.ui.memory import PassingMemory
from app.ui.theme.tokens import Tone

PEOPLE, DAYS, MONDAY = 20, 5, date(2026, 11, 23)
NAMES = ("张*", "李*", "欧阳*")
LOOKS = (
    ("Confirmed", "calendar-check", Tone.PRIMARY), ("Arrived", "user-check", Tone.GOOD),
    ("To be arranged", "hourglass", Tone.SOON), ("Clash", "triangle-alert", Tone.ACT),
)  # fmt: skip


def full_week(seed: int = 7) -> Board:
    """Return a week in which three quarters of everybody's time are taken."""
    luck = random.Random(seed)
    lanes, blocks = [], []
    for day in range(DAYS):
        for person in range(PEOPLE):
            lanes.append(
                Lane(
                    day=MONDAY + timedelta(days=day), title=f"柜员{person + 1}", group=f"11月{23 + day}日",
                    open=((540, 690), (780, 1020)),
                )
            )  # fmt: skip
            minute = 540
            while minute < 1020:
                length = luck.choice((15, 30, 30, 45, 60))
                if luck.random() < 0.75 and not 690 <= minute < 780:
                    blocks.append(_block(len(blocks), len(lanes) - 1, minute, min(minute + length, 1020), luck))
                minute += length
    return Board(lanes=tuple(lanes), blocks=tuple(blocks), first=540, last=1020, now=(MONDAY, 615))


def _block(number: int, lane: int, starts: int, ends: int, luck: random.Random) -> Block:
    state, icon, tone = luck.choice(LOOKS)
    return Block(
        appointment_id=UUID(int=number), lane=lane, starts=starts, ends=ends, title=luck.choice(NAMES),
        line=luck.choice(("变更三方存管银行", "密码重置", "风险测评")), state=state, icon=icon, tone=tone,
        stripe=luck.randrange(5), marked=luck.random() < 0.05,
    )  # fmt: skip


class Bare(QWidget):
    """Paints one plain rectangle for each block that is seen, and nothing else."""

    def __init__(self, view: CalendarView) -> None:
        """Take over the places."""
        super().__init__()
        self._places = [view.measures.place_of(placed) for lane in view.measures.lanes for placed in lane]
        self._colour = QColor("#d8edf0")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - as Qt has it
        """Paint them."""
        seen = event.rect()
        painter = QPainter(self)
        for place in self._places:
            if place.left < seen.right() and place.top < seen.bottom():
                painter.fillRect(place.left, place.top, place.width, place.height, self._colour)
        painter.end()


def frames(count: int, draw: Callable[[int], object]) -> dict[str, float]:
    """Return what one frame takes in milliseconds; the p95 in processor time, which neighbours do not lengthen."""
    walls, own = [], []
    for number in range(count):
        begun, spent = time.perf_counter(), time.process_time()
        draw(number)
        QApplication.processEvents()
        own.append((time.process_time() - spent) * 1000)
        walls.append((time.perf_counter() - begun) * 1000)
    return {"median_ms": statistics.median(walls), "p95_cpu_ms": sorted(own)[int(len(own) * 0.95)]}


def measure(*, quick: bool) -> dict[str, object]:
    """Return every figure; ours and the baseline take turns frame by frame."""
    count, board = 12 if quick else 240, full_week()
    view = CalendarView()
    view.judge = lambda _block, slot: Verdict(slot.lane % 2 == 0, ("Taken.",) if slot.lane % 2 else ())
    view.resize(1366, 700)
    view.show()
    view.show_board(board)
    bare = Bare(view)
    bare.resize(view.viewport().size())
    bare.show()
    screenshots.settle()
    ours, theirs = [], []
    for _ in range(count):
        ours.append(frames(1, lambda _n: view.viewport().repaint()))
        theirs.append(frames(1, lambda _n: bare.repaint()))
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    scrolled = frames(count, lambda n: across.setValue(n * 24 % max(across.maximum(), 1)))
    raised = frames(count, lambda n: down.setValue(abs(n % 60 - 30) * 6))
    view.point(Slot(0, board.blocks[0].starts, board.blocks[0].starts + 15), board.blocks[0].appointment_id)
    view.take_hold(Grip.MOVE)
    carried = frames(count, lambda n: view.step((1, -1)[n % 2], (15, 15, -15, -15)[n % 4]))
    view.give_up()
    weeks = [full_week(n) for n in range(max(count // 8, 4))]
    laid = frames(len(weeks), lambda n: view.show_board(weeks[n]))
    own, plain = (statistics.median(one["median_ms"] for one in found) for found in (ours, theirs))
    p95 = sorted(one["p95_cpu_ms"] for one in ours)[int(len(ours) * 0.95)]
    return {
        "blocks": len(board.blocks),
        "lanes": len(board.lanes),
        "paint_ms": own,
        "paint_p95_cpu_ms": p95,
        "bare_rectangles_ms": plain,
        "ratio": own / plain,
        "scroll_across": scrolled,
        "scroll_down": raised,
        "carry": carried,
        "lay_out": laid,
    }


def main() -> None:
    """Measure, and print what was found."""
    make_application(PassingMemory())
    screenshots.wear(screenshots.Look())
    print(json.dumps(measure(quick=os.environ.get("GUITAI_BENCH_ROUNDS") == "1"), ensure_ascii=False))


if __name__ == "__main__":
    main()
