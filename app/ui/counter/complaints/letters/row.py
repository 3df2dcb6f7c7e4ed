"""One letter of a complaint: which, how it stands, how it was brought, and what may be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.letter_views import DeliveryView, LetterView
from app.ui.counter.complaints.letters.looks import letter_looks, means_words, purpose_words
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.chips import StateChip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

_LOUD = {"draft": "write", "issued": "finish", "sealed": "deliver"}
"""What each state waits for."""


class LetterRow(LiveFrame):
    """A letter.

    Signals:
        asked: with the LetterView and the name of what is to be done.
    """

    asked = Signal(object, str)

    def __init__(self, letter: LetterView, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show a letter as it stands."""
        super().__init__(parent, role="well")
        self.letter, self._around = letter, around
        self._name, self._facts = text_label("", "strong"), text_label("", "soft", wrap=True, selectable=True)
        self._tries = text_label("", "caption", wrap=True)
        self._chip = StateChip(letter_looks, letter.state)
        self.buttons = {name: self._button(name, icon) for name, icon in self._offered()}
        parts: list[object] = [row(self._name, 1, self._chip, space=10), self._facts, self._tries]
        if self.buttons:
            parts.append(row(*self.buttons.values(), 1, space=6))
        self.setLayout(column(*parts, space=6, margin=12))  # type: ignore[arg-type]
        self.settle()

    @property
    def awaited(self) -> Button | None:
        """The button of what the letter waits for; None where that is not this person's, or nothing is."""
        return self.buttons.get(_LOUD.get(self.letter.state, ""))

    def retranslate(self) -> None:
        """Set every word."""
        letter = self.letter
        self._name.setText(purpose_words(letter.purpose.value))
        facts = [letter.letter_no]
        if letter.issued_at is not None:
            issued = translate("Letters", "issued {moment} by {name}")
            facts.append(issued.format(moment=self._around.moment(letter.issued_at), name=letter.issued_by))
        self._facts.setText(" · ".join(facts))
        self._tries.setText("\n".join(self._said(each) for each in letter.deliveries))
        self._tries.setVisible(bool(letter.deliveries))
        words = {
            "write": translate("Letters", "Write"),
            "finish": translate("Letters", "Seal now"),
            "deliver": translate("Letters", "Record the delivery"),
            "show": translate("Letters", "Read"),
            "print": translate("Letters", "Print"),
            "save": translate("Letters", "Save as PDF"),
            "drop": translate("Letters", "Discard") if letter.state == "draft" else translate("Letters", "Void"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])

    def _said(self, tried: DeliveryView) -> str:
        way = means_words(tried.means.value)
        moment = self._around.moment(tried.at)
        if tried.reached:
            said = translate("Letters", "{way} · {recipient} · {moment} · recorded by {name}")
        else:
            said = translate("Letters", "Not reached: {way} · {recipient} · {moment} · recorded by {name}")
        told = said.format(way=way, recipient=tried.recipient, moment=moment, name=tried.noted_by)
        return " · ".join(part for part in (told, tried.reference, tried.note, tried.proof_name) if part)

    def _offered(self) -> list[tuple[str, str]]:
        actions, sealed = self.letter.actions, bool(self.letter.sealed_digest)
        offered = (
            ("write", "pen-line", self.letter.state == "draft" and bool(actions)),
            ("finish", "stamp", "seal" in actions),
            ("deliver", "send", "deliver" in actions),
            ("show", "eye", True),
            ("print", "printer", sealed),
            ("save", "download", sealed),
            ("drop", "ban", "discard" in actions or "void" in actions),
        )
        return [(name, icon) for name, icon, fits in offered if fits]

    def _button(self, name: str, icon: str) -> Button:
        loud = _LOUD.get(self.letter.state) == name
        button = Button(icon=icon, kind=Kind.SECONDARY if loud else Kind.GHOST, size="small")
        button.clicked.connect(lambda: self.asked.emit(self.letter, name))
        return button
