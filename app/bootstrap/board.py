"""Builds the call board for a home that opened itself."""

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from app.bootstrap.hall_gear import HallGear
from app.devices.loudspeaker import loudspeaker
from app.services.board import BoardDesk
from app.services.voice import Voice
from app.ui import language
from app.ui.announcer import Announcer
from app.ui.board.watch import BoardWatch
from app.ui.board.window import BoardSetting, BoardWindow
from app.ui.theme import theme
from app.ui.theme.tokens import ThemeName


class BoardFace:
    """The board's window with everything behind it."""

    def __init__(self, gear: HallGear, voice: Voice | None = None) -> None:
        """Build it; ``voice`` is the system's loudspeaker where None."""
        place = gear.opened.session.place
        theme.active().wear(ThemeName.DARK)
        lines = place.policy.catalogue.lines

        def line_name(letter: str) -> str:
            spoken = language.active()
            return spoken.written(lines[letter].in_language(spoken.language)) if letter in lines else ""

        setting = BoardSetting(metres=gear.options.metres, inches=gear.options.inches, line_name=line_name)
        self.announcer = Announcer(voice or loudspeaker(), gear.options.speak)
        branch = language.active().written(place.branch.name)
        self.board = BoardWindow(branch, lambda: place.now().astimezone(place.zone), self.announcer, setting)
        self.announcer.setParent(self.board)
        self.watch = BoardWatch(self.board, BoardDesk(place).glance, self.announcer, gear.tasks, gear.feed)

    @property
    def window(self) -> QWidget:
        """What fills the screen."""
        return self.board

    def appear(self, screen: QScreen | None) -> None:
        """Fill a screen."""
        self.board.appear(screen)
