"""One field of a form: its label, its control, and what is wrong, in words, right below."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.forms.fields import Entry, Field, clean_field
from app.ui import messages
from app.ui.forms.editors import Editor, LeaveWatch, control_for
from app.ui.language import translate
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget, mark

_UNLEARNED = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class FieldRow(LiveWidget):
    """A label, a control, a help line, a fault.

    Signals:
        edited: somebody changed the control.
        left: the focus went elsewhere; the fault is up to date.
        entered: Enter was pressed.
    """

    edited = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        """Show a field with its initial value."""
        super().__init__(parent)
        self.field = field
        self.control = control_for(field)
        self._fault: RuleViolation | None = None
        self._touched = False
        self._label, self._optional = text_label("", "strong"), text_label("", "caption")
        self._label.setBuddy(self.control)
        self._help = text_label("", "caption", wrap=True)
        self._wrong = text_label("", "error", wrap=True)
        self._wrong_mark = IconLabel("circle-alert", "act_text", 14)
        wrong = row(self._wrong_mark, self._wrong, space=5)
        wrong.setStretch(1, 1)
        self.setLayout(
            column(row(self._label, self._optional, 1, space=6), self.control, self._help, wrong, 1, space=4)
        )
        if field.sensitive:
            self.control.setInputMethodHints(self.control.inputMethodHints() | _UNLEARNED)
        self._listen()
        self.settle()
        self.editor.put(field.initial)

    @property
    def editor(self) -> Editor:
        """The control as the form speaks to it."""
        return cast("Editor", self.control)

    @property
    def fault(self) -> RuleViolation | None:
        """What is shown as wrong."""
        return self._fault

    def show_fault(self, fault: RuleViolation | None) -> None:
        """Say what is wrong below the control, or that nothing is."""
        self._fault = fault
        words = messages.say(fault) if fault is not None else ""
        self._wrong.setText(words)
        self._wrong.setVisible(fault is not None)
        self._wrong_mark.setVisible(fault is not None)
        self._help.setVisible(bool(self.field.help) and fault is None)
        self.control.setAccessibleDescription(words or translate("Forms", self.field.help))
        mark(self.control, "wrong", "true" if fault is not None else "false")

    def check(self) -> None:
        """Hold the text against the field's own rule."""
        try:
            clean_field(self.field, self.editor.text())
        except RuleViolation as fault:
            self.show_fault(fault)
        else:
            self.show_fault(None)

    def replace_field(self, field: Field) -> None:
        """Ask the same question with other choices, label or duty."""
        self.field = field
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        field = self.field
        label = translate("Forms", field.label)
        self._label.setText(label)
        self._label.setVisible(field.entry is not Entry.CHECK)
        self.control.setAccessibleName(label)
        self._optional.setText(translate("Widgets", "optional"))
        self._optional.setVisible(not field.required and field.entry is not Entry.CHECK)
        self._help.setText(translate("Forms", field.help) if field.help else "")
        self.editor.say(field)
        self.show_fault(self._fault)

    def _listen(self) -> None:
        watch = LeaveWatch(self.control)
        watch.left.connect(self._leave)
        watch.entered.connect(self.entered)
        self.editor.edited.connect(self._edit)

    def _edit(self) -> None:
        self._touched = True
        if self._fault is not None:
            self.check()
        self.edited.emit()

    def _leave(self) -> None:
        if self._touched or self._fault is not None or (self.field.required and not self.editor.text()):
            self.check()
        self.left.emit()
