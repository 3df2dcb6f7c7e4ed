"""Five faces at the kiosk and at a window's rating device: the page of the client's view, worn large."""

from PySide6.QtCore import Signal

from app.ui.client_view.rating import RatingPage
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import KioskPage
from app.ui.language import translate
from app.ui.widgets.layouts import column


class KioskRating(KioskPage):
    """How was it?

    Signals:
        rated: with the GiveRating.
        skipped: the client would rather not.
    """

    rated = Signal(object)
    skipped = Signal()

    def __init__(self, look: KioskLook) -> None:
        """Begin with nothing chosen."""
        super().__init__(look)
        self.faces = RatingPage(look)
        self.faces.wrap_title()
        self.setLayout(column(self.gap, self.faces, space=0))
        self.faces.rated.connect(self.rated)
        self.faces.skipped.connect(self.skipped)
        self.settle()

    def spoken(self) -> str:
        """Return the question."""
        return translate("Kiosk", "How satisfied are you? Choose one of five faces.")

    def wipe(self) -> None:
        """Forget what was chosen and written."""
        self.faces.begin()
        self.faces.words.setUndoRedoEnabled(False)
