"""Renders a declared form: every field, every fault beside its field, and a draft that survives."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.errors import RuleViolation
from app.forms.fields import Choice, Entry, Form, FormErrors
from app.ui import messages
from app.ui.forms.field_row import FieldRow
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

C = TypeVar("C")
DRAFT_PAUSE_MS = 800


class Drafts(Protocol):
    """Keeps one form's texts, encrypted; passwords never reach it."""

    def load(self) -> Mapping[str, str] | None:
        """Return what was kept, or None."""
        ...

    def save(self, texts: Mapping[str, str]) -> None:
        """Keep these texts in place of the old ones; none at all forgets the draft."""
        ...


class FormView(LiveWidget, Generic[C]):
    """A form on a screen; the page around it has the buttons.

    Signals:
        submitted: with the command, after ``submit`` found nothing wrong.
        edited: somebody changed a field.
    """

    submitted = Signal(object)
    edited = Signal()

    def __init__(
        self, form: Form[C], *, drafts: Drafts | None = None, columns: int = 1, parent: QWidget | None = None
    ) -> None:
        """Show a form in one or two columns; with drafts, what was typed before comes back."""
        super().__init__(parent)
        self.form = form
        self._drafts = drafts
        self._rows = {field.name: FieldRow(field) for field in form.fields}
        self._whole = Banner(tone=Tone.ACT, closable=False)
        self._restored = Banner(tone=Tone.NOTE)
        self._restored.acted.connect(self.reset)
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_PAUSE_MS)
        self._pause.timeout.connect(self.keep_draft)
        self.setLayout(column(self._restored, self._whole, self._lay(columns), space=12))
        for field_row in self._rows.values():
            field_row.edited.connect(self._edit)
            field_row.entered.connect(self._go_on)
        if form.fields:
            self.setFocusProxy(self._rows[form.fields[0].name].control)
        self._offer_draft()
        self.settle()

    def row(self, name: str) -> FieldRow:
        """Return a field's row."""
        return self._rows[name]

    def raw(self) -> dict[str, str]:
        """Return what stands in every field, as typed."""
        return {name: field_row.editor.text() for name, field_row in self._rows.items()}

    def fill(self, texts: Mapping[str, str]) -> None:
        """Put texts into the fields that are named."""
        for name, text in texts.items():
            if name in self._rows:
                self._rows[name].editor.put(text)

    def submit(self) -> C | None:
        """Clean the form: emit and return the command, or show every fault and go to the first."""
        for field_row in self._rows.values():
            field_row.show_fault(None)
        self._whole.say("")
        try:
            command = self.form.clean(self.raw())
        except FormErrors as errors:
            self.show_faults(errors)
            return None
        self.submitted.emit(command)
        return command

    def show_faults(self, errors: FormErrors) -> None:
        """Show each violation beside its field; what belongs to none above the form."""
        whole, first = [], None
        for violation in errors.violations:
            field_row = self._rows.get(violation.field or "")
            if field_row is None:
                whole.append(messages.say(violation))
                continue
            field_row.show_fault(violation)
            first = first or field_row
        self._whole.say("\n".join(whole))
        if first is not None:
            first.control.setFocus()

    def refuse(self, error: Exception) -> bool:
        """Show what the desk refused, for ``tasks.run(failed=...)``; False where it is not the form's to say."""
        if isinstance(error, FormErrors):
            self.show_faults(error)
        elif isinstance(error, RuleViolation):
            self.show_faults(FormErrors((error,)))
        else:
            return False
        return True

    def set_choices(self, name: str, choices: tuple[Choice, ...]) -> None:
        """Offer other choices in a field."""
        self._rows[name].replace_field(replace(self._rows[name].field, choices=choices))

    def reset(self) -> None:
        """Put the initial values back, forget faults and the draft."""
        self.wipe()
        for field_row in self._rows.values():
            field_row.editor.put(field_row.field.initial)
        self._whole.say("")
        self._restored.say("")

    def wipe(self) -> None:
        """Empty every field and forget the draft: the form was sent, or left for good."""
        self._pause.stop()
        for field_row in self._rows.values():
            field_row.editor.wipe()
            field_row.show_fault(None)
        if self._drafts is not None:
            self._drafts.save({})

    def keep_draft(self) -> None:
        """Keep what is typed now, but no password."""
        if self._drafts is not None:
            texts = self.raw()
            hidden = {name for name, field_row in self._rows.items() if field_row.field.entry is Entry.PASSWORD}
            self._drafts.save({name: text for name, text in texts.items() if text and name not in hidden})

    def retranslate(self) -> None:
        """Say the draft's words anew."""
        if self._restored.text:
            self.say_restored()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the draft before the page goes away."""
        super().hideEvent(event)
        if self._pause.isActive():
            self._pause.stop()
            self.keep_draft()

    def _lay(self, columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.active().px(20))
        grid.setVerticalSpacing(theme.active().px(12))
        line, at = 0, 0
        for field_row in self._rows.values():
            wide = field_row.field.entry in {Entry.LONG_TEXT, Entry.CHOICES} or columns == 1
            if wide and at:
                line, at = line + 1, 0
            grid.addWidget(field_row, line, at, 1, columns if wide else 1)
            at = 0 if wide else (at + 1) % columns
            line += 1 if wide or at == 0 else 0
        grid.setRowStretch(line + 1, 1)
        for each in range(columns):
            grid.setColumnStretch(each, 1)
        return grid

    def _offer_draft(self) -> None:
        kept = self._drafts.load() if self._drafts is not None else None
        if kept:
            self.fill(kept)
            self.say_restored()

    def say_restored(self) -> None:
        """Say that what was typed before is back, and offer to start empty."""
        words = translate("Widgets", "What you had typed here is back.")
        self._restored.say(words, action=translate("Widgets", "Start empty"))

    def _edit(self) -> None:
        if self._drafts is not None:
            self._pause.start()
        self.edited.emit()

    def _go_on(self) -> None:
        rows = [field_row for field_row in self._rows.values() if field_row.isVisible()]
        at = next((i for i, field_row in enumerate(rows) if field_row is self.sender()), len(rows))
        if at + 1 < len(rows):
            rows[at + 1].control.setFocus()
        else:
            self.submit()
