"""A session: begun when the vault is open, locked, unlocked, ended; and a second person's one act (rules 3.7)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from app.domain.errors import Refused
from app.domain.events import Event, Outcome
from app.domain.people import Actor, Staff, Terminal
from app.services.ports import Clock, Door, Store, UnitOfWork
from app.services.workplace import Workplace


class SessionDesk:
    """Who works at this terminal: the vault knows the password, the register whether somebody still works here."""

    def __init__(self, store: Store, door: Door, clock: Clock, terminal_id: UUID) -> None:
        """Work with the open store, the vault's sign-in, and this terminal's record."""
        self._store = store
        self._door = door
        self._clock = clock
        self._terminal_id = terminal_id

    def begin(self, staff_id: UUID) -> Actor:
        """Begin the session of somebody whose password opened the vault; what happened at the door is audited first.

        Raises:
            Refused: ``signin.disabled`` for somebody who no longer works here, ``signin.no_roles`` for one whose roles
                nobody has granted yet.
        """
        self._hand_over_notes()
        actor = self._actor(staff_id)
        self._record(actor, "session:sign_in:done")
        return actor

    def end(self, actor: Actor) -> None:
        """End the session."""
        self._record(actor, "session:sign_out:done")

    def lock(self, actor: Actor, *, idle: bool = False) -> None:
        """Note that the screen was locked, by hand or because nobody touched it."""
        self._record(actor, "session:lock:done", reason="idle" if idle else "")

    def unlock(self, actor: Actor, password: str) -> Actor:
        """Unlock the session of the same person, with roles as they are now.

        Raises:
            Refused: ``signin.wrong``, ``signin.locked``, ``signin.expired``, ``signin.disabled``.
        """
        self._identify(actor.login, password)
        fresh = self._actor(actor.staff_id)
        self._record(fresh, "session:unlock:done")
        return fresh

    @contextmanager
    def second_person(self, login: str, password: str, place: Workplace) -> Iterator[Workplace]:
        """Lend a colleague this counter for one act, in their name and with their key; the present session goes on.

        The colleague's key is wiped when the context ends, whatever came of the act. Used as
        ``with sessions.second_person(login, password, place) as theirs: CaseDesk(theirs).approve(case_id)``.

        Raises:
            Refused: ``signin.wrong``, ``signin.locked``, ``signin.expired``, ``signin.disabled``, ``signin.no_roles``,
                or ``signin.same_person`` for whoever is signed in already.
        """
        try:
            lent = self._door.lend(login, password, self._clock())
            with lent as (staff_id, signer):
                self._hand_over_notes()
                present = place.actor
                if staff_id == present.staff_id:
                    raise Refused("signin.same_person", name=present.name)
                actor = self._actor(staff_id)
                self._record(actor, "session:second_person:done", present=present.login)
                yield place.for_actor(actor, signer)
        finally:
            self._hand_over_notes()

    def _identify(self, login: str, password: str) -> UUID:
        """Ask the door; a failure is among its notes and reaches the trail with them."""
        try:
            return self._door.identify(login, password, self._clock())
        finally:
            self._hand_over_notes()

    def _actor(self, staff_id: UUID) -> Actor:
        with self._store.begin(None) as uow:
            staff, terminal = uow.get(Staff, staff_id), uow.get(Terminal, self._terminal_id)
        code = "" if staff.active and staff.roles else "signin.no_roles" if staff.active else "signin.disabled"
        if code:
            self._refuse(staff, code)
        return Actor(
            staff_id=staff.id,
            login=staff.login,
            name=staff.name,
            roles=frozenset(staff.roles),
            terminal_id=terminal.id,
            terminal_code=terminal.code,
            window=staff.window,
            employment=staff.employment,
        )

    def _refuse(self, staff: Staff, code: str) -> None:
        with self._store.begin(None) as uow:
            uow.record(_event("session:sign_in:refused", staff.id, Outcome.REFUSED, code))
            uow.commit()
        raise Refused(code, name=staff.name)

    def _record(self, actor: Actor, action: str, reason: str = "", **details: str | int | bool) -> None:
        with self._store.begin(actor) as uow:
            uow.record(_event(action, actor.staff_id, Outcome.DONE, reason, **details))
            uow.commit()

    def _hand_over_notes(self) -> None:
        """Audit what happened before the store was open, then let the door forget it; twice is better than never."""
        notes = tuple(self._door.notes())
        if not notes:
            return
        with self._store.begin(None) as uow:
            for note in notes:
                _audit_note(uow, note.at, note.login, note.reason, note.count)
            uow.commit()
        self._door.clear_notes(notes)


def _audit_note(uow: UnitOfWork, at: datetime, login: str, reason: str, count: int) -> None:
    details: dict[str, str | int | bool] = {"at": at.isoformat(), "login": login, "count": count}
    uow.record(Event(action="session:sign_in:failed", outcome=Outcome.FAILED, reason=reason, details=details))


def _event(action: str, staff_id: UUID, outcome: Outcome, reason: str, **details: str | int | bool) -> Event:
    return Event(
        action=action,
        subject_kind=Staff.kind.name,
        subject_id=staff_id,
        outcome=outcome,
        reason=reason,
        details=details,
    )
