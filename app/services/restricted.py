"""Which terminals read what compliance alone may see (rules 5.3, "Restricted complaints").

A terminal is let in by whoever may enrol one. That it reads the restricted scope is decided by somebody else: whoever
may see restricted complaints without limits. A branch manager, about whom they may be, and an administrator may not.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.people import Terminal, TerminalKind
from app.domain.policy import Permission
from app.domain.records import Scope
from app.domain.scope_keys import ScopeKey, holders, newest
from app.services.ports import UnitOfWork
from app.services.terminal_ports import RestrictedKeys
from app.services.terminal_views import TerminalView, terminal_view
from app.services.workplace import Workplace


class RestrictedDesk:
    """Opens the restricted scope to terminals, and closes it again."""

    def __init__(self, place: Workplace, keys: RestrictedKeys) -> None:
        """Work at the place, with the branch's keys."""
        self._place = place
        self._keys = keys

    def open(self, terminal_id: UUID) -> TerminalView:
        """Let a counter read the restricted scope; done again, it hands over keys that the terminal lacks.

        Where this terminal reads the scope, all that was ever written there can be read at the other one too. Elsewhere
        only what is written from now on: the scope gets another key.

        Raises:
            RuleViolation: ``terminal.kiosk_restricted``, ``terminal.revoked``, ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.SEE_RESTRICTED_COMPLAINT)
            terminal = uow.get(Terminal, terminal_id)
            if terminal.terminal_kind is TerminalKind.KIOSK:
                raise RuleViolation("terminal.kiosk_restricted", terminal=terminal.code)
            if terminal.revoked_at is not None:
                raise RuleViolation("terminal.revoked", terminal=terminal.code)
            if not terminal.restricted:
                terminal = uow.save(replace(terminal, restricted=True))
                uow.record(_event("opened", terminal))
            self._give_keys(uow, terminal)
        return terminal_view(terminal, place.actor.terminal_id)

    def close(self, terminal_id: UUID) -> TerminalView:
        """Let a terminal read the scope no longer; its key is issued anew, and the terminal forgets what it had read.

        Raises:
            RuleViolation: ``terminal.not_restricted``; ``terminal.last_restricted`` where no other one reads it.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.SEE_RESTRICTED_COMPLAINT)
            terminal = uow.get(Terminal, terminal_id)
            if not terminal.restricted:
                raise RuleViolation("terminal.not_restricted", terminal=terminal.code)
            if not [t for t in holders(uow.find(Terminal), Scope.RESTRICTED) if t.id != terminal_id]:
                raise RuleViolation("terminal.last_restricted")
            closed = uow.save(replace(terminal, restricted=False))
            self._issue(uow, _restricted_keys(uow))
            uow.record(_event("closed", closed))
        return terminal_view(closed, place.actor.terminal_id)

    def _give_keys(self, uow: UnitOfWork, terminal: Terminal) -> None:
        keys = _restricted_keys(uow)
        handed = self._keys.hand_over(keys, terminal, self._place.now())
        for one in handed:
            uow.add(one)
        present = newest(keys, Scope.RESTRICTED)
        if present is None or (present.box_for(terminal.id) is None and present.id not in {o.key_id for o in handed}):
            self._issue(uow, keys)

    def _issue(self, uow: UnitOfWork, keys: Sequence[ScopeKey]) -> None:
        former, now = newest(keys, Scope.RESTRICTED), self._place.now()
        # Later than the key it replaces, whatever this terminal's clock says.
        at = now if former is None else max(now, former.issued_at + timedelta(microseconds=1))
        uow.add(self._keys.issue(uow.find(Terminal), at))


def _restricted_keys(uow: UnitOfWork) -> Sequence[ScopeKey]:
    return [key for key in uow.find(ScopeKey) if key.key_scope is Scope.RESTRICTED]


def _event(what: str, terminal: Terminal) -> Event:
    return Event(
        action=f"terminal:restricted:{what}",
        subject_kind=Terminal.kind.name,
        subject_id=terminal.id,
        details={"code": terminal.code},
    )
