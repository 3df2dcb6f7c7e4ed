"""A month's figures of complaints, and what should make somebody look up (rules 4.5, 7.1-e)."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.complaint_statistics import Figures, Told, figures
from app.domain.documents import Fact, Section
from app.domain.policy import Permission
from app.domain.reports import Report
from app.forms import complaint_words
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.complaint_ports import CauseRow, ComplaintQueries, MonthRow
from app.services.complaint_register import sight
from app.services.ports import Phrasebook
from app.services.workplace import Workplace

SetReport = Callable[[Report], bytes]
"""Lays a report out as PDF/A; raises UnshowableCharacter."""
_UNANSWERED: Final = (flow.NOT_ACCEPTED, flow.WITHDRAWN)
_CONTEXT: Final = "Statistics"
TITLE: Final = QT_TRANSLATE_NOOP("Statistics", "Complaints of {month}")
WORDS: Final = {
    "figures": QT_TRANSLATE_NOOP("Statistics", "Figures"),
    "received": QT_TRANSLATE_NOOP("Statistics", "Received"),
    "closed": QT_TRANSLATE_NOOP("Statistics", "Closed"),
    "replied": QT_TRANSLATE_NOOP("Statistics", "Replied in writing"),
    "in_time": QT_TRANSLATE_NOOP("Statistics", "of these in time"),
    "missed": QT_TRANSLATE_NOOP("Statistics", "Limit passed without a reply"),
    "on_time": QT_TRANSLATE_NOOP("Statistics", "On-time rate"),
    "median": QT_TRANSLATE_NOOP("Statistics", "Median days to close"),
    "extended": QT_TRANSLATE_NOOP("Statistics", "Extended"),
    "appealed": QT_TRANSLATE_NOOP("Statistics", "Appealed"),
    "satisfaction": QT_TRANSLATE_NOOP("Statistics", "Mean score of the return visits"),
    "categories": QT_TRANSLATE_NOOP("Statistics", "By category"),
    "causes": QT_TRANSLATE_NOOP("Statistics", "By cause"),
    "channels": QT_TRANSLATE_NOOP("Statistics", "By channel"),
    "none": QT_TRANSLATE_NOOP("Statistics", "not classified yet"),
    "how": QT_TRANSLATE_NOOP("Statistics", "How it is counted"),
}
HOW: Final = QT_TRANSLATE_NOOP(
    "Statistics",
    "Categories, causes and channels count what was received in the month. The on-time rate is the written replies"
    " delivered in the month within their limit, of all that were delivered and all whose limit passed in the month"
    " without one; complaints not accepted, taken back or without a name are left out. Days to close are calendar days"
    " from receipt, of what was closed in the month.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """One month in figures."""

    first: date
    figures: Figures
    benchmark: str
    """A text of policy to compare with; it is no fact (rules 7.1-e)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Something that should make somebody look up."""

    kind: str
    """``cluster`` of one cause, ``group`` matter, or large ``amount``."""
    category: str
    cause: str
    complaints: tuple[tuple[UUID, str], ...]
    """Ids and numbers, newest first."""
    count: int
    """Complaints of a cluster, complainants of a group, fen of an amount."""


class StatisticsDesk:
    """Figures for whoever may see reports; what they must not know of is not counted."""

    def __init__(self, place: Workplace, queries: ComplaintQueries, say: Phrasebook, press: SetReport) -> None:
        """Work at the place."""
        self._place, self._queries, self._say, self._press = place, queries, say, press

    def month(self, first: date, language: str) -> Month:
        """Return a month's figures.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_REPORTS, own=True)
        since, until = self._span(first)
        rows = self._queries.months(sight(self._place), since, until)
        counted = figures(map(_told, rows), since, until, self._place.now())
        return Month(
            first=first, figures=counted, benchmark=self._place.policy.categories.benchmark.in_language(language)
        )

    def alerts(self) -> tuple[Alert, ...]:
        """Return clusters, group matters and large amounts among what is open or came in the last days (rules 4.5)."""
        place, limits = self._place, self._place.policy.limits.complaints
        day = place.today()
        counted = 0
        while counted < limits.same_cause_within.amount:
            counted += place.calendar.is_working_day(day)
            day -= timedelta(days=1)
        since = datetime.combine(day + timedelta(days=1), time(), place.zone).astimezone(UTC)
        rows = self._queries.recent_causes(sight(place), since)
        alerts = [*_clusters(rows, limits.same_cause)]
        for row in rows:
            named = ((row.complaint_id, row.complaint_no),)
            if row.persons >= limits.group_complainants:
                alerts.append(_alert("group", row, named, row.persons))
            if row.amount_fen is not None and row.amount_fen >= limits.major_amount_fen:
                alerts.append(_alert("amount", row, named, row.amount_fen))
        return tuple(alerts)

    def print_month(self, first: date, language: str) -> bytes:
        """Return a month's figures as a file to be printed.

        Raises:
            Refused: ``permission.refused``.
        """
        place, month = self._place, self.month(first, language)
        report = Report(
            number=f"{place.branch.code}-{first:%Y-%m}",
            title=self._word(language, TITLE).format(month=f"{first:%Y-%m}"),
            language=language,
            branch_name=place.branch.name,
            sections=tuple(self._sections(month, language)),
            foot=watermark(place),
            made_at=place.now(),
            demo_mark="演示数据" if place.branch.demo else "",
        )
        return self._press(report)

    def _sections(self, month: Month, language: str) -> Sequence[Section]:
        def say(name: str) -> str:
            return self._word(language, WORDS[name])

        counted = month.figures
        facts = tuple(Fact(say(name), value) for name, value in plain(counted))
        names = {one.key: one for one in self._place.policy.categories.categories}

        def category(key: str) -> str:
            return names[key].name.in_language(language) if key in names else say("none")

        def cause(pair: tuple[str, str]) -> str:
            key, which = pair
            found = names[key].causes.get(which) if key in names else None
            return f"{category(key)} · {found.in_language(language) if found else which}"

        def channel(code: str) -> str:
            return self._say(language, "Vocabulary", complaint_words.CHANNELS[code])

        share = counted.share
        sections = [
            Section(say("figures"), facts),
            Section(
                say("categories"),
                tuple(Fact(category(key), f"{n} · {share(key):.0%}") for key, n in counted.categories.items()),
                (month.benchmark,) if month.benchmark else (),
            ),
            Section(say("causes"), tuple(Fact(cause(pair), str(n)) for pair, n in counted.causes.items())),
            Section(say("channels"), tuple(Fact(channel(code), str(n)) for code, n in counted.channels.items())),
        ]
        told = [section for section in sections if section.facts]
        return (*told, Section(say("how"), paragraphs=(self._word(language, HOW),)))

    def _span(self, first: date) -> tuple[datetime, datetime]:
        following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        begin, end = (datetime.combine(day, time(), self._place.zone) for day in (first, following))
        return begin.astimezone(UTC), end.astimezone(UTC)

    def _word(self, language: str, text: str) -> str:
        return self._say(language, _CONTEXT, text)


def plain(counted: Figures) -> tuple[tuple[str, str], ...]:
    """Return the figures by the names of WORDS, as they are written; a dash where there is nothing to tell."""
    dash = "–"
    return (
        ("received", str(counted.received)),
        ("closed", str(counted.closed)),
        ("replied", str(counted.replied)),
        ("in_time", str(counted.replied_in_time)),
        ("missed", str(counted.missed)),
        ("on_time", dash if counted.on_time is None else f"{counted.on_time:.1%}"),
        ("median", dash if counted.median_days is None else f"{counted.median_days:.1f}"),
        ("extended", str(counted.extended)),
        ("appealed", str(counted.appealed)),
        ("satisfaction", dash if counted.satisfaction is None else f"{counted.satisfaction:.2f}"),
    )


def watermark(place: Workplace) -> str:
    """Return who gives something out, when, and at which terminal (rules 3.6)."""
    return f"{place.actor.login} · {place.now().astimezone(place.zone):%Y-%m-%d %H:%M} · {place.actor.terminal_code}"


def _clusters(rows: Sequence[CauseRow], least: int) -> list[Alert]:
    by_cause: dict[tuple[str, str], list[CauseRow]] = defaultdict(list)
    for row in rows:
        if row.cause:
            by_cause[row.category, row.cause].append(row)
    return [
        _alert("cluster", found[0], tuple((one.complaint_id, one.complaint_no) for one in found), len(found))
        for found in by_cause.values()
        if len(found) >= least
    ]


def _alert(kind: str, row: CauseRow, complaints: tuple[tuple[UUID, str], ...], count: int) -> Alert:
    return Alert(kind=kind, category=row.category, cause=row.cause, complaints=complaints, count=count)


def _told(row: MonthRow) -> Told:
    return Told(
        received_at=row.received_at,
        channel=row.channel,
        category=row.category,
        cause=row.cause,
        grade=row.grade,
        limit_at=row.limit_at,
        replied_at=row.replied_at,
        closed_at=row.closed_at,
        ended_unanswered=row.anonymous or row.state in _UNANSWERED,
        appealed=row.appealed,
        extended=row.extended,
        satisfaction=row.satisfaction,
    )
