"""A kiosk's window with its session, over a branch in memory."""

import math
from dataclasses import dataclass

from app.ui import language, screenshots
from app.ui.kiosk.session import KioskSession
from app.ui.kiosk.window import KioskWindow
from app.ui.language import Language
from app.ui.physical import Ruler
from app.ui.tasks import Tasks
from tests.fakes.counter_branch import CounterBranch
from tests.fakes.kiosk_desks import kiosk_desks

TONGUES = {"zh_CN": (Language.CHINESE, False), "zh_HK": (Language.CHINESE, True), "en": (Language.ENGLISH, False)}
SCREENS = {"tall": (1080, 1920, 32.0), "wide": (1920, 1080, 24.0)}


def speak(code):
    spoken, traditional = TONGUES[code]
    language.active().speak(spoken, traditional=traditional)


@dataclass
class KioskBed:
    """Where somebody stands before a kiosk."""

    window: KioskWindow
    session: KioskSession
    branch: CounterBranch
    tasks: Tasks
    left: list

    @property
    def page(self):
        return self.window.page

    def rest(self):
        self.tasks.wait_idle()
        screenshots.settle()

    def choose(self, key):
        """Press the tile with a key."""
        self.rest()
        grid = getattr(self.page, "tiles", None) or self.page.box.tiles
        while key not in {button.tile.key for button in grid.buttons}:
            assert grid.further.isEnabled(), key
            grid.further.click()
            screenshots.settle()
        next(button for button in grid.buttons if button.tile.key == key).click()
        self.rest()

    def answer(self, text):
        """Type into the field that is asked for, and go on."""
        box = self.page.box
        if box.pad is not None:
            box.pad.press(text)
        elif box.line is not None:
            box.line.setText(text)
        else:
            box.long.setPlainText(text)
        self.page.go_on()
        self.rest()


def kiosk_bed(branch, tasks, screen="tall", **more):
    """Show a kiosk on a screen."""
    width, height, inches = SCREENS[screen]
    ruler = Ruler(math.hypot(width, height) / (inches * 25.4))
    window = KioskWindow(lambda: language.active().written("示例证券中山路营业部"), ruler)
    left = []
    session = KioskSession(window, kiosk_desks(branch, **more), tasks, lambda: left.append(True))
    window.resize(width, height)
    session.begin()
    window.show()
    screenshots.settle()
    return KioskBed(window, session, branch, tasks, left)
