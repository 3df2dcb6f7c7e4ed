"""What leads off the usual way of a confirmation: papers signed in ink, refusals, a document prepared anew."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import Unavailable
from app.forms import vocabulary
from app.services.materials import MaterialsDesk
from app.services.paper_signing import Scanned
from app.services.views import ConfirmationView
from app.services.workplace import Workplace
from app.ui.counter.colleague import ColleaguePanel
from app.ui.counter.looks import word
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.service.dialogs import Ask
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate

AskScans = Callable[[QWidget], Sequence[str]]
"""Asks for the scanned files, in order; none where the person would rather not."""


def ask_scans(parent: QWidget) -> Sequence[str]:
    """Ask in the system's dialog; the files are taken in the order of their names."""
    kinds = translate("Service", "Scans") + " (*.jpg *.jpeg *.png *.pdf)"
    chosen, _filter = QFileDialog.getOpenFileNames(parent.window(), "", "", kinds)
    return sorted(chosen)


def read_scans(materials: MaterialsDesk, paths: Sequence[str]) -> list[Scanned]:
    """Return the files, each judged by its content.

    Raises:
        Unavailable: ``file.unreadable``.
        RuleViolation: what is wrong with a file.
    """
    try:
        return [Scanned(materials.examine(Path(path).read_bytes()), Path(path).name) for path in paths]
    except OSError as fault:
        name = Path(fault.filename or paths[0]).name
        raise Unavailable("file.unreadable", file=name, reason=fault.strerror or "") from fault


class SigningAside(QObject):
    """Takes these steps, with whoever must take them.

    Signals:
        stepped: with the confirmation as it stands after a step.
        began: a step is under way.
    """

    stepped = Signal(object)
    began = Signal()

    def __init__(
        self, desks: ServiceDesks, around: Surroundings, ask: Ask, page: QWidget, failed: Callable[[Exception], bool]
    ) -> None:
        """Act for a page; ``ask`` returns a reason, ``failed`` says beside the document what was refused."""
        super().__init__(page)
        self._desks, self._around, self._ask, self._page = desks, around, ask, page
        self.ask_scans: AskScans = ask_scans
        self._failed = failed
        self.colleague = ColleaguePanel(desks.colleagues, around.tasks)

    def take(self, action: str, found: ConfirmationView, printer: str) -> None:
        """Take a step by its name."""
        confirmation_id, refusals = found.confirmation_id, self._desks.refusals
        match action:
            case "renew":
                self._run(partial(self._desks.signing.renew, confirmation_id))
            case "hand_out":
                self._run(partial(self._desks.on_paper.hand_out, confirmation_id, printer))
            case "scan_in":
                self._scan(found)
            case "refuse_signing" | "sign_after_all":
                act = refusals.state if action == "refuse_signing" else refusals.sign_after_all
                if reason := self._ask(self._page, action):
                    self._run(partial(act, confirmation_id, reason))
            case "witness_refusal" | "approve_refusal":
                self._with_colleague(action, found)
            case "file_refusal":
                self._run(partial(refusals.finish, confirmation_id))

    def _scan(self, found: ConfirmationView) -> None:
        if paths := self.ask_scans(self._page):
            desk = self._desks.on_paper
            self._run(lambda: desk.scan_in(found.confirmation_id, read_scans(self._desks.materials, paths)))

    def _with_colleague(self, action: str, found: ConfirmationView) -> None:
        def do(theirs: Workplace) -> ConfirmationView:
            desk = self._desks.refusals.at(theirs)
            act = desk.witness if action == "witness_refusal" else desk.approve
            return act(found.confirmation_id)

        self.colleague.ask(partial(word, vocabulary.ACTIONS, action), do, self._acted)

    def _acted(self, found: ConfirmationView) -> None:
        """Go on: an approved refusal is sealed and filed at once, in the teller's name."""
        if found.next_action == "file_refusal":
            self._run(partial(self._desks.refusals.finish, found.confirmation_id))
        else:
            self.stepped.emit(found)

    def _run(self, work: Callable[[], ConfirmationView]) -> None:
        self.began.emit()
        self._around.tasks.run(self, work, self.stepped.emit, failed=self._failed)
