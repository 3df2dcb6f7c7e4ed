"""A paper of the program's own as it was printed."""

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.page_view import PageView


class PdfDialog(Dialog):
    """Pages to be read."""

    def __init__(self, title: str, pages: Sequence[QImage], parent: QWidget | None = None) -> None:
        """Show the pages."""
        super().__init__(parent, icon="receipt", width=720)
        self._heading = title
        self.pages = PageView(widest=760)
        self.body.addWidget(self.pages)
        self.settle()
        self.pages.show_pages(pages)

    def retranslate(self) -> None:
        """Name the button."""
        self.say(self._heading, translate("Fees", "Close"))

    def restyle(self) -> None:
        """Leave room for a receipt."""
        super().restyle()
        self.pages.setMinimumHeight(theme.active().px(460))
