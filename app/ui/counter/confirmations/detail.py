"""One confirmation: its pages, its state, its copies; print again, save a copy."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.policy import Permission
from app.services.ports import PageImage
from app.services.views import ConfirmationView
from app.ui import messages
from app.ui.counter.case_looks import confirmation_looks
from app.ui.counter.confirmations.desks import ConfirmationDesks
from app.ui.counter.confirmations.evidence import EvidenceBar
from app.ui.counter.confirmations.paper_bar import PaperBar
from app.ui.counter.confirmations.standing import StandingBar
from app.ui.counter.printer_box import PRINTER
from app.ui.counter.saving import AskPath, ask_path, write_made
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import StateChip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.page_view import PageView, to_image

DOTS_AN_INCH = 150.0


class ConfirmationDetail(Card):
    """The chosen confirmation.

    Signals:
        opened: another confirmation is shown.
    """

    opened = Signal()

    def __init__(
        self, desks: ConfirmationDesks, around: Surroundings, *, ask: AskPath = ask_path, parent: QWidget | None = None
    ) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent=parent)
        self._desks, self._around, self._ask = desks, around, ask
        self.shown: ConfirmationView | None = None
        self.state = StateChip(confirmation_looks)
        self.add_to_head(self.state)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self._facts = text_label("", "soft", wrap=True, selectable=True)
        self.paper, self.standing = PaperBar(), StandingBar(desks, around, self._failed)
        self.evidence = EvidenceBar(desks.bundle, around, self._failed)
        self.pages, self.empty = PageView(widest=620), EmptyState("file-text")
        self._body = QWidget()
        body = column(self.fault, self.standing, self._facts, self.paper, self.evidence, space=10)
        body.addWidget(self.pages, 1)
        self._body.setLayout(body)
        self.add(self._body, 1)
        self.add(self.empty, 1)
        self.paper.print_asked.connect(self._print)
        self.paper.save_asked.connect(self._save)
        self.paper.preview_asked.connect(self._look)
        self.standing.changed.connect(self._stand)
        # There is no room for both: what is signed for stands in the heading.
        for below in (self.pages, self.paper):
            self.standing.colleague.asked.connect(below.hide)
            self.standing.colleague.left.connect(below.show)
        self.standing.case_asked.connect(self._open_case)
        around.feed.follow(self, {"confirmation", "print_job"}, self.reload)
        around.tasks.run(self, desks.prints.printers, self._show_printers)
        self.settle()

    def open_confirmation(self, confirmation_id: UUID) -> None:
        """Show a confirmation."""
        self._around.tasks.run(self, partial(self._desks.signing.confirmation, confirmation_id), self._show)

    def reload(self) -> None:
        """Show the confirmation as it stands now."""
        if self.shown is not None:
            self.open_confirmation(self.shown.confirmation_id)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "empty"):
            return
        self.empty.say(
            translate("Confirmations", "Choose a confirmation"),
            translate("Confirmations", "Its pages, its state and its copies are shown here."),
        )
        found = self.shown
        self.empty.setVisible(found is None)
        self._body.setVisible(found is not None)
        self.state.setVisible(found is not None)
        self.set_title(found.confirmation_no if found is not None else "")
        if found is not None:
            self._say(found)

    def _say(self, found: ConfirmationView) -> None:
        self.state.set_state(found.state)
        times = (
            (translate("Confirmations", "signed {moment}"), found.signed_at),
            (translate("Confirmations", "sealed {moment}"), found.sealed_at),
        )
        said = [words.format(moment=self._around.moment(at)) for words, at in times if at is not None]
        self._facts.setText(" · ".join(said))
        self._facts.setVisible(bool(said))
        self.paper.show_confirmation(found)
        self.paper.setVisible(bool(found.sealed_digest or found.sheet_digest))
        self.paper.masked.setVisible(bool(found.sealed_digest) and not found.on_paper)
        self.evidence.show_confirmation(found)
        self.evidence.setVisible(bool(found.sealed_digest) and self._desks.may(Permission.SEARCH_ARCHIVE))
        self.standing.show_confirmation(found)

    def _show(self, found: ConfirmationView) -> None:
        known = self.shown
        if known is None or known.confirmation_id != found.confirmation_id:
            self.fault.say("")
            self.paper.masked.setChecked(False)
            self.paper.show_document()
        self.shown = found
        self.opened.emit()
        if known is None or _digest(known) != _digest(found):
            self._look()
        self.retranslate()

    def _look(self) -> None:
        """Draw the document, or the copy that would be printed."""
        if self.shown is None:
            return
        which = self.shown.confirmation_id
        work = partial(self._desks.signing.pdf, which)
        if self.paper.previewing:
            work = partial(self._desks.confirmations.preview, which, masked=self.paper.masked.isChecked())
        self._around.tasks.run(self, work, partial(self._draw, which), failed=self._failed)

    def _open_case(self) -> None:
        if self.shown is not None:
            self._desks.open_case(self.shown.case_id)

    def _stand(self, found: ConfirmationView) -> None:
        self.fault.say("")
        self._show(found)

    def _draw(self, confirmation_id: UUID, pdf: bytes) -> None:
        work = partial(self._desks.draw, pdf, DOTS_AN_INCH)
        then = partial(self._drawn, confirmation_id)
        self._around.tasks.run(self, work, then, lane=Lane.DOCUMENTS, failed=self._failed)

    def _drawn(self, confirmation_id: UUID, pages: Sequence[PageImage]) -> None:
        if self.shown is not None and self.shown.confirmation_id == confirmation_id:
            self.pages.show_pages([to_image(page) for page in pages])

    def _print(self) -> None:
        if self.shown is None:
            return
        printer, masked = self.paper.printer.currentText(), self.paper.masked.isChecked()
        self._around.memory.keep(PRINTER, printer)
        work = partial(self._desks.confirmations.print_again, self.shown.confirmation_id, printer, masked=masked)
        self._around.tasks.run(self, work, self._printed, failed=self._failed)

    def _printed(self, found: ConfirmationView) -> None:
        self.fault.say("")
        self._show(found)
        self._around.notify(translate("Confirmations", "The printer has taken the copy."), Tone.GOOD)

    def _save(self) -> None:
        if self.shown is None:
            return
        path = self._ask(self, f"{self.shown.confirmation_no}.pdf")
        if path:
            made = partial(self._desks.confirmations.export, self.shown.confirmation_id)
            work = partial(write_made, made, Path(path))
            self._around.tasks.run(self, work, self._saved, failed=self._failed)

    def _saved(self, path: Path) -> None:
        self.fault.say("")
        self._around.notify(translate("Confirmations", "Saved as {file}.").format(file=path.name), Tone.GOOD)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, Unavailable | RuleViolation | Refused):
            return False
        self.fault.say(messages.say(error))
        self.reload()
        return True

    def _show_printers(self, printers: tuple[str, ...]) -> None:
        self.paper.show_printers(printers, self._around.memory.recall(PRINTER))


def _digest(confirmation: ConfirmationView) -> str:
    return confirmation.sealed_digest or confirmation.sheet_digest or confirmation.shown_digest
