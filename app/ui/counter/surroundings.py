"""What every page of the counter is handed beside its desk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Protocol

from app.ui import locale_text
from app.ui.changes import ChangeFeed
from app.ui.facing import Facing
from app.ui.forms.form_view import Drafts
from app.ui.memory import Memory, PassingMemory
from app.ui.tasks import Tasks
from app.ui.theme.tokens import Tone


class ServiceWords(Protocol):
    """The catalogue in the present language."""

    def service(self, code: str) -> str:
        """Return a service's name."""
        ...

    def materials(self, code: str) -> tuple[str, ...]:
        """Return what the client must bring for a service."""
        ...

    def material(self, code: str) -> str:
        """Return a material's name."""
        ...

    def minutes(self, code: str) -> int:
        """Return how long a service usually takes."""
        ...

    def keys(self, code: str) -> str:
        """Return what else a service may be typed as: its name in other languages and its initials."""
        ...


def _no_drafts(form: str, subject: str) -> Drafts | None:
    """Keep nothing, where there is no shelf for drafts."""
    del form, subject
    return None


def _silence(text: str, tone: Tone) -> None:
    """Say nothing, where no window shows notices."""
    del text, tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """One for a signed-in window, shared by its pages."""

    tasks: Tasks
    feed: ChangeFeed
    zone: tzinfo
    """The branch's zone; desks speak UTC."""
    now: Callable[[], datetime]
    words: ServiceWords
    memory: Memory = field(default_factory=PassingMemory)
    notify: Callable[[str, Tone], None] = _silence
    """Shows a short notice that goes by itself."""
    drafts: Callable[[str, str], Drafts | None] = _no_drafts
    """Returns the shelf for a form's draft about a subject, such as a client's id."""
    facing: Facing = field(default_factory=Facing)
    """Told when a client gets a screen, and when they leave it."""

    def hour(self, at: datetime) -> str:
        """Return the branch's hour and minute of an instant."""
        return f"{at.astimezone(self.zone):%H:%M}"

    def moment(self, at: datetime) -> str:
        """Return the branch's date, hour and minute of an instant."""
        return locale_text.moment(at.astimezone(self.zone))

    def minutes_since(self, at: datetime) -> int:
        """Return the full minutes that have gone by."""
        return max(0, int((self.now() - at).total_seconds() // 60))
