"""Grabs any widget into a picture, in every language and theme."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import language
from app.ui.language import Language
from app.ui.theme import fonts, theme
from app.ui.theme.tokens import ThemeName


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at a screen."""

    language: Language = Language.CHINESE
    theme: ThemeName = ThemeName.LIGHT
    large_print: bool = False

    @property
    def name(self) -> str:
        """A part of a file name."""
        return f"{self.language}-{self.theme}" + ("-large" if self.large_print else "")


def wear(look: Look) -> None:
    """Put a language and a theme on the running application, fonts included."""
    if fonts.FAMILY not in _families():
        fonts.load_regular()
        fonts.load_bold()
    language.active().speak(look.language)
    worn, app = theme.active(), QApplication.instance()
    dressed = isinstance(app, QApplication) and bool(app.styleSheet())
    # Dressing a whole window anew takes a second; it is spared where only the language differs.
    if not dressed or (worn.name, worn.large_print) != (look.theme, look.large_print):
        worn.wear(look.theme, large_print=look.large_print)
    settle()


def settle() -> None:
    """Let layouts and pending events come to rest."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def grab(widget: QWidget, path: Path, size: QSize | None = None) -> Path:
    """Save a picture of a widget as PNG, shown at a size."""
    if size is not None:
        widget.resize(size)
    widget.show()
    settle()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(path)
    return path


def _families() -> list[str]:
    return QFontDatabase.families()
