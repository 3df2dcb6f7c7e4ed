"""The program itself as a process of its own, stopped at a moment that a measurement wants, offscreen."""

import compileall
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
BARE: Final = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("Guitai")
window.resize(1120, 720)
window.show()
app.processEvents()
"""
# The event loop is the only thing that is replaced: it ends when the sign-in page has been painted and can be used.
SIGN_IN: Final = """
from PySide6.QtWidgets import QApplication
def painted():
    QApplication.processEvents()
    from app.ui.sign_in import SignInPage
    (page,) = [page for window in QApplication.topLevelWidgets() for page in window.findChildren(SignInPage)]
    assert page.isVisible() and page.login.isEnabled() and page.button.isEnabled()
    finish()
QApplication.exec = staticmethod(painted)
"""
# Signs in as a person would, and ends when the counter's window has been painted.
COUNTER: Final = """
import os, time
from PySide6.QtWidgets import QApplication
def until(wanted):
    while not (found := [each for each in QApplication.topLevelWidgets() if wanted(each)]):
        QApplication.processEvents()
    return found[0]
def signed_in():
    QApplication.processEvents()
    from app.ui.sign_in import SignInPage
    page = until(lambda each: each.findChild(SignInPage)).findChild(SignInPage)
    page.login.setText(os.environ["GUITAI_BENCH_LOGIN"])
    page.password.setText(os.environ["GUITAI_BENCH_PASSWORD"])
    begun = time.perf_counter()
    page.button.click()
    until(lambda each: type(each).__name__ == "Shell" and each.isVisible())
    QApplication.processEvents()
    told["counter_ms"] = (time.perf_counter() - begun) * 1e3
    finish()
QApplication.exec = staticmethod(signed_in)
"""
_BEFORE: Final = """
told = {}
def finish():
    import json, os
    with open("/proc/self/status") as status:
        told.update({line.split(":")[0]: int(line.split()[1]) for line in status if line.startswith("VmRSS")})
    print(json.dumps(told), flush=True)
    os._exit(0)  # spares the taking down, which nobody waits for
"""
PROGRAM: Final = "import sys\nfrom app.__main__ import main\nsys.exit(main())\n"


@dataclass(frozen=True, slots=True)
class Run:
    """One process, from its start to the moment at which it was stopped, the interpreter's start included."""

    ms: float
    rss_mb: float
    counter_ms: float = 0.0
    """From the click on the sign-in button to the painted counter."""


def compile_all() -> None:
    """Write bytecode, as an installed program has it."""
    compileall.compile_dir(ROOT / "app", quiet=2)


def run(code: str, *arguments: str, **variables: str) -> Run:
    """Run the code in a process; it calls ``finish`` when the moment has come."""
    environment = variables | {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", _BEFORE + code, *arguments], check=True, cwd=ROOT, env=environment, capture_output=True
    )
    spent = (time.perf_counter() - began) * 1e3
    told = json.loads(done.stdout.splitlines()[-1])
    return Run(spent, told["VmRSS"] / 1024, told.get("counter_ms", 0.0))
