"""What a newcomer does first, shown while the day is still empty."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.counter.today.doors import ADMINISTRATION, QUEUE, RECEPTION, SERVICE
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, mark

_COUNTER: Final = ((RECEPTION, ""), (QUEUE, ""), (SERVICE, ""))
_KEEPER: Final = ((ADMINISTRATION, "staff"), (ADMINISTRATION, "calendar"), (ADMINISTRATION, "terminal"))


class Step(LiveFrame):
    """A number, what to do, why, and the way there.

    Signals:
        taken: with the keys of the desk, and of its leaf, where it is done.
    """

    taken = Signal(str, str)

    def __init__(
        self, number: int, desk: str, leaf: str = "", *, reachable: bool, parent: QWidget | None = None
    ) -> None:
        """Show a step; the way is hidden for whoever does not have the desk."""
        super().__init__(parent, role="banner")
        mark(self, "tone", str(Tone.PRIMARY))
        self._number = text_label(str(number), "title")
        self._title, self._why = text_label("", "strong", wrap=True), text_label("", wrap=True)
        self.go = Button(icon="arrow-right", size="small")
        if not reachable:
            self.go.hide()
        self.go.clicked.connect(lambda: self.taken.emit(desk, leaf))
        head = row(self._number, self._title, space=8)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._why, 1, row(self.go, 1), space=8, margin=14))
        self.settle()

    def say(self, title: str, why: str, go: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._why.setText(why)
        self.go.setText(go)


class FirstSteps(Card):
    """Three steps from the door to the confirmation, or into a new branch for whoever looks after it.

    Signals:
        desk_asked: with the key of a desk, and of one of its leaves.
    """

    desk_asked = Signal(str, str)

    def __init__(self, desks: Collection[str], parent: QWidget | None = None) -> None:
        """Teach what the person can do with these desks."""
        super().__init__(parent=parent)
        self.keeper = ADMINISTRATION in desks and not {RECEPTION, QUEUE, SERVICE} & set(desks)
        ways = _KEEPER if self.keeper else _COUNTER
        self.steps = [Step(at, *way, reachable=way[0] in desks) for at, way in enumerate(ways, start=1)]
        body = row(*self.steps, space=12)
        for at, step in enumerate(self.steps):
            step.taken.connect(self.desk_asked)
            body.setStretch(at, 1)
        self.add(body)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        counter, keeper = (
            translate("Today", "The day is still empty. It begins like this"),
            translate("Today", "First steps"),
        )
        if hasattr(self, "steps"):
            self.set_title(keeper if self.keeper else counter)
            for step, words in zip(self.steps, _keeper_words() if self.keeper else _counter_words(), strict=True):
                step.say(*words)


def _counter_words() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            translate("Today", "Receive the client"),
            translate("Today", "Find or register them, check the identity document, note the need, hand out a number."),
            translate("Today", "To the reception"),
        ),
        (
            translate("Today", "Call the number"),
            translate("Today", "F5 calls whoever is next to your window; the line says why they are next."),
            translate("Today", "To the queue"),
        ),
        (
            translate("Today", "Carry the case through"),
            translate("Today", "Open it from the catalogue; the steps lead up to the signed and sealed confirmation."),
            translate("Today", "To the service desk"),
        ),
    )


def _keeper_words() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            translate("Today", "Add your colleagues"),
            translate("Today", "Each gets a sign-in name, a temporary password, and roles that compliance checks."),
            translate("Today", "To the staff"),
        ),
        (
            translate("Today", "Look at the calendar"),
            translate("Today", "Deadlines count on it. Import the yearly notice as soon as it is published."),
            translate("Today", "To the calendar"),
        ),
        (
            translate("Today", "Verify the audit chain"),
            translate("Today", "It shows that nothing that happened here was changed afterwards."),
            translate("Today", "To the terminal"),
        ),
    )
