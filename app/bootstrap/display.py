"""Whether a window can open here; asked first, for without a display Qt ends the program with no word to catch."""

import os
import sys

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_ALWAYS_THERE = ("win32", "darwin")


def has_display() -> bool:
    """Say whether there is a display, or a stand-in was named (``QT_QPA_PLATFORM=offscreen``)."""
    return sys.platform in _ALWAYS_THERE or any(os.environ.get(name) for name in _DISPLAYS)
