"""The calendar, worked by mouse and by keyboard alike."""

from uuid import UUID

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.counter.appointments.calendar import change as changing
from app.ui.counter.appointments.calendar import words
from app.ui.counter.appointments.calendar.board import Block, Board, Place, Slot, Verdict
from app.ui.counter.appointments.calendar.bubble import Bubble
from app.ui.counter.appointments.calendar.change import Change, Grip, Judge
from app.ui.counter.appointments.calendar.keys import Keys
from app.ui.counter.appointments.calendar.mouse import Mouse
from app.ui.counter.appointments.calendar.surface import Surface


def _no_judge(_block: Block, _slot: Slot) -> Verdict:
    return Verdict(allowed=False)


class CalendarView(Surface):
    """Lanes and blocks; what is asked for comes out as signals, nothing is booked here.

    Signals:
        pointed: the cursor went to another slot; with the Slot and the Block there, or None.
        booking_asked: somebody wants to book; with the Slot.
        opened: somebody wants to see an appointment; with the Block.
        dropped: a block was moved or stretched; with the Change.
        let_go: nothing is held any more.
        turned: the calendar is to go on by so many pages.
        commanded: a key that the page knows: "arrive", "cancel", "find", "today".
    """

    pointed = Signal(object, object)
    booking_asked = Signal(object)
    opened = Signal(object)
    dropped = Signal(object)
    let_go = Signal()
    turned = Signal(int)
    commanded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.judge: Judge = _no_judge
        self.editable = True
        self.bubble = Bubble(self)
        self._mouse, self._keys = Mouse(self), Keys(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_board(self, board: Board) -> None:
        """Show another board; the cursor stays at its lane and time, a change in the making is given up."""
        fresh, before = not self.board.lanes, self.current
        self.hold(None)
        self.measure(board)
        starts = self.cursor_slot.starts
        if fresh:
            starts = board.now[1] // board.step * board.step if board.now else board.first + 60
        slot = Slot(self.cursor_slot.lane, starts, starts + board.step)
        now = board.at(board.clamp(slot), self.meant)
        # What is shown beside the calendar stays where the cursor stays on the same appointment, or on none.
        same = (before.appointment_id if before else None) == (now.appointment_id if now else None)
        self._point(slot, quiet=same and not fresh)
        if fresh:
            self.verticalScrollBar().setValue(max(self.measures.y(starts) - self.viewport().height() // 3, 0))

    def take_hold(self, grip: Grip) -> bool:
        """Begin to move or stretch the block under the cursor; tell whether there is one that can be."""
        block = self.current
        if block is None or not block.movable or not self.editable:
            return False
        self.hold(changing.begin(self.board, block, grip, self.judge))
        return True

    def step(self, lanes: int, minutes: int) -> None:
        """Move the cursor, or what is held, by lanes and minutes."""
        if self.change is not None:
            self.hold(changing.step(self.board, self.change, lanes, minutes, self.judge))
            self.reveal(self.change.slot)
        else:
            slot = self.cursor_slot
            self._point(Slot(slot.lane + lanes, slot.starts + minutes, slot.ends + minutes), reveal=True)

    def drop(self) -> None:
        """Let go of what is held: where it can be had, or could with a reason, the page is told."""
        change, self.change = self.change, None
        self.bubble.hide()
        self.viewport().update()
        if change is not None and change.moved and (change.verdict.allowed or change.verdict.overridable):
            self._point(Slot(change.slot.lane, change.slot.starts, change.slot.starts + self.board.step))
            self.dropped.emit(change)
        self.let_go.emit()

    def give_up(self) -> bool:
        """Let what is held go back to where it was; tell whether anything was held."""
        held = self.change is not None
        self.hold(None)
        return held

    def enter(self) -> None:
        """Do what Enter does: drop what is held, open a block, or book the slot."""
        if self.change is not None:
            self.drop()
        elif self.current is not None:
            self.opened.emit(self.current)
        elif self.board.lanes and self.editable:
            self.booking_asked.emit(self.cursor_slot)

    def next_block(self, step: int) -> None:
        """Put the cursor on the appointment after the present place, or before it, lane by lane."""
        slot = self.cursor_slot
        order = sorted(self.board.blocks, key=lambda b: (b.lane, b.starts))
        after = [b for b in order if (b.lane, b.starts) > (slot.lane, slot.starts)]
        before = [b for b in order if (b.lane, b.ends) <= (slot.lane, slot.starts) or b.lane < slot.lane]
        found = (after[:1] or order[:1]) if step > 0 else (before[-1:] or order[-1:])
        for block in found:
            self.point(Slot(block.lane, block.starts, block.starts + self.board.step), block.appointment_id)

    # What Qt calls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor where the mouse is; take hold of a block."""
        if event.button() is Qt.MouseButton.LeftButton and self.board.lanes:
            self._mouse.press(event.position().toPoint() + self.shift)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what is held along; show what can be taken hold of."""
        self._mouse.move(event.position().toPoint() + self.shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is held."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the mouse, or book there."""
        del event
        self._mouse.release()
        self.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the calendar by keyboard."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc and the like from the page's shortcuts while something is held."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self.change is not None:
            event.accept()
            return True
        return super().event(event)

    def point(self, slot: Slot, meant: UUID | None = None) -> None:
        """Put the cursor on a slot, on this one of the appointments there, and bring it into sight."""
        self.meant = meant
        self._point(slot, reveal=True)

    def hold(self, change: Change | None, *, told: bool = True) -> None:
        """Hold this change, or nothing; say what comes of it."""
        before, self.change = self.change, change
        if change is None or not told:
            self.bubble.hide()
        else:
            beside = self._rect(self.measures.place(change.slot))
            self.bubble.tell(change.verdict, beside.translated(self.viewport().pos()), self.viewport().geometry())
            self.setAccessibleDescription(words.change_words(self.board, change))
        if before is not None and change is None:
            self.let_go.emit()
        for one in (before, change):
            if one is not None and before is not change:
                self.viewport().update(self._rect(self.measures.place(one.slot)).adjusted(-3, -3, 3, 3))

    def _rect(self, place: Place) -> QRect:
        return QRect(place.left, place.top, place.width, place.height).translated(-self.shift)

    def _point(self, slot: Slot, *, reveal: bool = False, quiet: bool = False) -> None:
        former, self.cursor_slot = self.cursor_place(), self.board.clamp(slot)
        now = self.cursor_place()
        for place in (former, now):
            self.viewport().update(self._rect(place).adjusted(-3, -3, 3, 3))
        if self.heads.current != self.cursor_slot.lane:
            self.heads.current = self.cursor_slot.lane
            self.heads.update()
        if reveal:
            self.reveal(self.cursor_slot)
        self.setAccessibleDescription(words.slot_words(self.board, self.cursor_slot, self.current))
        if not quiet:
            self.pointed.emit(self.cursor_slot, self.current)
