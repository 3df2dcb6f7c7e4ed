"""The start page: what the kiosk can do, and that the counter helps too."""

from PySide6.QtCore import Qt, Signal

from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import KioskPage, heading
from app.ui.kiosk.tiles import Tile, TileGrid
from app.ui.language import translate
from app.ui.widgets.layouts import column


class HomePage(KioskPage):
    """Eight things to choose from, or fewer.

    Signals:
        chosen: with the key of what was pressed.
    """

    chosen = Signal(str)

    def __init__(self, look: KioskLook, offered: frozenset[str]) -> None:
        """Offer what this kiosk can do."""
        super().__init__(look)
        self._offered = offered
        self._title, self._also = heading(), heading("plain")
        for label in (self._title, self._also):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tiles = TileGrid(look, self._tiles, large=True)
        self.tiles.chosen.connect(self.chosen)
        body = column(self._title, space=14, margin=(24, 14, 24, 10))
        body.addWidget(self.gap)
        body.addWidget(self.tiles, 1)
        body.addWidget(self._also)
        self.setLayout(body)
        self.settle()

    def spoken(self) -> str:
        """Return the title and what can be chosen."""
        return f"{self._title.text()} {' '.join(tile.title for tile in self._tiles())} {self._also.text()}"

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(translate("Kiosk", "Welcome. What can we do for you?"))
        self._also.setText(translate("Kiosk", "Our colleagues at the counter gladly do all of this for you, too."))

    def _tiles(self) -> list[Tile]:
        known = (
            Tile("ticket", translate("Kiosk", "Take a number"), "ticket"),
            Tile("check_in", translate("Kiosk", "I have an appointment"), "calendar-check"),
            Tile("book", translate("Kiosk", "Ask for an appointment"), "calendar-clock"),
            Tile("prefill", translate("Kiosk", "Fill in a form while you wait"), "square-pen"),
            Tile("rate", translate("Kiosk", "Rate our service"), "smile"),
            Tile("complain", translate("Kiosk", "Complain or suggest"), "message-square-warning"),
            Tile("answers", translate("Kiosk", "Questions and answers"), "circle-help"),
            Tile("fees", translate("Kiosk", "Fees"), "coins"),
        )
        return [tile for tile in known if tile.key in self._offered]
