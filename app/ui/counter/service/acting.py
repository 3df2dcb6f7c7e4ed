"""Takes the steps of a case that is shown: asks what a step wants to know, and who takes it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, RuleViolation
from app.forms import vocabulary
from app.services.cases import CaseDesk
from app.services.reception import CheckMethod
from app.services.views import CaseView
from app.services.workplace import Workplace
from app.ui import messages
from app.ui.counter.colleague import ColleaguePanel
from app.ui.counter.looks import word
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.service.dialogs import Ask
from app.ui.counter.surroundings import Surroundings

_ASKS = ("execute",)


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed into a case and is kept with its next step."""

    details: str
    materials: tuple[str, ...]


class CaseActs(QObject):
    """One step at a time.

    Signals:
        taken: with the case's id.
        refused: with why not, in words.
    """

    taken = Signal(object)
    refused = Signal(str)

    def __init__(self, desks: ServiceDesks, around: Surroundings, ask: Ask, page: QWidget) -> None:
        """Act for a page; ``ask`` returns the words that a step wants."""
        super().__init__(page)
        self._desks, self._around, self._ask, self._page = desks, around, ask, page
        self.colleague = ColleaguePanel(desks.colleagues, around.tasks)
        self._acting = False
        """Whether a step is under way: a second press before it shows is the same press."""

    def take(self, case: CaseView, action: str, unsaved: Unsaved | None) -> bool:
        """Take a step in one's own name; False where one would rather not."""
        words = None if self._acting else self._words(case, action)
        if words is None:
            return False
        work = partial(act, self._desks.cases, case.case_id, action, words, unsaved)
        if action == "correct":
            work = partial(self._correct, case.case_id, words)
        self._acting = True
        self._around.tasks.run(self, work, self._taken, failed=self._not_taken)
        return True

    def mend(self, case: CaseView, code: str) -> bool:
        """Note what is missing as seen or given now; False where it is to be typed."""
        capacity, acting = self._desks.capacity, case.representative
        if code == "case.identity_unchecked":
            self._run(partial(self._desks.reception.check_visit, case.visit_id, CheckMethod.SEEN), case)
        elif code == "case.representative_unchecked" and acting is not None:
            seen = partial(capacity.check_representative, case.visit_id, acting.representative_id, CheckMethod.SEEN)
            self._run(seen, case)
        elif code == "case.senior_notice_missing":
            self._run(partial(capacity.give_senior_notice, case.case_id), case)
        else:
            return False
        return True

    def _run(self, work: Callable[[], object], case: CaseView) -> None:
        self._around.tasks.run(self, work, lambda _done: self._taken(case.case_id), failed=self._not_taken)

    def _correct(self, case_id: UUID, reason: str) -> UUID:
        return self._desks.corrections.correct(case_id, reason).case_id

    def take_with_colleague(self, case: CaseView, action: str) -> None:
        """Let a colleague take the step here, in their own name."""
        words = self._words(case, action)
        if words is None:
            return

        def do(theirs: Workplace) -> UUID:
            return act(self._desks.cases.at(theirs), case.case_id, action, words, None)

        self.colleague.ask(partial(_named, action), do, self._taken)

    def _words(self, case: CaseView, action: str) -> str | None:
        view = next((each for each in case.actions if each.action == action), None)
        if action == "supplement":
            return self._ask(self._page, action, self._unseen(case)) or None
        if action in _ASKS or (view is not None and view.needs_reason):
            return self._ask(self._page, action) or None
        return ""

    def _unseen(self, case: CaseView) -> tuple[str, ...]:
        """Name the materials of the service, those first that were not seen."""
        ordered = sorted(case.materials, key=lambda material: (material.seen, material.optional))
        return tuple(self._around.words.material(material.code) for material in ordered)

    def _taken(self, case_id: UUID) -> None:
        self._acting = False
        self.taken.emit(case_id)

    def _not_taken(self, error: Exception) -> bool:
        self._acting = False
        if not isinstance(error, RuleViolation | Refused):
            return False
        self.refused.emit(messages.say(error))
        return True


def act(desk: CaseDesk, case_id: UUID, action: str, words: str, unsaved: Unsaved | None) -> UUID:
    """Take a step at a desk, keeping first what was typed."""
    if unsaved is not None:
        desk.update(case_id, details=unsaved.details, materials=unsaved.materials)
    main: dict[str, Callable[[UUID], CaseView]] = {
        "apply": desk.apply, "review": desk.review, "approve": desk.approve,
    }  # fmt: skip
    if action in main:
        main[action](case_id)
    elif action == "execute":
        desk.execute(case_id, words)
    else:
        desk.act(case_id, action, words)
    return case_id


def _named(action: str) -> str:
    return word(vocabulary.ACTIONS, action)
