"""What the letters of a complaint's page work with."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.attachments import Paper
from app.services.letter_files import LetterFileDesk
from app.services.letters import LetterDesk
from app.services.ports import PageImages


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterUse:
    """One for each session."""

    letters: LetterDesk
    files: LetterFileDesk
    examine: Callable[[bytes], Paper]
    """Judges the proof of a delivery by its content; slow, beside the store."""
    draw: PageImages
