"""Builds the rating device of a window, for a home that opened itself."""

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from app.bootstrap.hall_gear import HallGear
from app.bootstrap.kiosk import kiosk_desks
from app.services.voice import SilentVoice
from app.ui import language
from app.ui.kiosk.device import RatingDevice
from app.ui.kiosk.keys import HeldKeys
from app.ui.kiosk.window import KioskWindow
from app.ui.physical import Ruler


class RatingFace:
    """A kiosk's window that asks the client of one window how it was."""

    def __init__(self, gear: HallGear) -> None:
        """Build it."""
        place = gear.opened.session.place
        self._gear = gear
        self.kiosk = KioskWindow(
            lambda: language.active().written(place.branch.name), Ruler.on(None, gear.options.inches)
        )
        desks = kiosk_desks(gear, SilentVoice())
        self.device = RatingDevice(self.kiosk, desks, gear.options.window, gear.tasks, gear.feed, gear.leave)
        self.keys = HeldKeys(self.kiosk)
        self.device.begin()

    @property
    def window(self) -> QWidget:
        """What fills the screen."""
        return self.kiosk

    def appear(self, screen: QScreen | None) -> None:
        """Fill a screen; lengths are measured on it."""
        self.kiosk.look.ruler = Ruler.on(screen, self._gear.options.inches)
        self.kiosk.look.changed.emit()
        self.kiosk.appear(screen)
