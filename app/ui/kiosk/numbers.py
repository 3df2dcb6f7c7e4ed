"""Taking a number: what for, whether care is needed, and the number itself."""

from PySide6.QtCore import Qt, Signal

from app.services.kiosk import KioskService
from app.services.queue_views import Slip
from app.ui.client_view.look import TouchButton
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import KioskPage, heading
from app.ui.kiosk.tiles import Tile, TileGrid
from app.ui.kiosk.words import HallWords
from app.ui.language import translate
from app.ui.widgets.layouts import column, row


class ChoicePage(KioskPage):
    """One thing of several.

    Signals:
        chosen: with its key.
        left: back.
    """

    chosen = Signal(str)
    left = Signal()

    few = False
    """Whether there is little to choose, so that each tile may be large."""

    def __init__(self, look: KioskLook) -> None:
        """Stand ready; a subclass says what there is."""
        super().__init__(look)
        self._question, self._help = heading(), heading("plain")
        self.tiles = TileGrid(look, self.offer, large=self.few)
        self.back = TouchButton(look, "arrow-left", kind="ghost")
        body = column(self._question, self._help, space=12, margin=(24, 10, 24, 10))
        body.addWidget(self.gap)
        body.addWidget(self.tiles, 1)
        body.addLayout(row(self.back, 1))
        self.setLayout(body)
        self.tiles.chosen.connect(self.chosen)
        self.back.clicked.connect(self.left)
        self.settle()

    def offer(self) -> list[Tile]:
        """Return what there is to choose."""
        return []

    def ask(self) -> tuple[str, str]:
        """Return the question, and what helps with it."""
        return "", ""

    def spoken(self) -> str:
        """Return question and choices."""
        return " ".join((*self.ask(), *(tile.title for tile in self.offer())))

    def retranslate(self) -> None:
        """Set every word."""
        question, helping = self.ask()
        self._question.setText(question)
        self._help.setText(helping)
        self._help.setVisible(bool(helping))
        self.back.setText(translate("Kiosk", "Back"))


class ServicePage(ChoicePage):
    """What somebody came for, in the catalogue's words."""

    def __init__(self, look: KioskLook, services: tuple[KioskService, ...], words: HallWords) -> None:
        """Offer the catalogue."""
        self._services, self._words = services, words
        super().__init__(look)

    def offer(self) -> list[Tile]:
        """Return the services."""
        return [Tile(one.code, self._words.service(one.code)) for one in self._services]

    def ask(self) -> tuple[str, str]:
        """Ask for the matter."""
        helping = translate("Kiosk", "Not sure? Take a number for basic advice, or ask at the counter.")
        return translate("Kiosk", "What did you come for?"), helping


class CarePage(ChoicePage):
    """Whether somebody needs care, and what to bring."""

    few = True

    def __init__(self, look: KioskLook, code: str, words: HallWords) -> None:
        """Speak of a service."""
        self._code, self._words = code, words
        super().__init__(look)

    def offer(self) -> list[Tile]:
        """Return the two ways."""
        return [
            Tile("usual", translate("Kiosk", "No, thank you"), "ticket"),
            Tile(
                "care",
                translate("Kiosk", "Yes, I need care"),
                "hand-heart",
                translate("Kiosk", "70 and over, ill, pregnant or disabled: you are called first."),
            ),
        ]

    def ask(self) -> tuple[str, str]:
        """Ask for it, and name what to bring."""
        bring = self._words.materials(self._code)
        named = translate("Kiosk", "{service}. Please have ready: {materials}")
        helping = named.format(service=self._words.service(self._code), materials=bring) if bring else ""
        return translate("Kiosk", "Do you need special care?"), helping


class ProofPage(ChoicePage):
    """By what somebody shows that they have an appointment."""

    few = True

    def offer(self) -> list[Tile]:
        """Return the three ways."""
        return [
            Tile("code", translate("Kiosk", "By the code on my slip"), "qr-code"),
            Tile("document", translate("Kiosk", "By my identity document"), "id-card"),
            Tile("phone_tail", translate("Kiosk", "By my phone's last digits"), "phone"),
        ]

    def ask(self) -> tuple[str, str]:
        """Ask for one."""
        return translate("Kiosk", "How shall we find your appointment?"), ""


class NumberPage(KioskPage):
    """The number: large, with how many are ahead and about how long it takes.

    Signals:
        fill_in: the client would like to fill in a form while waiting.
    """

    fill_in = Signal()

    def __init__(self, look: KioskLook, slip: Slip, words: HallWords) -> None:
        """Show a slip."""
        super().__init__(look)
        self.slip, self._words = slip, words
        self._printed: bool | None = None
        self._title, self._number, self._facts, self._paper = (
            heading(),
            heading("big"),
            heading("plain"),
            heading("plain"),
        )
        for label in (self._title, self._number, self._facts, self._paper):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.fill = TouchButton(look, "square-pen")
        self.button = TouchButton(look, "check", kind="primary")
        buttons = row(1, self.fill, self.button, 1, space=20)
        read = (self._title, self._number, self._facts, self._paper)
        self.setLayout(column(1, *read, self.gap, buttons, 1, space=16, margin=(32, 8, 32, 8)))
        self.button.clicked.connect(self.done)
        self.fill.clicked.connect(self.fill_in)
        self.settle()

    def printed(self, *, success: bool) -> None:
        """Say whether the slip comes out."""
        self._printed = success
        self.retranslate()

    def spoken(self) -> str:
        """Return the number and the wait."""
        return f"{self._title.text()} {' '.join(self._short())}. {self._facts.text()} {self._paper.text()}"

    def retranslate(self) -> None:
        """Set every word."""
        slip = self.slip
        self._title.setText(translate("Kiosk", "Your number"))
        self._number.setText(slip.number)
        self._facts.setText(self._outlook().format(service=self._words.service(slip.service_code)))
        self._paper.setText(self._paper_words())
        self.fill.setText(translate("Kiosk", "Fill in a form while you wait"))
        self.button.setText(translate("Kiosk", "Done"))

    def _outlook(self) -> str:
        slip = self.slip
        minutes = -(-int(slip.estimated_wait.total_seconds()) // 60)
        if not slip.ahead:
            soon = translate("Kiosk", "{service}\nYou are next · about {minutes} minutes")
            return soon.replace("{minutes}", str(minutes)) if minutes else translate("Kiosk", "{service}\nYou are next")
        facts = translate("Kiosk", "{service}\n{ahead} ahead of you · about {minutes} minutes")
        return facts.replace("{ahead}", str(slip.ahead)).replace("{minutes}", str(minutes))

    def _paper_words(self) -> str:
        if self._printed is None:
            return translate("Kiosk", "Your slip is being printed.")
        if self._printed:
            return translate("Kiosk", "Please take your slip, and watch the board.")
        return translate("Kiosk", "No slip can be printed now. Please note your number; it is valid.")

    def _short(self) -> str:
        return self.slip.number.partition("-")[0]
