"""Says one call after the other, never two at once; a hall without a voice still sees each for a while."""

from collections import deque
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.domain.announcements import Announcement, Spoken
from app.services.voice import Voice

SHOWN_MS: Final = 5_000
"""How long a call stands out at least, whether it is heard or not."""
PAUSE_MS: Final = 500
STUCK_MS: Final = 20_000
"""An engine that never says that it has ended is waited for no longer."""


class Announcer(QObject):
    """The queue of what is still to be said.

    Signals:
        begun: with the Announcement whose turn it is.
        ended: nothing is being said, and nothing waits.
    """

    begun = Signal(object)
    ended = Signal()

    def __init__(self, voice: Voice, languages: Iterable[Spoken], parent: QObject | None = None) -> None:
        """Speak with a voice, in those of the languages that it has."""
        super().__init__(parent)
        self._voice = voice
        self._languages = tuple(languages)
        self._waiting: deque[Announcement] = deque()
        self._script: Iterator[tuple[Spoken, str]] = iter(())
        self._busy = False
        self._step = 0
        self._since = QElapsedTimer()
        self._stuck = QTimer(self, singleShot=True, interval=STUCK_MS)
        self._stuck.timeout.connect(self._go_on)

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        """The languages that are wanted and have a voice here."""
        return tuple(language for language in self._languages if self._voice.speaks(language))

    def call(self, announcement: Announcement) -> None:
        """Announce a call when those before it are through."""
        self._waiting.append(announcement)
        if not self._busy:
            self._begin()

    def stop(self) -> None:
        """Say no more."""
        self._step += 1
        self._waiting.clear()
        self._stuck.stop()
        self._voice.hush()
        self._busy = False

    def _begin(self) -> None:
        self._busy = True
        announcement = self._waiting.popleft()
        self._script = iter(announcement.script(self.spoken))
        self._since.start()
        self.begun.emit(announcement)
        self._voice.chime(self._watched())

    def _watched(self) -> "partial[None]":
        """Return what the voice calls at the end of this step; late or repeated calls count for nothing."""
        self._step += 1
        self._stuck.start()
        return partial(self._heard, self._step)

    def _heard(self, step: int) -> None:
        if step == self._step:
            # Never from within the voice's own call: one that ends at once would nest without end.
            self._step += 1
            QTimer.singleShot(PAUSE_MS, self, partial(self._after_pause, self._step))

    def _after_pause(self, step: int) -> None:
        if step == self._step:
            self._go_on()

    def _go_on(self) -> None:
        line = next(self._script, None)
        if line is not None:
            self._voice.say(line[1], line[0], self._watched())
            return
        self._stuck.stop()
        self._step += 1
        left = max(0, SHOWN_MS - self._since.elapsed())
        QTimer.singleShot(left, self, partial(self._over, self._step))

    def _over(self, step: int) -> None:
        if step != self._step:
            return
        if self._waiting:
            self._begin()
        else:
            self._busy = False
            self.ended.emit()
