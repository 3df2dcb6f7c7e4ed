"""Times that are kept from others while somebody chooses (rules 2.1-d3)."""

from dataclasses import replace

from app.domain.appointments import SlotHold
from app.domain.errors import RuleViolation
from app.domain.intervals import Interval
from app.services.booking_around import BookingTools
from app.services.booking_claims import Slot
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def hold_slot(place: Workplace, tools: BookingTools, slot: Slot) -> SlotHold:
    """Keep a time from others for as long as policy says; what the actor held before is given up.

    Raises:
        RuleViolation: ``booking.being_chosen`` where somebody else chooses it, ``booking.staff_taken`` where it is
            booked meanwhile.
    """
    length, hold_id = place.policy.limits.appointments.hold, place.ids()
    with place.transact() as uow:
        _release_own(place, uow)
        _require_free(place, tools, slot)
        kept = uow.add(
            SlotHold(
                id=hold_id,
                starts_at=slot.starts_at,
                ends_at=slot.ends_at,
                staff_id=slot.staff_id,
                room_id=slot.room_id,
                held_by=place.actor.staff_id,
                held_until=place.now() + length,
            )
        )
    if not tools.slots.lease(slot, hold_id, place.now(), length):
        with place.transact() as uow:
            uow.save(replace(kept, released_at=place.now()))
        raise _chosen_elsewhere(place)
    return kept


def release_hold(place: Workplace, hold: SlotHold) -> None:
    """Let others choose the time at once; the engine's lease runs out by itself."""
    with place.transact() as uow:
        kept = uow.get(SlotHold, hold.id)
        if kept.released_at is None:
            uow.save(replace(kept, released_at=place.now()))


def _release_own(place: Workplace, uow: UnitOfWork) -> None:
    for former in uow.find(SlotHold, held_by=place.actor.staff_id, released_at=None):
        uow.save(replace(former, released_at=place.now()))


def _require_free(place: Workplace, tools: BookingTools, slot: Slot) -> None:
    wanted = Interval(slot.starts_at, slot.ends_at)
    around = (*tools.queries.taken(wanted), *tools.queries.held(place.now(), place.actor.staff_id))
    for taken in around:
        same = taken.staff_id == slot.staff_id or (slot.room_id is not None and taken.room_id == slot.room_id)
        if same and taken.interval.overlaps(wanted):
            raise _chosen_elsewhere(place)


def _chosen_elsewhere(place: Workplace) -> RuleViolation:
    minutes = int(place.policy.limits.appointments.hold.total_seconds() // 60)
    return RuleViolation("booking.being_chosen", "starts_at", minutes=minutes)
