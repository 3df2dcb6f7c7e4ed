"""This terminal: who it is, what it seals with, where its data lies, and whether its trail holds."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from app.services.audit import AuditDesk
from app.ui import language, locale_text
from app.ui.counter.administration.audit.verification import VerificationCard
from app.ui.counter.administration.terminal.facts import TerminalFacts
from app.ui.counter.administration.terminal.seal_card import SealCard, SealSettings
from app.ui.counter.administration.terminal.unattended_card import UnattendedCard, UnattendedSettings
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_SOON_DAYS: Final = 60


class FactsCard(Card):
    """Names and values under a heading."""

    def __init__(self, icon: str, count: int, parent: QWidget | None = None) -> None:
        """Begin with so many empty lines."""
        super().__init__(parent=parent)
        self.chip = Chip()
        self.chip.hide()
        self._lines = [(text_label("", "caption"), _value_label()) for _ in range(count)]
        self.add_to_head(self.chip)
        self.add_to_head(IconLabel(icon, "ink_faint", 20))
        for name, value in self._lines:
            self.add(column(name, value, space=1))
        self.body.addStretch(1)

    @property
    def text(self) -> str:
        """Everything that is said, for whoever reads it aloud."""
        return " ".join(value.text() for _name, value in self._lines)

    def say(self, title: str, facts: Sequence[tuple[str, str]]) -> None:
        """Set heading and lines."""
        self.set_title(title)
        for (name, value), (said, is_so) in zip(self._lines, facts, strict=True):
            name.setText(said)
            value.setText(is_so or "–")
            value.setToolTip(is_so)

    def mark(self, words: str, icon: str, tone: Tone) -> None:
        """Say a state beside the heading."""
        self.chip.show_state(words, icon=icon, tone=tone)
        self.chip.show()


class TerminalPage(LiveWidget):
    """Four cards and the walk along the chain."""

    def __init__(
        self, find_facts: Callable[[], TerminalFacts], audit: AuditDesk, around: Surroundings, *,
        renew_code: Callable[[], object] | None = None, seal: SealSettings | None = None,
        unattended: UnattendedSettings | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Ask ``find_facts`` beside the window; ``renew_code`` begins the renewal of the recovery code."""
        super().__init__(parent)
        self._find, self._around = find_facts, around
        self._facts: TerminalFacts | None = None
        self.place, self.certificate = FactsCard("building-2", 3), FactsCard("stamp", 2)
        self.data, self.code = FactsCard("hard-drive", 4), FactsCard("key-round", 1)
        self.verification = VerificationCard(audit, around)
        self.seal = SealCard(seal, around) if seal is not None else None
        self.unattended = UnattendedCard(unattended, around) if unattended is not None else None
        self.renew = Button(icon="rotate-ccw")
        self.code.add(row(self.renew, 1))
        if renew_code is None:
            self.code.hide()
        if renew_code is not None:
            self.renew.clicked.connect(renew_code)
        self._lay_out()
        around.feed.follow(self, frozenset({"terminal", "branch", "sealing_certificate"}), self.reload)
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._find, self._show, lane=Lane.DATABASE)

    def retranslate(self) -> None:
        """Set every word."""
        facts = self._facts
        self.renew.setText(translate("Terminal", "Make a new code…"))
        self.code.say(
            translate("Terminal", "Recovery code"),
            (
                (
                    translate("Terminal", "Opens the vault when nobody can sign in any more"),
                    translate(
                        "Terminal", "It lies on paper in the branch's safe. A new one makes the old one useless."
                    ),
                ),
            ),
        )
        self._say_place(facts)
        self._say_certificate(facts)
        self._say_data(facts)

    def _show(self, facts: TerminalFacts) -> None:
        self._facts = facts
        if facts.verified is not None:
            self.verification.show_last(facts.verified.verdict, facts.verified.at)
        self.retranslate()

    def _say_place(self, facts: TerminalFacts | None) -> None:
        branch = f"{facts.branch_name} ({facts.branch_code})" if facts else ""
        terminal = f"{facts.terminal_name} ({facts.terminal_code})" if facts and facts.terminal_name else ""
        code = facts.terminal_code if facts else ""
        self.place.say(
            translate("Terminal", "Branch and terminal"),
            (
                (translate("Terminal", "Branch"), branch),
                (translate("Terminal", "Terminal"), terminal or code),
                (
                    translate("Terminal", "Numbers given out here begin with"),
                    f"{facts.branch_code}-{code}" if facts else "",
                ),
            ),
        )
        if facts is not None and facts.demo:
            self.place.mark(translate("Terminal", "Demo branch"), "sparkles", Tone.NOTE)

    def _say_certificate(self, facts: TerminalFacts | None) -> None:
        begin, until = (facts.certificate_from, facts.certificate_until) if facts else (None, None)
        self.certificate.say(
            translate("Terminal", "Sealing certificate"),
            (
                (translate("Terminal", "Valid"), f"{self._day(begin)} – {self._day(until)}" if until else ""),
                (
                    translate("Terminal", "What it is for"),
                    translate("Terminal", "Every confirmation is sealed with it."),
                ),
            ),
        )
        if facts is not None:
            self.certificate.mark(*_certificate_looks(until, self._around.now()))

    def _say_data(self, facts: TerminalFacts | None) -> None:
        self.data.say(
            translate("Terminal", "Data and program"),
            (
                (translate("Terminal", "Home folder"), facts.home if facts else ""),
                (translate("Terminal", "Database, encrypted"), _size(facts.database_bytes) if facts else ""),
                (translate("Terminal", "Documents, encrypted"), _size(facts.documents_bytes) if facts else ""),
                (translate("Terminal", "Program version"), facts.program_version if facts else ""),
            ),
        )

    def _day(self, at: datetime | None) -> str:
        return locale_text.short_date(at.astimezone(self._around.zone).date()) if at else ""

    def _lay_out(self) -> None:
        upper, lower = row(self.place, self.certificate, space=14), row(self.data, self.code, space=14)
        for line in (upper, lower):
            line.setStretch(0, 1)
            line.setStretch(1, 1)
        body = QWidget()
        settings = [card for card in (self.seal, self.unattended) if card is not None]
        body.setLayout(column(self.verification, upper, *settings, lower, 1, space=14))
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = column(margin=(0, 14, 0, 0))
        outer.addWidget(scroll, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.verification.verify)


def _value_label() -> QLabel:
    label = text_label("", wrap=True, selectable=True)
    # A path has no spaces to be wrapped at; it may be cut off rather than push the card apart, and is told in full.
    label.setMinimumWidth(1)
    return label


def _certificate_looks(until: datetime | None, now: datetime) -> tuple[str, str, Tone]:
    if until is None:
        return translate("Terminal", "Missing or unreadable"), "shield-x", Tone.ACT
    days = (until - now).days
    if days < 0:
        return translate("Terminal", "Run out"), "calendar-x", Tone.ACT
    told = translate("Terminal", "{days} days left").format(days=locale_text.count(days))
    return (told, "calendar-clock", Tone.SOON) if days <= _SOON_DAYS else (told, "badge-check", Tone.GOOD)


def _size(number: int) -> str:
    locale = language.active().locale
    return str(locale.formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat))
