"""Carries a case from its confirmation to the archive; whatever stopped the program, it goes on where it stood."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.domain import confirmation_workflow
from app.domain.confirmations import DocumentPurpose
from app.domain.errors import GuitaiError, RuleViolation, Unavailable
from app.services.ports import PageImage
from app.services.views import ConfirmationView
from app.ui import messages
from app.ui.client_view.session import ClientDesks, ClientSession
from app.ui.client_view.stage import Progress, Stage
from app.ui.counter.printer_box import PRINTER
from app.ui.counter.service.confirmation_card import ConfirmationCard
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.service.dialogs import Ask
from app.ui.counter.service.signing_aside import SigningAside
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.page_view import to_image

DOTS_AN_INCH = 200.0
_UNSEEN = "signing.identity_unchecked"


class SigningPart(QObject):
    """The confirmation of the case that is shown.

    Signals:
        moved: the case or its confirmation is at another step now.
        identity_seen: the teller saw the signer's original document now.
    """

    moved = Signal()
    identity_seen = Signal()

    def __init__(
        self, desks: ServiceDesks, around: Surroundings, card: ConfirmationCard, ask: Ask, page: QWidget
    ) -> None:
        """Work through a card of a page."""
        super().__init__(page)
        self._desks, self._around, self.card, self._ask = desks, around, card, ask
        self._case_id: UUID | None = None
        self._confirmation: ConfirmationView | None = None
        self._rated = False
        self._pictures: tuple[str, list[QImage]] = ("", [])
        given = ClientDesks(signing=desks.signing, ratings=desks.ratings, record=desks.record)
        self.session = ClientSession(given, around.tasks, desks.branch, page)
        self.aside = SigningAside(desks, around, ask, page, self._failed)
        card.host(self.aside.colleague)
        self._connect()
        self._look_for_printers()

    def show_case(
        self, case_id: UUID, confirmation: ConfirmationView | None, *, rated: bool, large_print: bool = False
    ) -> None:
        """Show where the case's confirmation stands; ``large_print`` is what the client begins to read in."""
        self.session.large_print = large_print
        if case_id != self._case_id:
            self.card.fault.say("")
        self._case_id, self._rated = case_id, rated
        self._show(confirmation)

    def _connect(self) -> None:
        bar = self.card.bar
        self.card.fault.acted.connect(lambda: self.card.fault.say(""))
        self.card.fault.acted.connect(self.identity_seen)
        bar.generate.connect(self._generate)
        bar.hand_over.connect(self._hand_over)
        bar.take_back.connect(self.session.take_back)
        bar.seal.connect(self._seal)
        bar.deliver.connect(self._deliver)
        bar.discard.connect(self._discard)
        bar.aside.connect(self._take_aside)
        self.aside.began.connect(bar.rest)
        self.aside.stepped.connect(self._stepped_aside)
        bar.rate.connect(lambda: self.session.ask_rating(self._known))
        facing = self._around.facing
        self.session.opened.connect(lambda: facing.turned.emit(True))
        self.session.ended.connect(lambda: facing.turned.emit(False))
        facing.withdrawn.connect(self.session.lock_up)
        self.session.progressed.connect(self._follow)
        self.session.moved_on.connect(self._step)
        self.session.rated.connect(self._client_rated)
        self.session.ended.connect(self._client_left)

    @property
    def _known(self) -> ConfirmationView:
        if self._confirmation is None:
            raise LookupError("the case has no confirmation yet")
        return self._confirmation

    def _generate(self, language: str) -> None:
        if self._case_id is not None:
            self._run(partial(self._desks.signing.generate, self._case_id, language))

    def _hand_over(self) -> None:
        digest, pictures = self._pictures
        if digest == _digest(self._known) and pictures:
            self.session.begin(self._known, pictures, self._failed)

    def _seal(self) -> None:
        self._run(partial(self._finish, self._known))

    def _finish(self, confirmation: ConfirmationView) -> ConfirmationView:
        if confirmation.state == confirmation_workflow.SIGNED:
            self._desks.signing.countersign(confirmation.confirmation_id)
        return self._desks.signing.seal(confirmation.confirmation_id)

    def _deliver(self, printer: str) -> None:
        if printer:
            self._around.memory.keep(PRINTER, printer)
        work = partial(self._desks.signing.deliver, self._known.confirmation_id, printer or None)
        self.card.bar.rest()
        self._around.tasks.run(self, work, self._delivered, failed=self._failed)

    def _delivered(self, confirmation: ConfirmationView) -> None:
        self._step(confirmation)
        if confirmation.purpose is DocumentPurpose.MISMATCH:
            self._around.notify(translate("Service", "The acknowledgement is signed; the case goes on."), Tone.GOOD)
            if self.session.serves(confirmation.case_id):
                self.session.take_back()
            return
        self._around.notify(translate("Service", "The case is complete and filed."), Tone.GOOD)
        if self.session.serves(confirmation.case_id):
            self.session.ask_rating(confirmation)

    def _take_aside(self, action: str) -> None:
        printer = self.card.bar.printer.currentText()
        if action == "hand_out":
            self._around.memory.keep(PRINTER, printer)
        self.aside.take(action, self._known, printer)

    def _stepped_aside(self, confirmation: ConfirmationView) -> None:
        self._step(confirmation)
        if confirmation.state == confirmation_workflow.REFUSED:
            self._around.notify(translate("Service", "The case is complete and filed."), Tone.GOOD)

    def _discard(self) -> None:
        reason = self._ask(self.card, "discard")
        if reason:
            self._run(partial(self._desks.signing.discard, self._known.confirmation_id, reason))

    def _run(self, work: partial[ConfirmationView]) -> None:
        self.card.bar.rest()
        self._around.tasks.run(self, work, self._step, failed=self._failed)

    def _step(self, confirmation: ConfirmationView) -> None:
        self.moved.emit()
        if confirmation.case_id != self._case_id:
            return
        self.card.fault.say("")
        dead = confirmation.state in confirmation_workflow.DEAD
        self._show(None if dead else confirmation)

    def _failed(self, error: Exception) -> bool:
        """Say beside the document what a printer, a signer or a rule refused; nothing that was done is lost."""
        self.card.bar.wake()
        if not isinstance(error, Unavailable | RuleViolation):
            return False
        unseen = isinstance(error, RuleViolation) and error.code == _UNSEEN
        action = translate("Service", "Original seen and compared") if unseen else ""
        self.card.fault.say(_sentence(error), action=action)
        self.moved.emit()
        return True

    def _show(self, confirmation: ConfirmationView | None) -> None:
        self._confirmation = confirmation
        if self.card.bar.printer.count() == 0:
            # One may have been switched on since.
            self._look_for_printers()
        self.card.show_confirmation(confirmation, rated=self._rated, client=self._with_client())
        if confirmation is not None and _digest(confirmation) != self._pictures[0]:
            self._pictures = (_digest(confirmation), [])
            self.card.bar.show_drawn(drawn=False)
            work = partial(self._desks.signing.pdf, confirmation.confirmation_id)
            self._around.tasks.run(self, work, partial(self._draw, _digest(confirmation)), failed=self._failed)

    def _draw(self, digest: str, pdf: bytes) -> None:
        work = partial(self._desks.draw, pdf, DOTS_AN_INCH)
        self._around.tasks.run(self, work, partial(self._drawn, digest), lane=Lane.DOCUMENTS, failed=self._failed)

    def _drawn(self, digest: str, pages: Sequence[PageImage]) -> None:
        if digest == self._pictures[0]:
            self._pictures = (digest, [to_image(page) for page in pages])
            self.card.show_pages(self._pictures[1])
            self.card.bar.show_drawn(drawn=True)

    def _with_client(self) -> bool:
        """Whether the client is still busy: after the signature the next press is the teller's."""
        return self.session.serves(self._case_id) and self.session.progress.stage is not Stage.SIGNED

    def _follow(self, progress: Progress) -> None:
        self.card.bar.show_progress(progress)
        self.card.bar.show_confirmation(self._confirmation, rated=self._rated, client=self._with_client())

    def _client_rated(self) -> None:
        self._rated = True
        self.moved.emit()

    def _client_left(self) -> None:
        self._show(self._confirmation)
        self.moved.emit()

    def _look_for_printers(self) -> None:
        self._around.tasks.run(self, self._desks.prints.printers, self._show_printers)

    def _show_printers(self, printers: tuple[str, ...]) -> None:
        self.card.bar.show_printers(printers, self._around.memory.recall(PRINTER))


def _digest(confirmation: ConfirmationView) -> str:
    return confirmation.sealed_digest or confirmation.sheet_digest or confirmation.shown_digest


def _sentence(error: Exception) -> str:
    return messages.say(error) if isinstance(error, GuitaiError) else str(error)
