"""The register of complaints: one series for all of them, filtered, sorted, a page at a time (rules 3.3, 7.1-a)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.complaint_due import NEVER
from app.domain.masking import mask_name
from app.domain.saved_views import SavedView
from app.services.complaint_files import sees_all, sees_restricted
from app.services.complaint_ports import After, ComplaintQueries, Order, RegisterRow, Sight, Urgency, Wanted
from app.services.workplace import Workplace

SOON_WORKING_DAYS: Final = 3
"""A clock that ends within so many working days is near its end."""
LIST_NAME: Final = "complaints"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One line of the register, masked."""

    complaint_id: UUID
    complaint_no: str
    restricted: bool
    state: str
    received_at: datetime
    channel: str
    complainant: str
    business: str
    category: str
    cause: str
    grade: str
    urgency: str
    handler: str
    clock: str
    """Name of the clock that ends first; empty where nothing runs."""
    due_at: datetime | None
    provisional: bool
    nearness: Urgency
    late: bool
    """Whether a clock of it was not kept, or is not kept by now."""


@dataclass(frozen=True, slots=True)
class RegisterLines:
    """A page of the register; ``after`` continues it, None at the end."""

    rows: tuple[RegisterLine, ...]
    after: After | None


class RegisterDesk:
    """Everybody's own view of the register: what they must not know of is neither shown nor counted."""

    def __init__(self, place: Workplace, queries: ComplaintQueries) -> None:
        """Work at the place."""
        self._place, self._queries = place, queries

    def page(self, wanted: Wanted, order: Order) -> RegisterLines:
        """Return a page."""
        page = self._queries.page(sight(self._place), wanted, order)
        bounds = Nearness(self._place)
        return RegisterLines(tuple(self._line(row, bounds) for row in page.rows), page.after)

    def count(self, wanted: Wanted) -> int:
        """Return how many there are that the actor may know of."""
        return self._queries.count(sight(self._place), wanted)

    def views(self) -> Mapping[str, Mapping[str, str]]:
        """Return the actor's own saved views by name."""
        with self._place.look() as uow:
            found = uow.find(SavedView, staff_id=self._place.actor.staff_id)
            return {view.name: view.filters for view in found if _stands(view)}

    def save_view(self, name: str, filters: Mapping[str, str]) -> None:
        """Keep a view under a name; one of that name is replaced."""
        place, named = self._place, name.strip()
        with place.transact() as uow:
            kept = next((v for v in uow.find(SavedView, staff_id=place.actor.staff_id) if v.name == named), None)
            if kept is not None:
                uow.save(replace(kept, filters=dict(filters), saved_at=place.now(), removed_at=None))
                return
            uow.add(
                SavedView(
                    id=place.ids(),
                    staff_id=place.actor.staff_id,
                    list_name=LIST_NAME,
                    name=named,
                    filters=dict(filters),
                    saved_at=place.now(),
                )
            )

    def remove_view(self, name: str) -> None:
        """Forget a view; saving one of that name brings it back."""
        with self._place.transact() as uow:
            for view in uow.find(SavedView, staff_id=self._place.actor.staff_id):
                if view.name == name and _stands(view):
                    uow.save(replace(view, removed_at=self._place.now()))

    def _line(self, row: RegisterRow, bounds: "Nearness") -> RegisterLine:
        due_at = _instant(row.due_at)
        running = due_at if due_at != NEVER else None
        return RegisterLine(
            complaint_id=UUID(bytes=row.complaint_id),
            complaint_no=row.complaint_no,
            restricted=bool(row.restricted),
            state=row.state,
            received_at=_instant(row.received_at),
            channel=row.channel,
            complainant=mask_name(row.complainant or "", self._place.policy.masking),
            business=row.business,
            category=row.category,
            cause=row.cause,
            grade=row.grade,
            urgency=row.urgency,
            handler=row.handler,
            clock=row.clock,
            due_at=running,
            provisional=bool(row.provisional),
            nearness=bounds.of(running),
            late=row.late_clocks > 0 or (running is not None and running < bounds.now),
        )


class Nearness:
    """Where late, today, soon and later begin now."""

    def __init__(self, place: Workplace) -> None:
        """Look at clock and calendar once."""
        self.now = place.now()
        day = place.today()
        self.tonight = _midnight(place, day + timedelta(days=1))
        counted = 0
        while counted < SOON_WORKING_DAYS:
            day += timedelta(days=1)
            counted += place.calendar.is_working_day(day)
        self.soon = _midnight(place, day + timedelta(days=1))

    def of(self, due_at: datetime | None) -> Urgency:
        """Return how near an end is; None for a complaint on which nothing runs."""
        if due_at is None:
            return Urgency.NONE
        bounds = ((self.now, Urgency.LATE), (self.tonight, Urgency.TODAY), (self.soon, Urgency.SOON))
        return next((near for bound, near in bounds if due_at < bound), Urgency.LATER)

    @staticmethod
    def running() -> Wanted:
        """Return the filter for every complaint on which a clock runs."""
        return Wanted(due_before=NEVER)

    def wanted(self, near: Urgency) -> Wanted:
        """Return the filter for what is so near."""
        if near is Urgency.NONE:
            return Wanted(due_after=NEVER)
        order = {
            Urgency.LATE: (None, self.now),
            Urgency.TODAY: (self.now, self.tonight),
            Urgency.SOON: (self.tonight, self.soon),
            Urgency.LATER: (self.soon, NEVER),
        }
        since, until = order[near]
        return Wanted(due_after=since, due_before=until)


def sight(place: Workplace) -> Sight:
    """Return what the actor may know of."""
    return Sight(staff_id=place.actor.staff_id, everything=sees_all(place), restricted=sees_restricted(place))


OPEN: Final = flow.OPEN


def _stands(view: SavedView) -> bool:
    return view.list_name == LIST_NAME and view.removed_at is None


def _midnight(place: Workplace, day: date) -> datetime:
    return datetime.combine(day, time(), place.zone).astimezone(UTC)


def _instant(micros: int) -> datetime:
    return datetime.fromtimestamp(micros // 1_000_000, UTC) + timedelta(microseconds=micros % 1_000_000)
