"""The calendar in words, for whoever hears it instead of seeing it."""

from app.ui.counter.appointments.calendar.board import Block, Board, Slot
from app.ui.counter.appointments.calendar.change import Change
from app.ui.counter.appointments.calendar.painting import clock, lane_words
from app.ui.language import translate


def slot_words(board: Board, slot: Slot, block: Block | None) -> str:
    """Return what the cursor is on."""
    if not board.lanes:
        return ""
    lane = board.lanes[slot.lane]
    if block is not None:
        said = translate("Appointments", "{lane}, {from_} to {until}: {who}, {what}, {state}")
        return said.format(
            lane=lane_words(lane), from_=clock(block.starts), until=clock(block.ends), who=block.title,
            what=block.line, state=block.state,
        )  # fmt: skip
    free = any(starts <= slot.starts and slot.ends <= ends for starts, ends in lane.open)
    told = translate("Appointments", "can be booked") if free else translate("Appointments", "closed")
    return f"{lane_words(lane)}, {clock(slot.starts)}, {told}"


def change_words(board: Board, change: Change) -> str:
    """Return what is held, over which time, and whether it can be had."""
    lane, slot, verdict = board.lanes[change.slot.lane], change.slot, change.verdict
    told = translate("Appointments", "Free") if verdict.allowed else " ".join(verdict.reasons)
    return f"{change.block.title}: {lane_words(lane)}, {clock(slot.starts)}–{clock(slot.ends)}. {told}"
