from pathlib import Path
from uuid import UUID

from app.bootstrap.display import has_display
from app.bootstrap.home import HomePaths, home_of
from app.bootstrap.identifiers import new_id, utc_now
from app.bootstrap.phrasebook import say


def test_a_home_that_is_named_wins_over_the_variable(monkeypatch, tmp_path):
    monkeypatch.setenv("GUITAI_HOME", str(tmp_path / "variable"))
    assert home_of(tmp_path / "named") == HomePaths(tmp_path / "named")
    assert home_of(None) == HomePaths(tmp_path / "variable")


def test_without_a_name_the_home_is_the_users_own_data_folder(monkeypatch):
    monkeypatch.delenv("GUITAI_HOME", raising=False)
    assert home_of(None).root.name == "guitai"
    monkeypatch.setenv("GUITAI_HOME", "")
    assert home_of(None).root.name == "guitai"


def test_everything_of_a_home_lies_in_its_folder():
    paths = HomePaths(Path("somewhere"))
    names = [name for name in dir(HomePaths) if isinstance(getattr(HomePaths, name), property)]
    assert {getattr(paths, name).parent for name in names} == {Path("somewhere")}


def test_ids_made_later_sort_later_and_time_is_utc():
    ids = [new_id() for _ in range(1000)]
    assert sorted(ids) == ids
    assert (type(ids[0]), ids[0].version) == (UUID, 7)
    assert utc_now().utcoffset().total_seconds() == 0


def test_a_text_without_a_translation_comes_back_as_it_is():
    assert say("zh_CN", "Cli", "Nobody ever wrote this.") == "Nobody ever wrote this."
    assert say("en", "Cli", "Password: ") == "Password: "
    assert say("zh_CN", "Cli", "Password: ") == "密码："


def test_a_window_needs_a_display_or_a_stand_in(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert not has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()
