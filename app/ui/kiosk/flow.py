"""What holds of every visit: page after page, an end that forgets, a way out for staff, faults in plain words."""

import gc
import logging
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from app.domain.announcements import Spoken
from app.domain.errors import GuitaiError, RuleViolation
from app.forms.rating import GiveRating
from app.services.ticket_ratings import Rateable
from app.ui import language
from app.ui.kiosk.desks import KioskDesks
from app.ui.kiosk.idle import IdleGuard
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import KioskPage, WordsPage
from app.ui.kiosk.questions import QuestionsPage
from app.ui.kiosk.rating import KioskRating
from app.ui.kiosk.staff import StaffPage
from app.ui.kiosk.window import KioskWindow
from app.ui.language import Language, translate
from app.ui.tasks import Tasks

_log = logging.getLogger(__name__)
T = TypeVar("T")
OUTCOME_MS = 12_000
"""How long an outcome stands before the start page comes by itself."""
Say = Callable[[], tuple[str, str]]
"""Title and text of an outcome, in the present language."""


class KioskFlow(QObject):
    """Leads from page to page; a subclass says where a visit begins."""

    def __init__(self, window: KioskWindow, desks: KioskDesks, tasks: Tasks, leave: Callable[[], None]) -> None:
        """Stand ready; ``leave`` ends the program."""
        super().__init__(window)
        self.window, self._desks, self._tasks, self._leave = window, desks, tasks, leave
        self.language = (language.active().language, language.active().traditional)
        self.idle = IdleGuard(self)
        self.idle.counting.connect(window.countdown)
        self.idle.over.connect(self.end)
        window.ended.connect(self.end)
        window.staff.connect(self._staff)
        window.listened.connect(self._read_aloud)
        language.active().changed.connect(self._offer_voice)
        self._offer_voice()
        self._soon = QTimer(self, singleShot=True, interval=OUTCOME_MS)
        self._soon.timeout.connect(self.end)
        self._busy: KioskPage | None = None

    def begin(self) -> None:
        """Show the first page; nobody is there yet."""

    def end(self) -> None:
        """Forget whoever was here, and stand ready for the next."""
        self._soon.stop()
        self._busy = None
        self._desks.voice.hush()
        self.window.forget()
        spoken, traditional = self.language
        if (language.active().language, language.active().traditional) != self.language:
            language.active().speak(spoken, traditional=traditional)
        self.begin()
        # Widgets that are to be deleted keep their texts until the loop comes to it; nobody waits for that here.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    def _show(self, page: KioskPage) -> KioskPage:
        self._soon.stop()
        self._desks.voice.hush()
        page.done.connect(self.end)
        self.window.go(page)
        self.idle.begin()
        return page

    def _rate(self, ticket: Rateable) -> None:
        page = KioskRating(self.window.look)
        page.rated.connect(lambda command: self._rated(ticket.ticket_id, command))
        page.skipped.connect(self.end)
        self._show(page)

    def _rated(self, ticket_id: UUID, command: GiveRating) -> None:
        self._do(
            partial(self._desks.ratings.rate, ticket_id, command),
            lambda _none: self._outcome(
                lambda: (
                    translate("Kiosk", "Thank you for telling us"),
                    translate("Kiosk", "The colleague who served you does not see what you chose."),
                )
            ),
        )

    def _outcome(self, say: Say, *, icon: str = "circle-check", noted: bool = False) -> None:
        """Show how it went; where something is to be ``noted`` down it stands until nobody touches it any more."""
        self._show(OutcomePage(self.window.look, say, icon))
        if not noted:
            self._soon.start()

    def _do(self, work: Callable[[], T], then: Callable[[T], object], page: "QuestionsPage[Any] | None" = None) -> None:
        """Let a desk do something, once however often it is touched; a fault is said where it belongs."""
        asking: KioskPage | None = page or self.window.page
        if asking is None or asking is self._busy:
            return
        self._busy = asking

        def failed(error: Exception) -> bool:
            self._busy = None
            if isinstance(error, RuleViolation) and page is not None:
                page.refuse(error)
            else:
                _log.info("the kiosk could not do it", exc_info=error)
                self._sorry()
            return True

        def went_on(result: T) -> None:
            self._busy = None
            then(result)

        self._tasks.run(asking, work, went_on, failed=failed)

    def _sorry(self) -> None:
        """Say what the client needs to know, and nothing of networks and disks."""
        self._outcome(
            lambda: (
                translate("Kiosk", "This does not work here at the moment"),
                translate("Kiosk", "Our colleagues at the counter gladly help you."),
            ),
            icon="circle-alert",
        )

    def _offer_voice(self) -> None:
        """Offer to read aloud where there is a voice for the language that is shown."""
        self.window.listen.setVisible(self._desks.voice.speaks(_tongue()))

    def _read_aloud(self) -> None:
        page = self.window.page
        self._desks.voice.hush()
        if page is not None:
            self._desks.voice.say(page.spoken(), _tongue(), lambda: None)

    def _staff(self) -> None:
        mute = () if self._desks.voice.speaks(Spoken.MANDARIN) else ("voice",)
        page = StaffPage(self.window.look, (*self._desks.lacking, *mute))
        page.left.connect(self.end)
        page.asked.connect(partial(self._let_out, page))
        self._show(page)

    def _let_out(self, page: StaffPage, login: str, password: str) -> None:
        def failed(error: Exception) -> bool:
            if isinstance(error, GuitaiError):
                page.refuse(error)
            return isinstance(error, GuitaiError)

        self._tasks.run(
            page, partial(self._desks.let_out, login, password), lambda _none: self._go_out(), failed=failed
        )

    def _go_out(self) -> None:
        self.window.forget()
        self.window.leave()
        self._leave()


class OutcomePage(WordsPage):
    """An outcome in the present language."""

    def __init__(self, look: KioskLook, say: Say, icon: str) -> None:
        """Say it."""
        self._say = say
        super().__init__(look, icon)

    def retranslate(self) -> None:
        """Set every word."""
        self.say(*self._say(), translate("Kiosk", "Done"))


def _tongue() -> Spoken:
    return Spoken.ENGLISH if language.active().language is Language.ENGLISH else Spoken.MANDARIN
