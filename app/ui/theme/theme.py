"""The theme that is worn: one for the whole program, switchable while it runs."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.theme.fonts import body_font
from app.ui.theme.sheet import style_sheet
from app.ui.theme.tokens import BODY, LARGE_PRINT, THEMES, Colours, ThemeName


class Theme(QObject):
    """What every widget asks for colours, lengths and icons.

    Signals:
        changed: after another theme or scale was put on; widgets also get a StyleChange event.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin in the light theme, not yet put on."""
        super().__init__()
        self.name = ThemeName.LIGHT
        self.large_print = False

    @property
    def colours(self) -> Colours:
        """The colours of the theme that is worn."""
        return THEMES[self.name]

    @property
    def scale(self) -> float:
        """1.0, or more in large print."""
        return LARGE_PRINT if self.large_print else 1.0

    def px(self, length: int) -> int:
        """Return a length given at 100 % in pixels of the present scale."""
        return round(length * self.scale)

    def wear(self, name: ThemeName, *, large_print: bool = False, marks: bool = True) -> None:
        """Put a theme on the running application.

        Without ``marks`` the application keeps the style it began with, and ticks and arrows wait for ``draw_marks``:
        a first paint that has none is spared 20 ms.
        """
        self.name, self.large_print = name, large_print
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setFont(self.body_font())
        app.setPalette(_palette(self.colours))
        app.setStyleSheet(style_sheet(self.colours, name, self.scale))
        if marks:
            self.draw_marks()
        self.changed.emit()

    def draw_marks(self) -> None:
        """Let our own style draw ticks and arrows from now on."""
        from app.ui.theme.style import GuitaiStyle

        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyle(GuitaiStyle(self.colours, self.scale))

    def icon(self, name: str, colour: str = "ink_soft", size: int = 18, gap: int = 0) -> QIcon:
        """Return a Lucide icon in a colour token, with air at its right; ask again after ``changed``."""
        from app.ui.theme.icons import icon

        return icon(name, self.colours.get(colour), self.colours.disabled_ink, self.px(size), self.px(gap))

    def body_font(self) -> QFont:
        """Return the text font at the present scale."""
        return body_font(self.px(BODY))

    def brush(self, colour: str) -> QBrush:
        """Return a colour token as a brush."""
        return QBrush(QColor(self.colours.get(colour)))

    def pixmap(self, name: str, colour: str = "ink_soft", size: int = 18) -> QPixmap:
        """Return a Lucide icon as a picture, sharp on the densest screen attached."""
        from app.ui.theme.icons import pixmap

        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        value = colour if colour.startswith("#") else self.colours.get(colour)
        return pixmap(name, value, self.px(size), ratio)


@cache
def active() -> Theme:
    """Return the program's one theme."""
    return Theme()


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: colours.canvas,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.ink,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.BrightText: colours.on_primary,
        role.Highlight: colours.primary,
        role.HighlightedText: colours.on_primary,
        role.Link: colours.primary_text,
        role.LinkVisited: colours.primary_text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.ink,
        role.PlaceholderText: colours.ink_faint,
        role.Accent: colours.primary,
        role.Light: colours.raised,
        role.Midlight: colours.line,
        role.Mid: colours.line_strong,
        role.Dark: colours.line_strong,
        role.Shadow: colours.ink,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled_ink))
    return palette
