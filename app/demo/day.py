"""What everybody on the demo day knows: the clock, the colleagues, who came for what."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from app.bootstrap.desks import Desks
from app.demo.clock import DemoClock
from app.demo.errands import Errand
from app.demo.stage import Timetable
from app.demo.team import Team
from app.domain.policy import Catalogue

USUAL_TICKETS = 70
"""What the four windows manage on a day; on busier days everything goes faster."""


@dataclass(slots=True)
class Day:
    """The branch on the demo day."""

    clock: DemoClock
    timetable: Timetable
    team: Team
    seed: int
    pace: float
    """What every span is multiplied by."""
    served: Callable[[], None]
    """Told whenever a ticket is done with."""
    by_ticket: dict[UUID, Errand] = field(default_factory=dict)
    by_case: dict[UUID, Errand] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)
    """How many were refused at the reception, by the rule's code."""
    once: set[tuple[str, UUID]] = field(default_factory=set)
    """What happened to a ticket or a case and is not to happen again."""

    def desks(self, login: str) -> Desks:
        """Return a colleague's desks."""
        return self.team[login].desks

    @property
    def catalogue(self) -> Catalogue:
        """The services."""
        return self.team.home.policy.catalogue

    def chance(self, of: str) -> Random:
        """Return the chance that rules somebody's doings; the same seed, the same chance."""
        return Random(f"{self.seed}:{of}")

    def first_time(self, what: str, subject: UUID) -> bool:
        """Tell whether this has not happened to the ticket or case before, and note it."""
        before = (what, subject) in self.once
        self.once.add((what, subject))
        return not before


def pace_of(tickets: int) -> float:
    """Return how fast the day goes: as usual up to what the windows manage, faster above."""
    return min(1.0, USUAL_TICKETS / max(tickets, 1))
