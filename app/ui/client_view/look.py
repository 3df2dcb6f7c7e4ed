"""How the client's view looks: its own size and contrast, whatever the counter wears."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.theme import theme
from app.ui.theme.fonts import body_font
from app.ui.theme.icons import icon
from app.ui.theme.sheet import style_sheet
from app.ui.theme.tokens import THEMES, Colours, ThemeName
from app.ui.widgets.labels import text_label

_NORMAL, _LARGE = 1.35, 1.7
_PAGE, _LARGE_PAGE = 1000, 1500
"""Widths of a page in pixels: type of 10 points then stands at about 17, or 25."""
_BODY = 14
_OWN = """
QWidget#client { background: %(canvas)s; }
QFrame#band { background: %(surface)s; border: none; border-bottom: 1px solid %(line)s; }
QFrame#foot { background: %(surface)s; border: none; border-top: 1px solid %(line)s; }
QLabel#name { font-size: %(plain)dpx; font-weight: 700; }
QLabel#number { font-size: %(small)dpx; color: %(ink_soft)s; }
QLabel#plain { font-size: %(plain)dpx; }
QLabel#refusal { color: %(act_text)s; font-size: %(plain)dpx; font-weight: 700; }
QPushButton[touch="true"] { font-size: %(plain)dpx; min-height: %(touch)dpx; padding: 0px %(pad)dpx; }
"""


class ClientLook(QObject):
    """Size and contrast of one client's view.

    Signals:
        changed: after the client asked for larger type or more contrast.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin in light colours, or in high contrast where the counter is."""
        super().__init__(parent)
        self.large = theme.active().large_print
        self.contrast = theme.active().name is ThemeName.HIGH_CONTRAST

    @property
    def name(self) -> ThemeName:
        """The theme that is worn."""
        return ThemeName.HIGH_CONTRAST if self.contrast else ThemeName.LIGHT

    @property
    def colours(self) -> Colours:
        """The colours that are worn."""
        return THEMES[self.name]

    @property
    def page_width(self) -> int:
        """How wide a page is shown, in pixels."""
        return _LARGE_PAGE if self.large else _PAGE

    def px(self, length: int) -> int:
        """Return a length given at 100 % in pixels."""
        return round(length * (_LARGE if self.large else _NORMAL))

    def icon(self, name: str, colour: str, size: int = 22, gap: int = 0) -> QIcon:
        """Return an icon in a colour token."""
        return icon(name, self.colours.get(colour), self.colours.disabled_ink, self.px(size), self.px(gap))

    def font(self) -> QFont:
        """Return the text font."""
        return body_font(self.px(_BODY))

    def sheet(self) -> str:
        """Return the style sheet of the whole view."""
        colours = self.colours
        own = _OWN % {
            "canvas": colours.canvas, "surface": colours.surface, "line": colours.line, "act_text": colours.act_text,
            "plain": self.px(16), "small": self.px(12), "ink_soft": colours.ink_soft,
            "touch": self.px(44), "pad": self.px(22),
        }  # fmt: skip
        return style_sheet(colours, self.name, self.px(100) / 100) + own

    def toggle_large(self) -> None:
        """Make type and pages larger, or usual again."""
        self.large = not self.large
        self.changed.emit()

    def toggle_contrast(self) -> None:
        """Raise the contrast, or lower it again."""
        self.contrast = not self.contrast
        self.changed.emit()


class TouchButton(QPushButton):
    """A button that a finger hits."""

    def __init__(self, look: ClientLook, icon_name: str = "", *, kind: str = "secondary") -> None:
        """Make a button of a kind: primary, secondary or ghost."""
        super().__init__()
        self._look, self._icon = look, icon_name
        self.setProperty("kind", kind)
        self.setProperty("touch", "true")
        self.setAutoDefault(False)
        look.changed.connect(self.dress)
        self.dress()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.dress()

    def dress(self) -> None:
        """Draw the icon like the words."""
        if self._icon:
            colour = {"primary": "on_primary", "ghost": "primary_text"}.get(str(self.property("kind")), "ink")
            picture = self._look.icon(self._icon, colour, gap=6)
            self.setIcon(picture)
            self.setIconSize(picture.availableSizes()[0])


def plain_label(name: str = "plain", *, wrap: bool = False) -> QLabel:
    """Return a label of running text."""
    label = text_label("", wrap=wrap)
    label.setObjectName(name)
    return label
