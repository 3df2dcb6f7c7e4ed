"""Workflows as tables: one table drives the guard, the buttons, the manual's diagram and the tests (rules 4)."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import RuleViolation
from app.domain.policy import Permission


@dataclass(frozen=True, slots=True)
class Transition:
    """One row: in ``state``, ``action`` leads to ``to``."""

    state: str
    action: str
    to: str
    permission: Permission
    not_by: tuple[str, ...] = ()
    """Actions whose actor may not take this one (maker and checker apart, rules 4.3)."""
    needs_reason: bool = False
    starts_clock: bool = False
    stops_clock: bool = False


@dataclass(frozen=True, slots=True)
class Workflow:
    """A named table of transitions with its first state."""

    name: str
    initial: str
    rows: tuple[Transition, ...]

    def row(self, state: str, action: str) -> Transition:
        """Return the transition, or raise.

        Raises:
            RuleViolation: ``workflow.not_possible`` when the table has no such row.
        """
        for row in self.rows:
            if row.state == state and row.action == action:
                return row
        raise RuleViolation("workflow.not_possible", workflow=self.name, state=state, action=action)

    def actions(self, state: str) -> tuple[Transition, ...]:
        """Return what can be done in a state, in the table's order."""
        return tuple(row for row in self.rows if row.state == state)

    def states(self) -> tuple[str, ...]:
        """Return every state once, the first one first."""
        named = [self.initial, *(s for row in self.rows for s in (row.state, row.to))]
        return tuple(dict.fromkeys(named))

    def fold(self, actions: Iterable[str]) -> str:
        """Return the state that the actions lead to, in order; an action that no longer fits is passed over."""
        state = self.initial
        for action in actions:
            state = next(
                (row.to for row in self.rows if row.state == state and row.action == action),
                state,
            )
        return state
