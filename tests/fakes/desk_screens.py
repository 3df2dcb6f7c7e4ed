"""What a page of the counter is handed, over a branch with everybody in it."""

from dataclasses import dataclass, field
from itertools import count
from uuid import UUID

from app.ui.changes import ChangeFeed
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.surroundings import Surroundings
from tests.fakes.branch import ZONE, DeskBranch, desk_branch


@dataclass
class DeskScreens:
    """The branch, what its pages are handed, and the notices they gave."""

    branch: DeskBranch
    around: Surroundings
    notices: list = field(default_factory=list)
    pages: list = field(default_factory=list)
    """Keeps pages alive of which a test holds a part only."""


def desk_screens(tasks):
    """Return a branch and what its pages are handed."""
    numbers = count(1)
    branch = desk_branch(lambda: UUID(int=(0x0192 << 112) | (7 << 76) | (2 << 62) | next(numbers)))
    feed, notices = ChangeFeed(), []
    branch.store.subscribe(feed.publish)
    around = Surroundings(
        tasks=tasks, feed=feed, zone=ZONE, now=branch.clock, words=CatalogueWords(branch.place.policy.catalogue),
        notify=lambda text, _tone: notices.append(text),
    )  # fmt: skip
    return DeskScreens(branch, around, notices)
