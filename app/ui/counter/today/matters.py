"""What must be dealt with, said once at the top: overdue, due soon, copies that were not printed, provisional dates."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.printing import PrintDesk
from app.services.today import TodayView
from app.services.views import PrintView
from app.ui import locale_text, messages
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class Matters(LiveWidget):
    """Four banners, each seen only while it has something to say.

    Signals:
        cases_asked: the person wants to see the open cases.
    """

    cases_asked = Signal()

    def __init__(self, prints: PrintDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin with nothing to say; copies are printed again through ``prints``."""
        super().__init__(parent)
        self._prints, self._around = prints, around
        self._view: TodayView | None = None
        self._pending: tuple[PrintView, ...] = ()
        self.overdue, self.soon = Banner(tone=Tone.ACT, closable=False), Banner(tone=Tone.SOON, closable=False)
        self.copies, self.provisional = Banner(tone=Tone.SOON, closable=False), Banner(tone=Tone.NOTE)
        self.setLayout(column(self.overdue, self.soon, self.copies, self.provisional, space=8))
        self.overdue.acted.connect(self.cases_asked)
        self.soon.acted.connect(self.cases_asked)
        self.copies.acted.connect(self.print_again)
        self.settle()

    def show_matters(self, view: TodayView, pending: Sequence[PrintView]) -> None:
        """Say what must be dealt with now."""
        self._view, self._pending = view, tuple(pending)
        self.retranslate()

    def print_again(self) -> None:
        """Try every copy that no printer took, the oldest first; the first fault ends the attempt."""
        self.copies.setEnabled(False)
        ids = [copy.job_id for copy in self._pending]
        self._around.tasks.run(
            self, partial(_retry, self._prints, ids), self._printed, failed=lambda _error: self._not_printed()
        )

    def retranslate(self) -> None:
        """Set every word."""
        view = self._view
        if view is None:
            for banner in (self.overdue, self.soon, self.copies, self.provisional):
                banner.say("")
            self.hide()
            return
        show = translate("Today", "Show")
        self.overdue.say(
            _counted(translate("Today", "Cases overdue: {count}"), view.overdue), action=show if view.overdue else ""
        )
        self.soon.say(
            _counted(translate("Today", "Cases due soon: {count}"), view.due_soon),
            action=show if view.due_soon else "",
        )
        self._say_copies()
        self.provisional.say(
            _counted(
                translate(
                    "Today",
                    "Provisional deadlines: {count}. They reach into a year whose holiday notice is not published.",
                ),
                view.provisional_deadlines,
            )
        )
        self.setVisible(any((view.overdue, view.due_soon, self._pending, view.provisional_deadlines)))

    def _say_copies(self) -> None:
        numbers = translate("Today", ", ").join(copy.document_no for copy in self._pending[:3])
        text = _counted(translate("Today", "Copies not printed: {count} ({numbers})."), len(self._pending))
        failed = next((copy for copy in self._pending if copy.failure), None)
        why = messages.say_code(failed.failure, {"printer": failed.printer}) if failed else ""
        words = " ".join(part for part in (text.replace("{numbers}", numbers), why) if part)
        self.copies.say(words, action=translate("Today", "Print again") if self._pending else "")

    def _printed(self, count: int) -> None:
        self.copies.setEnabled(True)
        self._around.notify(translate("Today", "Copies printed: {count}").format(count=count), Tone.GOOD)

    def _not_printed(self) -> bool:
        self.copies.setEnabled(True)
        return False


def _retry(prints: PrintDesk, jobs: Sequence[UUID]) -> int:
    for job in jobs:
        prints.retry(job)
    return len(jobs)


def _counted(text: str, count: int) -> str:
    return text.replace("{count}", locale_text.count(count)) if count else ""
