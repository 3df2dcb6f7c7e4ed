"""The demo day from beginning to end: a branch founded, a day lived, everything it left behind verified."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from pathlib import Path
from zoneinfo import ZoneInfo

from app.bootstrap.calendars import calendar_with
from app.bootstrap.identifiers import utc_now
from app.bootstrap.opening import Environment
from app.demo.appointments import arrange_appointments
from app.demo.cast import CAST
from app.demo.checker import Checker
from app.demo.clock import DemoClock
from app.demo.day import Day, pace_of
from app.demo.folder import DemoFolder, ready_folder
from app.demo.founding import BRANCH_CODE, BRANCH_NAME, found_branch
from app.demo.judging import everything_holds, hand_out, judge_documents
from app.demo.lobby import Lobby
from app.demo.paper import JammingPrinter
from app.demo.plan import plan_day
from app.demo.showing import at_the_windows, in_the_evening
from app.demo.stage import Timetable
from app.demo.summary import counts_of, waits_of, write_summary
from app.demo.team import Team, in_role, team_at_work
from app.demo.window import Window
from app.domain.errors import RuleViolation
from app.domain.policy import Hours, Role
from app.services.client_import import ImportSummary
from app.ui.theme.tokens import ThemeName

Progress = Callable[[int, int | None], None]
_MORNING = time(7, 30)
_LAST_CHECKS = timedelta(hours=2)
_EVENING = timedelta(minutes=75)
_FOUNDING_COUNTS = 6
"""Making the branch takes about as long as so many tickets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOrder:
    """What kind of demo day is wanted."""

    out: Path
    seed: int = 1
    clients: int = 3000
    tickets: int = 60
    day: date | None = None
    """A trading day; the last one that is over where None."""
    themes: tuple[ThemeName, ...] = (ThemeName.LIGHT, ThemeName.DARK)
    """For each, somebody is served through the real windows, and every screen pictured; none leaves the windows out."""


def live_demo_day(order: DemoOrder, progress: Progress, now: datetime | None = None) -> dict[str, object]:
    """Make the branch, live the day, verify what it left, and return the summary as it was written.

    Args:
        order: What is wanted.
        progress: Told how much is done, of how much.
        now: The real present; the day itself has a clock of its own.

    Raises:
        RuleViolation: ``demo.volumes`` for numbers that make no day.
        Unavailable: ``demo.folder_taken``, or what disk and store say.
    """
    for given in (order.clients, order.tickets):
        if given < 1:
            raise RuleViolation("demo.volumes", least=1, given=given)
    now = now or utc_now()
    day = order.day or last_trading_day(now)
    folder = ready_folder(order.out, now)
    hours = calendar_with(())[1]
    clock = DemoClock(day, _MORNING, ZoneInfo(hours.zone))
    steps = _Steps(progress, order.tickets + _FOUNDING_COUNTS)
    imported = found_branch(folder, clock, order.seed, order.clients)
    steps.done(_FOUNDING_COUNTS)
    around = Environment(clock, JammingPrinter(folder.prints, clock))
    with team_at_work(folder.home, around) as team:
        arrange_appointments(team[in_role(Role.RECEPTIONIST)[0]])
        lived = _live(order, clock, team, hours, folder, steps)
        summary = _account(order, folder, day, lived, imported)
    write_summary(folder.summary, summary)
    return summary


def last_trading_day(now: datetime) -> date:
    """Return the last trading day that is over at the branch; a day that still goes on cannot be told yet."""
    calendar, hours = calendar_with(())
    local = now.astimezone(ZoneInfo(hours.zone))
    day = local.date() if local.hour >= hours.closing.hour + 3 else local.date() - timedelta(days=1)
    while not calendar.is_trading_day(day):
        day -= timedelta(days=1)
    return day


def _live(order: DemoOrder, clock: DemoClock, team: Team, hours: Hours, folder: DemoFolder, steps: "_Steps") -> Day:
    timetable = Timetable(clock)
    day = Day(
        clock=clock,
        timetable=timetable,
        team=team,
        seed=order.seed,
        pace=pace_of(order.tickets),
        served=steps.done,
    )
    errands = plan_day(order.seed, clock, order.clients, order.tickets, day.catalogue)
    opening, closing = clock.at(hours.opening), clock.at(hours.closing)
    clock.go_to(opening)
    (receptionist,), (first, *others) = in_role(Role.RECEPTIONIST), in_role(Role.TELLER)
    shown = [errand for errand in errands if errand.through_windows][: len(order.themes)]
    timetable.begin(Lobby(day, receptionist, [errand for errand in errands if errand not in shown]).work())
    seen = at_the_windows(day, list(zip(shown, order.themes, strict=False)), folder.screenshots) if shown else ()
    timetable.begin(chain(seen, Window(day, first, 1).work(closing)))
    for number, teller in enumerate(others, start=2):
        timetable.begin(Window(day, teller, number).work(closing))
    checkers = [Checker(day, login) for login in (*in_role(Role.SUPERVISOR), *in_role(Role.COMPLIANCE))]
    for checker in checkers:
        timetable.begin(checker.work(closing + _LAST_CHECKS))
    timetable.begin(checkers[0].shut_the_doors(), closing)
    if order.themes:
        evening = in_the_evening(day, order.themes, folder)
        timetable.begin(evening, closing + _EVENING)
    timetable.run_until(closing + _LAST_CHECKS)
    return day


def _account(order: DemoOrder, folder: DemoFolder, today: date, day: Day, imported: ImportSummary) -> dict[str, object]:
    """Count and verify the day; nothing here is taken from memory that the branch has on record."""
    teller, auditor = day.team[in_role(Role.TELLER)[0]], day.team[in_role(Role.AUDITOR)[0]]
    hand_out(teller, folder.confirmations)
    judged = tuple(judge_documents(folder.confirmations, folder.authority, teller))
    trail = auditor.desks.audit.verify()
    counts = counts_of(teller, today, day.refused.total())
    return {
        "seed": order.seed,
        "day": today.isoformat(),
        "branch": {"code": BRANCH_CODE, "name": BRANCH_NAME, "staff": len(CAST) + 1},
        "counts": counts,
        "refusals": dict(sorted(day.refused.items())),
        "waits_minutes": waits_of(teller.place.work.tickets(today)),
        "import": {"rows": imported.rows, "accepted": imported.accepted, "rejected": imported.rejected},
        "confirmations": [one.to_json() for one in judged],
        "audit": {
            "entries": trail.entries,
            "holds": trail.broken_at is None,
            "broken_at": trail.broken_at,
        },
        "verified": everything_holds(judged, counts["sealed"], trail),
    }


class _Steps:
    """Counts what is done of the day."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def done(self, count: int = 1) -> None:
        """Note that so much more is done."""
        self._done = min(self._done + count, self._total)
        self._progress(self._done, self._total)
