"""Whether a sealed confirmation still stands, and the two acts that end that: voiding, and ordering a replacement."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain import confirmation_workflow
from app.domain.attachments import Paper
from app.domain.errors import Unavailable
from app.forms import vocabulary
from app.services.views import ConfirmationView
from app.services.voiding import VoidingDesk
from app.services.workplace import Workplace
from app.ui.counter.colleague import ColleaguePanel
from app.ui.counter.confirmations.desks import ConfirmationDesks
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

AskScan = Callable[[QWidget], str]
"""Asks for the scan of a revocation; empty where the person would rather not."""


def ask_scan(parent: QWidget) -> str:
    """Ask in the system's dialog."""
    title = translate("Confirmations", "The client's signed revocation")
    chosen, _filter = QFileDialog.getOpenFileName(parent.window(), title, "", "(*.jpg *.jpeg *.png *.pdf *.tif *.tiff)")
    return chosen


class StandingBar(LiveWidget):
    """A mark where a document is out of force, and the acts while it is in force.

    Signals:
        changed: with the confirmation as it stands after an act.
        case_asked: the person wants to see the case.
    """

    changed = Signal(object)
    case_asked = Signal()

    def __init__(
        self, desks: ConfirmationDesks, around: Surroundings, failed: Callable[[Exception], bool],
        *, scan: AskScan = ask_scan, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Act with the desks; ``failed`` says what was refused."""
        super().__init__(parent)
        self._desks, self._around, self._failed, self._ask, self._scan = desks, around, failed, desks.ask, scan
        self._found: ConfirmationView | None = None
        self.mark = Banner(tone=Tone.ACT, closable=False)
        self.note = Banner(tone=Tone.NOTE, closable=False)
        self.void = Button(icon="circle-x", kind=Kind.GHOST, size="small")
        self.replace = Button(icon="git-compare", kind=Kind.GHOST, size="small")
        self.case = Button(icon="arrow-up-right", kind=Kind.GHOST, size="small")
        self.colleague = ColleaguePanel(desks.colleagues, around.tasks)
        self._acts = QWidget()
        self._acts.setLayout(row(self.void, self.replace, 1, self.case))
        self.setLayout(column(self.mark, self.note, self._acts, self.colleague, space=8))
        self.void.clicked.connect(self._void)
        self.replace.clicked.connect(self._order)
        self.case.clicked.connect(self.case_asked)
        self.settle()

    def show_confirmation(self, found: ConfirmationView) -> None:
        """Show whether it stands."""
        if self._found is None or self._found.confirmation_id != found.confirmation_id:
            self.colleague.close_up()
        self._found = found
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        found = self._found
        if found is None:
            return
        self.mark.say(_mark(found))
        self.note.say(_note(found))
        sealed = found.state in confirmation_workflow.SEALED_STATES
        self.void.setVisible(sealed)
        self.replace.setVisible(sealed and not found.replaceable)
        self.void.setText(translate("Confirmations", "Void"))
        self.replace.setText(translate("Confirmations", "Order a replacement"))
        self.case.setText(translate("Confirmations", "To the case"))

    def _void(self) -> None:
        found = self._found
        if found is None or not (reason := self._ask(self, "void")):
            return
        if path := self._scan(self):
            materials = self._desks.materials
            work = partial(_examined, materials.examine, Path(path))
            then = partial(self._void_with, found, reason, Path(path).name)
            self._around.tasks.run(self, work, then, failed=self._failed)

    def _void_with(self, found: ConfirmationView, reason: str, name: str, paper: Paper) -> None:
        self._act("void", lambda desk: desk.void(found.confirmation_id, reason, paper, name))

    def _order(self) -> None:
        found = self._found
        if found is not None and (reason := self._ask(self, "order_replacement")):
            self._act("order_replacement", lambda desk: desk.order_replacement(found.confirmation_id, reason))

    def _act(self, action: str, do: Callable[[VoidingDesk], ConfirmationView]) -> None:
        """Act in one's own name where one may, else let a colleague who may do it here."""
        desk = self._desks.voiding
        if desk.may(action):
            self._around.tasks.run(self, partial(do, desk), self.changed.emit, failed=self._failed)
            return

        def theirs(place: Workplace) -> ConfirmationView:
            return do(desk.at(place))

        self.colleague.ask(partial(word, vocabulary.ACTIONS, action), theirs, self.changed.emit)


def _examined(examine: Callable[[bytes], Paper], path: Path) -> Paper:
    """Read and examine a file.

    Raises:
        Unavailable: ``file.unreadable``.
        RuleViolation: what is wrong with it.
    """
    try:
        return examine(path.read_bytes())
    except OSError as fault:
        raise Unavailable("file.unreadable", file=path.name, reason=fault.strerror or "") from fault


def _mark(found: ConfirmationView) -> str:
    """Return what is wrong with relying on this document; empty where it stands."""
    step = found.steps[-1] if found.steps else None
    match found.state:
        case confirmation_workflow.VOIDED:
            words = translate("Confirmations", "Void: {reason}. The original is kept as it was sealed.")
            return words.format(reason=step.reason if step else "")
        case confirmation_workflow.SUPERSEDED:
            words = translate("Confirmations", "Superseded by {number}; only that one is in force.")
            return words.format(number=found.superseded_by_no)
        case confirmation_workflow.DISCARDED:
            return translate("Confirmations", "Discarded before it was signed; its number is void.")
        case confirmation_workflow.REFUSED:
            return translate("Confirmations", "The client did not sign; the record of the refusal is shown.")
        case _:
            return ""


def _note(found: ConfirmationView) -> str:
    """Return what else is to be known of it."""
    if found.replaceable and found.state in confirmation_workflow.SEALED_STATES:
        return translate(
            "Confirmations", "A replacement was ordered: prepare it at the case. This one stands meanwhile."
        )
    if found.supersedes_no and found.state in confirmation_workflow.SEALED_STATES:
        return translate("Confirmations", "Takes the place of {number}.").format(number=found.supersedes_no)
    return ""
