"""Keeps the board at the line: looks again when a ticket changed, and announces what was called since."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from app.domain.announcements import Announcement, risen
from app.services.board import BoardView
from app.ui.announcer import Announcer
from app.ui.board.window import BoardWindow
from app.ui.changes import ChangeFeed
from app.ui.tasks import Tasks

KINDS: Final = frozenset(("ticket", "lobby_step", "window_state"))
_MINUTE_MS: Final = 60_000


class BoardWatch(QObject):
    """One board's eye on the line."""

    def __init__(
        self,
        window: BoardWindow,
        glance: Callable[[], BoardView],
        announcer: Announcer,
        tasks: Tasks,
        feed: ChangeFeed,
    ) -> None:
        """Look once, then with every change, and each minute: estimates and the day move on by themselves."""
        super().__init__(window)
        self._window, self._glance, self._announcer, self._tasks = window, glance, announcer, tasks
        self._calls: dict[UUID, int] | None = None
        feed.follow(window, KINDS, self.look)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.look)
        self._minute.start()
        self.look()

    def look(self) -> None:
        """Read the line anew."""
        self._tasks.run(self, self._glance, self._show)

    def _show(self, view: BoardView) -> None:
        calls = {ticket.ticket_id: ticket.calls for ticket in view.called}
        # What was called before the board was switched on has been heard, or is called again.
        called = risen(self._calls, calls) if self._calls is not None else ()
        awaited = {ticket.ticket_id: ticket for ticket in view.called if ticket.waited_for}
        self._calls = calls
        self._window.show_view(view)
        for ticket_id in reversed(called):
            if ticket_id in awaited:
                ticket = awaited[ticket_id]
                self._announcer.call(Announcement(ticket.number, ticket.window, again=ticket.calls > 1))
