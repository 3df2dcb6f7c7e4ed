"""What reception asks of an identity-card reader; ``app.devices`` has real ones, the keyboard is always another."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.identity import IdentityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """What a card says of its bearer; nothing of it is kept but by the form that somebody sends."""

    kind: IdentityKind
    number: str
    name: str
    valid_until: date | None
    """None where it is valid without an end."""


class IdentityReader(Protocol):
    """A reader on the counter."""

    def read(self, patience: float) -> CardFacts:
        """Wait so many seconds for a card, and return what it says.

        Raises:
            Unavailable: ``reader.missing`` (``port``) where none answers, ``reader.no_card`` where none was laid on,
                ``reader.unreadable`` for a card that could not be read.
        """
        ...
