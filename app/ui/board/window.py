"""The call board: full screen, for people who wait."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.announcements import Announcement, Spoken
from app.services.board import BoardView, LineStanding
from app.ui.announcer import Announcer
from app.ui.board.panes import CalledPane, LineRow, LinesPane, NextPane
from app.ui.board.sizes import BoardSizes
from app.ui.language import translate
from app.ui.physical import Ruler
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

TURN_MS: Final = 8_000
"""How long each of several pages of classes is shown."""
_CLOCK_MS: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardSetting:
    """How a board is set up where it hangs."""

    metres: float = 8.0
    """From how far it is to be read."""
    inches: float = 0.0
    """The display's diagonal, where it does not tell."""
    line_name: Callable[[str], str] = str
    """What a class of tickets is called, in the present language."""


class BoardWindow(LiveWidget):
    """Now called, next, waiting and estimate by class."""

    def __init__(self, branch: str, now: Callable[[], datetime], announcer: Announcer, setting: BoardSetting) -> None:
        """Show nothing yet."""
        super().__init__(None)
        self.setObjectName("board")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now, self._announcer, self._setting = now, announcer, setting
        self._view = BoardView(called=(), next_up=(), lines=(), windows=())
        self.sizes = BoardSizes.read_from(setting.metres, self._ruler(QGuiApplication.primaryScreen()))
        self._branch, self._clock, self._hint = text_label(branch), text_label(), text_label(wrap=True)
        self.called, self.next = CalledPane(self.sizes), NextPane(self.sizes)
        self.lines = LinesPane(self.sizes)
        self._lay_out()
        self._tick = QTimer(self, interval=_CLOCK_MS)
        self._tick.timeout.connect(self._show_time)
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self.lines.go_on)
        announcer.begun.connect(self._stand_out)
        announcer.ended.connect(lambda: self.called.stand_out(None))
        self._tick.start()
        self._turn.start()
        self.settle()

    def appear(self, screen: QScreen | None) -> None:
        """Fill a screen."""
        if screen is not None:
            self.setGeometry(screen.geometry())
            self.measure(self._ruler(screen))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.showFullScreen()

    def measure(self, ruler: Ruler) -> None:
        """Write as large as this screen asks."""
        self.sizes = BoardSizes.read_from(self._setting.metres, ruler)
        for pane in (self.called, self.next, self.lines):
            pane.sizes = self.sizes
            pane.updateGeometry()
        self.restyle()

    def show_view(self, view: BoardView) -> None:
        """Show the board as it stands now."""
        self._view = view
        self.called.show_rows(
            [(ticket.number, ticket.window) for ticket in view.called],
            translate("Board", "Nobody is being called at the moment"),
        )
        self.next.show_numbers(view.next_up)
        self.lines.show_rows([self._line(one) for one in view.lines])

    def retranslate(self) -> None:
        """Set every word."""
        self.setWindowTitle(translate("Board", "Call board"))
        self.called.head(translate("Board", "Now called → window"))
        self.next.head(translate("Board", "Next"))
        self.lines.head_columns(translate("Board", "Waiting"), translate("Board", "Minutes"))
        self._hint.setText(self._said())
        self._show_time()
        self.show_view(self._view)

    def restyle(self) -> None:
        """Set the type of what is no pane."""
        for label, font in ((self._branch, self.sizes.words), (self._clock, self.sizes.words)):
            label.setFont(font)
            label.setStyleSheet(f"font-size: {font.pixelSize()}px; font-weight: 700;")
        self._hint.setStyleSheet(f"font-size: {self.sizes.small.pixelSize()}px;")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts below each other on an upright display."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        self._middle.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)

    def _line(self, one: LineStanding) -> LineRow:
        minutes = math.ceil(one.wait / timedelta(minutes=1))
        return LineRow(one.line, self._setting.line_name(one.line), str(one.waiting), str(minutes))

    def _said(self) -> str:
        missed = translate("Board", "Missed your number? Please speak to our lobby colleague.")
        heard = self._announcer.spoken
        if Spoken.MANDARIN in heard:
            return missed
        unheard = translate("Board", "Calls are not spoken here: please watch the board.")
        return f"{missed} {unheard}"

    def _stand_out(self, announcement: Announcement) -> None:
        self.called.stand_out((announcement.number, announcement.window))

    def _show_time(self) -> None:
        self._clock.setText(f"{self._now():%H:%M}")

    def _ruler(self, screen: QScreen | None) -> Ruler:
        return Ruler.on(screen, self._setting.inches)

    def _lay_out(self) -> None:
        aside = QWidget()
        aside.setLayout(column(self.lines, space=0))
        self._middle = row(self.called, aside, space=16)
        self._middle.setStretch(0, 11)
        self._middle.setStretch(1, 9)
        foot = row(self._hint, space=0)
        body = column(row(self._branch, 1, self._clock), space=16, margin=20)
        body.addLayout(self._middle, 1)
        body.addWidget(self.next)
        body.addLayout(foot)
        self.setLayout(body)
        policy = self.next.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Fixed)
        self.next.setSizePolicy(policy)
