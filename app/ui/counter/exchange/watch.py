"""How the exchange with other terminals stands, brought into the window's thread."""

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.domain.sync_state import SyncPhase, SyncState


class ExchangeWatch(QObject):
    """Keeps the newest state.

    Signals:
        changed: the state, or whether there is an engine at all, is another one.
    """

    changed = Signal()
    _published = Signal(object)

    def __init__(self, state: SyncState, *, alone: bool, parent: QObject | None = None) -> None:
        """Begin with how it stands."""
        super().__init__(parent)
        self.state, self.alone = state, alone
        self._published.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def publish(self, state: SyncState) -> None:
        """Take a new state; callable from any thread."""
        if shiboken6.isValid(self):
            self._published.emit(state)

    def set_alone(self, *, alone: bool) -> None:
        """Note that an engine was chosen, or taken away."""
        self.alone = alone
        self.changed.emit()

    def _take(self, state: SyncState) -> None:
        # A round tells no more while it runs than it told when it ended; what is unknown in between stays as it was.
        if state.phase is SyncPhase.SYNCING and not state.terminals:
            state = _with_terminals_of(state, self.state)
        self.state = state
        self.changed.emit()


def _with_terminals_of(state: SyncState, before: SyncState) -> SyncState:
    from dataclasses import replace

    return replace(state, terminals=before.terminals)
