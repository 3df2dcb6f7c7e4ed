"""Screens are tested offscreen, in the bundled typeface and English, unless a test asks for more."""

import pytest

from app.ui import screenshots
from app.ui.language import Language
from app.ui.tasks import Tasks
from app.ui.theme.tokens import ThemeName


class HeardErrors:
    """An error path that keeps what it heard."""

    def __init__(self):
        self.errors, self.retries = [], []

    def report(self, error, *, retry=None):
        self.errors.append(error)
        self.retries.append(retry)


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture(autouse=True)
def look(qapp):
    """Begin every test in English and the light theme; returns a way to change."""

    def wear(language=Language.ENGLISH, theme=ThemeName.LIGHT, *, large_print=False):
        screenshots.wear(screenshots.Look(language, theme, large_print))

    wear()
    return wear


@pytest.fixture
def heard():
    return HeardErrors()


@pytest.fixture
def tasks(qapp, heard):
    runner = Tasks(heard)
    yield runner
    runner.close()
    runner.deleteLater()
