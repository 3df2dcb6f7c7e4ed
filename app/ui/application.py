"""Makes the application ready for its first paint: typeface, language, theme, as the person left them."""

import sys

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.ui import language
from app.ui.language import Language, system_language
from app.ui.memory import Memory
from app.ui.theme import fonts, theme
from app.ui.theme.tokens import ThemeName

AFTER_FIRST_PAINT_MS = 200


def make_application(memory: Memory) -> QApplication:
    """Return the one QApplication, dressed; later switches are remembered."""
    # Chosen by argument: setStyle would hand back a QStyle, whose Python face costs 12 ms before the first paint.
    # A pen's samples are not to be merged on the way: the signature keeps every one.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "fusion"])
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    app.setApplicationName("guitai")
    app.setApplicationDisplayName("Guitai")
    dress(memory)
    return app


def dress(memory: Memory) -> None:
    """Put on what the person chose last, or what suits the system."""
    fonts.load_regular()
    fonts.load_bold()
    spoken, worn = language.active(), theme.active()
    spoken.speak(_language(memory.recall("look/language")), locale=False)
    large = memory.recall("look/large_print") == "yes"
    worn.wear(_theme(memory.recall("look/theme")), large_print=large, marks=False)
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, worn.draw_marks)
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, spoken.adopt_locale)
    spoken.changed.connect(lambda: memory.keep("look/language", spoken.language))
    worn.changed.connect(lambda: memory.keep("look/theme", worn.name))
    worn.changed.connect(lambda: memory.keep("look/large_print", "yes" if worn.large_print else ""))


def _language(kept: str) -> Language:
    return Language(kept) if kept in set(Language) else system_language()


def _theme(kept: str) -> ThemeName:
    return ThemeName(kept) if kept in set(ThemeName) else ThemeName.LIGHT
