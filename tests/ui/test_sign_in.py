import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.ui.language import Language
from app.ui.sign_in import DemoHint, Person, SignInPage

PEOPLE = (Person("li", "李伟", "Teller"), Person("wang", "王芳", "Reception"))


@pytest.fixture
def page(qtbot):
    shown = SignInPage(branch="Binhai Road", terminal="C1", people=PEOPLE)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_login_and_password_are_handed_over(page, qtbot):
    page.login.setText(" li ")
    QTest.keyClicks(page.password, "hush")
    with qtbot.waitSignal(page.sign_in) as heard:
        QTest.keyClick(page.password, Qt.Key.Key_Return)
    assert heard.args == ["li", "hush"]
    assert not page.button.isEnabled()


def test_an_empty_page_says_what_is_missing(page, qtbot):
    with qtbot.assertNotEmitted(page.sign_in):
        page.button.click()
    assert page._wrong.isVisible()


def test_a_refusal_empties_the_password_and_says_why(page):
    page.password.setText("wrong")
    page.refuse("That is not right.")
    assert page.password.text() == ""
    assert page._wrong.text == "That is not right."
    assert page.button.isEnabled()


def test_a_lock_out_counts_down_in_words(page):
    page.login.setText("li")
    page.lock_out("li", 61)
    assert "li has to wait 1 min 1 s" in page._wrong.text
    page._count_down()
    assert "1 min 0 s" in page._wrong.text
    page._seconds = 1
    page._count_down()
    assert page.button.isEnabled()
    assert not page._wrong.isVisible()


def test_a_lock_out_keeps_nobody_else_out(page):
    page.login.setText("li")
    page.lock_out("li", 61)
    assert not page.button.isEnabled()
    page.login.setText("wang")
    assert page.button.isEnabled()
    assert not page._wrong.isVisible()
    page.login.setText("li")
    assert not page.button.isEnabled()


def test_a_tile_fills_in_the_name(page, qtbot):
    tile = next(button for button in page.findChildren(type(page.button)) if "王芳" in button.text())
    tile.click()
    assert page.login.text() == "wang"


def test_the_demo_hint_is_shown_only_where_it_was_given(page, qtbot):
    demo = SignInPage(demo=DemoHint("li.wei", "Demo-2026-Counter"))
    qtbot.addWidget(demo)
    assert any("Demo-2026-Counter" in label.text() for label in demo.findChildren(QLabel))
    assert not any("demo" in label.text().lower() for label in page.findChildren(QLabel))


def test_the_language_switches_while_the_page_is_open(page, look):
    page.login.setText("li")
    english = page._title.text()
    look(Language.CHINESE)
    look(Language.ENGLISH)
    assert page._title.text() == english
    assert page.login.text() == "li"


def test_caps_lock_is_said(page):
    page.password.caps_lock.emit(True)
    assert page._caps.isVisible()


def test_nothing_heavy_is_imported_before_the_first_paint():
    heavy = (
        "sqlalchemy sqlcipher3 reportlab pyhanko pikepdf pydantic openpyxl argon2 cryptography yaml chinese_calendar"
    )
    code = (
        "import sys, app.ui.application, app.ui.sign_in, app.ui.tasks, app.ui.theme.icons;"
        f"print([name for name in {heavy.split()!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
