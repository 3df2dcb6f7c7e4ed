"""How logs come together: steps are united, and the state is their fold under the workflow (design: "Merging").

Two terminals that were apart may each have taken a step that the other's makes impossible. Both stay in the log; the
one that comes later in the common order no longer fits: it changes no state, what was written beside it takes no
effect, and it is shown to whoever can mend it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from app.domain.merging.stamps import Stamp
from app.domain.workflow import Transition, Workflow


class LogStep(Protocol):
    """What the order and the fold read of a step."""

    @property
    def id(self) -> UUID:
        """Its own id."""
        ...

    @property
    def hlc(self) -> int:
        """The packed stamp of the transaction that took it."""
        ...

    @property
    def terminal_code(self) -> str:
        """Where it was taken."""
        ...

    @property
    def sequence(self) -> int:
        """Its number in the log as it stood where the step was taken."""
        ...

    @property
    def action(self) -> str:
        """What was done."""
        ...

    @property
    def actor_id(self) -> UUID:
        """By whom."""
        ...

    @property
    def waived(self) -> bool:
        """Whether policy waived it, so that nobody counts as its checker."""
        ...


S = TypeVar("S", bound=LogStep)


@dataclass(frozen=True, slots=True)
class Line(Generic[S]):
    """One step at its place in the log."""

    number: int
    """Its place, from 1: computed, because terminals that were apart number alike."""
    step: S
    state: str
    """The state after it."""
    fits: bool
    """False where the workflow had no such row in the state, or a rule keeps its actor from taking it."""


def in_order(steps: Iterable[S]) -> list[S]:
    """Return the steps in the order that all terminals agree on; a step comes after all that its actor had seen."""
    return sorted(steps, key=lambda step: (step.hlc, step.terminal_code, step.sequence, step.id))


def read_log(workflow: Workflow, steps: Iterable[S]) -> list[Line[S]]:
    """Return the log in order, each step with the state it leads to and whether it fits."""
    state, lines = workflow.initial, list[Line[S]]()
    for number, step in enumerate(in_order(steps), 1):
        row = next((row for row in workflow.actions(state) if row.action == step.action), None)
        fits = row is not None and not _by_the_same(row, step, lines)
        state = row.to if row is not None and fits else state
        lines.append(Line(number, step, state, fits))
    return lines


def state_of(workflow: Workflow, lines: Sequence[Line[S]]) -> str:
    """Return the state that a log leads to."""
    return lines[-1].state if lines else workflow.initial


def void_stamps(lines: Iterable[Line[S]]) -> frozenset[Stamp]:
    """Return the transactions none of whose steps fits."""
    fitting = {_stamp(line.step) for line in lines if line.fits}
    return frozenset(_stamp(line.step) for line in lines) - fitting


def _stamp(step: LogStep) -> Stamp:
    return Stamp(step.hlc, step.terminal_code)


def _by_the_same(row: Transition, step: LogStep, lines: Iterable[Line[S]]) -> bool:
    """Tell whether the step's actor took one that keeps them from this one (maker and checker, rules 4.3)."""
    if step.waived or not row.not_by:
        return False
    return any(
        line.fits and line.step.action in row.not_by and line.step.actor_id == step.actor_id and not line.step.waived
        for line in lines
    )
