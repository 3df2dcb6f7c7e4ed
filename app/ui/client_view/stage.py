"""Where a client is in their view, as the teller's side is told."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What the client is doing."""

    READING = "reading"
    SIGNING = "signing"
    SIGNED = "signed"
    """The signature is kept; the teller finishes the document."""
    RATING = "rating"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the client is."""

    stage: Stage
    page: int = 0
    """From 1; 0 where no page is shown."""
    pages: int = 0
    read: bool = False
    """Whether the end of the last page was seen."""
    seconds: int = 0
    """How long the document has been before them."""
