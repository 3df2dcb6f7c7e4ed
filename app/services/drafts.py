"""The port through which screens keep what was typed and not yet sent."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from app.domain.drafts import Draft


class DraftShelf(Protocol):
    """Drafts of this terminal; keeping one is durable at once, and neither audited nor synced."""

    def keep(self, form: str, staff_id: UUID, content: str, subject: str = "") -> None:
        """Keep the content in place of what was kept before for the same form, person and subject."""
        ...

    def find(self, form: str, staff_id: UUID, subject: str = "") -> Draft | None:
        """Return what was kept, or None."""
        ...

    def of(self, staff_id: UUID) -> Sequence[Draft]:
        """Return the person's drafts, the latest first."""
        ...

    def discard(self, form: str, staff_id: UUID, subject: str = "") -> None:
        """Forget a draft: its form was sent, or cleared by hand. Nothing happens where there is none."""
        ...
