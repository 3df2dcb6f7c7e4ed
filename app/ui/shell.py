"""The counter's window: desks at the left, ticket and search at the top, state at the bottom."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.ui.failures import Blame, Failure
from app.ui.language import translate
from app.ui.lock import Lock, LockView
from app.ui.memory import Memory, from_text, to_text
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.dialogs import BugDialog
from app.ui.widgets.layouts import column, row
from app.ui.widgets.rail import DeskEntry, Rail
from app.ui.widgets.status_strip import StatusStrip
from app.ui.widgets.ticket_bar import TicketBar
from app.ui.widgets.toast import Toasts

FIRST_SIZE = QSize(1360, 860)
SMALLEST = QSize(1024, 680)


class Shell(QMainWindow):
    """The window; pages are built when their desk is first opened.

    Signals:
        desk_opened: with the key of the desk that is shown now.
        closing: the person closes the window.
        reload_asked: the person wants to see what somebody else changed.
    """

    desk_opened = Signal(str)
    closing = Signal()
    reload_asked = Signal()

    def __init__(
        self, desks: Sequence[DeskEntry], *, memory: Memory, now: Callable[[], datetime], branch: str = ""
    ) -> None:
        """Show these desks; ``now`` tells the branch's time."""
        super().__init__()
        self._memory = memory
        self._desks = {desk.key: desk for desk in desks}
        self._pages: dict[str, QWidget] = {}
        self.rail = Rail(list(desks), branch)
        self.ticket_bar = TicketBar(now)
        self.status = StatusStrip(now)
        self.banner = Banner(tone=Tone.SOON)
        self._stack = QStackedWidget()
        self.content = QWidget()
        self.content.setProperty("role", "canvas")
        banner_row = column(self.banner, margin=(16, 8, 16, 0))
        self.content.setLayout(
            row(
                self.rail,
                column(self.ticket_bar, banner_row, self._stack, self.status, space=0),
                space=0,
            )
        )
        self.setCentralWidget(self.content)
        self.toasts = Toasts(self.content)
        self.rail.chosen.connect(self.open_desk)
        self.setMinimumSize(SMALLEST)
        self._lock: Lock | None = None
        self._bug: BugDialog | None = None
        self._retry: Callable[[], None] | None = None
        self.banner.acted.connect(self._try_again)
        self.may_leave: Callable[[], bool] = lambda: True
        """Asked before the window closes; says what is not safe elsewhere yet."""
        self._restore()
        self.setWindowTitle(translate("Shell", "Guitai"))

    def present(self, failure: Failure) -> None:
        """Show what went wrong where it belongs: a toast, the banner with Retry, or the bug dialog."""
        if failure.blame is Blame.BUG:
            self._bug = BugDialog(failure.text, failure.number, self)
            self._bug.open()
        elif failure.blame is Blame.UNAVAILABLE:
            self._retry = failure.retry
            self.banner.say(failure.text, action=translate("Shell", "Try again") if failure.retry else "")
        elif failure.blame is Blame.CONFLICT:
            reload = translate("Shell", "Reload")
            self.toasts.say(failure.text, tone=Tone.SOON, action=reload, act=self.reload_asked.emit)
        else:
            self.toasts.say(failure.text, tone=Tone.ACT if failure.blame is Blame.RULE else Tone.SOON)

    def lock(self, name: str) -> LockView:
        """Hide the work, unlost, behind the lock; returns the view that asks for the password."""
        if self._lock is None:
            self._lock = Lock(self, self.content, name)
        return self._lock.view

    def unlock(self) -> None:
        """Show the work again, as it was."""
        if self._lock is not None:
            self._lock.lift()
            self._lock = None

    @property
    def locked(self) -> bool:
        """Whether the work is hidden."""
        return self._lock is not None

    @property
    def desk(self) -> str:
        """The key of the desk that is shown, or an empty text."""
        return next((key for key, page in self._pages.items() if page is self._stack.currentWidget()), "")

    def open_desk(self, key: str) -> QWidget:
        """Show a desk, building its page if this is the first time, and return the page."""
        if key not in self._pages:
            self._pages[key] = self._desks[key].page()
            self._stack.addWidget(self._pages[key])
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.select(key)
        self._pages[key].setFocus()
        self._memory.keep("shell/desk", key)
        self.desk_opened.emit(key)
        return self._pages[key]

    def show_leaf(self, key: str, make: Callable[[], QWidget]) -> QWidget:
        """Show a page that no desk of its own stands for, such as the import assistant; the rail stays where it is."""
        if key not in self._pages:
            self._pages[key] = make()
            self._stack.addWidget(self._pages[key])
        self._stack.setCurrentWidget(self._pages[key])
        self._pages[key].setFocus()
        return self._pages[key]

    def open_last_desk(self) -> None:
        """Show the desk that was open last time, or the first one."""
        last = self._memory.recall("shell/desk")
        if self._desks:
            self.open_desk(last if last in self._desks else next(iter(self._desks)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size and place, once the person may and wants to leave."""
        if not self.may_leave():
            event.ignore()
            return
        self._memory.keep("shell/geometry", to_text(self.saveGeometry()))
        self.closing.emit()
        super().closeEvent(event)

    def _try_again(self) -> None:
        self.banner.say("")
        if self._retry is not None:
            self._retry()

    def _restore(self) -> None:
        kept = self._memory.recall("shell/geometry")
        if not (kept and self.restoreGeometry(from_text(kept))):
            self.resize(FIRST_SIZE)
