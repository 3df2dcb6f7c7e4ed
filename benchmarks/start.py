"""Time from the start of the process to a painted, usable sign-in page, against a bare PySide6 window.

Both run as processes of their own, in turn, from compiled bytecode, so that what changes on the machine hits both.
"""

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 15
BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("Guitai")
window.resize(1280, 800)
window.show()
app.processEvents()
"""
SIGN_IN = """
import sys
from pathlib import Path
from app.ui.application import make_application
from app.ui.memory import SettingsMemory
from app.ui.sign_in import DemoHint, Person, SignInPage
home = Path(sys.argv[1])
app = make_application(SettingsMemory(home / "window.ini"))
people = [Person(*line.split(",")) for line in (home / "people.txt").read_text(encoding="utf-8").splitlines()]
page = SignInPage(branch="滨海路营业部", terminal="C1", people=people)
page.resize(1280, 800)
page.show()
app.processEvents()
assert page.login.isVisible() and page.password.isEnabled()
"""


def fixture_home(folder: Path) -> Path:
    """Write the little that a sign-in page knows of a home."""
    (folder / "window.ini").write_text("[look]\nlanguage=zh_CN\ntheme=light\n", encoding="utf-8")
    (folder / "people.txt").write_text("li,李伟,柜员\nwang,王芳,接待\nzhao,赵敏,经理\n", encoding="utf-8")
    return folder


def timed(code: str, *arguments: str) -> float:
    """Return the seconds one process takes from its start to its end, the interpreter's included."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    # os._exit spares both the taking down, which nobody waits for.
    ending = "\nimport os; os._exit(0)\n"
    subprocess.run([sys.executable, "-c", code + ending, *arguments], check=True, cwd=ROOT, env=environment)
    return time.perf_counter() - began


def main() -> None:
    """Print medians in milliseconds and their ratio as JSON."""
    compileall.compile_dir(ROOT / "app", quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        home = str(fixture_home(Path(folder)))
        timed(BARE)
        timed(SIGN_IN, home)
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(timed(BARE))
            ours.append(timed(SIGN_IN, home))
    medians = statistics.median(bare), statistics.median(ours)
    print(
        json.dumps(
            {
                "bare_window_ms": round(medians[0] * 1000, 1),
                "sign_in_window_ms": round(medians[1] * 1000, 1),
                "ratio": round(medians[1] / medians[0], 2),
                "aim": 1.5,
            }
        )
    )


if __name__ == "__main__":
    main()
