"""Takes the steps of a complaint that is shown: asks what a step wants to know, and who takes it."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Conflict, GuitaiError, Refused, RuleViolation
from app.forms.complaint_steps import FORMS, Answers, words_form
from app.forms.fields import Choice, Form
from app.forms.register_complaint import cause_of
from app.services.complaint_appeals import Appeal
from app.services.complaint_handling import Decision, Finding
from app.services.complaint_views import ComplaintView
from app.services.complaints import Classification
from app.services.workplace import Workplace
from app.ui import messages
from app.ui.counter.colleague import ColleaguePanel
from app.ui.counter.complaints.desks import ComplaintDesks
from app.ui.counter.complaints.looks import action_words
from app.ui.counter.complaints.step_dialog import AskStep, Question
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate

_ASKS_NOTHING = ("accept", "confirm", "review", "agree_manager", "agree_compliance")


class ComplaintActs(QObject):
    """One step at a time.

    Signals:
        taken: with the complaint's id.
        refused: with why not, in words.
    """

    taken = Signal(object)
    refused = Signal(str)

    def __init__(self, desks: ComplaintDesks, around: Surroundings, ask: AskStep, page: QWidget) -> None:
        """Act for a page; ``ask`` returns what a step wants to know."""
        super().__init__(page)
        self._desks, self._around, self._ask, self._page = desks, around, ask, page
        self.colleague = ColleaguePanel(desks.colleagues, around.tasks)
        self._acting = False
        """Whether a step is under way: a second press before it shows is the same press."""
        self._told: tuple[UUID, str, Answers] | None = None
        """What was answered for a step that has not been taken: the next press begins with it."""

    def take(self, view: ComplaintView, action: str) -> None:
        """Take a step in one's own name."""
        answers = None if self._acting else self._answers(view, action)
        if answers is not None:
            self._acting = True
            work = partial(act, self._desks, view, action, answers)
            self._around.tasks.run(self, work, self._taken, failed=self.not_taken)

    def take_with_colleague(self, view: ComplaintView, action: str) -> None:
        """Let a colleague take the step here, in their own name."""
        answers = self._answers(view, action)
        if answers is None:
            return

        def do(theirs: Workplace) -> UUID:
            return act(_at(self._desks, theirs), view, action, answers)

        self.colleague.ask(partial(action_words, action), do, self._taken)

    def _answers(self, view: ComplaintView, action: str) -> Answers | None:
        form = FORMS.get(action)
        if action in ("decide_manager", "decide_compliance") and view.complaint.result:
            form = None
        elif form is None and action not in _ASKS_NOTHING:
            form = words_form(action)
        if form is None:
            return {}
        answers = self._ask(self._page, self._question(view, action, form), self._desks.words)
        if answers is not None:
            self._told = (view.complaint.id, action, answers)
        return answers

    def _question(self, view: ComplaintView, action: str, form: Form[Answers]) -> Question:
        words, complaint = self._desks.words, view.complaint
        handlers = tuple(Choice(str(staff_id), name) for staff_id, name in view.handlers)
        tables: Mapping[str, tuple[Choice, ...]] = {
            "cause": words.causes(),
            "grade": words.choices(words.categories.grades),
            "urgency": words.choices(words.categories.urgencies),
            "reasonableness": words.choices(words.categories.reasonableness),
            "handler_id": handlers,
        }
        named = {each.name for each in form.fields}
        joined = f"{complaint.category}/{complaint.cause}" if complaint.cause else ""
        fill = {
            "cause": joined,
            "grade": complaint.grade,
            "urgency": complaint.urgency,
            "result": complaint.proposal,
            "amount": str(self._desks.ceiling),
        }
        choices = {name: table for name, table in tables.items() if name in named}
        given = {name: text for name, text in fill.items() if name in named and text}
        return Question(action, form, choices, given | self._told_before(view, action, named), meaning_of(action))

    def _told_before(self, view: ComplaintView, action: str, named: AbstractSet[str]) -> dict[str, str]:
        if self._told is None or self._told[:2] != (view.complaint.id, action):
            return {}
        return {name: told for name, told in self._told[2].items() if name in named and isinstance(told, str) and told}

    def _taken(self, complaint_id: UUID) -> None:
        self._acting, self._told = False, None
        self.taken.emit(complaint_id)

    def not_taken(self, error: Exception) -> bool:
        """Say why a step was not taken; False where it is not a person's to mend."""
        self._acting = False
        if not isinstance(error, GuitaiError) or not isinstance(error, RuleViolation | Refused | Conflict):
            return False
        self.refused.emit(messages.say(error))
        return True


def act(desks: ComplaintDesks, view: ComplaintView, action: str, answers: Answers) -> UUID:
    """Take a step at the desk that it belongs to, and return which complaint it was."""
    which = view.complaint.id
    known = {
        **_sorting(desks, which, answers),
        **_handling(desks, which, answers),
        **_reviewing(desks, which, answers),
    }
    do = known.get(action, partial(desks.complaints.act, which, action, answers.get("reason", "")))
    do()
    return which


_Steps = Mapping[str, Callable[[], object]]


def _sorting(desks: ComplaintDesks, which: UUID, told: Answers) -> _Steps:
    desk, reason = desks.complaints, told.get("reason", "")
    category, cause = cause_of(told.get("cause", ""))
    return {
        "accept": partial(desk.accept, which),
        "refuse": partial(desk.refuse, which, reason),
        "merge": partial(desk.merge, which, told.get("lead_no", ""), reason),
        "classify": lambda: desk.classify(
            which, Classification(category=category, cause=cause, grade=told["grade"], urgency=told["urgency"])
        ),
        "confirm": partial(desk.confirm, which),
        "disagree": partial(desk.disagree, which, category, cause, reason),
        "acknowledge": partial(desk.acknowledge, which, reason),
        "assign": lambda: desk.assign(which, told["handler_id"], reason),
        "reassign": lambda: desk.assign(which, told["handler_id"], reason),
    }


def _handling(desks: ComplaintDesks, which: UUID, told: Answers) -> _Steps:
    desk = desks.handling

    def recuse() -> None:
        desk.recuse(which, told["reason"])

    def decide() -> ComplaintView:
        given = {name: told[name] for name in ("result", "reasonableness", "settlement_fen") if name in told}
        return desk.decide(which, Decision(**given) if given else None)

    return {
        "recuse": recuse,
        "find": lambda: desk.find(which, Finding(**told)),
        "decide": decide,
        "decide_manager": decide,
        "decide_compliance": decide,
        "ask_extension": lambda: desk.ask_extension(which, told["amount"], told["reason"]),
        "agree_manager": partial(desk.agree_extension, which),
        "agree_compliance": partial(desk.agree_extension, which),
        "tell_extension": lambda: desk.tell_extension(which, told["reason"]),
        "close": lambda: desk.close(which, told["reason"], accepted=bool(told.get("accepted"))),
        "settle": lambda: desk.settle(which, told["agreed"], told.get("settlement_fen")),
    }


def _reviewing(desks: ComplaintDesks, which: UUID, told: Answers) -> _Steps:
    desk, reason = desks.appeals, told.get("reason", "")
    return {
        "appeal": lambda: desk.appeal(which, Appeal(**told)),
        "review": partial(desk.review, which),
        "uphold": partial(desk.conclude, which, "uphold", reason),
        "return": partial(desk.conclude, which, "return", reason),
        "change": lambda: desk.conclude(which, "change", reason, told["result"]),
    }


def _at(desks: ComplaintDesks, theirs: Workplace) -> ComplaintDesks:
    return replace(
        desks,
        complaints=desks.complaints.at(theirs),
        handling=desks.handling.at(theirs),
        appeals=desks.appeals.at(theirs),
    )


def meaning_of(action: str) -> str:
    """Return what a step does, or asks for, in words of the present language."""
    return {
        "recuse": translate(
            "Complaints", "Where you stand too near to it. You take no further part, and do not see it any more."
        ),
        "reveal": translate("Complaints", "Why you need it, such as a call; kept in the audit trail."),
        "refuse": translate("Complaints", "The complainant gets this reason in writing, with the right to object."),
        "respond": translate(
            "Complaints", "What you told the complainant, in substance; it ends the clock of the first response."
        ),
        "acknowledge": translate(
            "Complaints",
            "Tell the complainant that it was accepted, who follows it through, and until when they get the reply. How "
            "and what did you tell them?",
        ),
        "disagree": translate("Complaints", "Both values are kept, and it goes back to be classified again."),
        "merge": translate("Complaints", "It is handled together with another one of the same matter."),
        "ask_extension": translate(
            "Complaints",
            "Manager and compliance must both agree, and the complainant must be told in writing before the time ends. "
            "Once only.",
        ),
        "tell_extension": translate(
            "Complaints", "From here on the time is longer. How was the complainant told in writing?"
        ),
        "close": translate(
            "Complaints", "Without a word of the complainant it can be closed once the time to appeal is over."
        ),
        "find": translate("Complaints", "Somebody else decides on what you propose."),
        "withdraw": translate(
            "Complaints", "In the complainant's own words. It stays in the register and is still classified."
        ),
        "wait": translate("Complaints", "What the complainant was asked for."),
    }.get(action, "")
