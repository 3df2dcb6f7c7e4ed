import pytest
from PySide6.QtWidgets import QLabel

from app.domain.errors import RuleViolation
from app.ui.change_password import ChangePasswordDialog
from app.ui.first_run import ADMINISTRATOR, CODE, DONE, PLACE, FirstRunAssistant

PLACE_TEXTS = {"branch_code": "BH01", "branch_name": "滨海路营业部", "terminal_code": "C1"}
ADMIN_TEXTS = {"login": "admin", "name": "周静", "new": "Quiet-harbour-2026", "repeated": "Quiet-harbour-2026"}
PRINTED = "K7QM-2XHD-9WPA"


@pytest.fixture
def assistant(qtbot):
    shown = FirstRunAssistant(lambda code: code == PRINTED)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def at_the_code(assistant):
    assistant.place_form.fill(PLACE_TEXTS)
    assistant.next_button.click()
    assistant.administrator_form.fill(ADMIN_TEXTS)
    assistant.next_button.click()
    assistant.show_recovery_code(PRINTED)


def test_a_missing_code_holds_the_first_step(assistant):
    assistant.next_button.click()
    assert assistant.step == PLACE
    assert assistant.place_form.row("branch_code").fault.code == "form.required"


def test_both_forms_come_as_commands(assistant, qtbot):
    assistant.place_form.fill(PLACE_TEXTS)
    assistant.next_button.click()
    assert assistant.step == ADMINISTRATOR
    assistant.administrator_form.fill(ADMIN_TEXTS)
    with qtbot.waitSignal(assistant.set_up) as heard:
        assistant.next_button.click()
    place, administrator = heard.args
    assert (place.branch_code, place.terminal_code, administrator.login) == ("BH01", "C1", "admin")
    assert not assistant.next_button.isEnabled()


def test_the_password_is_forgotten_once_the_code_is_shown(assistant):
    at_the_code(assistant)
    assert assistant.step == CODE
    assert assistant.sheet.code == PRINTED
    assert assistant.administrator_form.raw()["new"] == ""


def test_the_code_must_be_typed_back_right(assistant, qtbot):
    at_the_code(assistant)
    assistant.code_form.fill({"code": "K7QM-0000"})
    assistant.next_button.click()
    assert assistant.step == CODE
    assistant.code_form.fill({"code": PRINTED})
    assistant.next_button.click()
    assert assistant.step == DONE
    assert assistant.sheet.code == ""
    with qtbot.waitSignal(assistant.finished):
        assistant.next_button.click()


def test_the_sheet_can_be_saved_and_says_where(assistant, qtbot):
    at_the_code(assistant)
    with qtbot.waitSignal(assistant.save_sheet):
        assistant.sheet._save.click()
    assistant.sheet_saved("/media/usb/recovery.pdf")
    assert any("/media/usb/recovery.pdf" in label.text() for label in assistant.findChildren(QLabel))


def test_a_refusal_goes_back_to_the_page_that_asks(assistant):
    at_the_code(assistant)
    assert assistant.refuse(RuleViolation("first_run.code_form", "terminal_code"))
    assert assistant.step == PLACE
    assert assistant.place_form.row("terminal_code").fault is not None


def test_a_new_password_is_judged_while_it_is_typed(qtbot):
    dialog = ChangePasswordDialog(lambda text: [RuleViolation("password.short", minimum=10)] if len(text) < 10 else [])
    qtbot.addWidget(dialog)
    dialog.form.fill({"new": "abc"})
    dialog.form.edited.emit()
    assert "10" in dialog._meter.verdict


def test_a_changed_password_comes_as_a_command_and_is_forgotten(qtbot):
    dialog = ChangePasswordDialog(lambda _text: [])
    qtbot.addWidget(dialog)
    new = "Quiet-harbour-2026"
    dialog.form.fill({"old": "Old-harbour-2025", "new": new, "repeated": new})
    with qtbot.waitSignal(dialog.change) as heard:
        dialog.accept_button.click()
    assert heard.args[0].new == new
    dialog.accept()
    assert dialog.form.raw()["new"] == ""
