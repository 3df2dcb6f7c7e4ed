"""Five faces, from very dissatisfied to very satisfied, each with its word."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveWidget

_FACES = ((1, "angry"), (2, "frown"), (3, "meh"), (4, "smile"), (5, "laugh"))


class StarRating(LiveWidget):
    """The faces.

    Signals:
        rated: with 1 to 5.
    """

    rated = Signal(int)

    def __init__(self, *, face: int = 40, parent: QWidget | None = None) -> None:
        """Show faces of a size in pixels at 100 %; a kiosk wants larger ones."""
        super().__init__(parent)
        self._face = face
        self._group = QButtonGroup(self)
        self._buttons: dict[int, QToolButton] = {}
        for stars, _icon in _FACES:
            button = QToolButton()
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, stars)
            self._buttons[stars] = button
        self._group.idClicked.connect(self._rate)
        self.setLayout(row(*self._buttons.values(), 1, space=8))
        self.settle()

    @property
    def stars(self) -> int:
        """What is chosen, 0 for nothing yet."""
        return max(0, self._group.checkedId())

    def choose(self, stars: int) -> None:
        """Choose a face."""
        self._buttons[stars].setChecked(True)
        self.restyle()

    def retranslate(self) -> None:
        """Say the words of the faces."""
        words = (
            translate("Forms", "Very dissatisfied"),
            translate("Forms", "Dissatisfied"),
            translate("Forms", "Fair"),
            translate("Forms", "Satisfied"),
            translate("Forms", "Very satisfied"),
        )
        for button, word in zip(self._buttons.values(), words, strict=True):
            button.setText(word)

    def restyle(self) -> None:
        """Draw the faces; the chosen one in the theme's colour."""
        px = theme.active().px
        for stars, icon in _FACES:
            button = self._buttons[stars]
            colour = "on_primary_soft" if button.isChecked() else "ink_soft"
            button.setIconSize(QSize(px(self._face), px(self._face)))
            button.setIcon(theme.active().icon(icon, colour, self._face))
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + px(28))

    def _rate(self, stars: int) -> None:
        self.restyle()
        self.rated.emit(stars)
