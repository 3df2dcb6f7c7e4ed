"""Parts of a page never appear as windows of their own: such a window flashes, and takes the keys from the page."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.counter.today.first_steps import FirstSteps
from app.ui.forms.form_view import FormView
from app.ui.widgets.banner import Banner
from app.ui.widgets.masked_value import MaskedValue
from app.ui.widgets.rail import Rail
from tests.ui.test_forms import FORM


class Windows(QObject):
    """Notes whatever is shown without standing in something."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def windows():
    watch = Windows()
    QApplication.instance().installEventFilter(watch)
    yield watch
    QApplication.instance().removeEventFilter(watch)


PARTS = {
    "banner": lambda: Banner(closable=True),
    "masked value": lambda: MaskedValue("100***"),
    "form": lambda: FormView(FORM),
    "first steps": lambda: FirstSteps({"reception", "queue", "service"}),
    "rail": lambda: Rail([], "Zhongshan Road"),
}


@pytest.mark.parametrize("make", PARTS.values(), ids=PARTS)
def test_nothing_is_a_window_while_it_is_built(qtbot, windows, make):
    part = make()
    qtbot.addWidget(part)
    assert windows.shown == []
