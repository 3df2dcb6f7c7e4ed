"""Taking a complaint in while somebody is angry: their words first, the rest beside, nothing typed is lost."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.complaints import TRANSFERRED
from app.domain.errors import Conflict, GuitaiError, Refused, RuleViolation
from app.forms.fields import Choice
from app.forms.register_complaint import (
    AGENT_FIELDS,
    NAMED_FIELDS,
    REGISTER_COMPLAINT,
    TRANSFER_FIELDS,
    RegisterComplaint,
    in_zone,
)
from app.services.complaint_intake import ComplaintReceipt
from app.services.views import CaseLine, ClientLine
from app.ui import messages
from app.ui.counter.case_looks import case_looks
from app.ui.counter.complaints.causes import CausePicker
from app.ui.counter.complaints.client_line import ClientPicker
from app.ui.counter.complaints.desks import ComplaintDesks
from app.ui.counter.complaints.gated_draft import GatedDraft
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_RECENT = 9
_SIDE = 300


class IntakePage(LiveWidget):
    """The form, whoever it is about at its side.

    Signals:
        registered: with the ComplaintReceipt.
        left: without registering; the draft stays.
    """

    registered = Signal(object)
    left = Signal()

    def __init__(self, desks: ComplaintDesks, around: Surroundings, parent: QWidget | None = None) -> None:
        """Work with the desks; what was typed before comes back."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self.client_id: UUID | None = None
        self._cases: tuple[CaseLine, ...] = ()
        shelf = around.drafts(REGISTER_COMPLAINT.name, "")
        self._draft = GatedDraft(shelf) if shelf is not None else None
        kept = self._draft.load() if self._draft is not None else None
        self._begun = {"grade": "ordinary", "urgency": "normal"} | dict(kept or {})
        self.form: FormView[RegisterComplaint] = FormView(REGISTER_COMPLAINT, drafts=self._draft, columns=2)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.client, self.causes = ClientPicker(desks.clients, around), CausePicker(desks.words, rows=6)
        self.save, self.leave = Button(icon="check", kind=Kind.PRIMARY), Button()
        self.recent = [Button(size="small", kind=Kind.GHOST) for _ in range(_RECENT)]
        self._what, self._who, self._about = Card(), Card(), Card()
        self._lay_out()
        self._connect()
        self.settle()
        self._offer(())
        around.tasks.run(self, desks.lists.colleagues, self._offer)

    def begin(self) -> None:
        """Stand ready for what the complainant says."""
        self.form.row("words").control.setFocus()

    def retranslate(self) -> None:
        """Set every word."""
        self._what.set_title(translate("Complaints", "Take in a complaint"))
        self._who.set_title(translate("Complaints", "A client? Name, initials or number"))
        self._about.set_title(translate("Complaints", "What it is about"))
        self.save.setText(translate("Complaints", "Register and give a number"))
        self.save.setToolTip("Ctrl+Return")
        self.leave.setText(translate("Complaints", "Later"))
        self.leave.setToolTip(translate("Complaints", "What you typed is kept, encrypted, and comes back here."))
        words = self._desks.words
        self.form.set_choices("cause", words.causes())
        self.form.set_choices("grade", words.choices(words.categories.grades))
        self.form.set_choices("urgency", words.choices(words.categories.urgencies))
        self._choose_again()
        self._name_cases()

    def take_client(self, line: ClientLine | None) -> None:
        """Take the complainant from the client's file, or from the form again."""
        self.client_id = line.client_id if line is not None else None
        self._ask_only()
        self._show_cases(())
        if line is not None:
            work = partial(self._desks.lists.recent_cases, line.client_id)
            self._around.tasks.run(self, work, self._show_cases)

    def take_case(self, number: int) -> None:
        """Take one of the client's latest services as what it is about."""
        if number < len(self._cases):
            case = self._cases[number]
            business = self._around.words.service(case.service_code)
            self.form.fill({"case_id": str(case.case_id), "business": business})
            self.form.keep_draft()

    def _lay_out(self) -> None:
        self.form.row("cause").hide()
        self._what.add_to_head(self.leave)
        self._what.add_to_head(self.save)
        self._what.add(self.fault)
        self._what.add(self.form)
        self._who.add(self.client)
        for button in self.recent:
            self._who.add(button)
        self._about.add(self.causes)
        side = QWidget()
        side.setLayout(column(self._who, self._about, 1, space=12))
        side.setMinimumWidth(theme.active().px(_SIDE))
        body = row(column(self._what, 1), side, space=12)
        body.setStretch(0, 8)
        body.setStretch(1, 4)
        inner, scroll = QWidget(), QScrollArea()
        inner.setLayout(body)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(inner)
        self.setLayout(column(scroll))

    def _connect(self) -> None:
        self.form.edited.connect(self._ask_only)
        self.form.submitted.connect(self._send)
        self.save.setShortcut("Ctrl+Return")
        self.save.clicked.connect(self.form.submit)
        self.leave.clicked.connect(self._leave)
        self.client.chosen.connect(self.take_client)
        self.causes.chosen.connect(self._take_cause)
        for number, button in enumerate(self.recent):
            button.setShortcut(f"Alt+{number + 1}")
            button.clicked.connect(lambda _on=False, number=number: self.take_case(number))

    def _choose_again(self) -> None:
        """Choose what was chosen before the choices were known: as the form begins, or in the draft that came back."""
        raw = self.form.raw()
        late = ("cause", "grade", "urgency", "respondent_id")
        self.form.fill({name: self._begun[name] for name in late if self._begun.get(name) and not raw[name]})
        self.causes.put(self.form.raw()["cause"])

    def _take_cause(self, value: str) -> None:
        self.form.fill({"cause": value})
        self.form.keep_draft()

    def _leave(self) -> None:
        self.form.keep_draft()
        self.left.emit()

    def _ask_only(self) -> None:
        """Ask only what this complaint can answer."""
        raw, known = self.form.raw(), self.client_id is not None
        if self._draft is not None:
            self._draft.keep(wanted=raw["whistle_blowing"] != "yes")
        anonymous = raw["anonymous"] == "yes"
        transferred = raw["channel"] in {channel.value for channel in TRANSFERRED}
        together = raw["persons"].strip() not in ("", "1")
        shown = {
            **dict.fromkeys(TRANSFER_FIELDS, transferred),
            **dict.fromkeys(NAMED_FIELDS, not anonymous and not known),
            **dict.fromkeys(AGENT_FIELDS, bool(raw["agent_name"].strip())),
            "agent_name": not anonymous,
            "anonymous": not known,
            "others": together,
            "case_id": bool(self._cases),
        }
        for name, visible in shown.items():
            self.form.row(name).setVisible(visible)

    def _offer(self, colleagues: Sequence[tuple[UUID, str]]) -> None:
        self.form.set_choices("respondent_id", tuple(Choice(str(one), name) for one, name in colleagues))
        self._choose_again()
        self._ask_only()

    def _show_cases(self, cases: Sequence[CaseLine]) -> None:
        self._cases = tuple(cases)[:_RECENT]
        self._name_cases()
        self._ask_only()

    def _name_cases(self) -> None:
        named = [
            f"{self._around.words.service(c.service_code)} · {self._around.moment(c.opened_at)}" for c in self._cases
        ]
        self.form.set_choices(
            "case_id", tuple(Choice(str(c.case_id), n) for c, n in zip(self._cases, named, strict=True))
        )
        for number, button in enumerate(self.recent):
            button.setVisible(number < len(self._cases))
            if number < len(self._cases):
                state = case_looks(self._cases[number].state)[0]
                button.setText(f"{named[number]} · {state}")

    def _send(self, command: RegisterComplaint) -> None:
        command = replace(in_zone(command, self._around.zone), client_id=self.client_id)
        self.save.setEnabled(False)
        work = partial(self._desks.complaints.register, command)
        self._around.tasks.run(self, work, self._sent, failed=self._refused)

    def _sent(self, receipt: ComplaintReceipt) -> None:
        self.save.setEnabled(True)
        self.fault.say("")
        self._begun = {"grade": "ordinary", "urgency": "normal"}
        self.form.reset()
        self.client.clear()
        self.take_client(None)
        self.causes.put("")
        self.registered.emit(receipt)

    def _refused(self, error: Exception) -> bool:
        self.save.setEnabled(True)
        if isinstance(error, GuitaiError) and isinstance(error, Refused | Conflict):
            self.fault.say(messages.say(error))
            return True
        return isinstance(error, RuleViolation) and self.form.refuse(error)
