"""What speaks in the hall: the loudspeaker of call board and kiosk, as both ask for it."""

from collections.abc import Callable
from typing import Protocol

from app.domain.announcements import Spoken

Done = Callable[[], None]


class Voice(Protocol):
    """Sounds one thing at a time; ``done`` is called once when it has ended, failed or could not begin."""

    def speaks(self, language: Spoken) -> bool:
        """Tell whether there is a voice for the language."""
        ...

    def chimes(self) -> bool:
        """Tell whether the chime can be heard here."""
        ...

    def chime(self, done: Done) -> None:
        """Sound the chime."""
        ...

    def say(self, text: str, language: Spoken, done: Done) -> None:
        """Say a sentence."""
        ...

    def hush(self) -> None:
        """Stop at once; what was being sounded never calls ``done`` any more."""
        ...


class SilentVoice:
    """A hall without a loudspeaker."""

    def speaks(self, language: Spoken) -> bool:
        """No."""
        del language
        return False

    def chimes(self) -> bool:
        """No."""
        return False

    def chime(self, done: Done) -> None:
        """End at once."""
        done()

    def say(self, text: str, language: Spoken, done: Done) -> None:
        """End at once."""
        del text, language
        done()

    def hush(self) -> None:
        """Nothing sounds."""
