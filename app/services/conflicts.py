"""The conflict desk: what merging kept for people to decide; a decision is ordinary work, and travels like any."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final, Protocol
from uuid import UUID

from app.domain.clients import Client, IdentityDocument, Representative
from app.domain.errors import Conflict, RuleViolation
from app.domain.events import Event
from app.domain.masking import mask_address, mask_email, mask_identity, mask_name, mask_phone
from app.domain.policy import MaskingPolicy, Permission
from app.domain.reception import Visit
from app.domain.records import Record, Scope
from app.domain.settlements import (
    LobbySettlement,
    Outcome,
    ReferenceSettlement,
    RestrictedSettlement,
    SamePerson,
    Settlement,
)
from app.services.ports import UnitOfWork
from app.services.sync import ConflictRow, WriteRow
from app.services.workplace import Workplace

RESTORABLE: Final[Mapping[str, type[Record]]] = {
    record.kind.name: record for record in (Client, IdentityDocument, Representative, Visit)
}
"""Whose values may be put back by hand; what a workflow or a check of two persons gave is given by these only."""
_SETTLEMENTS: Final[Mapping[Scope, type[Settlement]]] = {
    Scope.CLIENT: Settlement,
    Scope.LOBBY: LobbySettlement,
    Scope.REFERENCE: ReferenceSettlement,
    Scope.RESTRICTED: RestrictedSettlement,
}
_PERMISSIONS: Final[Mapping[Scope, Permission]] = {
    Scope.REFERENCE: Permission.ADMINISTER_TERMINAL,
    Scope.LOBBY: Permission.CALL_TICKET,
    Scope.CLIENT: Permission.EDIT_CLIENT,
    Scope.RESTRICTED: Permission.SEE_RESTRICTED_COMPLAINT,
}
MASKS: Final[Mapping[str, Callable[[str, MaskingPolicy], str]]] = {
    "name": mask_name,
    "phone": mask_phone,
    "number": mask_identity,
    "email": lambda value, _: mask_email(value),
    "address": lambda value, _: mask_address(value),
}


class ConflictQueries(Protocol):
    """Reads of what merging kept."""

    def open(self) -> Sequence[ConflictRow]:
        """Return every conflict that nobody has settled."""
        ...

    def same_person(self, client_id: UUID) -> tuple[UUID, ...]:
        """Return all files of one person, first the one that stands for the person."""
        ...


class ConflictDesk:
    """Conflicts, and what is decided of them."""

    def __init__(self, place: Workplace, conflicts: ConflictQueries, scopes: Mapping[str, Scope]) -> None:
        """Work at the place.

        Args:
            place: Who acts.
            conflicts: What merging kept.
            scopes: The scope of each kind of record.
        """
        self._place = place
        self._conflicts = conflicts
        self._scopes = scopes

    def list(self) -> tuple[ConflictRow, ...]:
        """Return the open conflicts, values that tell of a client masked.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        masks, all_of_it = self._place.policy.masking, self._place.may(Permission.SEE_RESTRICTED_COMPLAINT)
        return tuple(
            _masked(row, masks)
            for row in self._conflicts.open()
            if all_of_it or self._scopes[row.kind] is not Scope.RESTRICTED
        )

    def show(self, conflict: ConflictRow) -> ConflictRow:
        """Return a conflict with its values in clear; the reading is audited.

        Raises:
            Refused: ``permission.refused``.
            Conflict: ``conflict.settled`` where it is no longer open.
        """
        with self._place.transact() as uow:
            self._place.require(self._permission(conflict), own=True)
            uow.record(_event("shown", conflict))
        return self._still_open(conflict)

    def take(self, conflict: ConflictRow, reason: str = "") -> None:
        """Let what is live stand; a step that no longer fits has been seen to.

        Raises:
            Refused: ``permission.refused``.
            RuleViolation: ``conflict.mend_record`` where the record itself is to be changed: a number, a claim.
            Conflict: ``conflict.settled``.
        """
        self._settle(conflict, Outcome.TAKEN, reason)

    def restore(self, conflict: ConflictRow, reason: str = "") -> None:
        """Write the value again that had lost.

        Raises:
            Refused: ``permission.refused``.
            RuleViolation: ``conflict.mend_record`` where the value is not one that is put back by hand.
            Conflict: ``conflict.settled``, or ``record.changed`` where the record was changed meanwhile.
        """
        self._settle(conflict, Outcome.RESTORED, reason)

    def join(self, one: UUID, other: UUID, *, same: bool, reason: str = "") -> None:
        """Say that two clients are one person, or that they are not; neither file is changed.

        Raises:
            Refused: ``permission.refused``.
            RuleViolation: ``record.unknown``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.EDIT_CLIENT)
            decision = uow.add(
                SamePerson(
                    id=place.ids(),
                    one_id=uow.get(Client, one).id,
                    other_id=uow.get(Client, other).id,
                    same=same,
                    reason=reason.strip(),
                    decided_by=place.actor.staff_id,
                    decided_at=place.now(),
                )
            )
            details: dict[str, str | int | bool] = {"other": str(other), "same": same}
            action = "client:person:joined" if same else "client:person:parted"
            uow.record(
                Event(action=action, subject_kind="client", subject_id=one, reason=decision.reason, details=details)
            )

    def _settle(self, conflict: ConflictRow, outcome: Outcome, reason: str) -> None:
        place, found = self._place, self._still_open(conflict)
        with place.transact() as uow:
            place.require(self._permission(conflict))
            if outcome is Outcome.RESTORED:
                _restore(uow, found)
            elif found.what not in ("field", "step"):
                raise RuleViolation("conflict.mend_record")
            uow.add(
                _SETTLEMENTS[self._scopes[found.kind]](
                    id=place.ids(),
                    record_kind=found.kind,
                    record_id=found.record_id,
                    field=found.fields[0],
                    lost_hlc=found.hlc,
                    lost_terminal=found.terminal,
                    outcome=outcome,
                    reason=reason.strip(),
                    settled_by=place.actor.staff_id,
                    settled_at=place.now(),
                )
            )
            uow.record(_event(outcome.value, found, reason.strip()))

    def _still_open(self, conflict: ConflictRow) -> ConflictRow:
        wanted = _name(conflict)
        found = next((row for row in self._conflicts.open() if _name(row) == wanted), None)
        if found is None:
            raise Conflict("conflict.settled")
        return found

    def _permission(self, conflict: ConflictRow) -> Permission:
        return _PERMISSIONS[self._scopes[conflict.kind]]


def _name(row: ConflictRow) -> tuple[object, ...]:
    return row.what, row.record_id, row.fields, row.hlc, row.terminal


def _restore(uow: UnitOfWork, conflict: ConflictRow) -> None:
    record = RESTORABLE.get(conflict.kind)
    if record is None or conflict.what != "field" or conflict.lost is None:
        raise RuleViolation("conflict.mend_record")
    uow.save(replace(uow.get(record, conflict.record_id), **conflict.lost.values))  # type: ignore[arg-type]


def _masked(row: ConflictRow, masks: MaskingPolicy) -> ConflictRow:
    lost = _masked_write(row.lost, masks) if row.lost else None
    live = _masked_write(row.live, masks) if row.live else None
    return replace(row, lost=lost, live=live)


def _masked_write(write: WriteRow, masks: MaskingPolicy) -> WriteRow:
    values = {
        name: MASKS[name](value, masks) if name in MASKS and isinstance(value, str) else value
        for name, value in write.values.items()
    }
    return replace(write, values=values)


def _event(what: str, conflict: ConflictRow, reason: str = "") -> Event:
    details: dict[str, str | int | bool] = {
        "sort": conflict.what,
        "fields": ", ".join(conflict.fields),
        "terminal": conflict.terminal,
    }
    return Event(
        action=f"sync:conflict:{what}",
        subject_kind=conflict.kind,
        subject_id=conflict.record_id,
        reason=reason,
        details=details,
    )
