"""The loudspeaker: Qt's speech where the system has an engine for the language, and a chime of our own.

Both come with PySide6's add-ons (``guitai[voice]``) and the system's sound; where either is missing nothing is heard,
and the board says so (``guitai self-check``).
"""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, QUrl

from app.domain.announcements import Spoken
from app.services.resources import resource
from app.services.voice import Done, SilentVoice, Voice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect
    from PySide6.QtTextToSpeech import QTextToSpeech

_log = logging.getLogger(__name__)
_LANGUAGES: Final = {Spoken.MANDARIN: QLocale.Language.Chinese, Spoken.ENGLISH: QLocale.Language.English}
_TERRITORIES: Final = (QLocale.Country.China, QLocale.Country.UnitedKingdom, QLocale.Country.UnitedStates)
_RATE: Final = -0.1
"""A little slower than people speak: the hall is loud."""


def loudspeaker(engine: str = "") -> Voice:
    """Return what speaks here, silent where Qt's speech and sound are not installed.

    Args:
        engine: The speech engine by Qt's name; the system's own where none is named.
    """
    try:
        from PySide6.QtMultimedia import QSoundEffect
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError as missing:
        _log.info("no speech and no sound here: %s", missing)
        return SilentVoice()
    return Loudspeaker(QTextToSpeech(engine) if engine else QTextToSpeech(), QSoundEffect())


class Loudspeaker(QObject):
    """Speech and chime; one of them sounds at a time."""

    def __init__(self, speech: "QTextToSpeech", effect: "QSoundEffect") -> None:
        """Take the engine and what plays the chime."""
        super().__init__()
        self._speech, self._effect = speech, effect
        self._done: Done | None = None
        self._locales = {language: _best(speech.availableLocales(), language) for language in Spoken}
        speech.setRate(_RATE)
        speech.stateChanged.connect(self._spoken)
        effect.playingChanged.connect(self._chimed)

    def speaks(self, language: Spoken) -> bool:
        """Tell whether the engine works and has a voice for the language."""
        return self._locales[language] is not None and self._speech.state() is not self._speech.State.Error

    def chimes(self) -> bool:
        """Tell whether there is a sound device that the chime can be heard from."""
        from PySide6.QtMultimedia import QMediaDevices

        return not QMediaDevices.defaultAudioOutput().isNull()

    def chime(self, done: Done) -> None:
        """Sound the chime; it is loaded once, and may begin a moment later the first time."""
        if not self.chimes() or self._effect.status() is self._effect.Status.Error:
            done()
            return
        if self._effect.source().isEmpty():
            self._effect.setSource(QUrl.fromLocalFile(str(resource("sounds", "chime.wav"))))
        self._done = done
        self._effect.play()

    def say(self, text: str, language: Spoken, done: Done) -> None:
        """Say a sentence in the language's voice."""
        locale = self._locales[language]
        if locale is None or not self.speaks(language):
            done()
            return
        self._done = done
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
        self._speech.say(text)

    def hush(self) -> None:
        """Stop at once."""
        self._done = None
        self._speech.stop()
        self._effect.stop()

    def _spoken(self, state: "QTextToSpeech.State") -> None:
        states = self._speech.State
        if state in {states.Ready, states.Error}:
            self._end()

    def _chimed(self) -> None:
        if not self._effect.isPlaying():
            self._end()

    def _end(self) -> None:
        done, self._done = self._done, None
        if done is not None:
            done()


def _best(locales: Sequence[QLocale], language: Spoken) -> QLocale | None:
    """Return the engine's locale for a language, the mainland's for Chinese where there are several."""
    fitting = [locale for locale in locales if locale.language() == _LANGUAGES[language]]
    fitting.sort(key=lambda locale: locale.territory() not in _TERRITORIES)
    return fitting[0] if fitting else None
