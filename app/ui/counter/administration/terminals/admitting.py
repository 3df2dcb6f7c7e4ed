"""Letting a terminal in: its request, who asks, the code that was read out, and the code of the answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from app.forms import vocabulary
from app.forms.terminals import ADMIT_TERMINAL, AdmitTerminal
from app.services.terminal_views import RequestView
from app.services.terminals import Approval
from app.ui.counter.administration.wording import refuse
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

_PAUSE_MS = 350


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRequest:
    """A request that lies on the engine."""

    text: str = field(repr=False)
    seen: RequestView


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """What the card does; each may take its time."""

    examine: Callable[[str], RequestView]
    approve: Callable[[str, str], Approval]
    read_file: Callable[[Path], str]
    waiting: Callable[[], Sequence[WaitingRequest]] = tuple
    """The requests that lie on the engine and were not approved yet."""


class AdmitCard(Card):
    """One request at a time.

    Signals:
        done: the card was put away.
        admitted: a terminal was let in.
    """

    done = Signal()
    admitted = Signal()

    def __init__(self, acts: Admission, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent=parent)
        self._acts, self._around = acts, around
        self._seen: RequestView | None = None
        self._answer: Approval | None = None
        self._brought = False
        self.form: FormView[AdmitTerminal] = FormView(ADMIT_TERMINAL)
        self.file, self.approve = Button(icon="file-text"), Button(icon="badge-check", kind=Kind.PRIMARY)
        self.close_button = Button(kind=Kind.GHOST)
        self.who = Banner(tone=Tone.NOTE, closable=False)
        self._code, self._meaning = text_label("", "display", selectable=True), text_label("", "soft", wrap=True)
        self._told = LiveFrame(role="well")
        self._told.setLayout(column(self._code, self._meaning, space=6, margin=16))
        self._buttons = row(self.file, 1, self.close_button, self.approve, space=8)
        for item in (self.form, self.who, self._told, self._buttons):
            self.add(item)
        self._told.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        self.settle()

    def begin(self, text: str = "") -> None:
        """Start with an empty form, or with a request that lies on the engine."""
        self._seen = self._answer = None
        self.form.reset()
        self.who.say("")
        self._show_step()
        self.show()
        # What the engine brought needs no field: nothing of it is typed.
        self._brought = bool(text)
        self.form.row("request").setVisible(not text)
        self.file.setVisible(not text)
        if text:
            self.take(text)
            self.form.row("code").control.setFocus()
        else:
            self.form.setFocus()

    def take(self, text: str) -> None:
        """Put a request in, as if it had been pasted."""
        self.form.fill({"request": text})

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_buttons"):
            return
        self.set_title(translate("Terminals", "Let a terminal in"))
        self.file.setText(translate("Terminals", "Open a file…"))
        self.approve.setText(translate("Terminals", "The code is the same: let it in"))
        self._say_who()
        self._show_step()

    def restyle(self) -> None:
        """A request is one long line; four of them show enough of it."""
        super().restyle()
        if hasattr(self, "form"):
            # A wrapped sentence asks for its height too late; without this the code would stand in it.
            self._code.setFixedHeight(theme.active().px(46))
            self._told.setMinimumHeight(theme.active().px(126))
            box = self.form.row("request").control
            if isinstance(box, QPlainTextEdit):
                box.setMaximumHeight(theme.active().px(84))

    def _connect(self) -> None:
        self.form.edited.connect(self._pause.start)
        self._pause.timeout.connect(self._examine)
        self.file.clicked.connect(self._choose)
        self.approve.clicked.connect(self.form.submit)
        self.form.submitted.connect(self._send)
        self.close_button.clicked.connect(self._put_away)

    def _examine(self) -> None:
        text = self.form.raw()["request"].strip()
        self._seen = None
        self._say_who()
        if text:
            work = partial(self._acts.examine, text)
            self._around.tasks.run(self, work, partial(self._examined, text), failed=self._refused)

    def _examined(self, text: str, seen: RequestView) -> None:
        if self.form.raw()["request"].strip() == text:
            self._seen = seen
            self.form.row("request").show_fault(None)
            self._say_who()

    def _send(self, command: AdmitTerminal) -> None:
        self.approve.setEnabled(False)
        work = partial(self._acts.approve, command.request, command.code)
        self._around.tasks.run(self, work, self._approved, failed=self._refused)

    def _approved(self, answer: Approval) -> None:
        self._answer = answer
        self.form.wipe()
        self._say_who()
        self._show_step()
        self.admitted.emit()

    def _refused(self, error: Exception) -> bool:
        self.approve.setEnabled(True)
        return refuse(cast("FormView[object]", self.form), error)

    def _choose(self) -> None:
        title = translate("Terminals", "Open a terminal's request")
        chosen, _kind = QFileDialog.getOpenFileName(self, title)
        if chosen:
            work = partial(self._acts.read_file, Path(chosen))
            self._around.tasks.run(self, work, self.take, failed=self._refused)

    def _put_away(self) -> None:
        self.form.wipe()
        self.hide()
        self.done.emit()

    def _say_who(self) -> None:
        seen = self._seen
        if seen is None or self._answer is not None:
            self.who.say("")
            return
        kind = word(vocabulary.TERMINAL_KINDS, seen.terminal_kind.value)
        text = translate("Terminals", "Terminal {code} ({kind}) asks to be let in; the request is of {moment}.")
        again = translate(
            "Terminals", "Terminal {code} ({kind}) was let in already; its answer will be sent once more."
        )
        chosen = (again if seen.approved else text).format(
            code=seen.terminal_code, kind=kind, moment=self._around.moment(seen.made_at)
        )
        reads = translate("Terminals", ", ").join(word(vocabulary.SCOPES, scope.value) for scope in seen.scopes)
        will = translate("Terminals", "It will read: {scopes}").format(scopes=reads)
        self.who.say(f"{chosen} {will}")

    def _show_step(self) -> None:
        answer = self._answer
        self.approve.setEnabled(True)
        for widget in (self.form, self.approve):
            widget.setVisible(answer is None)
        self.file.setVisible(answer is None and not self._brought)
        self._told.setVisible(answer is not None)
        done, cancel = translate("Terminals", "Done"), translate("Terminals", "Cancel")
        self.close_button.setText(cancel if answer is None else done)
        if answer is not None:
            self._code.setText(answer.answer_code)
            text = translate(
                "Terminals",
                "Terminal {code} is let in. Read this code to the person there: their screen must show the same one. "
                "Where it differs, revoke the terminal.",
            )
            self._meaning.setText(text.format(code=answer.terminal.code))
