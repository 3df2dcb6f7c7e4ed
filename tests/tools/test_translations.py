"""The translations' keeper, on a small project of its own."""

from pathlib import Path

import pytest

from tools import translations

SOURCE = """
from PySide6.QtCore import QCoreApplication
from app.forms.wording import QT_TRANSLATE_NOOP

GREETING = QT_TRANSLATE_NOOP("Desk", "Good morning")

class Desk:
    def show(self):
        return self.tr("Window") + QCoreApplication.translate("Desk", "Ticket {number}")
"""


@pytest.fixture
def project(tmp_path):
    desk = tmp_path / "app" / "ui" / "counter" / "reception.py"
    desk.parent.mkdir(parents=True)
    desk.write_text(SOURCE, encoding="utf-8")
    translations.update(tmp_path)
    return tmp_path


@pytest.fixture
def written(project):
    return translations.catalogue(project, "counter-reception")


def translate(written, **said):
    text = written.read_text(encoding="utf-8")
    for source, translation in said.items():
        known = f"{source.replace('_', ' ')}</source>\n        "
        unfinished = f'{known}<translation type="unfinished"></translation>'
        text = text.replace(unfinished, f"{known}<translation>{translation}</translation>")
    written.write_text(text, encoding="utf-8")


def translate_all(written, ticket="{number} 号"):
    translate(written, Good_morning="早上好", Window="窗口", **{"Ticket_{number}": ticket})


@pytest.mark.parametrize(
    ("source", "area"),
    [
        ("__main__.py", "cli"),
        ("bootstrap/counter.py", "cli"),
        ("forms/register_client.py", "forms"),
        ("forms/messages/clients.py", "messages-clients"),
        ("forms/messages/__init__.py", "forms"),
        ("services/booking.py", "services"),
        ("ui/shell.py", "shell"),
        ("ui/widgets/table.py", "shell"),
        ("ui/counter/call_bar.py", "counter-call-bar"),
        ("ui/counter/clients/list.py", "counter-clients"),
        ("ui/client_view/page.py", "client-view"),
        ("ui/kiosk.py", "kiosk"),
    ],
)
def test_every_source_belongs_to_one_area(source, area):
    assert translations.area_of(Path(source)) == area


def test_texts_are_found_however_they_are_marked(written):
    found = {entry.key.source for entry in translations.entries(written)}
    assert found == {"Good morning", "Window", "Ticket {number}"}


def test_an_unfinished_entry_is_a_fault(project, capsys):
    assert translations.check(project) == 1
    assert "counter-reception: unfinished: [Desk] 'Window'" in capsys.readouterr().out


def test_a_complete_translation_has_no_fault(project, written):
    translate_all(written)
    assert translations.check(project) == 0


def test_a_text_that_nobody_took_in_is_a_fault(project, written, capsys):
    translate_all(written)
    (project / "app/ui/counter/reception.py").write_text(SOURCE.replace("Window", "Counter"), encoding="utf-8")
    assert translations.check(project) == 1
    said = capsys.readouterr().out
    assert "missing: [Desk] 'Counter'" in said
    assert "obsolete: [Desk] 'Window'" in said


def test_a_lost_placeholder_is_a_fault(project, written, capsys):
    translate_all(written, ticket="{nummer} 号")
    assert translations.check(project) == 1
    assert "other placeholders: [Desk] 'Ticket {number}'" in capsys.readouterr().out


def test_a_file_of_no_area_is_a_fault(project, written, capsys):
    translate_all(written)
    written.rename(translations.catalogue(project, "attic"))
    assert translations.check(project) == 1
    assert "attic_zh_CN.ts: belongs to no area" in capsys.readouterr().out


def test_an_area_without_texts_has_no_file(project, written):
    (project / "app/ui/counter/reception.py").write_text("", encoding="utf-8")
    translations.update(project, drop_obsolete=True)
    assert not written.exists()


def test_the_compiled_file_speaks_chinese(project, written, qapp):
    from PySide6.QtCore import QTranslator

    translate_all(written)
    translations.compile_all(project)
    translator = QTranslator()
    assert translator.load(str(written.with_name("guitai_zh_CN.qm")))
    assert translator.translate("Desk", "Window") == "窗口"
