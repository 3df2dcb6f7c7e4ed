"""Find out what this machine lacks, install it through apt where that is allowed, and say plainly elsewhere what to do.

``system_libraries.py window`` sees to what Qt needs to draw, on a screen or without one;
``system_libraries.py judges`` to the independent programs that the tests ask about sealed PDFs, or let
make timestamps (OpenSSL) and keep keys (SoftHSM).
Needs nothing but Python itself.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

# Shared library -> Debian package. Without these PySide6 does not import at all.
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Needed only where a window appears on an X display.
X_DISPLAY = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Needed only where call board and kiosk are to be heard; without it they show and stay silent.
SOUND = {"libpulse.so.0": "libpulse0"}
PROGRAMS = {
    "java": "default-jre-headless",
    "openssl": "openssl",
    "pdfsig": "poppler-utils",
    "qpdf": "qpdf",
    "softhsm2-util": "softhsm2",
}
JARS = {
    "commons-logging.jar": "libcommons-logging-java",
    "javax.activation.jar": "libactivation-java",
    "jaxb-api.jar": "libjaxb-api-java",
    "preflight.jar": "libpdfbox2-java",
}


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def runs(program: str) -> bool:
    """Tell whether a program is on the path."""
    return shutil.which(program) is not None


def has_jar(name: str) -> bool:
    """Tell whether Debian's folder of Java libraries holds a file."""
    return Path("/usr/share/java", name).exists()


def missing(wanted: Mapping[str, str], present: Callable[[str], bool]) -> list[str]:
    """Return the packages of what is not there, each once, in order."""
    return sorted({package for name, package in wanted.items() if not present(name)})


def install(packages: list[str]) -> None:
    """Install packages through apt as root or with sudo; where neither is to be had, do nothing."""
    prefix = [] if os.geteuid() == 0 else ["sudo"] if sys.stdin.isatty() else ["sudo", "--non-interactive"]
    if not runs("apt-get") or (prefix and not runs("sudo")):
        return
    print(f"Installing {' '.join(packages)}", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    options = ["install", "--yes", "--no-install-recommends"]
    if subprocess.run([*apt, "update"], check=False).returncode == 0:
        subprocess.run([*apt, *options, *packages], check=False, stdout=subprocess.DEVNULL)


def window() -> int:
    """See to Qt's libraries; fail only where Qt cannot even draw without a screen."""
    if not sys.platform.startswith("linux"):
        return 0
    if lacking := missing(DRAWING | X_DISPLAY | SOUND, loads):
        install(lacking)
    if lacking := missing(X_DISPLAY, loads):
        print(f"For windows on an X display, please install: {' '.join(lacking)} (Debian's names).", file=sys.stderr)
    if lacking := missing(SOUND, loads):
        print(f"For a call board that is heard, please install: {' '.join(lacking)} (Debian's names).", file=sys.stderr)
    if lacking := missing(DRAWING, loads):
        print(f"Qt cannot draw here yet. Please install: {' '.join(lacking)} (Debian's names).", file=sys.stderr)
        return 1
    return 0


def judges() -> int:
    """See to pdfsig, qpdf and PDFBox Preflight; the tests that ask them say so themselves where one stays missing."""

    def lacking() -> list[str]:
        return missing(PROGRAMS, runs) + missing(JARS, has_jar)

    if sys.platform.startswith("linux") and (packages := lacking()):
        install(packages)
    if packages := lacking():
        print(f"The tests of sealed PDFs need: {' '.join(packages)} (Debian's names). Please install.", file=sys.stderr)
    return 0


def main() -> int:
    """Do what the one argument asks."""
    wanted = {"window": window, "judges": judges}
    if len(sys.argv) != 2 or sys.argv[1] not in wanted:  # noqa: PLR2004 - the script and its one argument
        print("usage: system_libraries.py window | judges", file=sys.stderr)
        return 2
    return wanted[sys.argv[1]]()


if __name__ == "__main__":
    sys.exit(main())
