import pytest
from PySide6.QtCore import QLocale

from app.services.resources import resource
from app.ui import language, locale_text
from app.ui.language import Language, translate
from app.ui.sign_in import SignInPage


@pytest.fixture
def catalogue():
    """The compiled catalogue; ``make translations`` writes it."""
    path = resource("translations", "guitai_zh_CN.qm")
    if not path.exists():
        pytest.fail("run: make translations", pytrace=False)
    return path


def test_a_page_speaks_chinese_at_a_press_and_english_again(qtbot, look, catalogue):
    page = SignInPage()
    qtbot.addWidget(page)
    look(Language.CHINESE)
    assert page.button.text() == "登录"
    look(Language.ENGLISH)
    assert page.button.text() == "Sign in"


def test_qts_own_dialogs_follow(look):
    look(Language.CHINESE)
    assert translate("QPlatformTheme", "Cancel") == "取消"


def test_controls_write_dates_as_the_language_does(look):
    look(Language.CHINESE)
    assert QLocale().language() == QLocale.Language.Chinese
    look(Language.ENGLISH)
    assert QLocale().language() == QLocale.Language.English


def test_money_is_said_in_yuan_and_never_rounded():
    assert locale_text.money(-9_007_199_254_740_993) == "-¥90,071,992,547,409.93"


def test_a_switch_is_announced_once(qtbot):
    told = []
    language.active().changed.connect(lambda *_what: told.append(language.active().language))
    language.active().speak(Language.CHINESE)
    qtbot.wait(10)
    assert told == [Language.CHINESE]
