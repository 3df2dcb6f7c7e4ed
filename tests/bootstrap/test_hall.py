"""What the hall's programs are asked for, what watches them, and what of the lock-down is missing."""

import os
import sys
import time

import pytest

from app.bootstrap import lockdown, watchdog
from app.bootstrap.hall_options import parse
from app.domain.announcements import Spoken
from app.ui.kiosk.layer_words import layer_words


def test_a_board_is_asked_for_with_where_it_hangs():
    asked = parse(["--board", "--screen", "2", "--inches", "55", "--distance", "10", "--speak", "zh_CN,en"])
    assert (asked.face, asked.screen, asked.inches, asked.metres) == ("board", "2", 55.0, 10.0)
    assert asked.speak == (Spoken.MANDARIN, Spoken.ENGLISH)
    assert parse(["--kiosk", "--speak", "none"]).speak == ()


@pytest.mark.parametrize("wrong", [["--board", "--kiosk"], ["--board", "--speak", "fr"], ["--kiosk", "--wall"], []])
def test_what_makes_no_sense_ends_with_status_2(wrong, capsys):
    with pytest.raises(SystemExit) as ended:
        parse(wrong)
    assert ended.value.code == 2
    assert capsys.readouterr().err


def program(tmp_path, *statuses):
    """Return a command that ends with one status after the other."""
    count = tmp_path / "count"
    code = (
        f"import pathlib, sys; p = pathlib.Path({str(count)!r}); n = int(p.read_text()) if p.exists() else 0;"
        f" p.write_text(str(n + 1)); sys.exit({list(statuses)!r}[n])"
    )
    return [sys.executable, "-c", code], count


def test_a_program_that_crashes_is_started_again_until_staff_end_it(tmp_path, caplog):
    start, count = program(tmp_path, 1, 139, 0)
    pauses = []
    assert watchdog.watch(start, tmp_path / "pulse", pause=pauses.append) == 0
    assert count.read_text() == "3"
    assert pauses == [0.5, 1.0]
    assert [record.args[0] for record in caplog.records] == [1, 139]


def test_one_that_misuses_options_is_not_repeated(tmp_path):
    start, count = program(tmp_path, 2, 0)
    assert watchdog.watch(start, tmp_path / "pulse", pause=lambda _seconds: None) == 2
    assert count.read_text() == "1"


def test_one_that_hangs_is_killed(tmp_path, monkeypatch):
    monkeypatch.setattr(watchdog, "BEAT_S", 0.05)
    pulse = tmp_path / "pulse"
    touched = f"p = pathlib.Path({str(pulse)!r}); p.write_text('1'); os.utime(p, (1, 1))"
    code = f"import pathlib, os, time; {touched}; time.sleep(60)"
    began = time.monotonic()
    assert watchdog._run([sys.executable, "-c", code], pulse) < 0
    assert time.monotonic() - began < 50


def test_it_is_started_as_a_watched_one():
    assert watchdog.command(["--kiosk"])[-2:] == ["--kiosk", "--watched"]


def test_missing_layers_are_named(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(lockdown, "_programs", lambda: ["bash", "gnome-shell"])
    found = lockdown.lacking(watched=False)
    assert {"watchdog", "own_session"} <= set(found)
    assert ("privileges" in found) or os.geteuid() != 0
    monkeypatch.setattr(lockdown, "_programs", lambda: ["cage", "guitai"])
    assert not {"watchdog", "own_session"} & set(lockdown.lacking(watched=True))


def test_on_a_system_that_is_not_known_nothing_is_pretended(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert lockdown.lacking(watched=True) == ("unknown_system",)


def test_every_layer_has_a_sentence():
    layers = [code for checks in (lockdown._LINUX, lockdown._WINDOWS) for code, _ in checks]
    for code in (*layers, "watchdog", "unknown_system", "voice"):
        assert layer_words(code) != code
