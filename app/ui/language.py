"""The language the program speaks; it follows the system and can be switched while running."""

from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app.services.resources import resource

translate = QCoreApplication.translate
"""``translate("Context", "English source")``; call it again on LanguageChange."""


class Language(StrEnum):
    """The languages that are complete."""

    ENGLISH = "en"
    CHINESE = "zh_CN"


class Speech(QObject):
    """Installs translators; every widget then gets a LanguageChange event.

    Signals:
        changed: after the language was switched.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin with the source language until ``speak`` is called."""
        super().__init__()
        self.language = Language.ENGLISH
        self._translators: list[QTranslator] = []

    def speak(self, language: Language, folder: Path | None = None) -> None:
        """Switch the language; Qt's own dialogs and the locale of dates and money follow."""
        app = QCoreApplication.instance()
        self.language = language
        QLocale.setDefault(self.locale)
        if app is None:
            return
        for translator in self._translators:
            app.removeTranslator(translator)
        self._translators = []
        if language is not Language.ENGLISH:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(app, f"qtbase_{language}", qt)
            self._install(app, f"guitai_{language}", str(folder or resource("translations")))
        self.changed.emit()

    @property
    def locale(self) -> QLocale:
        """The locale of dates, numbers and money."""
        return QLocale("zh_CN" if self.language is Language.CHINESE else "en_GB")

    def _install(self, app: QCoreApplication, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            app.installTranslator(translator)
            self._translators.append(translator)


@cache
def active() -> Speech:
    """Return the program's one language."""
    return Speech()


def system_language() -> Language:
    """Return Chinese where the system is Chinese, else English."""
    chinese = QLocale.system().language() == QLocale.Language.Chinese
    return Language.CHINESE if chinese else Language.ENGLISH
