"""The top of a case's page: what it is, where it stands, how long is left."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.domain import case_workflow
from app.forms import vocabulary
from app.services.views import CaseView, StepView
from app.ui.counter.case_looks import case_looks
from app.ui.counter.looks import word
from app.ui.counter.service.deadline import DeadlineLabel
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.chips import StateChip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame
from app.ui.widgets.step_rail import StepMark, StepRail, StepState

_WAY = (
    case_workflow.DRAFT,
    case_workflow.APPLIED,
    case_workflow.REVIEWED,
    case_workflow.APPROVED,
    case_workflow.EXECUTED,
    case_workflow.COMPLETED,
    case_workflow.ARCHIVED,
)
_PAUSED = (case_workflow.SUPPLEMENT, case_workflow.SUSPENDED)
_OVER = (case_workflow.REFUSED, case_workflow.WITHDRAWN, case_workflow.CORRECTED)
_CLOCK_STOPPED = (*_OVER, case_workflow.COMPLETED, case_workflow.ARCHIVED)


class CaseHead(LiveFrame):
    """Title, state, steps, deadline."""

    def __init__(self, desks: ServiceDesks, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent, role="card")
        self._around = around
        self._case: CaseView | None = None
        self._title, self._line = text_label("", "title", wrap=True), text_label("", "soft", wrap=True, selectable=True)
        self.state = StateChip(case_looks)
        self.deadline = DeadlineLabel(desks.calendar)
        self.rail = StepRail()
        names = row(self._title, self.state, self.deadline, space=10)
        names.setStretch(0, 1)
        self.setLayout(column(names, self._line, self.rail, space=8, margin=(18, 12, 14, 8)))
        self.settle()

    def show_case(self, case: CaseView) -> None:
        """Show a case."""
        self._case = case
        self.state.set_state(case.state)
        running = case.state not in _CLOCK_STOPPED
        at = self._around.now() if running else ended_at(case)
        self.deadline.show_deadline(case.deadline, at, running=running)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        case = self._case
        if case is None:
            return
        self._title.setText(self._around.words.service(case.service_code))
        opened = translate("Service", "opened {moment} by {name}").format(
            moment=self._around.moment(case.opened_at), name=case.maker_name
        )
        self._line.setText(f"{case.case_no} · {opened}")
        self.rail.show_steps(self._marks(case))

    def _marks(self, case: CaseView) -> list[StepMark]:
        taken = {step.to_state: step for step in case.steps}
        here = case.state
        if here not in {*_WAY, case_workflow.AWAITING_CONFIRMATION}:
            here = next((step.from_state for step in reversed(case.steps) if step.to_state == case.state), "")
        if here == case_workflow.AWAITING_CONFIRMATION:
            here = case_workflow.EXECUTED
        at = _WAY.index(here) if here in _WAY else 0
        return [self._mark(case, place, at, taken.get(state)) for place, state in enumerate(_WAY)]

    def _mark(self, case: CaseView, place: int, at: int, step: StepView | None) -> StepMark:
        words = word(vocabulary.CASE_STATES, _WAY[place])
        aside = case.state not in _WAY and case.state != case_workflow.AWAITING_CONFIRMATION
        if place <= at:
            stopped = StepState.PAUSED if case.state in _PAUSED else StepState.STOPPED
            return StepMark(words, stopped if aside and place == at else StepState.DONE, self._note(step))
        return StepMark(words, StepState.NOW if place == at + 1 and not aside else StepState.LATER)

    def _note(self, step: StepView | None) -> str:
        if step is None:
            return ""
        return translate("Service", "waived") if step.waived else self._around.hour(step.at)


def ended_at(case: CaseView) -> datetime:
    """Return when a case came to its end, for the clock: its completion, not its filing."""
    ends = [step.at for step in case.steps if step.to_state in (*_OVER, case_workflow.COMPLETED)]
    return ends[0] if ends else case.opened_at
