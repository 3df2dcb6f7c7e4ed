from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from app.domain.errors import RuleViolation, Unavailable
from app.forms import parsing
from app.forms.fields import Choice, Entry, Field, Form
from app.ui.forms.editors import ChoicesEditor
from app.ui.forms.form_view import FormView
from app.ui.language import Language
from app.ui.widgets.layouts import column


@dataclass(frozen=True)
class Order:
    name: str
    kind: str | None
    day: date | None
    urgent: bool


def build(values):
    if values["name"] == "nobody":
        raise RuleViolation("form.required")
    return Order(values["name"], values.get("kind"), values.get("day"), bool(values.get("urgent")))


FORM = Form(
    name="order",
    title="Order",
    fields=(
        Field(name="name", label="Name", parse=parsing.line, help="As printed"),
        Field(
            name="kind",
            label="Kind",
            entry=Entry.CHOICE,
            required=False,
            choices=(Choice("a", "Account"), Choice("b", "Bond")),
        ),
        Field(name="day", label="Day", entry=Entry.DATE, parse=parsing.day, required=False),
        Field(name="urgent", label="Urgent", entry=Entry.CHECK, parse=parsing.ticked, required=False),
        Field(name="secret", label="Secret", entry=Entry.PASSWORD, required=False, sensitive=True),
        Field(name="notes", label="Notes", entry=Entry.LONG_TEXT, required=False),
        Field(name="number", label="Number", required=False, sensitive=True),
    ),
    build=build,
)


class Shelf:
    def __init__(self, kept=None):
        self.kept = kept or {}

    def load(self):
        return self.kept or None

    def save(self, texts):
        self.kept = dict(texts)


@pytest.fixture
def shown(qtbot):
    pages = []

    def show(**options):
        page, view = QWidget(), FormView(FORM, **options)
        page.setLayout(column(view))
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        # Kept here, not by the view: a cycle would be collected, and the view emptied, while it is still on the screen.
        pages.append(page)
        return view

    yield show
    pages.clear()


def test_what_was_typed_becomes_a_command(shown, qtbot):
    view = shown()
    view.fill({"name": " Li Wei ", "kind": "b", "day": "2026/3/2", "urgent": "yes"})
    with qtbot.waitSignal(view.submitted) as heard:
        view.submit()
    assert heard.args[0] == Order("Li Wei", "b", date(2026, 3, 2), urgent=True)


def test_a_missing_answer_is_marked_when_the_field_is_left(shown, qtbot):
    view = shown()
    view.row("name").control.setFocus()
    qtbot.waitUntil(view.row("name").control.hasFocus)
    view.row("kind").control.setFocus()
    assert view.row("name").fault.code == "form.required"
    assert view.row("name").control.property("wrong") == "true"


def test_a_fault_goes_away_while_it_is_being_mended(shown):
    view = shown()
    view.submit()
    assert view.row("name").fault is not None
    QTest.keyClicks(view.row("name").control, "Li")
    assert view.row("name").fault is None


def test_save_goes_to_the_first_fault(shown, qtbot):
    view = shown()
    view.fill({"day": "yesterday"})
    assert view.submit() is None
    assert [name for name in ("name", "day") if view.row(name).fault] == ["name", "day"]
    qtbot.waitUntil(view.row("name").control.hasFocus)


def test_what_concerns_several_fields_stands_above_the_form(shown):
    view = shown()
    view.fill({"name": "nobody"})
    view.submit()
    assert view._whole.isVisible()


def test_enter_goes_to_the_next_field(shown, qtbot):
    view = shown()
    view.row("name").control.setFocus()
    QTest.keyClick(view.row("name").control, Qt.Key.Key_Return)
    qtbot.waitUntil(view.row("kind").control.hasFocus)


def test_tab_goes_through_choices_that_came_late(shown, qtbot):
    view = shown()
    choices, after = ChoicesEditor(), QLineEdit()
    view.window().layout().addWidget(choices)
    view.window().layout().addWidget(after)
    choices.say(Field(name="papers", label="Papers", choices=(Choice("a", "Account"), Choice("b", "Bond"))))
    QApplication.processEvents()
    view.row("number").control.setFocus()
    for wanted in (*choices.findChildren(QCheckBox), after):
        QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
        qtbot.waitUntil(wanted.hasFocus)


def test_a_draft_comes_back_without_passwords(shown):
    shelf = Shelf()
    view = shown(drafts=shelf)
    view.fill({"name": "Li", "secret": "hush", "notes": "half a sent"})
    view.keep_draft()
    assert shelf.kept == {"name": "Li", "notes": "half a sent"}
    again = shown(drafts=shelf)
    assert again.raw()["notes"] == "half a sent"
    assert again._restored.isVisible()


def test_a_draft_is_kept_when_the_page_is_hidden(shown):
    shelf = Shelf()
    view = shown(drafts=shelf)
    QTest.keyClicks(view.row("name").control, "Li")
    view.window().hide()
    assert shelf.kept == {"name": "Li"}


def test_starting_empty_forgets_the_draft(shown):
    shelf = Shelf({"name": "Li"})
    view = shown(drafts=shelf)
    view.reset()
    assert view.raw()["name"] == ""
    assert shelf.kept == {}


def test_wiping_leaves_nothing_to_undo(shown):
    view = shown()
    QTest.keyClicks(view.row("secret").control, "hush")
    view.wipe()
    view.row("secret").control.undo()
    assert view.raw()["secret"] == ""


def test_the_form_shows_what_the_desk_refused_and_leaves_the_rest_to_others(shown):
    view = shown()
    assert view.refuse(RuleViolation("client.duplicate_identity", "name"))
    assert view.row("name").fault.code == "client.duplicate_identity"
    assert not view.refuse(Unavailable("printer.away"))


def test_a_form_keeps_its_answers_when_the_language_changes(shown, look):
    view = shown()
    view.fill({"name": "Li", "kind": "b"})
    look(Language.CHINESE)
    assert (view.raw()["name"], view.raw()["kind"]) == ("Li", "b")


def test_the_calendar_gives_a_date(shown):
    view = shown()
    edit = view.row("day").control
    edit.put("2026年3月2日")
    calendar = edit.open_calendar()
    assert calendar.selectedDate().toString("yyyy-MM-dd") == "2026-03-02"
    calendar.clicked.emit(calendar.selectedDate().addDays(1))
    assert edit.day() == date(2026, 3, 3)


def test_input_methods_learn_nothing_from_what_is_sensitive(shown):
    form = shown()
    learned = Qt.InputMethodHint.ImhSensitiveData
    assert {name: bool(form.row(name).control.inputMethodHints() & learned) for name in ("name", "number")} == {
        "name": False,
        "number": True,
    }


def test_caps_lock_is_noticed(shown):
    control, said = shown().row("secret").control, []
    control.caps_lock.connect(said.append)
    QTest.keyClick(control, Qt.Key.Key_A)
    QTest.keyClick(control, "A", Qt.KeyboardModifier.NoModifier)
    assert said[-1] is True or said == [False, False]
