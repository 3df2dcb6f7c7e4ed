"""The rating device of a window: it waits, and asks whoever was just served how it was. It names nobody."""

from collections.abc import Callable
from functools import partial
from typing import Final

from app.services.ticket_ratings import Rateable
from app.ui.changes import ChangeFeed
from app.ui.kiosk.desks import KioskDesks
from app.ui.kiosk.flow import KioskFlow
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import WordsPage
from app.ui.kiosk.window import KioskWindow
from app.ui.language import translate
from app.ui.tasks import Tasks

KINDS: Final = frozenset(("ticket", "lobby_step"))


class RatingDevice(KioskFlow):
    """Leads the client of one window through five faces, and back."""

    def __init__(
        self,
        window: KioskWindow,
        desks: KioskDesks,
        at: str,
        tasks: Tasks,
        feed: ChangeFeed,
        leave: Callable[[], None],
    ) -> None:
        """Stand at a window."""
        super().__init__(window, desks, tasks, leave)
        self._at = at
        self._asked: Rateable | None = None
        feed.follow(window, KINDS, self.look)

    def begin(self) -> None:
        """Wait for the next client."""
        self.window.go(WaitingPage(self.window.look, self._at))
        self.idle.rest()

    def look(self) -> None:
        """Look whether somebody was served."""
        self._tasks.run(self, partial(self._desks.ratings.latest, self._at), self._ask)

    def _ask(self, ticket: Rateable | None) -> None:
        if ticket is None or (self._asked is not None and ticket.ticket_id == self._asked.ticket_id):
            return
        self._asked = ticket
        self._rate(ticket)


class WaitingPage(WordsPage):
    """Between two clients."""

    def __init__(self, look: KioskLook, at: str) -> None:
        """Stand at a window."""
        self._at = at
        super().__init__(look, "smile")
        self.button.hide()

    def retranslate(self) -> None:
        """Set every word."""
        title = translate("Kiosk", "Window {window}").format(window=self._at)
        self.say(title, translate("Kiosk", "After your visit you may tell us here how it was."), "")
