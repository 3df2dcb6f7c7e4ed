"""The ticket's slip as the 80 mm printer gives it; it names nobody (rules 3.9)."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.forms import vocabulary
from app.services.queue_views import Slip
from app.services.slips import SlipDesk
from app.ui import locale_text
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

PRINTER = "print/slip-printer"
"""Where the printer of slips is remembered."""
_PAPER = """
QFrame#paper { background: #fffdf8; border: 1px solid #cfcabd; border-radius: 3px; }
QFrame#paper QLabel { color: #16130c; background: transparent; }
"""


class SlipPreview(LiveWidget):
    """The last ticket that was given."""

    def __init__(self, desk: SlipDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show no slip yet."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self.print_button = Button(icon="printer", size="small")
        self.print_button.clicked.connect(self._print)
        self.slip: Slip | None = None
        self._branch, self._number = text_label("", "caption"), text_label("", "display")
        self._service, self._line = text_label("", "strong", wrap=True), text_label("", "caption")
        self._ahead, self._wait = text_label("", "strong"), text_label("", "caption", wrap=True)
        self._issued = text_label("", "caption")
        self._paper = QFrame()
        self._paper.setObjectName("paper")
        words = (self._branch, self._number, self._line, self._service, self._ahead, self._wait, self._issued)
        for label in words:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._paper.setLayout(column(*words, space=4, margin=(16, 14, 16, 14)))
        self.setLayout(column(row(1, self._paper, 1), row(1, self.print_button, 1), space=8))
        self.hide()
        self.settle()

    def show_slip(self, slip: Slip) -> None:
        """Show a slip that was just given."""
        self.slip = slip
        self.retranslate()
        self.show()

    @property
    def labels(self) -> tuple[QLabel, ...]:
        """The lines of the slip, from the top."""
        return self._branch, self._number, self._line, self._service, self._ahead, self._wait, self._issued

    def retranslate(self) -> None:
        """Set every word."""
        slip = self.slip
        if slip is None:
            return
        self.print_button.setText(translate("Reception", "Print the slip"))
        self._branch.setText(slip.branch_name)
        self._number.setText(slip.number)
        self._line.setText(word(vocabulary.TICKET_LINES, slip.line))
        self._service.setText(self._around.words.service(slip.service_code))
        self._ahead.setText(_ahead(slip.ahead))
        minutes = int(slip.estimated_wait.total_seconds() // 60)
        wait = translate("Reception", "Estimated wait about {minutes} min").format(minutes=minutes)
        self._wait.setText(wait if minutes else "")
        self._wait.setVisible(bool(minutes))
        self._issued.setText(self._around.moment(slip.issued_at))

    def _print(self) -> None:
        if self.slip is not None:
            work = partial(self._desk.print_slip, self.slip, self._around.memory.recall(PRINTER))
            self._around.tasks.run(self, work, self._printed)

    def _printed(self, printer: str) -> None:
        self._around.memory.keep(PRINTER, printer)
        said = translate("Reception", "The slip went to {printer}.").format(printer=printer)
        self._around.notify(said, Tone.GOOD)

    def restyle(self) -> None:
        """Paper stays paper in every theme."""
        self._paper.setFixedWidth(theme.active().px(228))
        self._paper.setStyleSheet(_PAPER)


def _ahead(count: int) -> str:
    if count == 0:
        return translate("Reception", "You are next")
    if count == 1:
        return translate("Reception", "1 person ahead of you")
    return translate("Reception", "{count} people ahead of you").format(count=locale_text.count(count))
