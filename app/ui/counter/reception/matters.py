"""Whose matter is whose: what one owns today, what one is asked to take over, and handing over (rules 2.1-a)."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from app.forms import vocabulary
from app.services.handovers import HandoverDesk, HandoverLine, Matter
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.reason_line import ReasonLine

Seen = tuple[tuple[Matter, ...], tuple[HandoverLine, ...], tuple[tuple[UUID, str], ...]]


class MattersDialog(Dialog):
    """Two lists, and what can be done with an entry of each."""

    def __init__(self, desk: HandoverDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Look at once."""
        super().__init__(parent, icon="users", width=620)
        self._desk, self._around = desk, around
        self._seen: Seen = ((), (), ())
        self._offered_title, self._own_title = text_label("", "strong"), text_label("", "strong")
        self.offered, self.own = EntryList(), EntryList()
        for each in (self.offered, self.own):
            each.setMinimumHeight(theme.active().px(112))
        self.accept_offer, self.decline = Button(icon="user-check", kind=Kind.PRIMARY), Button(icon="x")
        self.to, self.reason = QComboBox(), ReasonLine(usual=2)
        self.offer, self.withdraw = Button(icon="arrow-right", kind=Kind.PRIMARY), Button(icon="undo-2")
        self.body.addWidget(self._offered_title)
        self.body.addWidget(self.offered)
        self.body.addLayout(row(1, self.decline, self.accept_offer))
        self.body.addLayout(column(self._own_title, self.own, self.reason, space=12))
        self.body.addLayout(row(self.to, 1, self.withdraw, self.offer))
        self._connect()
        self.reload()
        self.settle()

    def reload(self) -> None:
        """Look at both lists anew."""
        self._around.tasks.run(self, self._look, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self.say(translate("Reception", "Matters of today"), translate("Reception", "Close"))
        self._own_title.setText(translate("Reception", "You own: first spoken to, or taken over"))
        self.accept_offer.setText(translate("Reception", "Take over"))
        self.decline.setText(translate("Reception", "Decline, with the reason below"))
        self.offer.setText(translate("Reception", "Offer"))
        self.withdraw.setText(translate("Reception", "Take the offer back"))
        usual = (translate("Reception", "Out of the office"), translate("Reception", "Belongs to another desk"))
        self.reason.say(translate("Reception", "Reason, kept with the hand-over"), usual)
        self._fill()

    def _connect(self) -> None:
        self.accept_offer.clicked.connect(lambda: self._with_offer(self._desk.accept))
        self.decline.clicked.connect(lambda: self._with_offer(partial(_decline, self._desk, self.reason.reason)))
        self.offer.clicked.connect(self._make_offer)
        self.withdraw.clicked.connect(self._take_back)
        self.own.selected.connect(lambda _entry: self._judge())
        self.offered.selected.connect(lambda _entry: self._judge())
        self.reason.given.connect(lambda _given: self._judge())

    def _look(self) -> Seen:
        return self._desk.mine(), self._desk.offered(), self._desk.colleagues()

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        self._fill()

    def _fill(self) -> None:
        own, offered, colleagues = self._seen
        asked = translate("Reception", "You are asked to take over")
        self._offered_title.setText(
            asked if offered else translate("Reception", "Nobody asks you to take anything over")
        )
        for part in (self.offered, self.accept_offer, self.decline):
            part.setVisible(bool(offered))
        self.own.show_entries([self._matter(matter) for matter in own])
        self.offered.show_entries([self._offer(line) for line in offered])
        at = max(self.to.currentIndex(), 0)
        self.to.clear()
        for staff_id, name in colleagues:
            self.to.addItem(name, staff_id)
        self.to.setCurrentIndex(min(at, self.to.count() - 1))
        self._judge()

    def _matter(self, matter: Matter) -> Entry:
        state = word(vocabulary.TICKET_STATES, matter.state)
        waits = translate("Reception", "offered to {name}").format(name=matter.offered_to) if matter.offered_to else ""
        detail = " · ".join(part for part in (self._around.words.service(matter.service_code), state, waits) if part)
        name = matter.client_name or translate("Reception", "Not identified yet")
        return Entry(
            title=f"{matter.number}  {name}", detail=detail, right=self._around.hour(matter.first_contact_at),
            icon="user-check", key=matter,
        )  # fmt: skip

    def _offer(self, line: HandoverLine) -> Entry:
        asked = translate("Reception", "{name} asks you").format(name=line.from_name)
        return Entry(
            title=asked, detail=line.reason, right=self._around.hour(line.offered_at), icon="arrow-right",
            colour="on_soon_soft", key=line,
        )  # fmt: skip

    def _judge(self) -> None:
        """Offer what can be done now."""
        matter, line = self._key(self.own), self._key(self.offered)
        open_offer = matter is not None and matter.offer_id is not None
        said = bool(self.reason.reason)
        self.accept_offer.setEnabled(line is not None)
        self.decline.setEnabled(line is not None and said)
        self.offer.setEnabled(matter is not None and not open_offer and said and self.to.count() > 0)
        self.withdraw.setEnabled(open_offer)

    def _with_offer(self, work: Callable[[UUID], object]) -> None:
        line = self._key(self.offered)
        if line is not None:
            self._run(partial(work, line.handover_id))

    def _make_offer(self) -> None:
        matter = self._key(self.own)
        if matter is not None:
            self._run(partial(self._desk.offer, matter.visit_id, self.to.currentData(), self.reason.reason))

    def _take_back(self) -> None:
        matter = self._key(self.own)
        if matter is not None and matter.offer_id is not None:
            self._run(partial(self._desk.withdraw, matter.offer_id))

    def _run(self, work: Callable[[], object]) -> None:
        self._around.tasks.run(self, work, self._done)

    def _done(self, _result: object) -> None:
        self.reason.line.clear()
        self._around.notify(translate("Reception", "Noted in the history of the visit."), Tone.GOOD)
        self.reload()

    def _key(self, entries: EntryList) -> Any:  # noqa: ANN401 - a Matter or a HandoverLine, as the list says
        entry = entries.current()
        return entry.key if entry is not None else None


def _decline(desk: HandoverDesk, reason: str, handover_id: UUID) -> None:
    desk.decline(handover_id, reason)


def show_matters(parent: QWidget, desk: HandoverDesk, around: Surroundings) -> None:
    """Show the dialog until it is closed."""
    dialog = MattersDialog(desk, around, parent.window())
    dialog.exec()
    dialog.deleteLater()
