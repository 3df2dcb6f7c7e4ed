"""What follows a complaint: what is mended, who was called, who answers for it; and its timeline as a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QLayout, QWidget

from app.domain import complaint_workflow as flow
from app.domain.aftercare import Accountability
from app.domain.errors import GuitaiError
from app.forms.aftercare import ACCOUNT, PLAN, Answers, step_form
from app.forms.fields import Choice, Form
from app.services.aftercare import AftercareDesk, HoldToAccount, PlanRectification
from app.services.aftercare_views import AftercareView
from app.services.complaint_timeline import TimelineDesk
from app.services.complaint_views import ComplaintView
from app.ui import language, locale_text, messages
from app.ui.counter.complaints.aftercare.asking import Ask, ask_form
from app.ui.counter.complaints.aftercare.looks import action_words
from app.ui.counter.complaints.aftercare.row import FollowRow
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


class AftercareCard(Card):
    """One complaint's."""

    def __init__(
        self,
        desk: AftercareDesk,
        timeline: TimelineDesk,
        around: Surroundings,
        *,
        ask: Ask = ask_form,
        ask_path: AskPath = ask_path,
        parent: QWidget | None = None,
    ) -> None:
        """Begin without a complaint."""
        super().__init__(parent=parent)
        self._desk, self._timeline, self._around, self._ask, self._ask_path = desk, timeline, around, ask, ask_path
        self._complaint: tuple[UUID, str] | None = None
        self.view: AftercareView | None = None
        self._found = False
        """Whether the complaint has come so far that something can follow it."""
        self.rows: tuple[FollowRow, ...] = ()
        self.fault, self._none = Banner(tone=Tone.ACT, closable=False), text_label("", "soft", wrap=True)
        self.plan, self.account = Button(icon="list-checks", size="small"), Button(icon="scale", size="small")
        self.timeline = Button(icon="history", kind=Kind.GHOST, size="small")
        self._list = QWidget()
        self.add(self.fault)
        self.add(self._none)
        self.add(self._list)
        self.add(row(self.plan, self.account, self.timeline, 1, space=8))
        self.plan.clicked.connect(self._plan)
        self.account.clicked.connect(self._hold)
        self.timeline.clicked.connect(self._save_timeline)
        self.settle()

    def show_complaint(self, view: ComplaintView) -> None:
        """Show what follows a complaint; the plans appear once there is a finding."""
        complaint = view.complaint
        if self._complaint is None or complaint.id != self._complaint[0]:
            self.fault.say("")
        self._complaint = (complaint.id, complaint.complaint_no)
        found = complaint.state not in (*flow.BEFORE_CONFIRMED, flow.CATEGORY_CONFIRMED, flow.ACKNOWLEDGED)
        self._found = found
        work = partial(self._desk.of_complaint, complaint.id)
        self._around.tasks.run(self, work, self._arrived, failed=self._failed)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "timeline"):
            return
        self.set_title(translate("Aftercare", "Afterwards"))
        self._none.setText(
            translate("Aftercare", "What is mended because of it, and the call after closing, stand here.")
        )
        self.plan.setText(action_words("plan"))
        self.account.setText(action_words("hold_to_account"))
        self.timeline.setText(translate("Aftercare", "Timeline as PDF"))
        self._draw()

    def do(self, kind: str, record_id: UUID, action: str) -> None:
        """Take a step of a rectification or a call, asking what it wants to know."""
        form = step_form(action)
        told = self._ask(self, action, form, {}) if form is not None else {}
        if told is None:
            return
        said = told.get("said", "")
        if kind == "rectification":
            self._run(partial(self._desk.mend, record_id, action, said))
        else:
            self._run(partial(self._desk.call, record_id, action, said, told.get("score")))

    def _arrived(self, view: AftercareView) -> None:
        if self._complaint is not None and view.complaint_id == self._complaint[0]:
            self.view = view
            self._draw()

    def _draw(self) -> None:
        view = self.view
        if view is None:
            return
        self.rows = (
            *(FollowRow.of_rectification(one, self._around) for one in view.rectifications),
            *(FollowRow.of_visit(one, self._around) for one in view.visits),
        )
        for each in self.rows:
            each.asked.connect(self.do)
        noted = [text_label(_said(one), wrap=True, selectable=True) for one in view.accountability]
        self._list = self._put(self._list, column(*self.rows, *noted, space=8))
        self._none.setVisible(not self.rows and not noted)
        self.plan.setVisible(view.may_plan and self._found)
        self.account.setVisible(view.may_hold_to_account and self._found)

    def _plan(self) -> None:
        view = self.view
        if view is None:
            return
        owners = tuple(Choice(str(staff_id), name) for staff_id, name in view.owners)
        told = self._asked("plan", PLAN, {"owner_id": owners}, {"due_on": view.latest_due.isoformat()})
        if told is not None:
            self._run(partial(self._desk.plan, PlanRectification(complaint_id=view.complaint_id, **told)))

    def _hold(self) -> None:
        view = self.view
        told = self._asked("hold_to_account", ACCOUNT, {}, {}) if view is not None else None
        if told is not None and view is not None:
            self._run(partial(self._desk.hold_to_account, HoldToAccount(complaint_id=view.complaint_id, **told)))

    def _asked(
        self, action: str, form: Form[Answers], choices: dict[str, tuple[Choice, ...]], fill: dict[str, str]
    ) -> Answers | None:
        return self._ask(self, action, form, {"choices": choices, "fill": fill})

    def _save_timeline(self) -> None:
        if self._complaint is None:
            return
        complaint_id, number = self._complaint
        path = self._ask_path(self, f"{number}-timeline.pdf")
        if path:
            make = partial(self._timeline.pdf, complaint_id, language.active().language.value)
            self._around.tasks.run(self, partial(write_made, make, Path(path)), self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self._around.notify(translate("Aftercare", "Saved as {file}.").format(file=path.name), Tone.GOOD)

    def _run(self, work: Callable[[], AftercareView]) -> None:
        self._around.tasks.run(self, work, self._done, failed=self._failed)

    def _done(self, view: AftercareView) -> None:
        self.fault.say("")
        self._arrived(view)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, GuitaiError):
            return False
        self.fault.say(messages.say(error))
        return True

    def _put(self, old: QWidget, layout: QLayout) -> QWidget:
        fresh = QWidget()
        fresh.setLayout(layout)
        self.body.replaceWidget(old, fresh)
        old.deleteLater()
        return fresh


def _said(noted: Accountability) -> str:
    words = translate("Aftercare", "{person} answers for it: {decision} ({reference})")
    said = words.format(person=noted.person, decision=noted.decision, reference=noted.reference)
    return f"{said} · {locale_text.money(noted.amount_fen)}" if noted.amount_fen is not None else said
