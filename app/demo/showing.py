"""The part of the demo day that goes through the real windows, and the pictures that are taken of them."""

from collections.abc import Sequence
from itertools import cycle
from pathlib import Path

from app.demo.day import Day
from app.demo.errands import Errand
from app.demo.scenes import Scenes
from app.demo.stage import Acts
from app.demo.team import in_role
from app.demo.tour import look_around
from app.demo.windows import Windows
from app.domain.policy import Role
from app.ui.theme.tokens import ThemeName

_WORN = (ThemeName.LIGHT, ThemeName.DARK)


def at_the_windows(day: Day, errands: Sequence[Errand], pictures: Path) -> Acts:
    """Serve these people through the windows, one after the other, each in another theme."""
    windows = Windows(day.team, pictures)
    scenes = Scenes(day, windows, in_role(Role.RECEPTIONIST)[0], in_role(Role.TELLER)[0])
    try:
        for errand, worn in zip(errands, cycle(_WORN)):
            windows.wear(worn)
            yield max(0.0, (errand.at - day.clock.now).total_seconds())
            yield from scenes.serve(errand)
    finally:
        windows.close()


def in_the_evening(day: Day, old_list: Path, pictures: Path) -> Acts:
    """Look around every other screen once the doors are shut, in each theme."""
    windows = Windows(day.team, pictures)
    try:
        for worn in _WORN:
            windows.wear(worn)
            look_around(windows, old_list)
            yield 60.0
    finally:
        windows.close()
