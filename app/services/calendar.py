"""The calendar desk: which years are known, and taking in the State Council's next notice (rules 3.8)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from app.domain import case_workflow
from app.domain.calendars import BranchCalendar, YearNotice
from app.domain.cases import ServiceCase
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.publications import CalendarNotice, in_force
from app.services import complaint_calendar
from app.services.ports import Store, UnitOfWork
from app.services.workplace import Workplace


class NoticeParser(Protocol):
    """Reads a notice as it is written down."""

    def __call__(self, text: str, name: str) -> YearNotice:
        """Return the notice.

        Raises:
            RuleViolation: ``policy.invalid.`` or ``calendar.invalid.`` with the line; the name stands for the file.
        """
        ...


@dataclass(frozen=True, slots=True)
class YearView:
    """A known year, as the calendar page lists it."""

    year: int
    source: str
    edition: str
    published_on: date | None
    imported_at: datetime | None
    """None for a year the program brings."""
    imported_by: str
    holidays: tuple[tuple[str, date, date], ...]
    """Name, first and last day off, in order; a weekend that adjoins is part of it only where the notice says so."""
    make_up_days: tuple[date, ...]
    working_days: int
    trading_days: int


@dataclass(frozen=True, slots=True)
class NoticeEffect:
    """What a notice does to the deadlines of the cases and complaints that are still open."""

    notice: YearNotice
    calendar: BranchCalendar
    """The calendar with the notice in it."""
    recounted: int
    """Deadlines that touch its year."""
    moved: int
    """Those that fall on another day now; the old one is kept with them."""
    settled: int
    """Those that were provisional and no longer are."""


class CalendarDesk:
    """Years, and notices taken in; a session begun after an import counts on the new calendar."""

    def __init__(self, place: Workplace, parse: NoticeParser) -> None:
        """Work at the place; ``parse`` reads what is imported."""
        self._place = place
        self._parse = parse

    def years(self) -> tuple[YearView, ...]:
        """Return the known years, the latest first.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        if not place.may(Permission.READ_ADMINISTRATION):
            place.allow(Permission.ADMINISTER_TERMINAL)
        with place.look() as uow:
            imported = {notice.year: notice for notice in in_force(uow.find(CalendarNotice))}
            calendar = self._calendar(uow)
            names = {staff.id: staff.name for staff in uow.find(Staff)}
        return tuple(
            _year_view(calendar, year, imported.get(year), names) for year in sorted(calendar.years, reverse=True)
        )

    def preview(self, text: str, name: str) -> NoticeEffect:
        """Say what importing the notice would do; nothing is kept.

        Raises:
            RuleViolation: As ``import_notice``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.ADMINISTER_TERMINAL)
        notice = self._parse(text, name)
        with self._place.look() as uow:
            calendar = self._accepted(uow, notice)
            complaints = tuple(complaint_calendar.recounted(uow, calendar, self._place.policy))
            return _effect(notice, calendar, _recounted(uow, calendar), complaints)

    def import_notice(self, text: str, name: str) -> NoticeEffect:
        """Keep the notice, and count the deadlines of all that is open again; where one moves, the old is kept with it.

        Raises:
            RuleViolation: ``policy.invalid.`` or ``calendar.invalid.`` with file and line, ``calendar.known_already``
                where the year is known with the same days, ``calendar.older`` where one published later is in force.
            Refused: ``permission.refused``.
        """
        place = self._place
        place.allow(Permission.ADMINISTER_TERMINAL)
        notice = self._parse(text, name)
        with place.transact() as uow:
            calendar = self._accepted(uow, notice)
            kept = uow.add(self._record(notice, text))
            changed = _recounted(uow, calendar)
            for before, after in changed:
                _save(uow, before, after)
            complaints = tuple(complaint_calendar.recounted(uow, calendar, place.policy))
            for one, counted in complaints:
                complaint_calendar.keep(uow, one, counted)
            effect = _effect(notice, calendar, changed, complaints)
            uow.record(_imported(kept, effect))
        return effect

    def _calendar(self, uow: UnitOfWork) -> BranchCalendar:
        """Return the session's calendar with what was imported since the session began."""
        calendar = self._place.calendar
        for kept in in_force(uow.find(CalendarNotice)):
            calendar = calendar.with_notice(self._parse(kept.content, str(kept.year)))
        return calendar

    def _accepted(self, uow: UnitOfWork, notice: YearNotice) -> BranchCalendar:
        calendar = self._calendar(uow)
        known = calendar.years.get(notice.year)
        if known is not None and known.version == notice.version:
            raise RuleViolation("calendar.known_already", year=notice.year, edition=notice.version)
        if (
            known is not None
            and known.published_on
            and notice.published_on
            and known.published_on > notice.published_on
        ):
            raise RuleViolation("calendar.older", year=notice.year, published_on=known.published_on)
        return calendar.with_notice(notice)

    def _record(self, notice: YearNotice, text: str) -> CalendarNotice:
        place = self._place
        return CalendarNotice(
            id=place.ids(),
            year=notice.year,
            content=text,
            edition=notice.version,
            source=notice.source,
            published_on=notice.published_on or place.today(),
            imported_at=place.now(),
            imported_by=place.actor.staff_id,
        )


def notices_in(store: Store, parse: NoticeParser) -> tuple[YearNotice, ...]:
    """Return the imported notices that hold, one a year.

    Raises:
        RuleViolation: Where a kept notice cannot be read any more.
    """
    with store.begin(None) as uow:
        kept = in_force(uow.find(CalendarNotice))
    return tuple(parse(notice.content, f"{notice.year} ({notice.source})") for notice in kept)


Recounted = tuple[ServiceCase, ServiceCase]
"""A case before and after."""


def _recounted(uow: UnitOfWork, calendar: BranchCalendar) -> tuple[Recounted, ...]:
    found = (case for state in case_workflow.OPEN for case in uow.find(ServiceCase, state=state))
    pairs = ((case, _counted_again(case, calendar)) for case in found if case.deadline or case.aside)
    return tuple((before, after) for before, after in pairs if before != after)


def _counted_again(case: ServiceCase, calendar: BranchCalendar) -> ServiceCase:
    deadline = case.deadline.recompute(calendar) if case.deadline else None
    return replace(case, deadline=deadline, aside=case.aside.recompute(calendar) if case.aside else None)


def _save(uow: UnitOfWork, before: ServiceCase, after: ServiceCase) -> None:
    uow.save(after)
    if before.deadline and after.deadline and before.deadline.due_at != after.deadline.due_at:
        details = {"from": before.deadline.due_at.isoformat(), "to": after.deadline.due_at.isoformat()}
        uow.record(
            Event(
                action="case:deadline:recounted",
                subject_kind=ServiceCase.kind.name,
                subject_id=after.id,
                details=details,
            )
        )


def _effect(
    notice: YearNotice,
    calendar: BranchCalendar,
    changed: tuple[Recounted, ...],
    complaints: tuple[complaint_calendar.Recounted, ...],
) -> NoticeEffect:
    deadlines = [(before.deadline, after.deadline) for before, after in changed if before.deadline and after.deadline]
    # No count tells whoever imports that there is a restricted one.
    deadlines += [(before.handle_by, after.handle_by) for before, after in complaints if not before.restricted]
    return NoticeEffect(
        notice=notice,
        calendar=calendar,
        recounted=len(deadlines),
        moved=sum(before.due_at != after.due_at for before, after in deadlines),
        settled=sum(before.provisional and not after.provisional for before, after in deadlines),
    )


def _imported(kept: CalendarNotice, effect: NoticeEffect) -> Event:
    return Event(
        action="calendar:notice:imported",
        subject_kind=CalendarNotice.kind.name,
        subject_id=kept.id,
        details={
            "year": kept.year,
            "edition": kept.edition,
            "recounted": effect.recounted,
            "moved": effect.moved,
            "settled": effect.settled,
        },
    )


def _year_view(calendar: BranchCalendar, year: int, kept: CalendarNotice | None, names: dict[UUID, str]) -> YearView:
    notice = calendar.years[year]
    days = [
        date(year, 1, 1) + timedelta(days=offset) for offset in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)
    ]
    return YearView(
        year=year,
        source=notice.source,
        edition=notice.version,
        published_on=notice.published_on,
        imported_at=kept.imported_at if kept else None,
        imported_by=names.get(kept.imported_by, "") if kept else "",
        holidays=tuple(_spans(sorted(notice.days_off.items()))),
        make_up_days=tuple(sorted(notice.make_up_days)),
        working_days=sum(map(calendar.is_working_day, days)),
        trading_days=sum(map(calendar.is_trading_day, days)),
    )


def _spans(days: Iterable[tuple[date, str]]) -> list[tuple[str, date, date]]:
    """Join days that follow one another under one name."""
    spans: list[tuple[str, date, date]] = []
    for day, name in days:
        if spans and spans[-1][0] == name and spans[-1][2] + timedelta(days=1) == day:
            spans[-1] = (name, spans[-1][1], day)
        else:
            spans.append((name, day, day))
    return spans
