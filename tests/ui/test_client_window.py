"""The client's view on a second screen that stands upright."""

import pytest

from app.ui import screenshots
from app.ui.client_view.window import ClientWindow
from app.ui.language import Language
from app.ui.screenshots import Look

UPRIGHT = 1080


@pytest.fixture
def window(qtbot):
    def make(language, *, large):
        screenshots.wear(Look(language))
        view = ClientWindow("示例证券中山路营业部", own_screen=True, large=large)
        view.show()
        screenshots.settle()
        return view

    yield make
    screenshots.wear(Look(Language.ENGLISH))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("large", [False, True])
def test_every_page_fits_an_upright_screen_in_usual_and_in_large_print(window, language, large):
    view = window(language, large=large)
    widths = {type(page).__name__: page.minimumSizeHint().width() for page in map(view.pages.widget, range(5))}
    view.leave()
    view.deleteLater()
    assert all(width <= UPRIGHT for width in widths.values()), widths


def test_the_pad_of_an_upright_screen_is_wider_than_tall(window):
    view = window(Language.ENGLISH, large=False)
    view.go(view.pen)
    view.resize(UPRIGHT, 1920)
    screenshots.settle()
    pad = view.pen.pad.size()
    view.leave()
    view.deleteLater()
    assert pad.width() > pad.height() * 3 // 2
