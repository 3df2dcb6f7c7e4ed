"""Writes what stands on a day's sheet (rules 1.3-c, 2.1-f)."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from app.domain.day_figures import DayFigures, Waits
from app.domain.day_sheets import DaySheetPaper, DayTable
from app.forms import vocabulary
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.ports import Phrasebook
from app.services.workplace import Workplace

_CONTEXT: Final = "DaySheet"
_TITLE: Final = QT_TRANSLATE_NOOP("DaySheet", "Day sheet {day}")
_FACTS: Final = {
    "tickets": QT_TRANSLATE_NOOP("DaySheet", "Numbers given"),
    "served": QT_TRANSLATE_NOOP("DaySheet", "Served"),
    "abandoned": QT_TRANSLATE_NOOP("DaySheet", "Abandoned"),
    "unfinished": QT_TRANSLATE_NOOP("DaySheet", "Unfinished"),
    "half": QT_TRANSLATE_NOOP("DaySheet", "Wait, half (P50)"),
    "nine": QT_TRANSLATE_NOOP("DaySheet", "Wait, nine of ten (P90)"),
    "longest": QT_TRANSLATE_NOOP("DaySheet", "Longest wait"),
    "windows": QT_TRANSLATE_NOOP("DaySheet", "Windows at work"),
    "at_kiosk": QT_TRANSLATE_NOOP("DaySheet", "Taken at the kiosk"),
    "booked": QT_TRANSLATE_NOOP("DaySheet", "With an appointment"),
    "recalled": QT_TRANSLATE_NOOP("DaySheet", "Called more than once"),
    "transferred": QT_TRANSLATE_NOOP("DaySheet", "Handed over"),
    "out_of_turn": QT_TRANSLATE_NOOP("DaySheet", "Called out of turn"),
    "rating": QT_TRANSLATE_NOOP("DaySheet", "Satisfaction (of 5)"),
    "rated": QT_TRANSLATE_NOOP("DaySheet", "Ratings"),
    "in_time": QT_TRANSLATE_NOOP("DaySheet", "Cases in time"),
}
_BY_SERVICE: Final = QT_TRANSLATE_NOOP("DaySheet", "By service")
_BY_HOUR: Final = QT_TRANSLATE_NOOP("DaySheet", "By the hour in which they came")
_BY_LINE: Final = QT_TRANSLATE_NOOP("DaySheet", "By line")
_SERVICE: Final = QT_TRANSLATE_NOOP("DaySheet", "Service")
_HOUR: Final = QT_TRANSLATE_NOOP("DaySheet", "Hour")
_LINE: Final = QT_TRANSLATE_NOOP("DaySheet", "Line")
_COUNT: Final = QT_TRANSLATE_NOOP("DaySheet", "Numbers")
_CALLED: Final = QT_TRANSLATE_NOOP("DaySheet", "Called")
_HALF: Final = QT_TRANSLATE_NOOP("DaySheet", "Wait P50")
_NINE: Final = QT_TRANSLATE_NOOP("DaySheet", "Wait P90")
_LONGEST: Final = QT_TRANSLATE_NOOP("DaySheet", "Longest")
_TOOK: Final = QT_TRANSLATE_NOOP("DaySheet", "Took P50")
_MINUTES: Final = QT_TRANSLATE_NOOP("DaySheet", "{minutes} min")
_HOW: Final = QT_TRANSLATE_NOOP(
    "DaySheet",
    "A wait runs from the number to its first call. P50 and P90 are nearest-rank percentiles of the stored instants; a"
    " case is in time unless it was put on record that it was not.",
)
_MADE: Final = QT_TRANSLATE_NOOP("DaySheet", "made by {name}, {at}")
_DEMO: Final = QT_TRANSLATE_NOOP("DaySheet", "Demo data")
_NOTHING: Final = "–"


class DaySheetWriter:
    """One sheet in one language."""

    def __init__(self, place: Workplace, words: Phrasebook, language: str) -> None:
        """Write in the language (``zh_CN``, ``en``)."""
        self._place, self._words, self._language = place, words, language

    def paper(self, figures: DayFigures) -> DaySheetPaper:
        """Return what the sheet says."""
        place, now = self._place, self._place.now()
        local = f"{now.astimezone(place.zone):%Y-%m-%d %H:%M}"
        return DaySheetPaper(
            branch_name=place.branch.name,
            terminal_code=place.actor.terminal_code,
            title=self._say(_TITLE).format(day=figures.day.isoformat()),
            number=figures.day.isoformat(),
            facts=tuple((self._say(_FACTS[key]), value) for key, value in self._facts(figures)),
            tables=(self._by_service(figures), self._by_hour(figures), self._by_line(figures)),
            notes=(self._say(_HOW),),
            made=self._say(_MADE).format(name=place.actor.name, at=local),
            language=self._language,
            at=now,
            demo=self._say(_DEMO) if place.branch.demo else "",
        )

    def _facts(self, figures: DayFigures) -> tuple[tuple[str, str], ...]:
        scores, waits, cases = figures.ratings, figures.waits, figures.cases
        return (
            ("tickets", str(figures.tickets)),
            ("served", str(figures.served)),
            ("abandoned", str(figures.abandoned)),
            ("unfinished", str(figures.unfinished)),
            ("half", self._minutes(waits.half) if waits else _NOTHING),
            ("nine", self._minutes(waits.nine_of_ten) if waits else _NOTHING),
            ("longest", self._minutes(waits.longest) if waits else _NOTHING),
            ("windows", str(figures.windows)),
            ("at_kiosk", str(figures.at_kiosk)),
            ("booked", str(figures.booked)),
            ("recalled", str(figures.recalled)),
            ("transferred", str(figures.transferred)),
            ("out_of_turn", str(figures.out_of_turn)),
            ("rating", f"{sum(scores) / len(scores):.2f}" if scores else _NOTHING),
            ("rated", str(len(scores))),
            ("in_time", f"{cases - figures.cases_late} / {cases}" if cases else _NOTHING),
        )

    def _by_service(self, figures: DayFigures) -> DayTable:
        rows = [
            (self._service(code), str(own.tickets), *self._waits(own.waits), self._half(own.took))
            for code, own in figures.by_service.items()
        ]
        return self._table(_BY_SERVICE, (_SERVICE, _COUNT, _CALLED, _HALF, _NINE, _LONGEST, _TOOK), rows)

    def _by_hour(self, figures: DayFigures) -> DayTable:
        rows = [(f"{hour:02d}:00", *self._waits(waits)) for hour, waits in figures.by_hour.items()]
        return self._table(_BY_HOUR, (_HOUR, _CALLED, _HALF, _NINE, _LONGEST), rows)

    def _by_line(self, figures: DayFigures) -> DayTable:
        lines = vocabulary.TICKET_LINES
        rows = [
            (f"{line}  {self._words(self._language, 'Vocabulary', lines[line])}", str(count))
            for line, count in figures.by_line.items()
        ]
        return self._table(_BY_LINE, (_LINE, _COUNT), rows)

    def _table(self, title: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> DayTable:
        return DayTable(self._say(title), tuple(map(self._say, heads)), tuple(rows))

    def _waits(self, waits: Waits | None) -> tuple[str, str, str, str]:
        if waits is None:
            return "0", _NOTHING, _NOTHING, _NOTHING
        spans = (waits.half, waits.nine_of_ten, waits.longest)
        half, nine, longest = map(self._minutes, spans)
        return str(waits.count), half, nine, longest

    def _half(self, waits: Waits | None) -> str:
        return self._minutes(waits.half) if waits else _NOTHING

    def _minutes(self, span: timedelta) -> str:
        return self._say(_MINUTES).format(minutes=f"{span / timedelta(minutes=1):.1f}")

    def _service(self, code: str) -> str:
        found = next((each for each in self._place.policy.catalogue.services if each.code == code), None)
        return found.name.in_language(self._language) if found else code

    def _say(self, text: str) -> str:
        return self._words(self._language, _CONTEXT, text)
