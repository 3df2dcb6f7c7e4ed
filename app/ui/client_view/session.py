"""One client's turn at the screen: from handing it over to taking it back, each on record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QWidget

from app.domain import confirmation_workflow
from app.domain.handwriting import Handwriting
from app.forms.rating import GiveRating
from app.services.client_view import ClientViewDesk, Leaving
from app.services.ratings import RatingDesk
from app.services.signing import SigningDesk
from app.services.views import ConfirmationView
from app.ui.client_view.stage import Progress, Stage
from app.ui.client_view.window import ClientWindow
from app.ui.tasks import Tasks

THANKS_MS = 4_000
SECOND_MS = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientDesks:
    """What the client's view is given to work with."""

    signing: SigningDesk
    ratings: RatingDesk
    record: ClientViewDesk


class ClientSession(QObject):
    """Who has the screen, and how far they are.

    Signals:
        opened: the client has a screen before them.
        progressed: with the Progress.
        moved_on: the confirmation is at another step now; with the ConfirmationView.
        rated: the client gave a rating.
        ended: the screen is the teller's again.
    """

    opened = Signal()
    progressed = Signal(object)
    moved_on = Signal(object)
    rated = Signal()
    ended = Signal()

    def __init__(self, desks: ClientDesks, tasks: Tasks, branch: str, counter: QWidget) -> None:
        """Serve the counter's window, to whose client another screen is given where there is one."""
        super().__init__(counter)
        self._desks, self._tasks, self._branch, self._counter = desks, tasks, branch, counter
        self._confirmation: ConfirmationView | None = None
        self.window: ClientWindow | None = None
        self.progress = Progress(Stage.DONE)
        self.large_print = False  # Those of 70 and more begin in large print (rules 3.1); a press makes it small.
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._tell_time)

    @property
    def active(self) -> bool:
        """Whether the client has the screen."""
        return self.window is not None

    def serves(self, case_id: UUID | None) -> bool:
        """Whether the client has the screen for this case."""
        return self.active and self._confirmation is not None and self._confirmation.case_id == case_id

    @property
    def own_screen(self) -> bool:
        """Whether the client has a screen of their own."""
        return self.client_screen() is not None

    def client_screen(self) -> QScreen | None:
        """Return the screen that is not the counter's, or None."""
        here = self._counter.window().screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not here), None)

    def begin(
        self, confirmation: ConfirmationView, pages: Sequence[QImage], failed: Callable[[Exception], bool]
    ) -> None:
        """Hand the screen over with a document that is generated or was shown before; ``failed`` says why not."""
        work = partial(self._present, confirmation, own_screen=self.own_screen)
        self._tasks.run(self, work, partial(self._presented, list(pages)), failed=failed)

    def ask_rating(self, confirmation: ConfirmationView) -> None:
        """Hand the screen over, or go on with it, for the rating."""
        self._confirmation = confirmation
        if self.window is None:
            note = partial(self._desks.record.entered, confirmation.confirmation_id, own_screen=self.own_screen)
            self._tasks.run(self, note)
            self._open()
        self._show_rating()

    def take_back(self) -> None:
        """End the client's turn, however far they are."""
        self._leave(Leaving.TAKEN_BACK)

    def lock_up(self) -> None:
        """End the client's turn because the counter is being locked."""
        self._leave(Leaving.LOCKED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the screen back when the counter's window closes."""
        if event.type() == QEvent.Type.Close:
            self.take_back()
        return super().eventFilter(watched, event)

    def _present(self, confirmation: ConfirmationView, *, own_screen: bool) -> ConfirmationView:
        if confirmation.state == confirmation_workflow.GENERATED:
            confirmation = self._desks.signing.present(confirmation.confirmation_id)
        self._desks.record.entered(confirmation.confirmation_id, own_screen=own_screen)
        return confirmation

    def _presented(self, pages: list[QImage], confirmation: ConfirmationView) -> None:
        self._confirmation = confirmation
        window = self._open()
        window.show_number(confirmation.confirmation_no)
        window.go(window.reading)
        read = confirmation.read_to_end_at is not None
        window.reading.show_document(pages, read=read)
        if read:
            window.reading.open_pen()
        self.moved_on.emit(confirmation)
        self._tell(Stage.READING)

    def _open(self) -> ClientWindow:
        if self.window is not None:
            return self.window
        window = self.window = ClientWindow(self._branch, own_screen=self.own_screen, large=self.large_print)
        # Signing out or closing the counter takes the client's view away with it.
        self.destroyed.connect(window.leave)
        self._counter.window().installEventFilter(self)
        window.taken_back.connect(self.take_back)
        window.reading.turned.connect(lambda: self._tell(Stage.READING))
        window.reading.ended.connect(self._read)
        window.reading.sign_asked.connect(self._show_pen)
        window.pen.back_asked.connect(self._show_document)
        window.pen.signed.connect(self._sign)
        window.signed.acted.connect(lambda: self._leave(Leaving.FINISHED))
        window.rating.rated.connect(self._rate)
        window.rating.skipped.connect(self._decline)
        window.appear(self.client_screen() or self._counter.window().screen())
        self._second.start()
        self.opened.emit()
        return window

    def _read(self) -> None:
        seconds = self.window.reading.page_seconds if self.window is not None else ()
        self._tasks.run(self, partial(self._desks.signing.read_to_end, self._id, seconds), self._pen_opens)

    def _pen_opens(self, confirmation: ConfirmationView) -> None:
        self._confirmation = confirmation
        if self.window is not None:
            self.window.reading.open_pen()
        self.moved_on.emit(confirmation)

    def _show_pen(self) -> None:
        if self.window is not None:
            self.window.pen.begin()
            self.window.go(self.window.pen)
            self._tell(Stage.SIGNING)

    def _show_document(self) -> None:
        if self.window is not None:
            self.window.go(self.window.reading)
            self._tell(Stage.READING)

    def _sign(self, writing: Handwriting) -> None:
        work = partial(self._desks.signing.sign, self._id, writing)
        refuse = self.window.pen.refuse if self.window is not None else None
        self._tasks.run(self, work, self._signed, failed=refuse)

    def _signed(self, confirmation: ConfirmationView) -> None:
        self._confirmation = confirmation
        if self.window is not None:
            # The next client finds nothing of it on the pad (rules 3.7).
            self.window.pen.begin()
            self.window.go(self.window.signed)
        self._tell(Stage.SIGNED)
        self.moved_on.emit(confirmation)

    def _show_rating(self) -> None:
        if self.window is not None:
            self.window.rating.begin()
            self.window.go(self.window.rating)
            self._tell(Stage.RATING)

    def _rate(self, command: GiveRating) -> None:
        if self._confirmation is not None:
            work = partial(self._desks.ratings.rate, self._confirmation.case_id, command)
            self._tasks.run(self, work, lambda _rating: self._thank(rated=True))

    def _decline(self) -> None:
        if self._confirmation is not None:
            self._tasks.run(self, partial(self._desks.ratings.decline, self._confirmation.case_id))
        self._thank()

    def _thank(self, *, rated: bool = False) -> None:
        if rated:
            self.rated.emit()
        if self.window is not None:
            self.window.go(self.window.thanks)
            self._tell(Stage.DONE)
            QTimer.singleShot(THANKS_MS, self.window, lambda: self._leave(Leaving.FINISHED))

    def _leave(self, how: Leaving) -> None:
        window, self.window = self.window, None
        if window is None:
            return
        self._second.stop()
        self._tasks.run(self, partial(self._desks.record.left, self._id, how, str(self.progress.stage)))
        window.leave()
        window.deleteLater()
        # Not every desktop gives the keyboard back by itself when a window of its own rank closes.
        self._counter.window().activateWindow()
        self.ended.emit()

    def _tell_time(self) -> None:
        if self.progress.stage is Stage.READING:
            self._tell(Stage.READING)

    @property
    def _id(self) -> UUID:
        if self._confirmation is None:
            raise LookupError("no document is in the client's hands")
        return self._confirmation.confirmation_id

    def _tell(self, stage: Stage) -> None:
        self.progress = _progress(stage, self.window)
        self.progressed.emit(self.progress)


def _progress(stage: Stage, window: ClientWindow | None) -> Progress:
    if window is None:
        return Progress(stage)
    reading = window.reading
    return Progress(stage, reading.page, reading.pages, reading.read, sum(reading.page_seconds))
