"""A block that is being moved or stretched, by mouse or keyboard, until it is dropped or given up."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from app.ui.counter.appointments.calendar.board import Block, Board, Slot, Verdict

Judge = Callable[[Block, Slot], Verdict]
"""Tells at once whether a block can have a slot; nothing is booked by it."""


class Grip(Enum):
    """What is changed."""

    MOVE = auto()
    STRETCH = auto()


@dataclass(frozen=True, slots=True)
class Change:
    """What a block would become."""

    block: Block
    grip: Grip
    slot: Slot
    verdict: Verdict
    held_at: int = 0
    """Minutes from the block's beginning to where the mouse took it."""

    @property
    def moved(self) -> bool:
        """Whether anything would change."""
        block = self.block
        return self.slot != Slot(block.lane, block.starts, block.ends)


def begin(board: Board, block: Block, grip: Grip, judge: Judge, held_at: int = 0) -> Change:
    """Take hold of a block where it stands."""
    slot = board.clamp(Slot(block.lane, block.starts, block.ends))
    return Change(block, grip, slot, judge(block, slot), held_at)


def point(board: Board, change: Change, at: Slot, judge: Judge) -> Change:
    """Follow the mouse: to the slot under it."""
    if change.grip is Grip.STRETCH:
        ends = max(at.ends, change.slot.starts + board.step)
        return _to(board, change, Slot(change.slot.lane, change.slot.starts, min(ends, board.last)), judge)
    length = change.slot.ends - change.slot.starts
    starts = at.starts - change.held_at // board.step * board.step
    return _to(board, change, Slot(at.lane, starts, starts + length), judge)


def step(board: Board, change: Change, lanes: int, minutes: int, judge: Judge) -> Change:
    """Follow the keys: so many lanes and minutes on; stretching, only the end moves."""
    slot = change.slot
    if change.grip is Grip.STRETCH:
        ends = min(max(slot.ends + minutes, slot.starts + board.step), board.last)
        return _to(board, change, Slot(slot.lane, slot.starts, ends), judge)
    return _to(board, change, Slot(slot.lane + lanes, slot.starts + minutes, slot.ends + minutes), judge)


def _to(board: Board, change: Change, slot: Slot, judge: Judge) -> Change:
    clamped = board.clamp(slot)
    if clamped == change.slot:
        return change
    return replace(change, slot=clamped, verdict=judge(change.block, clamped))
