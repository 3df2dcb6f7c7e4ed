"""The part of the demo day that goes through the real windows, and the pictures that are taken of them."""

from collections.abc import Sequence
from pathlib import Path

from app.demo.day import Day
from app.demo.errands import Errand
from app.demo.folder import DemoFolder
from app.demo.scenes import Scenes
from app.demo.stage import Acts
from app.demo.team import in_role
from app.demo.tour import look_around
from app.demo.windows import Windows
from app.domain.policy import Role
from app.ui.theme.tokens import ThemeName


def at_the_windows(day: Day, shown: Sequence[tuple[Errand, ThemeName]], pictures: Path) -> Acts:
    """Serve these people through the windows, one after the other, each in a theme."""
    windows = Windows(day.team, pictures)
    scenes = Scenes(day, windows, in_role(Role.RECEPTIONIST)[0], in_role(Role.TELLER)[0])
    try:
        for errand, worn in shown:
            windows.wear(worn)
            yield max(0.0, (errand.at - day.clock.now).total_seconds())
            yield from scenes.serve(errand)
    finally:
        windows.close()


def in_the_evening(day: Day, themes: Sequence[ThemeName], folder: DemoFolder) -> Acts:
    """Look around every other screen once the doors are shut, in each theme."""
    windows = Windows(day.team, folder.screenshots)
    try:
        for worn in themes:
            windows.wear(worn)
            look_around(windows, folder.old_list)
            yield 60.0
    finally:
        windows.close()
