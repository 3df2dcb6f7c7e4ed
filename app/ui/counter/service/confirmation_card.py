"""The confirmation of a case: what comes next, how far it is, and the pages as they will be sealed."""

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.services.views import ConfirmationView
from app.ui.counter.case_looks import confirmation_looks
from app.ui.counter.copies import print_words
from app.ui.counter.service.milestones import Milestones
from app.ui.counter.service.signing_bar import SigningBar
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import StateChip
from app.ui.widgets.labels import text_label
from app.ui.widgets.page_view import PageView


class WayCard(Card):
    """How far a confirmation is, and its copies on paper."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin with nothing reached."""
        super().__init__(parent=parent)
        self._found: ConfirmationView | None = None
        self.milestones = Milestones(around)
        self._prints = text_label("", "caption", wrap=True)
        self.add(self.milestones)
        self.add(self._prints)
        self.settle()

    def show_confirmation(self, confirmation: ConfirmationView | None, *, rated: bool, acknowledges: bool) -> None:
        """Show how far a confirmation, or an acknowledgement, is."""
        self._found = confirmation
        self.milestones.show_confirmation(confirmation, rated=rated, acknowledges=acknowledges)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(translate("Service", "How far it is"))
        found = getattr(self, "_found", None)
        if hasattr(self, "_prints"):
            prints = found.prints if found is not None else ()
            self._prints.setText("\n".join(print_words(each) for each in prints))
            self._prints.setVisible(bool(prints))


class ConfirmationCard(Card):
    """One confirmation while it is being made."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a confirmation."""
        super().__init__(parent=parent)
        self._confirmation: ConfirmationView | None = None
        self.state = StateChip(confirmation_looks)
        self.add_to_head(self.state)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.bar = SigningBar()
        self.way, self.pages = WayCard(around), PageView(widest=620)
        self.add(self.fault)
        self.add(self.bar)
        self.add(self.pages, 1)
        self.settle()

    def show_confirmation(self, confirmation: ConfirmationView | None, *, rated: bool, client: bool) -> None:
        """Show a confirmation, or that there is none yet."""
        self._confirmation = confirmation
        self.way.show_confirmation(confirmation, rated=rated, acknowledges=self.bar.acknowledges)
        self.bar.show_confirmation(confirmation, rated=rated, client=client)
        self.pages.setVisible(confirmation is not None)
        self.retranslate()

    def host(self, panel: QWidget) -> None:
        """Keep room for a panel between what comes next and the pages."""
        self.body.insertWidget(self.body.indexOf(self.pages), panel)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show the pages."""
        self.pages.show_pages(pages)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "pages"):
            return
        found = self._confirmation
        self.state.setVisible(found is not None)
        acknowledges = self.bar.acknowledges
        if found is None:
            alone = translate("Service", "Mismatch acknowledgement"), translate("Service", "Confirmation")
            self.set_title(alone[0] if acknowledges else alone[1])
            return
        told = translate("Service", "Mismatch acknowledgement {number}"), translate("Service", "Confirmation {number}")
        self.set_title((told[0] if acknowledges else told[1]).format(number=found.confirmation_no))
        self.state.set_state(found.state)

    def restyle(self) -> None:
        """Keep the paper tall enough to be read."""
        if hasattr(self, "pages"):
            self.pages.setMinimumHeight(theme.active().px(460))
