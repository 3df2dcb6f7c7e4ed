"""A month of complaints in figures and bars, what should make somebody look up, the sheet to print (rules 7.1-e)."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from app.domain.errors import GuitaiError
from app.forms import complaint_words
from app.services.complaint_statistics import WORDS, Alert, Month, plain
from app.ui import language, locale_text, messages
from app.ui.counter.complaints.register.desks import RegisterUse
from app.ui.counter.complaints.register.page import KINDS
from app.ui.counter.complaints.statistics.bars import Bars
from app.ui.counter.looks import word
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

MONTHS = 36
"""How far back months are offered."""
_MOST_CAUSES = 10


class StatisticsPage(LiveWidget):
    """One month."""

    def __init__(
        self, use: RegisterUse, around: Surroundings, *, ask_path: AskPath = ask_path, parent: QWidget | None = None
    ) -> None:
        """Begin with the present month."""
        super().__init__(parent)
        self._use, self._around, self._ask_path = use, around, ask_path
        self.month: Month | None = None
        self._alerts: tuple[Alert, ...] = ()
        self.months, self.save = QComboBox(), Button(icon="download", size="small")
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.alerts, self._figures = Card(), Card()
        self.categories, self.causes, self.channels = Bars(), Bars(), Bars()
        self._benchmark, self._how = text_label("", "soft", wrap=True), text_label("", "caption", wrap=True)
        self._alert_lines, self._tiles = QWidget(), QWidget()
        self._cards = [Card() for _ in range(3)]
        self._lay_out()
        self.settle()
        self.months.currentIndexChanged.connect(lambda _at: self.reload())
        self.save.clicked.connect(self._save)
        around.feed.follow(self, KINDS, self.reload)
        self.reload()

    @property
    def first(self) -> date:
        """The first day of the month that is shown."""
        chosen = self.months.currentData()
        return date.fromisoformat(chosen) if chosen else self._this_month()

    def reload(self) -> None:
        """Count again."""
        spoken = language.active().language.value
        self._around.tasks.run(
            self, partial(self._use.statistics.month, self.first, spoken), self._show, failed=self._failed
        )
        self._around.tasks.run(self, self._use.statistics.alerts, self._show_alerts, failed=self._failed)

    def retranslate(self) -> None:
        """Set every word."""
        chosen, first = self.months.currentData(), self._this_month()
        self.months.blockSignals(True)
        self.months.clear()
        for back in range(MONTHS):
            index = first.year * 12 + first.month - 1 - back
            month = date(index // 12, index % 12 + 1, 1)
            self.months.addItem(f"{month:%Y-%m}", month.isoformat())
        self.months.setCurrentIndex(max(0, self.months.findData(chosen)))
        self.months.blockSignals(False)
        self.save.setText(translate("Statistics", "Save the sheet as PDF"))
        self.alerts.set_title(translate("Statistics", "Take note"))
        self._figures.set_title(translate("Statistics", "Figures"))
        titles = (
            translate("Statistics", "By category"),
            translate("Statistics", "By cause"),
            translate("Statistics", "By channel"),
        )
        for card, title in zip(self._cards, titles, strict=True):
            card.set_title(title)
        self._how.setText(
            translate("Statistics", "Counted from the stored complaints you may know of; the sheet says how.")
        )
        self._draw()

    def _lay_out(self) -> None:
        self.alerts.add(self._alert_lines)
        self._figures.add(self._tiles)
        for card, bars in zip(self._cards, (self.categories, self.causes, self.channels), strict=True):
            card.add(bars)
        self._cards[0].add(self._benchmark)
        lower = row(column(self._cards[0], self._cards[2], 1, space=12), column(self._cards[1], 1), space=12)
        lower.setStretch(0, 1)
        lower.setStretch(1, 1)
        inside, area = QWidget(), QScrollArea()
        inside.setLayout(column(self.alerts, self._figures, lower, self._how, 1, space=12))
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = column(row(self.months, 1, self.save, space=8), self.fault, space=10)
        outer.addWidget(area, 1)
        self.setLayout(outer)

    def _this_month(self) -> date:
        return self._around.now().astimezone(self._around.zone).date().replace(day=1)

    def _show(self, month: Month) -> None:
        self.month = month
        self.fault.say("")
        self._draw()

    def _show_alerts(self, alerts: tuple[Alert, ...]) -> None:
        self._alerts = alerts
        self._draw()

    def _draw(self) -> None:
        month = getattr(self, "month", None)
        if month is None:
            return
        counted, words = month.figures, self._use.words
        self._tiles = self._put(self._figures, self._tiles, _tiles(plain(counted)))
        shares = {key: f"{n} · {counted.share(key):.0%}" for key, n in counted.categories.items()}
        dash = translate("Statistics", "not classified yet")
        self.categories.show_bars(
            [(words.cause(key, "") if key else dash, n, shares[key]) for key, n in counted.categories.items()]
        )
        causes = list(counted.causes.items())[:_MOST_CAUSES]
        self.causes.show_bars([(words.cause(*pair), n, str(n)) for pair, n in causes])
        self.channels.show_bars(
            [(word(complaint_words.CHANNELS, code), n, str(n)) for code, n in counted.channels.items()]
        )
        self._benchmark.setText(month.benchmark)
        self.alerts.setVisible(bool(self._alerts))
        self._alert_lines = self._put(self.alerts, self._alert_lines, self._alert_layout())

    def _alert_layout(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for at, alert in enumerate(self._alerts):
            grid.addWidget(text_label(self._alert_words(alert), wrap=True), at, 0)
            first = Button(alert.complaints[0][1], icon="arrow-up-right", size="small")
            first.clicked.connect(partial(self._use.open_complaint, alert.complaints[0][0]))
            grid.addWidget(first, at, 1)
        return grid

    def _alert_words(self, alert: Alert) -> str:
        cause = self._use.words.cause(alert.category, alert.cause) if alert.category else alert.complaints[0][1]
        if alert.kind == "cluster":
            words = translate("Statistics", "{count} complaints about “{cause}” in a few days: {numbers}")
            numbers = ", ".join(number.rpartition("-")[2] for _, number in alert.complaints[:8])
            return words.format(count=alert.count, cause=cause, numbers=numbers)
        if alert.kind == "group":
            return translate("Statistics", "A matter of {count} complainants: {cause}").format(
                count=alert.count, cause=cause
            )
        amount = locale_text.money(alert.count)
        return translate("Statistics", "A claim of {amount}: {cause}").format(amount=amount, cause=cause)

    def _save(self) -> None:
        path = self._ask_path(self, f"complaints-{self.first:%Y-%m}.pdf")
        if path:
            spoken = language.active().language.value
            make = partial(self._use.statistics.print_month, self.first, spoken)
            self._around.tasks.run(self, partial(write_made, make, Path(path)), self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self._around.notify(translate("Statistics", "Saved as {file}.").format(file=path.name), Tone.GOOD)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, GuitaiError):
            return False
        self.fault.say(messages.say(error))
        return True

    def _put(self, card: Card, old: QWidget, layout: QGridLayout) -> QWidget:
        fresh = QWidget()
        fresh.setLayout(layout)
        card.body.replaceWidget(old, fresh)
        old.deleteLater()
        return fresh


def _tiles(figures: Sequence[tuple[str, str]]) -> QGridLayout:
    """Return the figures, five to a row, each above its words."""
    grid, px = QGridLayout(), theme.active().px
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(18))
    grid.setVerticalSpacing(px(10))
    names: Mapping[str, str] = WORDS
    for at, (name, value) in enumerate(figures):
        cell = QWidget()
        words = text_label(translate("Statistics", names[name]), "caption", wrap=True)
        cell.setLayout(column(text_label(value, "figure"), words, space=0))
        grid.addWidget(cell, at // 5, at % 5)
        grid.setColumnStretch(at % 5, 1)
    return grid
