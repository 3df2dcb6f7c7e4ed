"""The same surroundings everywhere: Qt without a screen, English, UTC, and folders that vanish after the run."""

import os
import tempfile
import time
from pathlib import Path

import pytest

FORGOTTEN = ("GUITAI_HOME", "GUITAI_LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE")
FOLDERS = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")

_folder = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_configure(config):
    folder = tempfile.TemporaryDirectory(prefix="guitai-tests-", ignore_cleanup_errors=True)
    config.stash[_folder] = folder
    for name in FOLDERS:
        path = Path(folder.name, name.lower())
        path.mkdir(mode=0o700)
        os.environ[name] = str(path)
    for name in FORGOTTEN:
        os.environ.pop(name, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LANG"] = "C.UTF-8"
    # The branch's zone is a setting: what leans on the machine's would show here.
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()


def pytest_unconfigure(config):
    config.stash[_folder].cleanup()
