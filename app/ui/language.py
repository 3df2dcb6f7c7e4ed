"""The language the program speaks; it follows the system and can be switched while running."""

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator, Signal

from app.services.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

translate = QCoreApplication.translate
"""``translate("Context", "English source")``; call it again on LanguageChange."""


class Language(StrEnum):
    """The languages that are complete."""

    ENGLISH = "en"
    CHINESE = "zh_CN"


class Speech(QObject):
    """Installs translators; every widget then gets a LanguageChange event.

    Attributes:
        traditional: Whether Chinese is written in Traditional characters; call board and kiosk offer it.

    Signals:
        changed: after the language was switched.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin with the source language until ``speak`` is called."""
        super().__init__()
        self.language = Language.ENGLISH
        self.traditional = False
        self._translators: list[QTranslator] = []

    def speak(
        self, language: Language, folder: Path | None = None, *, locale: bool = True, traditional: bool = False
    ) -> None:
        """Switch the language; Qt's own dialogs follow, their dates too unless ``adopt_locale`` comes later."""
        app = QCoreApplication.instance()
        self.language, self.traditional = language, traditional and language is Language.CHINESE
        if app is None:
            return
        for translator in self._translators:
            app.removeTranslator(translator)
        self._translators = []
        if language is not Language.ENGLISH:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(app, f"qtbase_{language}", qt)
            self._install(app, f"guitai_{language}", str(folder or resource("translations")))
        if locale:
            self.adopt_locale()
        self.changed.emit()

    def adopt_locale(self) -> None:
        """Let Qt's own controls write dates and numbers as the language does."""
        from PySide6.QtCore import QLocale

        QLocale.setDefault(self.locale)

    def written(self, text: str) -> str:
        """Return a text of a policy document as it is written in the present language."""
        if not self.traditional:
            return text
        from app.ui.traditional import traditional

        return traditional(text)

    @property
    def locale(self) -> "QLocale":
        """The locale of dates, numbers and money; QLocale's 9 ms are spent where it is first asked for."""
        from PySide6.QtCore import QLocale

        return QLocale("zh_CN" if self.language is Language.CHINESE else "en_GB")

    def _install(self, app: QCoreApplication, name: str, folder: str) -> None:
        translator = self._translator()
        if translator.load(name, folder):
            app.installTranslator(translator)
            self._translators.append(translator)

    def _translator(self) -> QTranslator:
        if not self.traditional:
            return QTranslator(self)
        from app.ui.traditional import TraditionalTranslator

        return TraditionalTranslator(self)


@cache
def active() -> Speech:
    """Return the program's one language."""
    return Speech()


def system_language() -> Language:
    """Return Chinese where the system is Chinese, else English."""
    from PySide6.QtCore import QLocale

    chinese = QLocale.system().language() == QLocale.Language.Chinese
    return Language.CHINESE if chinese else Language.ENGLISH
