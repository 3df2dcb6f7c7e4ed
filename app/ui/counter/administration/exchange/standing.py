"""How the exchange stands: the engine, what waits, the other terminals, what was put aside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.sync_state import SyncPhase, SyncState
from app.ui.counter.exchange.words import aside_words, fault_words, phase_looks, waiting_words
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.locale_text import count
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card, Section
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row

REFILLED = frozenset({"sync.engine_empty", "sync.engine_rolled_back"})
"""What is mended by filling the engine again."""


class StandingCard(Card):
    """The engine and what waits.

    Signals:
        now, choose, refill: the buttons.
    """

    now = Signal()
    choose = Signal()
    refill = Signal()

    def __init__(self, around: Surroundings, *, may_choose: bool, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent=parent)
        self._around, self._may = around, may_choose
        self._state, self._address = SyncState(), ""
        self.chip, self.fault = Chip(), Banner(tone=Tone.ACT, closable=False)
        self._names = [text_label("", "caption") for _ in range(3)]
        self._values = [text_label("", wrap=True, selectable=True) for _ in range(3)]
        self.now_button, self.choose_button = Button(icon="refresh-cw"), Button(icon="server")
        self.refill_button = Button(icon="upload", kind=Kind.PRIMARY)
        self.add_to_head(self.chip)
        self.add(self.fault)
        pairs = zip(self._names, self._values, strict=True)
        facts = row(*(column(name, value, 1, space=1) for name, value in pairs), space=24)
        for at in range(3):
            facts.setStretch(at, 1)
        self.add(facts)
        self.add(row(self.now_button, self.choose_button, self.refill_button, 1))
        self.now_button.clicked.connect(self.now)
        self.choose_button.clicked.connect(self.choose)
        self.refill_button.clicked.connect(self.refill)
        self.settle()

    def show_state(self, state: SyncState, address: str) -> None:
        """Show how it stands."""
        self._state, self._address = state, address
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "refill_button"):
            return
        state, alone = self._state, not self._address
        self.set_title(translate("Exchange", "Exchange with other terminals"))
        words, icon, tone = phase_looks(state, alone=alone)
        self.chip.show_state(words, icon=icon, tone=tone)
        loud = Tone.ACT if state.phase is SyncPhase.STOPPED else Tone.SOON
        self.fault.say("" if alone else fault_words(state), tone=loud)
        last = self._around.moment(state.last_success) if state.last_success else translate("Exchange", "Never yet")
        none = translate("Exchange", "None: this terminal works alone.")
        titles = (
            translate("Exchange", "Engine"),
            translate("Exchange", "Everything exchanged"),
            translate("Exchange", "Of this terminal waits"),
        )
        for name, title in zip(self._names, titles, strict=True):
            name.setText(title)
        waits = "–" if alone else waiting_words(state, self._around.moment)
        for value, text in zip(self._values, (self._address or none, "–" if alone else last, waits), strict=True):
            value.setText(text)
        self.now_button.setText(translate("Exchange", "Exchange now"))
        self.choose_button.setText(translate("Exchange", "Choose the engine…"))
        self.refill_button.setText(translate("Exchange", "Fill the engine again from here"))
        self.now_button.setVisible(not alone)
        self.choose_button.setVisible(self._may)
        self.refill_button.setVisible(self._may and state.fault in REFILLED)


class OthersCard(Card):
    """How far each terminal is, and what was put aside."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent=parent)
        self._around, self._state = around, SyncState()
        self._far, self._aside = Section(), Section()
        body = row(column(self._far, 1), column(self._aside, 1), space=24)
        body.setStretch(0, 1)
        body.setStretch(1, 2)
        self.add(body)
        self.settle()

    def show_state(self, state: SyncState) -> None:
        """Show how far they are."""
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_aside"):
            return
        self._far.set_title(translate("Exchange", "Terminals"))
        self._aside.set_title(translate("Exchange", "Put aside"))
        none = translate("Exchange", "Nothing was read from others yet.")
        self._fill(self._far.body, [self._line(*looks) for looks in self._progress()] or [text_label(none, "soft")])
        fine = translate("Exchange", "Nothing: all that came in was genuine and whole.")
        aside = [self._line("shield-alert", "act_text", self._aside_line(n)) for n in range(len(self._state.aside))]
        self._fill(self._aside.body, aside or [text_label(fine, "soft", wrap=True)])

    def _progress(self) -> list[tuple[str, str, str]]:
        done = translate("Exchange", "{code}: all read")
        behind = translate("Exchange", "{code}: {count} to read")
        return [
            ("check", "good", done.format(code=one.code))
            if one.read >= one.written
            else ("loader-circle", "ink_soft", behind.format(code=one.code, count=count(one.written - one.read)))
            for one in self._state.terminals
        ]

    def _aside_line(self, at: int) -> str:
        one = self._state.aside[at]
        scope, _, terminal = one.stream.partition("/")
        text = translate("Exchange", "{terminal}, entry {n} ({scope}): {reason}. Since {moment}")
        values = {"terminal": terminal, "n": one.n, "scope": scope, "reason": aside_words(one)}
        return text.format(**values, moment=self._around.moment(one.since))

    def _line(self, icon: str, colour: str, words: str) -> QWidget:
        line = QWidget()
        layout = row(IconLabel(icon, colour, 16), text_label(words, wrap=True), space=8)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line

    def _fill(self, layout: QVBoxLayout, widgets: list[QWidget]) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for each in widgets:
            layout.addWidget(each)
