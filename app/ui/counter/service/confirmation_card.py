"""The confirmation of a case: what comes next, how far it is, and the pages as they will be sealed."""

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.services.views import ConfirmationView, PrintView
from app.ui import messages
from app.ui.counter.case_looks import confirmation_looks
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
from app.ui.widgets.layouts import column, row
from app.ui.widgets.page_view import PageView


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
        self.milestones = Milestones(around)
        self._prints = text_label("", "caption", wrap=True)
        self.pages = PageView(widest=620)
        self._side = QWidget()
        self._side.setLayout(column(self.milestones, self._prints, 1, space=12))
        self.add(self.fault)
        self.add(self.bar)
        body = row(self._side, self.pages, space=18)
        body.setStretch(1, 1)
        self.add(body)
        self.settle()

    def show_confirmation(self, confirmation: ConfirmationView | None, *, rated: bool, client: bool) -> None:
        """Show a confirmation, or that there is none yet."""
        self._confirmation = confirmation
        self.milestones.show_confirmation(confirmation, rated=rated)
        self.bar.show_confirmation(confirmation, rated=rated, client=client)
        self.pages.setVisible(confirmation is not None)
        self.retranslate()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show the pages."""
        self.pages.show_pages(pages)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "pages"):
            return
        found = self._confirmation
        self.state.setVisible(found is not None)
        if found is None:
            self.set_title(translate("Service", "Confirmation"))
            self._prints.setText("")
            return
        self.set_title(translate("Service", "Confirmation {number}").format(number=found.confirmation_no))
        self.state.set_state(found.state)
        self._prints.setText("\n".join(print_words(each) for each in found.prints))

    def restyle(self) -> None:
        """Keep the way narrow and the paper tall."""
        if not hasattr(self, "pages"):
            return
        self._side.setFixedWidth(theme.active().px(232))
        self.pages.setMinimumHeight(theme.active().px(430))


def print_words(copy: PrintView) -> str:
    """Return a copy on paper in words."""
    if copy.done_at is not None:
        words = translate("Service", "Copy {number}: printed on {printer}")
    else:
        words = translate("Service", "Copy {number}: waits for {printer}")
    said = words.format(number=copy.copy_no, printer=copy.printer)
    return f"{said}. {messages.say_code(copy.failure, {'printer': copy.printer})}" if copy.failure else said
