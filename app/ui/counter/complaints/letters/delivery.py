"""Asks how a letter was brought, and takes the file that proves it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.attachments import Paper
from app.domain.errors import GuitaiError, Unavailable
from app.forms.letters import DELIVER
from app.services.letter_delivery import Deliver
from app.ui import messages
from app.ui.counter.complaints.letters.desks import LetterUse
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row

_LARGEST = 20 * 1024 * 1024
ChooseFile = Callable[[QWidget], str]
"""Asks for a file; empty where the person would rather not."""


@dataclass(frozen=True, slots=True)
class _Proof:
    name: str
    paper: Paper


class DeliveryDialog(Dialog):
    """The form, and the proof."""

    def __init__(
        self,
        use: LetterUse,
        around: Surroundings,
        fill: Mapping[str, str],
        *,
        choose: ChooseFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask; ``fill`` is what the answers begin with."""
        super().__init__(parent, icon="send", width=560)
        self._use, self._around, self._choose = use, around, choose or choose_file
        self.command: Deliver | None = None
        self._proof: _Proof | None = None
        self.form: FormView[Mapping[str, Any]] = FormView(DELIVER)
        self.form.fill(fill)
        self.proof_button, self._proof_words = Button(icon="file-plus", size="small"), text_label("", "soft", wrap=True)
        self.proof_button.clicked.connect(self._add_proof)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        proof = row(self.proof_button, self._proof_words, space=10)
        proof.setStretch(1, 1)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.form)
        self.body.addLayout(proof)
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self.form.submit)
        self.form.submitted.connect(self._take)
        self.settle()

    def take_proof(self, path: str) -> None:
        """Examine a file beside the window and keep it as the proof."""
        if path:
            work = partial(_examined, Path(path), self._use)
            self._around.tasks.run(self, work, self._proven, lane=Lane.DOCUMENTS, failed=self._failed)

    def retranslate(self) -> None:
        """Set every word."""
        self.say(
            translate("Letters", "How was the letter brought?"),
            translate("Letters", "Put on record"),
            translate("Letters", "Cancel"),
        )
        if hasattr(self, "proof_button"):
            self.proof_button.setText(translate("Letters", "Add the proof …"))
            none = translate("Letters", "The signed copy, the post's receipt, or a picture of the screen")
            self._proof_words.setText(self._proof.name if self._proof else none)

    def _add_proof(self) -> None:
        self.take_proof(self._choose(self))

    def _proven(self, proof: _Proof) -> None:
        self._proof = proof
        self.fault.say("")
        self.retranslate()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, GuitaiError):
            return False
        self.fault.say(messages.say(error))
        return True

    def _take(self, told: Mapping[str, Any]) -> None:
        typed: datetime | None = told.get("at")
        self.command = Deliver(
            means=told["means"],
            recipient=told["recipient"],
            at=typed.replace(tzinfo=self._around.zone) if typed else self._around.now(),
            reached=not told.get("came_back", False),
            reference=told.get("reference", ""),
            note=told.get("note", ""),
            proof=self._proof.paper if self._proof else None,
            proof_name=self._proof.name if self._proof else "",
        )
        self.accept()


def choose_file(parent: QWidget) -> str:
    """Ask in the system's dialog for a PDF or a picture."""
    chosen, _ = QFileDialog.getOpenFileName(parent.window(), "", "", "PDF, JPEG, PNG (*.pdf *.jpg *.jpeg *.png)")
    return chosen


def _examined(path: Path, use: LetterUse) -> _Proof:
    try:
        if path.stat().st_size > _LARGEST:
            raise Unavailable("file.unreadable", file=path.name, reason="> 20 MiB")
        content = path.read_bytes()
    except OSError as fault:
        raise Unavailable("file.unreadable", file=path.name, reason=fault.strerror or "") from fault
    return _Proof(path.name, use.examine(content))
