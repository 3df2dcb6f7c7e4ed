"""What a program of the hall is built with, and what it shows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from app.bootstrap.hall_opening import Unattended
from app.bootstrap.hall_options import HallOptions
from app.ui.changes import ChangeFeed
from app.ui.tasks import Tasks


class Face(Protocol):
    """What a program shows once its home is open."""

    @property
    def window(self) -> QWidget:
        """What fills the screen."""
        ...

    def appear(self, screen: QScreen | None) -> None:
        """Fill a screen."""
        ...


@dataclass(frozen=True, slots=True)
class HallGear:
    """What a face is built with."""

    options: HallOptions
    opened: "Unattended"
    tasks: Tasks
    feed: ChangeFeed
    leave: Callable[[], None]
    """Ends the program, by a member of staff."""
