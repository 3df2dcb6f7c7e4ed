"""The premises desk: the branch's windows and rooms, and when it is shut out of turn (rules 2.1-d3, 3.8)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.staffing import ClosedPeriod, Room, RoomKind
from app.forms.staffing import ClosePeriod, KeepRoom
from app.services.ports import UnitOfWork
from app.services.staffing import may_look, may_plan, require_planning, span_of
from app.services.staffing_views import ClosedView, RoomView
from app.services.workplace import Workplace


class PremisesDesk:
    """Windows, rooms and closed periods."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    @property
    def may_keep(self) -> bool:
        """Whether the actor may change windows and rooms: whoever keeps the equipment, or the terminals."""
        place = self._place
        return place.may(Permission.KEEP_EQUIPMENT_REGISTERS) or place.may(Permission.ADMINISTER_TERMINAL)

    @property
    def may_close(self) -> bool:
        """Whether the actor may enter closed periods."""
        return may_plan(self._place)

    def rooms(self) -> tuple[RoomView, ...]:
        """Return all windows and rooms, those no longer in use last.

        Raises:
            Refused: ``permission.refused``.
        """
        self._require_look()
        with self._place.look() as uow:
            people = uow.find(Staff, active=True)
            found = [_room_view(room, people) for room in uow.find(Room)]
        return tuple(sorted(found, key=lambda room: (not room.active, room.room_kind != RoomKind.WINDOW, room.code)))

    def add_room(self, command: KeepRoom) -> RoomView:
        """Put a window or room on the list.

        Raises:
            RuleViolation: ``staffing.room_taken``, ``staffing.service_unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            self._require_keep()
            self._judge(uow, command, None)
            room = uow.add(_keep(Room(id=place.ids(), code="", name="", room_kind=command.room_kind), command))
            uow.record(_event("staffing:room:added", Room.kind.name, room.id, code=room.code))
            return _room_view(room, uow.find(Staff, active=True))

    def change_room(self, room_id: UUID, command: KeepRoom) -> RoomView:
        """Change what a window or room is called, what it is for, or whether it is in use.

        Raises:
            RuleViolation: ``staffing.room_taken``, ``staffing.service_unknown``, ``record.unknown``.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._require_keep()
            self._judge(uow, command, room_id)
            room = uow.save(_keep(uow.get(Room, room_id), command))
            uow.record(_event("staffing:room:changed", Room.kind.name, room.id, code=room.code, active=room.active))
            return _room_view(room, uow.find(Staff, active=True))

    def take_over_windows(self, called: str = "{number}") -> tuple[RoomView, ...]:
        """Put the windows on the list at which the staff are said to sit; those that are on it already stay.

        Args:
            called: Their name, ``{number}`` in the window's place.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            self._require_keep()
            known = {room.code for room in uow.find(Room)}
            for code in sorted({staff.window for staff in uow.find(Staff, active=True) if staff.window} - known):
                room = uow.add(
                    Room(id=place.ids(), code=code, name=called.format(number=code), room_kind=RoomKind.WINDOW)
                )
                uow.record(_event("staffing:room:added", Room.kind.name, room.id, code=code))
        return self.rooms()

    def closed_periods(self) -> tuple[ClosedView, ...]:
        """Return the closed periods that have not ended, the earliest first.

        Raises:
            Refused: ``permission.refused``.
        """
        self._require_look()
        with self._place.look() as uow:
            rooms = {room.id: room.name for room in uow.find(Room)}
            names = {staff.id: staff.name for staff in uow.find(Staff)}
            ahead = [p for p in uow.find(ClosedPeriod) if p.withdrawn_at is None and p.ends_at > self._place.now()]
        return tuple(_closed_view(p, rooms, names) for p in sorted(ahead, key=lambda p: (p.starts_at, p.id)))

    def close(self, command: ClosePeriod) -> ClosedView:
        """Enter a time in which the branch or a room is shut.

        Raises:
            RuleViolation: ``staffing.span_order``, ``record.unknown`` for a room nobody knows.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            require_planning(place)
            shut = span_of(place, command.span)
            rooms = {r.id: r.name for r in (uow.get(Room, command.room_id),)} if command.room_id else {}
            period = ClosedPeriod(
                id=place.ids(),
                starts_at=shut.starts_at,
                ends_at=shut.ends_at,
                room_id=command.room_id,
                reason=command.reason,
                entered_at=place.now(),
                entered_by=place.actor.staff_id,
            )
            kept = uow.add(period)
            uow.record(_event("staffing:period:closed", ClosedPeriod.kind.name, kept.id))
            return _closed_view(kept, rooms, {place.actor.staff_id: place.actor.name})

    def reopen(self, period_id: UUID) -> None:
        """Take a closed period back; it stays on record as withdrawn.

        Raises:
            RuleViolation: ``staffing.withdrawn``, ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            require_planning(place)
            period = uow.get(ClosedPeriod, period_id)
            if period.withdrawn_at is not None:
                raise RuleViolation("staffing.withdrawn")
            uow.save(replace(period, withdrawn_at=place.now(), withdrawn_by=place.actor.staff_id))
            uow.record(_event("staffing:period:opened", ClosedPeriod.kind.name, period.id))

    def _judge(self, uow: UnitOfWork, command: KeepRoom, room_id: UUID | None) -> None:
        if any(room.id != room_id for room in uow.find(Room, code=command.code)):
            raise RuleViolation("staffing.room_taken", "code", room=command.code)
        known = {service.code for service in self._place.policy.catalogue.services}
        for code in command.service_codes:
            if code not in known:
                raise RuleViolation("staffing.service_unknown", "service_codes", service=code)

    def _require_look(self) -> None:
        if not may_look(self._place):
            self._place.allow(Permission.KEEP_EQUIPMENT_REGISTERS, own=True)

    def _require_keep(self) -> None:
        if not self._place.may(Permission.ADMINISTER_TERMINAL):
            self._place.require(Permission.KEEP_EQUIPMENT_REGISTERS)


def _keep(room: Room, command: KeepRoom) -> Room:
    return replace(
        room,
        code=command.code,
        name=command.name,
        room_kind=command.room_kind,
        service_codes=command.service_codes,
        active=command.active,
    )


def _room_view(room: Room, people: Sequence[Staff]) -> RoomView:
    at_window = room.room_kind is RoomKind.WINDOW
    return RoomView(
        room_id=room.id,
        code=room.code,
        name=room.name,
        room_kind=room.room_kind.value,
        service_codes=room.service_codes,
        active=room.active,
        people=tuple(sorted(staff.name for staff in people if at_window and staff.window == room.code)),
    )


def _closed_view(period: ClosedPeriod, rooms: Mapping[UUID, str], names: Mapping[UUID, str]) -> ClosedView:
    return ClosedView(
        period_id=period.id,
        room_id=period.room_id,
        room=rooms.get(period.room_id, "") if period.room_id else "",
        starts_at=period.starts_at,
        ends_at=period.ends_at,
        reason=period.reason,
        entered_by=names.get(period.entered_by, ""),
    )


def _event(action: str, kind: str, subject: UUID, **details: str | int | bool) -> Event:
    return Event(action=action, subject_kind=kind, subject_id=subject, details=details)
