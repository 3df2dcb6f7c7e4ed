"""What can become of an appointment (rules 4.1).

``new`` is the state before anybody asked, so that asking is the log's first line. When somebody may arrive, and whether
a time is free, are guards of the desk.
"""

from typing import Final

from app.domain.policy import Permission
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
REQUESTED: Final = "requested"
WAITING: Final = "waiting"
CONFIRMED: Final = "confirmed"
CONFLICT: Final = "conflict"
ARRIVED: Final = "arrived"
FULFILLED: Final = "fulfilled"
RESCHEDULED: Final = "rescheduled"
CANCELLED: Final = "cancelled"
DECLINED: Final = "declined"
NO_SHOW: Final = "no_show"

PENDING: Final = (REQUESTED, WAITING)
"""Somebody still has to say when."""
BLOCKING: Final = (REQUESTED, CONFIRMED, CONFLICT, ARRIVED, FULFILLED)
"""States in which a time that the appointment names is not free for another; one that is only asked for blocks too."""
OPEN: Final = (REQUESTED, WAITING, CONFIRMED, CONFLICT)
"""The client still counts on it."""

_ARRANGE = Permission.ARRANGE_APPOINTMENT
_RECEIVE = Permission.TAKE_TICKET

APPOINTMENT: Final = Workflow(
    "appointment",
    NEW,
    (
        Transition(NEW, "request", REQUESTED, _ARRANGE, starts_clock=True),
        Transition(REQUESTED, "confirm", CONFIRMED, _ARRANGE, stops_clock=True),
        Transition(REQUESTED, "wait", WAITING, _ARRANGE, stops_clock=True),
        Transition(REQUESTED, "decline", DECLINED, _ARRANGE, needs_reason=True, stops_clock=True),
        Transition(WAITING, "confirm", CONFIRMED, _ARRANGE),
        Transition(WAITING, "decline", DECLINED, _ARRANGE, needs_reason=True),
        Transition(CONFIRMED, "arrive", ARRIVED, _RECEIVE),
        Transition(CONFIRMED, "reschedule", RESCHEDULED, _ARRANGE, needs_reason=True),
        Transition(CONFIRMED, "miss", NO_SHOW, _RECEIVE),
        Transition(CONFIRMED, "displace", CONFLICT, _ARRANGE),
        Transition(NO_SHOW, "undo_no_show", CONFIRMED, _RECEIVE, needs_reason=True),
        # What the clock or the program notices, two terminals that were apart may both have noticed and said; and who
        # is there is there, whatever another terminal took them for.
        Transition(NO_SHOW, "miss", NO_SHOW, _RECEIVE),
        Transition(NO_SHOW, "arrive", ARRIVED, _RECEIVE),
        Transition(ARRIVED, "miss", ARRIVED, _RECEIVE),
        Transition(ARRIVED, "arrive", ARRIVED, _RECEIVE),
        Transition(CONFLICT, "displace", CONFLICT, _ARRANGE),
        Transition(CONFLICT, "keep", CONFIRMED, _ARRANGE, needs_reason=True),
        Transition(CONFLICT, "reschedule", RESCHEDULED, _ARRANGE, needs_reason=True),
        Transition(CONFLICT, "arrive", ARRIVED, _RECEIVE),
        *(Transition(state, "cancel", CANCELLED, _ARRANGE, needs_reason=True) for state in OPEN),
        Transition(ARRIVED, "fulfil", FULFILLED, Permission.APPLY_CASE),
    ),
)
