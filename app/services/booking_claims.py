"""Times claimed while online, so that two counters never give out one between two rounds of the exchange (rules 4.1).

A day is cut into quarters of an hour; whoever books claims those that the appointment touches, for the person and for
the room. A claim stands until it is given up. One whose appointment no longer touches that quarter - moved, cancelled,
on whatever terminal - stands in nobody's way and is taken over. Offline nothing is claimed, and merging settles it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol
from uuid import UUID

from app.domain.appointment_workflow import BLOCKING, PENDING
from app.domain.appointments import Appointment
from app.domain.records import Scope
from app.services.claiming import ClaimAnswer, Claimed, Claims

QUARTER: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Slot:
    """A time with a person, and in a room where there is one."""

    starts_at: datetime
    ends_at: datetime
    staff_id: UUID
    room_id: UUID | None = None

    def things(self) -> Iterator[str]:
        """Yield the names of what is claimed for it."""
        for quarter in self.quarters():
            yield f"slot/{self.staff_id.hex}/{quarter}"
            if self.room_id is not None:
                yield f"slot/{self.room_id.hex}/{quarter}"

    def quarters(self) -> Iterator[str]:
        """Yield the quarters of an hour it touches, in UTC."""
        at = self.starts_at.astimezone(UTC)
        at -= timedelta(minutes=at.minute % 15, seconds=at.second, microseconds=at.microsecond)
        while at < self.ends_at:
            yield f"{at:%Y-%m-%dT%H:%M}"
            at += QUARTER


class Slots(Protocol):
    """What the desk asks of whoever keeps times apart between terminals."""

    def take(self, slot: Slot, appointment_id: UUID) -> bool:
        """Claim a slot for an appointment; False where another terminal has some of it. Offline it is True."""
        ...

    def give_up(self, slot: Slot, appointment_id: UUID) -> None:
        """Let others have it."""
        ...

    def lease(self, slot: Slot, appointment_id: UUID, now: datetime, length: timedelta) -> bool:
        """Keep a slot from others for at least so long, at most twice; False where another terminal does."""
        ...


class AloneSlots:
    """A terminal that exchanges with nobody: its own store keeps times apart."""

    def take(self, slot: Slot, appointment_id: UUID) -> bool:  # noqa: ARG002 - the protocol's
        """Nobody else gives times out."""
        return True

    def give_up(self, slot: Slot, appointment_id: UUID) -> None:
        """Nothing was claimed."""

    def lease(self, slot: Slot, appointment_id: UUID, now: datetime, length: timedelta) -> bool:  # noqa: ARG002
        """Nobody else gives times out."""
        return True


class EngineSlots:
    """Slots claimed on the engine that the branch exchanges through."""

    def __init__(
        self, claims: Claims, find: Callable[[UUID], Appointment | None], online: Callable[[], bool] = lambda: True
    ) -> None:
        """Claim in this terminal's name.

        Args:
            claims: Of the engine.
            find: Returns an appointment by its id as far as this terminal knows of it, or None.
            online: Tells whether the engine answered lately: one that does not is not waited for at the counter.
        """
        self._claims, self._find, self._online = claims, find, online

    def take(self, slot: Slot, appointment_id: UUID) -> bool:
        """Claim every part of the slot, or none of it."""
        return self._take_all(list(slot.things()), appointment_id, slot)

    def give_up(self, slot: Slot, appointment_id: UUID) -> None:
        """Release what this terminal claimed of it; what another did is taken over when somebody wants it."""
        if not self._online():
            return
        for thing in slot.things():
            self._claims.give_up(Scope.LOBBY, thing, appointment_id.bytes)

    def lease(self, slot: Slot, appointment_id: UUID, now: datetime, length: timedelta) -> bool:
        """Claim the slot for this span of the clock and the next.

        An engine forgets nothing by itself, but what is named for a span that is over nobody asks for again.
        """
        span = int(now.timestamp() // length.total_seconds())
        things = [f"{thing}/choosing/{number}" for thing in slot.things() for number in (span, span + 1)]
        return self._take_all(things, appointment_id, None)

    def _take_all(self, things: Sequence[str], appointment_id: UUID, slot: Slot | None) -> bool:
        taken: list[str] = []
        for thing in things if self._online() else ():
            if not self._take(thing, appointment_id, slot):
                for done in taken:
                    self._claims.give_up(Scope.LOBBY, done, appointment_id.bytes)
                return False
            taken.append(thing)
        return True

    def _take(self, thing: str, appointment_id: UUID, slot: Slot | None) -> bool:
        answer = self._claims.take(Scope.LOBBY, thing, appointment_id.bytes)
        if answer.outcome is not Claimed.TAKEN:
            return True
        if slot is None or not self._void(answer, slot):
            return False
        self._claims.take_over(Scope.LOBBY, thing, answer)
        return self._claims.take(Scope.LOBBY, thing, appointment_id.bytes).outcome is not Claimed.TAKEN

    def _void(self, answer: ClaimAnswer, slot: Slot) -> bool:
        """Tell whether a claim no longer stands for anything: its appointment has ended, or never came to be."""
        if not answer.record:
            return False
        holder = self._find(UUID(bytes=answer.record))
        if holder is None:
            # Of another terminal, news of it has not come yet. One of our own would be here, had it been booked.
            return answer.holder == self._claims.terminal
        if holder.state in PENDING:
            # It is being settled elsewhere.
            return False
        return not _touches(holder, slot)


def _touches(holder: Appointment, slot: Slot) -> bool:
    """Tell whether the appointment that holds a claim still wants some of the slot, with the person or in the room."""
    if holder.state not in BLOCKING or holder.starts_at is None or holder.ends_at is None:
        return False
    overlaps = holder.starts_at < slot.ends_at and slot.starts_at < holder.ends_at
    same = holder.staff_id == slot.staff_id or (slot.room_id is not None and holder.room_id == slot.room_id)
    return overlaps and same
