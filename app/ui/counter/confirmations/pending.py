"""Copies that no printer has taken yet: said at the top of a page, tried again at a press."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.errors import Unavailable
from app.services.printing import PrintDesk
from app.services.views import PrintView
from app.ui import messages
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class PendingPrints(LiveWidget):
    """A banner while copies wait; nothing otherwise, so the page around it listens to the change feed."""

    def __init__(self, desk: PrintDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Look after the terminal's copies."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self.waiting: tuple[PrintView, ...] = ()
        self._elsewhere = ""
        self.banner = Banner(tone=Tone.SOON, closable=False)
        self.banner.acted.connect(self.try_again)
        self.setLayout(column(self.banner))
        self.settle()
        self.reload()

    def leave_out(self, number: str) -> None:
        """Leave out a document whose own page says already that its copy waits."""
        self._elsewhere = number
        self.retranslate()

    def reload(self) -> None:
        """Look what waits."""
        self._around.tasks.run(self, self._desk.pending, self._show, failed=_quiet)

    def try_again(self) -> None:
        """Print what waits, one copy after the other, until one fails."""
        self._around.tasks.run(self, partial(self._retry, self.waiting), lambda _done: self.reload(), failed=self._fail)

    def retranslate(self) -> None:
        """Set every word."""
        waiting = [copy for copy in self.waiting if copy.document_no != self._elsewhere]
        if not waiting:
            self.banner.say("")
            self.hide()
            return
        first = waiting[0]
        words = translate("Confirmations", "{count} copies wait to be printed, the first of {number}.")
        if len(waiting) == 1:
            words = translate("Confirmations", "A copy of {number} waits to be printed.")
        said = words.format(count=len(waiting), number=first.document_no)
        if first.failure:
            said = f"{said} {messages.say_code(first.failure, {'printer': first.printer})}"
        self.banner.say(said, action=translate("Confirmations", "Print now"))
        self.show()

    def _retry(self, waiting: tuple[PrintView, ...]) -> None:
        for copy in waiting:
            self._desk.retry(copy.job_id)

    def _show(self, waiting: tuple[PrintView, ...]) -> None:
        self.waiting = waiting
        self.retranslate()

    def _fail(self, error: Exception) -> bool:
        self.reload()
        if isinstance(error, Unavailable):
            self._around.notify(messages.say(error), Tone.SOON)
            return True
        return False


def _quiet(error: Exception) -> bool:
    """Leave the banner away where the copies cannot be looked at."""
    return isinstance(error, Unavailable)
