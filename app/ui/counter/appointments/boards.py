"""Turns days of the calendar into lanes and blocks: by person, by room, a week of everybody or of one."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QDate

from app.domain.catalogue import Catalogue
from app.domain.intervals import Interval
from app.domain.people import Staff
from app.domain.staffing import Room
from app.services.booking_views import AppointmentLine
from app.services.calendar_board import CalendarDays, TriedTime
from app.ui import language
from app.ui.counter.appointments.calendar.board import Block, Board, Lane, Slot, Verdict, hours_shown
from app.ui.counter.appointments.looks import (
    IN_CALENDAR,
    MOVABLE,
    TAKES_NO_TIME,
    minute_of,
    refusals_words,
    state_looks,
    stripe_of,
)
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate


class Mode(StrEnum):
    """What the calendar shows side by side."""

    PEOPLE = "people"
    ROOMS = "rooms"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"

    def span(self, day: date) -> tuple[date, int]:
        """Return the first day and how many days are shown around a day."""
        if self is Mode.WEEK:
            return day - timedelta(days=day.weekday()), 7
        if self is Mode.MONTH:
            first = day.replace(day=1)
            begin = first - timedelta(days=first.weekday())
            return begin, 42
        return (day, 14) if self is Mode.AGENDA else (day, 1)

    def turned(self, day: date, pages: int) -> date:
        """Return the day so many pages on."""
        if self is Mode.MONTH:
            months = day.year * 12 + day.month - 1 + pages
            return date(months // 12, months % 12 + 1, 1)
        days = {Mode.WEEK: 7, Mode.AGENDA: 14}.get(self, 1)
        return day + timedelta(days=days * pages)


@dataclass(frozen=True, slots=True)
class Shown:
    """What boards are made from, beside the days."""

    around: Surroundings
    catalogue: Catalogue
    mode: Mode
    person: UUID | None = None
    """In a week: only this person."""


class LaidDays:
    """Days laid out as a board; tells which appointment a block is, and what a slot means.

    Attributes:
        board: The lanes and blocks.
    """

    def __init__(self, days: CalendarDays, shown: Shown) -> None:
        """Lay the days out."""
        self._days, self._shown = days, shown
        self._lanes: list[tuple[Lane, Staff | Room | None]] = self._make_lanes()
        self._lines = {line.appointment_id: line for line in days.lines}
        self.board = self._make_board()

    def line(self, appointment_id: UUID) -> AppointmentLine | None:
        """Return an appointment that is shown."""
        return self._lines.get(appointment_id)

    def slot_of(self, appointment_id: UUID) -> Slot | None:
        """Return where an appointment stands."""
        found = (block for block in self.board.blocks if block.appointment_id == appointment_id)
        return next((Slot(block.lane, block.starts, block.starts + self.board.step) for block in found), None)

    def slot_at(self, starts_at: datetime, staff_id: UUID, room_id: UUID | None) -> Slot | None:
        """Return the slot that a free time is, where it is shown."""
        local = starts_at.astimezone(self._shown.around.zone)
        minute = local.hour * 60 + local.minute
        for number, (lane, owner) in enumerate(self._lanes):
            whose = getattr(owner, "id", None)
            if lane.day == local.date() and (owner is None or whose in (staff_id, room_id)):
                return Slot(number, minute, minute + self.board.step)
        return None

    def tried(self, slot: Slot) -> TriedTime:
        """Return the time that a slot means."""
        lane, owner = self._lanes[slot.lane]
        zone = self._shown.around.zone
        midnight = datetime.combine(lane.day, time.min, tzinfo=zone)
        starts, ends = (midnight + timedelta(minutes=minute) for minute in (slot.starts, slot.ends))
        return TriedTime(
            interval=Interval(starts.astimezone(UTC), ends.astimezone(UTC)),
            staff_id=owner.id if isinstance(owner, Staff) else None,
            room_id=owner.id if isinstance(owner, Room) else None,
        )

    def judge(self, block: Block, slot: Slot) -> Verdict:
        """Tell at once whether an appointment can have a slot."""
        line = self._lines.get(block.appointment_id)
        if line is None:
            return Verdict(allowed=False)
        trial = self._days.trial
        against = trial.against(line, self.tried(slot))
        soft = trial.may_override and all(refusal.overridable for refusal in against)
        return Verdict(
            not against, refusals_words(against, self._shown.around.words), overridable=bool(against) and soft
        )

    def _make_lanes(self) -> list[tuple[Lane, Staff | Room | None]]:
        days, mode = self._days, self._shown.mode
        if mode is Mode.ROOMS:
            return [self._lane(day, room, room.name) for day in days.each_day() for room in days.rooms]
        if mode is Mode.WEEK and self._shown.person is not None:
            whose = next((one for one in days.people if one.id == self._shown.person), None)
            return [self._lane(day, whose, day_title(day)) for day in days.each_day()]
        grouped = mode is Mode.WEEK
        lanes = [
            self._lane(day, person, person.name, day_title(day) if grouped else "")
            for day in days.each_day()
            for person in days.people
        ]
        # A day on which nobody works is one narrow word, not twenty empty lanes.
        busy = {line.starts_at.astimezone(self._shown.around.zone).date() for line in days.lines if line.starts_at}
        return [one for one in lanes if not grouped or one[0].day in busy or days.trial.open_times(one[0].day, None)]

    def _lane(
        self, day: date, owner: Staff | Room | None, title: str, group: str = ""
    ) -> tuple[Lane, Staff | Room | None]:
        zone = self._shown.around.zone
        spans = self._days.trial.open_times(day, owner)
        open_ = tuple((minute_of(span.starts_at, zone), minute_of(span.ends_at, zone)) for span in spans)
        window = owner.window if isinstance(owner, Staff) and self._shown.mode is Mode.PEOPLE else ""
        name = f"{window} · {title}" if window else title
        return Lane(day=day, title=name, group=group, open=open_), owner

    def _make_board(self) -> Board:
        around, hours = self._shown.around, self._days.trial.around.hours
        blocks = [block for line in self._days.lines if (block := self._block(line)) is not None]
        opening, closing = (at.hour * 60 + at.minute for at in (hours.opening, hours.closing))
        first, last = hours_shown(opening, closing, [(block.starts, block.ends) for block in blocks])
        now = around.now().astimezone(around.zone)
        return Board(
            lanes=tuple(lane for lane, _ in self._lanes),
            blocks=tuple(blocks),
            first=first,
            last=last,
            step=int(self._days.trial.around.limits.grid.total_seconds() // 60),
            now=(now.date(), now.hour * 60 + now.minute),
        )

    def _block(self, line: AppointmentLine) -> Block | None:
        if line.starts_at is None or line.ends_at is None or line.state not in IN_CALENDAR:
            return None
        number = self._lane_of(line)
        if number is None:
            return None
        words, icon, tone = state_looks(line.state)
        zone = self._shown.around.zone
        return Block(
            appointment_id=line.appointment_id,
            lane=number,
            starts=minute_of(line.starts_at, zone),
            ends=max(minute_of(line.ends_at, zone), minute_of(line.starts_at, zone) + 5),
            title=line.client_name,
            line=self._shown.around.words.service(line.service_code),
            state=words,
            icon="hand-heart" if line.special_care and line.state == "confirmed" else icon,
            tone=tone,
            stripe=stripe_of(self._shown.catalogue, line.service_code),
            movable=line.state in MOVABLE,
            marked=bool(line.overridden),
            struck=line.state in TAKES_NO_TIME,
        )

    def _lane_of(self, line: AppointmentLine) -> int | None:
        if line.starts_at is None:
            return None
        day = line.starts_at.astimezone(self._shown.around.zone).date()
        for number, (lane, owner) in enumerate(self._lanes):
            wanted = line.room_id if isinstance(owner, Room) else line.staff_id
            if lane.day == day and (owner is None or owner.id == wanted):
                return number
        return None


def day_title(day: date) -> str:
    """Return a weekday and date, short."""
    locale = language.active().locale
    return str(locale.toString(QDate(day.year, day.month, day.day), translate("Appointments", "ddd d MMM")))
