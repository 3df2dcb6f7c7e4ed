"""The keyboard in the calendar; what each key does is written once, for the legend too."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

from app.forms.wording import QT_TRANSLATE_NOOP
from app.ui.counter.appointments.calendar.board import Board
from app.ui.counter.appointments.calendar.change import Change, Grip

LEGEND: Final[tuple[tuple[str, str], ...]] = (
    ("← ↑ → ↓", QT_TRANSLATE_NOOP("Appointments", "choose a time")),
    ("Enter", QT_TRANSLATE_NOOP("Appointments", "book, or open")),
    ("M", QT_TRANSLATE_NOOP("Appointments", "move, then Enter")),
    ("+ −", QT_TRANSLATE_NOOP("Appointments", "lengthen, shorten")),
    ("Esc", QT_TRANSLATE_NOOP("Appointments", "give up")),
    ("N", QT_TRANSLATE_NOOP("Appointments", "next appointment")),
    ("F", QT_TRANSLATE_NOOP("Appointments", "first free time")),
    ("A", QT_TRANSLATE_NOOP("Appointments", "arrived")),
    ("Del", QT_TRANSLATE_NOOP("Appointments", "cancel")),
    ("PgUp PgDn", QT_TRANSLATE_NOOP("Appointments", "turn the page")),
    ("T", QT_TRANSLATE_NOOP("Appointments", "today")),
)
"""Keys and what they do."""
_COMMANDS: Final[Mapping[Qt.Key, str]] = {
    Qt.Key.Key_A: "arrive",
    Qt.Key.Key_Delete: "cancel",
    Qt.Key.Key_F: "find",
    Qt.Key.Key_T: "today",
}
_STEPS: Final[Mapping[Qt.Key, tuple[int, int]]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OTHERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Keyed(Protocol):
    """The calendar as the keyboard sees it."""

    change: Change | None
    turned: SignalInstance
    commanded: SignalInstance

    @property
    def board(self) -> Board:
        """What is shown."""
        ...

    def step(self, lanes: int, minutes: int) -> None:
        """Move the cursor or what is held."""
        ...

    def take_hold(self, grip: Grip) -> bool:
        """Begin to move or stretch."""
        ...

    def enter(self) -> None:
        """Do what Enter does."""
        ...

    def give_up(self) -> bool:
        """Let go without a change."""
        ...

    def next_block(self, step: int) -> None:
        """Go to another appointment."""
        ...


class Keys:
    """One keyboard on one calendar."""

    def __init__(self, view: Keyed) -> None:
        """Work on a calendar."""
        self._view = view
        self._acts: Mapping[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: view.enter,
            Qt.Key.Key_Enter: view.enter,
            Qt.Key.Key_M: lambda: view.take_hold(Grip.MOVE),
            Qt.Key.Key_N: lambda: view.next_block(1),
            Qt.Key.Key_P: lambda: view.next_block(-1),
            Qt.Key.Key_Plus: lambda: self._stretch(1),
            Qt.Key.Key_Equal: lambda: self._stretch(1),
            Qt.Key.Key_Minus: lambda: self._stretch(-1),
            Qt.Key.Key_PageUp: lambda: self._turn(-1),
            Qt.Key.Key_PageDown: lambda: self._turn(1),
            Qt.Key.Key_Home: lambda: view.step(-len(view.board.lanes), 0),
            Qt.Key.Key_End: lambda: view.step(len(view.board.lanes), 0),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; tell whether it says anything here."""
        view, key = self._view, Qt.Key(event.key())
        if event.modifiers() & _OTHERS or not view.board.lanes:
            return False
        if key is Qt.Key.Key_Escape:
            return view.give_up()
        if key in _STEPS:
            lanes, steps = _STEPS[key]
            far = 4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            view.step(lanes, steps * view.board.step * far)
        elif key in self._acts:
            self._acts[key]()
        elif key in _COMMANDS and view.change is None:
            view.commanded.emit(_COMMANDS[key])
        else:
            return False
        return True

    def _turn(self, pages: int) -> None:
        """Turn the page, unless something is held: it would stay behind on another day."""
        if self._view.change is None:
            self._view.turned.emit(pages)

    def _stretch(self, direction: int) -> None:
        view = self._view
        if view.change is not None or view.take_hold(Grip.STRETCH):
            view.step(0, direction * view.board.step)
