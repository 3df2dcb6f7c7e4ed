"""Takes pictures of the program's windows, each screen once, in every look that is wanted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui.screenshots import Look, grab, wear


class Album:
    """A folder of pictures."""

    def __init__(self, folder: Path, looks: Sequence[Look]) -> None:
        """Keep pictures in a folder, taken in these looks; the first is what is worn between pictures."""
        self._folder, self._looks = folder, tuple(looks)
        self._taken: list[str] = []
        wear(self._looks[0])

    def take(self, name: str, window: QWidget) -> None:
        """Take a screen as it stands, unless it was taken before."""
        if name in self._taken:
            return
        self._taken.append(name)
        for look in self._looks:
            wear(look)
            grab(window, self._folder / f"{name}-{look.name}.png")
        wear(self._looks[0])

    @property
    def screens(self) -> tuple[str, ...]:
        """What was taken, in order."""
        return tuple(self._taken)
