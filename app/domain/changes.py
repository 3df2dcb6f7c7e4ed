"""What a finished transaction changed: the news that screens reload by."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.domain.events import Event


@dataclass(frozen=True, slots=True)
class Changes:
    """Published after a commit, never before, from the thread that committed."""

    events: tuple[Event, ...]
    """What happened, in order."""
    kinds: frozenset[str]
    """Names of the record kinds that were written."""
    ids: frozenset[UUID]
    """Which records were written; empty where ``bulk``."""
    bulk: bool = False
    """True after a batch of an import: take every record of the kinds as changed."""
    remote: bool = False
    """True where other terminals' work came in by sync; nobody here did anything."""


ChangeListener = Callable[[Changes], None]
"""Hears of every commit."""
