"""What a calendar shows: lanes beside each other, blocks in them; and where everything lies. Measures, no painting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from app.ui.theme.tokens import Tone

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One column: a person's day, a room's day, or a day of one person."""

    day: date
    title: str
    group: str = ""
    """A heading over several lanes, such as the day."""
    staff_id: UUID | None = None
    room_id: UUID | None = None
    open: tuple[tuple[int, int], ...] = ()
    """When it can be booked: minutes of the day, from and until."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One appointment in a lane."""

    appointment_id: UUID
    lane: int
    starts: int
    """Minutes of the day."""
    ends: int
    title: str
    line: str
    state: str
    """The state in words, for whoever cannot see the colour."""
    icon: str
    tone: Tone
    stripe: int
    """Number of the kind of service."""
    movable: bool = True
    marked: bool = False
    """Booked against a check, with a reason."""
    struck: bool = False
    """No longer takes the time: kept to be seen only."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time in a lane."""

    lane: int
    starts: int
    ends: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a time can be had."""

    allowed: bool
    reasons: tuple[str, ...] = ()
    overridable: bool = False
    """Refused, but the person may set that aside with a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Everything a calendar shows at once."""

    lanes: tuple[Lane, ...] = ()
    blocks: tuple[Block, ...] = ()
    first: int = 8 * 60
    """The first minute that is shown."""
    last: int = 18 * 60
    step: int = 15
    """Minutes of the grid."""
    now: tuple[date, int] | None = None
    """The present day and minute."""

    def at(self, slot: Slot, meant: UUID | None = None) -> Block | None:
        """Return the block that covers the slot's beginning: the one that is meant, else one that takes the time."""
        fitting = [b for b in self.blocks if b.lane == slot.lane and b.starts <= slot.starts < b.ends]
        return max(fitting, key=lambda b: (b.appointment_id == meant, not b.struck, b.starts), default=None)

    def clamp(self, slot: Slot) -> Slot:
        """Return the slot moved into what is shown."""
        length = min(max(slot.ends - slot.starts, self.step), self.last - self.first)
        starts = min(max(slot.starts, self.first), self.last - length)
        return Slot(min(max(slot.lane, 0), max(len(self.lanes) - 1, 0)), starts, starts + length)


def hours_shown(opening: int, closing: int, blocks: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Return from which to which minute a day is shown: whole hours around the branch's hours and what is booked."""
    spans = list(blocks)
    first = min([opening, *(starts for starts, _ in spans)])
    last = max([closing, *(ends for _, ends in spans)])
    return max(0, first // 60 * 60), min(DAY_MINUTES, -(-last // 60) * 60)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its share of the lane: blocks that overlap stand beside each other."""

    block: Block
    part: int
    parts: int


def side_by_side(blocks: Sequence[Block]) -> list[Placed]:
    """Return the blocks of one lane, each with its share of the width."""
    placed: list[Placed] = []
    for run in _runs(sorted(blocks, key=lambda block: (block.starts, block.ends))):
        ends: list[int] = []
        parts: list[int] = []
        for block in run:
            part = next((n for n, end in enumerate(ends) if end <= block.starts), len(ends))
            ends[part : part + 1] = [block.ends]
            parts.append(part)
        placed += [Placed(block, part, len(ends)) for block, part in zip(run, parts, strict=True)]
    return placed


def _runs(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return blocks that overlap, directly or by way of others, together."""
    runs: list[list[Block]] = []
    until = -1
    for block in blocks:
        if block.starts >= until:
            runs.append([])
        runs[-1].append(block)
        until = max(until, block.ends)
    return runs


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle in the calendar's own coordinates."""

    left: int
    top: int
    width: int
    height: int


@dataclass(slots=True)
class Measures:
    """Where lanes, times and blocks lie at the present size.

    Attributes:
        board: What is measured.
        lane_width: Pixels of a lane.
        hour: Pixels of an hour.
        lanes: The placed blocks of each lane.
    """

    board: Board = field(default_factory=Board)
    lane_width: int = 120
    hour: int = 64
    lanes: list[list[Placed]] = field(default_factory=list)

    def measure(self, board: Board, lane_width: int, hour: int) -> None:
        """Take over a board and a size."""
        if board is not self.board:
            by_lane: list[list[Block]] = [[] for _ in board.lanes]
            for block in board.blocks:
                by_lane[block.lane].append(block)
            self.lanes = [side_by_side(blocks) for blocks in by_lane]
        self.board, self.lane_width, self.hour = board, lane_width, hour

    @property
    def width(self) -> int:
        """Pixels of all lanes."""
        return self.lane_width * len(self.board.lanes)

    @property
    def height(self) -> int:
        """Pixels of the whole day."""
        return self.y(self.board.last)

    def y(self, minute: int) -> int:
        """Return where a minute lies."""
        return (minute - self.board.first) * self.hour // 60

    def slot_at(self, x: int, y: int) -> Slot:
        """Return the slot of the grid at a point."""
        board = self.board
        minute = board.first + y * 60 // self.hour
        starts = minute // board.step * board.step
        return board.clamp(Slot(x // max(self.lane_width, 1), starts, starts + board.step))

    def place(self, slot: Slot, part: int = 0, parts: int = 1) -> Place:
        """Return where a slot, or its share of a lane, lies."""
        share = (self.lane_width - 6) / parts
        left = slot.lane * self.lane_width + 3 + round(part * share)
        top = self.y(slot.starts)
        return Place(left, top + 1, max(round(share) - 1, 4), max(self.y(slot.ends) - top - 2, 6))

    def place_of(self, placed: Placed) -> Place:
        """Return where a block lies."""
        block = placed.block
        return self.place(Slot(block.lane, block.starts, block.ends), placed.part, placed.parts)

    def block_at(self, x: int, y: int) -> Placed | None:
        """Return the block at a point."""
        lane = x // max(self.lane_width, 1)
        for placed in reversed(self.lanes[lane] if 0 <= lane < len(self.lanes) else []):
            place = self.place_of(placed)
            if place.left <= x < place.left + place.width and place.top <= y < place.top + place.height:
                return placed
        return None

    def between(self, left: int, right: int) -> range:
        """Return the lanes that are seen between two abscissas."""
        return range(max(left // self.lane_width, 0), min(right // self.lane_width + 1, len(self.board.lanes)))
