"""What reception should know of a client beside their file: asked of whoever keeps it, one answer beside the other."""

from collections.abc import Callable, Sequence
from uuid import UUID

from app.domain.matters import Matter
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

Notice = Callable[[Workplace, UnitOfWork, UUID], Sequence[Matter]]
"""Returns the matters of one sort for a client, such as an open complaint or a booking of today; masks what it says."""


def noticed(place: Workplace, uow: UnitOfWork, client_id: UUID, notices: Sequence[Notice]) -> tuple[Matter, ...]:
    """Return what every notice has to say of the client."""
    return tuple(matter for notice in notices for matter in notice(place, uow, client_id))
