"""Two clients are served through the real windows, unseen; a program of its own, for it makes its own application."""

import json
import os
import subprocess
import sys

import pytest

from app.ui.language import Language
from app.ui.theme.tokens import ThemeName

SCREENS = (
    "sign-in", "reception", "reception-found", "queue", "service-open", "case", "confirmation", "client-reading",
    "client-signing", "client-rating", "case-done", "today", "clients", "confirmations", "archive", "locked",
    "import-columns", "administration-staff", "administration-audit",
)  # fmt: skip


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    folder = tmp_path_factory.mktemp("windows") / "day"
    command = [sys.executable, "-m", "app", "demo", "--out", str(folder), "--clients", "60", "--tickets", "2"]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=240)
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def test_who_is_served_through_the_windows_is_on_record_like_anybody(day):
    summary = json.loads((day / "summary.json").read_text(encoding="utf-8"))
    assert summary["verified"] is True
    assert {key: summary["counts"][key] for key in ("tickets", "served", "sealed", "printed", "ratings")} == {
        "tickets": 2, "served": 2, "sealed": 2, "printed": 2, "ratings": 2,
    }  # fmt: skip


def test_every_screen_is_pictured_in_both_languages_light_and_dark(day):
    taken = {path.name for path in (day / "screenshots").glob("*.png")}
    wanted = {
        f"{screen}-{spoken}-{worn}.png"
        for screen in SCREENS
        for spoken in Language
        for worn in (ThemeName.LIGHT, ThemeName.DARK)
    }
    assert wanted - taken == set()
