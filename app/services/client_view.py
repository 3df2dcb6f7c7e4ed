"""The screen in the client's hands: entered and left on record, so that nobody swaps places unnoticed (rules 2.4)."""

from enum import StrEnum
from uuid import UUID

from app.domain.confirmations import Confirmation
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.workplace import Workplace


class Leaving(StrEnum):
    """How the client's view came to an end."""

    FINISHED = "finished"
    """The client came to its end."""
    TAKEN_BACK = "taken_back"
    """The teller took the screen back before that."""
    LOCKED = "locked"
    """Nobody touched anything for a while, or the counter was locked: the view went with it."""


class ClientViewDesk:
    """Keeps record of who had the screen."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def entered(self, confirmation_id: UUID, *, own_screen: bool) -> None:
        """Note that the screen is the client's from now on.

        Args:
            confirmation_id: What is shown.
            own_screen: Whether the client has a screen of their own; else the counter's was handed over.

        Raises:
            Refused: ``permission.refused``.
        """
        self._note("signing:client_view:entered", confirmation_id, {"own_screen": own_screen})

    def left(self, confirmation_id: UUID, how: Leaving, stage: str) -> None:
        """Note that the screen is the teller's again.

        Args:
            confirmation_id: What was shown.
            how: Whether the client came to the end.
            stage: How far the client was: ``reading``, ``signing``, ``signed``, ``rating``, ``done``.

        Raises:
            Refused: ``permission.refused``.
        """
        self._note("signing:client_view:left", confirmation_id, {"how": how.value, "stage": stage})

    def _note(self, action: str, confirmation_id: UUID, details: dict[str, str | int | bool]) -> None:
        place = self._place
        with place.transact() as uow:
            place.require(Permission.START_SIGNING, own=True)
            found = uow.get(Confirmation, confirmation_id)
            kind = Confirmation.kind.name
            uow.record(Event(action=action, subject_kind=kind, subject_id=found.id, details=details))
