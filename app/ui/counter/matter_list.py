"""What must be known before serving a client, each in words with an icon in its tone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.matters import Matter
from app.ui import messages
from app.ui.counter.looks import tone_of
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class MatterList(LiveWidget):
    """Matters, what stops first; a quiet good word where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._matters: tuple[Matter, ...] = ()
        self._banners: list[Banner] = []
        self._body = column(space=6)
        self.setLayout(self._body)
        self.settle()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is said."""
        return tuple(banner.text for banner in self._banners)

    def show_matters(self, matters: Sequence[Matter]) -> None:
        """Show these matters."""
        self._matters = tuple(matters)
        for banner in self._banners:
            self._body.removeWidget(banner)
            banner.deleteLater()
        self._banners = [Banner(closable=False) for _ in self._matters or (None,)]
        for banner in self._banners:
            self._body.addWidget(banner)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every matter in the present language."""
        if self._banners and not self._matters:
            self._banners[0].say(translate("Matters", "Nothing stands in the way."), tone=Tone.GOOD)
        for banner, matter in zip(self._banners, self._matters, strict=False):
            banner.say(messages.say_code(matter.code, matter.params), tone=tone_of(matter.severity))
