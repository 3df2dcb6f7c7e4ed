"""What can become of a ticket (rules 4.2).

The number of recalls, the seconds between them and the one return to the line are guards of the queue desk; what may
follow what stands here. ``new`` is the state before the ticket was taken, so that taking it is the log's first line.

Undoing is a step like any other: it leads back to where the undone one came from, and the log keeps both.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from app.domain.policy import Permission
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
WAITING: Final = "waiting"
CALLED: Final = "called"
SERVING: Final = "serving"
SERVED: Final = "served"
RATED: Final = "rated"
UNRATED: Final = "unrated"
MISSED: Final = "missed"
ABANDONED: Final = "abandoned"
TRANSFERRED: Final = "transferred"
PAUSED: Final = "paused"

OPEN: Final = (WAITING, CALLED, SERVING, MISSED, TRANSFERRED, PAUSED)
"""Tickets that are still somebody's business; closed as abandoned at the end of the day."""
AT_WINDOW: Final = (CALLED, SERVING)

_TAKE = Permission.TAKE_TICKET
_CALL = Permission.CALL_TICKET

UNDO: Final[Mapping[tuple[str, str], str]] = {
    (WAITING, "call"): "undo_call",
    (CALLED, "start"): "undo_start",
    (CALLED, "miss"): "undo_miss",
    (MISSED, "requeue"): "undo_requeue",
    (SERVING, "finish"): "undo_finish",
    (SERVING, "pause"): "undo_pause",
    (PAUSED, "resume"): "undo_resume",
    (SERVING, "transfer"): "undo_transfer",
    (TRANSFERRED, "accept"): "undo_accept",
    **{(state, "abandon"): f"undo_abandon_{state}" for state in (WAITING, CALLED, MISSED, PAUSED)},
}
"""What takes a step back, by the state it was taken in and its action; what is not here cannot be taken back."""
_LED_TO: Final[Mapping[str, str]] = {
    "call": CALLED,
    "start": SERVING,
    "miss": MISSED,
    "requeue": WAITING,
    "finish": SERVED,
    "pause": PAUSED,
    "resume": SERVING,
    "transfer": TRANSFERRED,
    "accept": SERVING,
    "abandon": ABANDONED,
}
UNDONE: Final[frozenset[str]] = frozenset(UNDO.values())

TICKET: Final = Workflow(
    "ticket",
    NEW,
    (
        Transition(NEW, "take_ticket", WAITING, _TAKE),
        Transition(WAITING, "call", CALLED, _CALL),
        Transition(CALLED, "start", SERVING, _CALL),
        Transition(CALLED, "recall", CALLED, _CALL),
        Transition(CALLED, "miss", MISSED, _CALL),
        Transition(MISSED, "requeue", WAITING, _CALL),
        Transition(SERVING, "finish", SERVED, _CALL),
        Transition(SERVING, "pause", PAUSED, _CALL),
        Transition(SERVING, "transfer", TRANSFERRED, _CALL, needs_reason=True),
        Transition(PAUSED, "resume", SERVING, _CALL),
        Transition(PAUSED, "finish", SERVED, _CALL),
        Transition(TRANSFERRED, "accept", SERVING, _CALL, not_by=("transfer",)),
        *(Transition(state, "abandon", ABANDONED, _CALL) for state in OPEN),
        Transition(SERVED, "rate", RATED, _CALL),
        Transition(SERVED, "leave_unrated", UNRATED, _CALL),
        *(Transition(_LED_TO[action], undo, state, _CALL) for (state, action), undo in UNDO.items()),
    ),
)


def came_back(actions: Iterable[str]) -> bool:
    """Tell whether the ticket was put back in line before; it may be so once (rules 4.2)."""
    taken = list(actions)
    return taken.count("requeue") > taken.count("undo_requeue")
