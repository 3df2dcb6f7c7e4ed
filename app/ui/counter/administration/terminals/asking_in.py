"""The terminals that ask to be let in, as the engine brings their requests."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.forms import vocabulary
from app.ui.counter.administration.terminals.admitting import WaitingRequest
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row


class AskingCard(Card):
    """A line for each; hidden while nobody asks.

    Signals:
        chosen: with the WaitingRequest whose code is to be compared.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent=parent)
        self._around = around
        self.requests: tuple[WaitingRequest, ...] = ()
        self.buttons: list[Button] = []
        self._lines: QVBoxLayout = column(space=8)
        self.add(self._lines)
        self.hide()
        self.settle()

    def show_requests(self, requests: Sequence[WaitingRequest]) -> None:
        """Show them in place of those before."""
        if tuple(requests) != self.requests:
            self.requests = tuple(requests)
            self._draw()
        self.setVisible(bool(self.requests))

    def retranslate(self) -> None:
        """Set every word."""
        if hasattr(self, "_lines"):
            self._draw()

    def _draw(self) -> None:
        self.set_title(translate("Terminals", "Asking to be let in"))
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.deleteLater()
        self.buttons = [self._line(request) for request in self.requests]

    def _line(self, request: WaitingRequest) -> Button:
        kind = word(vocabulary.TERMINAL_KINDS, request.seen.terminal_kind.value)
        words = translate("Terminals", "Terminal {code} ({kind}), since {moment}").format(
            code=request.seen.terminal_code, kind=kind, moment=self._around.moment(request.seen.made_at)
        )
        button = Button(translate("Terminals", "Compare its code…"), icon="badge-check", kind=Kind.SECONDARY)
        button.clicked.connect(_chooser(self.chosen.emit, request))
        line = QWidget()
        line.setLayout(row(IconLabel("laptop", "ink_soft", 18), text_label(words), 1, button, space=8))
        self._lines.addWidget(line)
        return button


def _chooser(choose: Callable[[object], object], request: WaitingRequest) -> Callable[[], object]:
    return lambda: choose(request)
