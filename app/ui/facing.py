"""Whom the screen faces: its teller, or a client who has a view of their own."""

from PySide6.QtCore import QObject, Signal


class Facing(QObject):
    """Told by whoever hands a screen over, heard by the lock; and the other way round.

    Signals:
        turned: True while a client has a screen before them.
        withdrawn: the counter is being locked, and the client's view goes with it.
    """

    turned = Signal(bool)
    withdrawn = Signal()
