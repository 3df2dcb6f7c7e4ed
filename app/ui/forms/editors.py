"""The controls a field can be entered with; all speak text, as a form's ``clean`` reads it."""

from typing import Protocol

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.forms.fields import Choice, Entry, Field
from app.ui.forms.date_edit import DateEdit
from app.ui.forms.password_edit import PasswordEdit
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.layouts import column, tab_after


class Editor(Protocol):
    """What the form needs of a control."""

    edited: SignalInstance
    """Somebody changed it."""

    def text(self) -> str:
        """Return the raw text."""
        ...

    def put(self, text: str) -> None:
        """Show a raw text."""
        ...

    def say(self, field: Field) -> None:
        """Set the words inside the control in the present language."""
        ...

    def wipe(self) -> None:
        """Empty it and forget what could be undone."""
        ...


class LineEditor(QLineEdit):
    """One line."""

    edited = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.textEdited.connect(lambda _text: self.edited.emit())

    def put(self, text: str) -> None:
        """Show a text."""
        self.setText(text)

    def say(self, field: Field) -> None:
        """Say nothing: a line's label stands above it."""

    def wipe(self) -> None:
        """Empty it; setText also forgets the undo history."""
        self.setText("")


class LongEditor(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self) -> None:
        """Begin empty and three lines high."""
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.active().px(88))
        self.textChanged.connect(self.edited)

    def text(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def say(self, field: Field) -> None:
        """Say nothing: the label stands above it."""

    def wipe(self) -> None:
        """Empty it."""
        self.setPlainText("")


class ChoiceEditor(QComboBox):
    """One of a list; nothing is chosen until somebody chooses."""

    edited = Signal()

    def __init__(self) -> None:
        """Begin with no choices."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        self.activated.connect(lambda _index: self.edited.emit())

    def text(self) -> str:
        """Return the chosen value."""
        return str(self.currentData() or "")

    def put(self, text: str) -> None:
        """Choose a value."""
        self.setCurrentIndex(self.findData(text))

    def say(self, field: Field) -> None:
        """Write the choices in the present language."""
        kept = self.text()
        self.clear()
        for choice in field.choices:
            self.addItem(choice_label(choice), choice.value)
        self.setPlaceholderText(translate("Widgets", "Choose…"))
        self.put(kept)

    def wipe(self) -> None:
        """Choose nothing."""
        self.setCurrentIndex(-1)


class ChoicesEditor(QWidget):
    """Several of a list, as boxes."""

    edited = Signal()

    def __init__(self) -> None:
        """Begin with no boxes."""
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._body: QVBoxLayout = column(space=2)
        self.setLayout(self._body)

    def text(self) -> str:
        """Return the ticked values joined by commas."""
        return ",".join(value for value, box in self._boxes.items() if box.isChecked())

    def put(self, text: str) -> None:
        """Tick the values of a joined text."""
        ticked = text.split(",")
        for value, box in self._boxes.items():
            box.setChecked(value in ticked)

    def say(self, field: Field) -> None:
        """Write the choices in the present language."""
        kept = self.text()
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes = {}
        for choice in field.choices:
            box = QCheckBox(choice_label(choice))
            box.clicked.connect(lambda _on: self.edited.emit())
            self._boxes[choice.value] = box
            self._body.addWidget(box)
        tab_after(self, *self._boxes.values())
        self.put(kept)

    def wipe(self) -> None:
        """Tick nothing."""
        self.put("")


class CheckEditor(QCheckBox):
    """Yes or nothing; its label stands beside the box."""

    edited = Signal()

    def __init__(self) -> None:
        """Begin unticked."""
        super().__init__()
        self.clicked.connect(lambda _on: self.edited.emit())

    def text(self) -> str:
        """Return ``yes`` or nothing."""
        return "yes" if self.isChecked() else ""

    def put(self, text: str) -> None:
        """Tick it for ``yes``."""
        self.setChecked(text == "yes")

    def say(self, field: Field) -> None:
        """Write the label."""
        self.setText(translate("Forms", field.label))

    def wipe(self) -> None:
        """Untick it."""
        self.setChecked(False)


_CONTROLS: dict[Entry, type[QWidget]] = {
    Entry.TEXT: LineEditor,
    Entry.LONG_TEXT: LongEditor,
    Entry.PASSWORD: PasswordEdit,
    Entry.CHOICE: ChoiceEditor,
    Entry.CHOICES: ChoicesEditor,
    Entry.DATE: DateEdit,
    Entry.NUMBER: LineEditor,
    Entry.CHECK: CheckEditor,
}


def control_for(field: Field) -> QWidget:
    """Return the control of a field; it keeps the ``Editor`` protocol."""
    return _CONTROLS[field.entry]()


def choice_label(choice: Choice) -> str:
    """Return a choice's label in the present language."""
    words = translate("Vocabulary", choice.label)
    return words if words != choice.label else translate("Forms", choice.label)


class LeaveWatch(QObject):
    """Tells when the focus leaves a control for good, and turns Enter into the next field.

    Signals:
        left: the focus went elsewhere.
        entered: Enter was pressed.
    """

    left = Signal()
    entered = Signal()

    def __init__(self, control: QWidget) -> None:
        """Watch a control and what is inside it."""
        super().__init__(control)
        self._control = control
        for widget in (control, *control.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See focus and Enter."""
        if event.type() == QEvent.Type.FocusOut and self._really_left():
            self.left.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._enters(event):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _really_left(self) -> bool:
        # A dialog that goes away takes the focus from a control that is gone already.
        if not shiboken6.isValid(self._control):
            return False
        popup = isinstance(self._control, QComboBox) and self._control.view().isVisible()
        focus: QWidget | None = self._control.window().focusWidget()
        inside = focus is not None and (focus is self._control or self._control.isAncestorOf(focus))
        return not popup and not (inside and isinstance(self._control, ChoicesEditor))

    def _enters(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        return enter and plain and not isinstance(self._control, QPlainTextEdit)
