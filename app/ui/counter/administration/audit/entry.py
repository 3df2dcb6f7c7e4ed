"""One entry of the trail, everything it holds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.services.queries import AuditRow
from app.ui import locale_text
from app.ui.counter.administration.audit.words import (
    act_word,
    detail_words,
    details_of,
    outcome_looks,
    reason_words,
    subject_word,
)
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row

_LONG, _LINE = 28, 36


class EntryCard(Card):
    """Who did what to what, where, when, why, with which details."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show no entry yet."""
        super().__init__(parent=parent)
        self._around = around
        self._entry: AuditRow | None = None
        self._title, self._number, self._outcome = text_label("", "subtitle", wrap=True), text_label("", "soft"), Chip()
        self._nothing, self._facts = EmptyState("scroll-text"), QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        head = row(self._number, 1, self._outcome)
        self._top = QWidget()
        self._top.setLayout(column(head, self._title, space=4))
        self.add(self._nothing, 1)
        self.add(self._top)
        self.add(self._facts)
        self.body.addStretch(1)
        self.settle()

    def show_entry(self, entry: AuditRow | None) -> None:
        """Show an entry."""
        self._entry = entry
        self.retranslate()

    def facts(self) -> list[tuple[str, str]]:
        """Return names and values as they are shown."""
        entry = self._entry
        if entry is None:
            return []
        details = details_of(entry.details)
        found = [
            (translate("Audit", "When"), self._moment(entry)),
            (translate("Audit", "Who"), entry.actor_name or translate("Audit", "the program")),
            (translate("Audit", "Terminal"), entry.terminal_code),
            (translate("Audit", "Subject"), subject_word(entry.subject_kind)),
            (translate("Audit", "Its id"), str(entry.subject_id or "")),
            (translate("Audit", "Why"), reason_words(entry.reason, details)),
            (translate("Audit", "Code"), entry.action),
        ]
        found += [detail_words(name, value) for name, value in details.items()]
        return [(name, value) for name, value in found if value]

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_top"):
            return
        entry = self._entry
        self._nothing.say(
            translate("Audit", "Choose an entry"),
            translate("Audit", "Everything that was recorded of it appears here."),
        )
        self._nothing.setVisible(entry is None)
        self._top.setVisible(entry is not None)
        self._facts.setVisible(entry is not None)
        if entry is not None:
            self._title.setText(act_word(entry.action))
            number = translate("Audit", "Entry {number}").format(number=locale_text.count(entry.sequence))
            self._number.setText(number)
            words, icon, tone = outcome_looks(entry.outcome)
            self._outcome.show_state(words, icon=icon, tone=tone)
            self._lay_facts()

    def restyle(self) -> None:
        """Keep the spaces in step with the type."""
        if hasattr(self, "_grid"):
            self._grid.setHorizontalSpacing(theme.active().px(12))
            self._grid.setVerticalSpacing(theme.active().px(6))

    def _moment(self, entry: AuditRow) -> str:
        at = entry.at.astimezone(self._around.zone)
        return f"{locale_text.short_date(at.date())} {at:%H:%M:%S}"

    def _lay_facts(self) -> None:
        _empty(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        for line, (name, value) in enumerate(self.facts()):
            named = text_label(name, "caption")
            named.setContentsMargins(0, theme.active().px(2), 0, 0)
            self._grid.addWidget(named, line, 0, top)
            long = len(value) >= _LONG and " " not in value
            told = text_label(
                _broken_up(value) if long else value, "caption" if long else "", wrap=True, selectable=True
            )
            self._grid.addWidget(told, line, 1, top)


def _broken_up(text: str) -> str:
    """Return a long number in lines: the card is narrow, and words alone are wrapped."""
    return "\n".join(text[at : at + _LINE] for at in range(0, len(text), _LINE))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
