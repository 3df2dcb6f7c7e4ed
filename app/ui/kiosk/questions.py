"""A declared form, one question a page, and a look at everything before it is sent."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.forms.fields import Entry, Field, Form, FormErrors, clean_field
from app.ui import messages
from app.ui.client_view.look import TouchButton, plain_label
from app.ui.forms.editors import choice_label
from app.ui.kiosk.entry import EntryBox
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import KioskPage, heading
from app.ui.language import translate
from app.ui.widgets.layouts import column, row

C = TypeVar("C")


class QuestionsPage(KioskPage, Generic[C]):
    """Asks a form.

    Signals:
        answered: with the command and the raw texts, once the client has seen them together.
        left: the client went back before the first question.
    """

    answered = Signal(object, dict)
    left = Signal()

    def __init__(self, look: KioskLook, form: Form[C], known: Mapping[str, str] | None = None) -> None:
        """Begin with the first question; a form of one question needs no look at everything."""
        super().__init__(look)
        self.form = form
        self.texts = {field.name: field.initial for field in form.fields} | dict(known or {})
        self._fields = [field for field in form.fields if field.name not in (known or {})]
        self._at = 0
        self.box: EntryBox | None = None
        self._fault: RuleViolation | None = None
        self._title, self._where = plain_label("name"), plain_label("number")
        self._question, self._help, self._wrong = heading(), heading("plain"), heading("refusal")
        self._holder = QWidget()
        self._place = column(space=0)
        self._holder.setLayout(self._place)
        self.back = TouchButton(look, "arrow-left", kind="ghost")
        self.skip, self.further = TouchButton(look), TouchButton(look, "arrow-right", kind="primary")
        head = column(row(self._title, 1, self._where), self._question, self._help, self._wrong, space=8)
        body = column(space=12, margin=(24, 10, 24, 10))
        body.addLayout(head)
        body.addWidget(self.gap)
        body.addWidget(self._holder, 1)
        body.addLayout(row(self.back, 1, self.skip, self.further, space=14))
        self.setLayout(body)
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self._skip)
        self.further.clicked.connect(self.go_on)
        self.settle()
        self._ask()

    @property
    def field(self) -> Field | None:
        """The field that is asked for; None at the look at everything."""
        return self._fields[self._at] if self._at < len(self._fields) else None

    def go_on(self) -> None:
        """Take the answer and go to the next question, or send."""
        field = self.field
        if field is None:
            self._send()
            return
        if self.box is not None:
            self.texts[field.name] = self.box.text()
        try:
            clean_field(field, self.texts[field.name])
        except RuleViolation as fault:
            self.refuse(fault)
            return
        self._go(self._at + 1)

    def refuse(self, fault: RuleViolation) -> None:
        """Say what is wrong, at the question it belongs to."""
        at = next((n for n, field in enumerate(self._fields) if field.name == fault.field), self._at)
        if at != self._at:
            self._go(at)
        self._fault = fault
        self.retranslate()

    def spoken(self) -> str:
        """Return the question and what helps with it."""
        words = (self._question.text(), self._help.text(), self._wrong.text() if self._fault else "")
        return " ".join(part for part in words if part)

    def wipe(self) -> None:
        """Forget every answer."""
        self.texts = dict.fromkeys(self.texts, "")
        if self.box is not None:
            self.box.wipe()

    def retranslate(self) -> None:
        """Set every word."""
        field = self.field
        self._title.setText(translate("Forms", self.form.title))
        count = translate("Kiosk", "Question {at} of {count}").format(at=self._at + 1, count=len(self._fields))
        self._where.setText(count if field is not None and len(self._fields) > 1 else "")
        self._question.setText(
            translate("Forms", field.label) if field is not None else translate("Kiosk", "Is everything right?")
        )
        self._help.setText(self._helping(field))
        self._help.setVisible(bool(self._help.text()))
        self._wrong.setText(messages.say(self._fault) if self._fault is not None else "")
        self._wrong.setVisible(self._fault is not None)
        self.back.setText(translate("Kiosk", "Back"))
        self.skip.setText(translate("Kiosk", "Skip"))
        self.skip.setVisible(field is not None and not field.required)
        self.further.setText(translate("Kiosk", "Next") if field is not None else translate("Kiosk", "Yes, send it"))
        self.further.setVisible(field is None or field.entry not in {Entry.CHOICE, Entry.CHECK})
        self.rearranged.emit()

    def _helping(self, field: Field | None) -> str:
        if field is None:
            return self.summary()
        said = translate("Forms", field.help) if field.help else ""
        optional = "" if field.required else translate("Kiosk", "You may leave this out.")
        return "\n".join(part for part in (said, optional) if part)

    def summary(self) -> str:
        """Return every answer below its question."""
        lines = []
        for field in self._fields:
            text = self.texts.get(field.name, "")
            shown = next((choice_label(choice) for choice in field.choices if choice.value == text), text)
            if shown:
                lines.append(f"{translate('Forms', field.label)}: {shown}")
        return "\n".join(lines)

    def _go(self, at: int) -> None:
        self._fault = None
        self._at = at
        if at >= len(self._fields) and len(self._fields) == 1:
            self._at = 0
            self._send()
            return
        self._ask()

    def _ask(self) -> None:
        former, self.box = self.box, None
        if former is not None:
            former.wipe()
            self._place.removeWidget(former)
            former.hide()
            former.deleteLater()
        field = self.field
        if field is not None:
            self.box = EntryBox(self.look, field, self.texts.get(field.name, ""))
            self.box.chosen.connect(self.go_on)
            self.box.entered.connect(self.go_on)
            self._place.addWidget(self.box)
            self.box.setFocus()
        self.retranslate()

    def _go_back(self) -> None:
        if self._at == 0:
            self.left.emit()
        else:
            self._go(self._at - 1)

    def _skip(self) -> None:
        field = self.field
        if field is not None:
            self.texts[field.name] = ""
            self._go(self._at + 1)

    def _send(self) -> None:
        try:
            command = self.form.clean(self.texts)
        except FormErrors as errors:
            self.refuse(errors.violations[0])
            return
        self.answered.emit(command, dict(self.texts))
