"""One rectification, or one call, with what may be done now."""

from collections.abc import Callable
from typing import Self
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.aftercare_views import RectificationView, VisitView
from app.services.views import StepView
from app.ui import locale_text
from app.ui.counter.complaints.aftercare.looks import action_words, follow_looks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import Chip, StateChip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame


class FollowRow(LiveFrame):
    """A thing that follows.

    Signals:
        asked: with ``rectification`` or ``visit``, its id, and the step.
    """

    asked = Signal(str, object, str)

    def __init__(
        self,
        kind: str,
        record_id: UUID,
        state: str,
        words: Callable[[], tuple[str, str]],
        actions: tuple[str, ...],
        *,
        overdue: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a title and a line of facts, and a button for each step."""
        super().__init__(parent, role="well")
        self._words = words
        self._title, self._facts = text_label("", "strong", wrap=True), text_label("", "soft", wrap=True)
        self._late = Chip()
        self._late.setVisible(overdue)
        head = row(self._title, self._late, StateChip(follow_looks, state), space=8)
        head.setStretch(0, 1)
        self.buttons = {action: Button(size="small") for action in actions}
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, action=action: self.asked.emit(kind, record_id, action))
        parts: list[object] = [head, self._facts]
        if self.buttons:
            parts.append(row(*self.buttons.values(), 1, space=6))
        self.setLayout(column(*parts, space=6, margin=12))  # type: ignore[arg-type]
        self.settle()

    @classmethod
    def of_rectification(cls, item: RectificationView, around: Surroundings) -> Self:
        """Return the row of something that is mended."""

        def words() -> tuple[str, str]:
            until = translate("Aftercare", "{name}, until {day}")
            said = until.format(name=item.owner_name, day=locale_text.short_date(item.due_on))
            return item.measure, " · ".join(part for part in (item.item_no, said, _last(item.steps, around)) if part)

        return cls("rectification", item.item_id, item.state, words, item.actions, overdue=item.overdue)

    @classmethod
    def of_visit(cls, visit: VisitView, around: Surroundings) -> Self:
        """Return the row of a call."""

        def words() -> tuple[str, str]:
            by = translate("Aftercare", "until {moment}").format(moment=around.moment(visit.due_at))
            parts = [visit.complainant, visit.phone, by]
            if visit.tries:
                tried = translate("Aftercare", "{made} of {wanted} tries")
                parts.append(tried.format(made=visit.tries, wanted=visit.tries_wanted))
            if visit.score is not None:
                parts.append(translate("Aftercare", "score {score} of 5").format(score=visit.score))
            if visit.offers_appeal:
                parts.append(translate("Aftercare", "may still appeal: offer it"))
            parts.append(visit.words)
            title = translate("Aftercare", "Call after closing, by somebody else than the handler")
            return title, " · ".join(part for part in parts if part)

        return cls("visit", visit.visit_id, visit.state, words, visit.actions, overdue=visit.overdue)

    def retranslate(self) -> None:
        """Set every word."""
        title, facts = self._words()
        self._title.setText(title)
        self._facts.setText(facts)
        self._late.show_state(translate("Aftercare", "Overdue"), icon="alarm-clock", tone=Tone.ACT)
        for action, button in self.buttons.items():
            button.setText(action_words(action))


def _last(steps: tuple[StepView, ...], around: Surroundings) -> str:
    if len(steps) < 2:
        return ""
    step = steps[-1]
    return f"{action_words(step.action)} {around.moment(step.at)} {step.actor_name}: {step.reason}".rstrip(": ")
