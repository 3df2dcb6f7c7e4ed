"""Stands before a kiosk of a real home, fills half a form in, and is cut off: ``half_filled.py HOME NAME``."""

import os
import signal
import sys
from pathlib import Path

from app.bootstrap.hall import HallProgram
from app.bootstrap.hall_options import parse
from app.bootstrap.home import HomePaths
from app.ui import screenshots
from app.ui.application import make_application
from app.ui.memory import PassingMemory
from app.ui.tasks import Tasks


class Loud:
    """Faults end the process."""

    def report(self, error, *, retry=None):
        raise error


def main():
    home, name = sys.argv[1:]
    make_application(PassingMemory())
    tasks = Tasks(Loud())
    program = HallProgram(parse(["--kiosk", "--windowed", "--language", "en"]), HomePaths(Path(home)), tasks)
    program.begin()
    tasks.wait_idle()
    session = program.face.session
    session._take("ACC-OPEN", special_care=False)
    tasks.wait_idle()
    screenshots.settle()
    session.window.page.fill.click()
    screenshots.settle()
    session.window.page.box.line.setText(name)
    session.window.page.go_on()
    session.window.page.texts["phone"] = name
    screenshots.settle()
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


main()
