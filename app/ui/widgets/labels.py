"""Words and icons that are only looked at."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.ui.theme import theme

# Qt's own numbers, set as properties: the Python face of the Qt namespace costs 20 ms before the first paint.
_PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
_SELECTABLE = 3  # Qt.TextInteractionFlag.TextSelectableByMouse and TextSelectableByKeyboard
_CENTRE = 0x84  # Qt.AlignmentFlag.AlignCenter


def text_label(text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return a label in a role: display, title, subtitle, strong, soft, caption, overline, error, figure."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setProperty("textFormat", _PLAIN_TEXT)
    label.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    if selectable:
        label.setProperty("textInteractionFlags", _SELECTABLE)
    return label


class IconLabel(QLabel):
    """An icon in a colour token; decorative unless given an accessible name."""

    def __init__(self, icon: str, colour: str = "ink_soft", size: int = 18, parent: QWidget | None = None) -> None:
        """Show an icon at a size in pixels at 100 %."""
        super().__init__(parent)
        self._icon, self._colour, self._size = icon, colour, size
        self.setProperty("alignment", _CENTRE)
        self._dress()

    def show_icon(self, icon: str, colour: str | None = None) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour or self._colour
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw in another theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_size"):
            self._dress()

    def _dress(self) -> None:
        picture = theme.active().pixmap(self._icon, self._colour, self._size)
        self.setPixmap(picture)
        side = theme.active().px(self._size)
        self.setFixedSize(side, side)


def rule(*, upright: bool = False) -> QFrame:
    """Return a hairline between two things."""
    line = QFrame()
    line.setProperty("role", "rule")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
