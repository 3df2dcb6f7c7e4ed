"""Counts what waits at a desk, beside the desk's name at the left."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.counter.surroundings import Surroundings
from app.ui.theme.tokens import Tone
from app.ui.widgets.rail import Rail


class WaitingCount(QObject):
    """Keeps one desk's count in step with the store."""

    def __init__(
        self, rail: Rail, key: str, count: Callable[[], int], around: Surroundings, kinds: frozenset[str]
    ) -> None:
        """Count now, and whenever a record of these kinds changes; ``count`` runs on the database's lane."""
        super().__init__(rail)
        self._rail, self._key, self._count, self._around = rail, key, count, around
        around.feed.follow(rail, set(kinds), self.reload)
        self.reload()

    def reload(self) -> None:
        """Count anew."""
        self._around.tasks.run(self, self._count, self._show)

    def _show(self, count: int) -> None:
        self._rail.set_count(self._key, count, Tone.SOON)
