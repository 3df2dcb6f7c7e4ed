"""The print service itself: a real CUPS of our own with a queue that prints into files.

Behind ``soak``: it needs root, and Debian's ``cups`` and ``printer-driver-cups-pdf``, which pull in Ghostscript and are
too much to ask of everybody who runs the tests.
"""

import os
import pwd
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.documents.press import Press
from app.domain.papers import CopyMark
from tests.documents.test_papers import SHEET

pytestmark = pytest.mark.soak
ROOT = Path(__file__).resolve().parents[2]
QUEUE, TITLE = "Counter", "B001-C1-20261123-0001"
OUT = Path(pwd.getpwuid(0).pw_dir, "PDF")
FOLDERS = ("etc/ppd", "spool/tmp", "cache", "state", "log")
PRINT = """
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from PySide6.QtGui import QGuiApplication
from app.bootstrap.tools import page_pictures
from app.devices.printing import SystemPrinter
from app.domain.errors import Unavailable
application = QGuiApplication([])
try:
    SystemPrinter(page_pictures).print_pdf(Path(sys.argv[1]).read_bytes(), sys.argv[2], sys.argv[3])
except Unavailable as fault:
    print(fault.code)
"""
SETTINGS = """LogLevel info
Listen {root}/sock
Browsing No
DefaultAuthType None
<Location />
  Allow all
</Location>
<Location /admin>
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
FILES = """SystemGroup root
ServerRoot {root}/etc
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
Sandboxing Relaxed
"""


class PrintService:
    """A CUPS that listens on a socket of its own; its queue prints into the user's folder, as Debian sets it up."""

    def __init__(self, root):
        self.root = root
        press = Press(ROOT / "resources")
        self.copy = press.mark_copy(press.lay_out_sheet(SHEET).pdf, CopyMark(head=f"Copy 2 of {TITLE}"))
        self._before = set(OUT.glob("*.pdf"))
        for name in FOLDERS:
            (root / name).mkdir(parents=True)
        self.environment = {**os.environ, "CUPS_SERVER": f"{root}/sock", "QT_QPA_PLATFORM": "offscreen"}
        (root / "etc" / "cupsd.conf").write_text(SETTINGS.format(root=root))
        (root / "etc" / "cups-files.conf").write_text(FILES.format(root=root))

    def __enter__(self):
        etc = self.root / "etc"
        command = ["cupsd", "-f", "-c", str(etc / "cupsd.conf"), "-s", str(etc / "cups-files.conf")]
        self.daemon = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        driver = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"
        queue = ("lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", driver)
        try:
            until(lambda: self.run("lpstat", "-r").returncode == 0 and self.run(*queue).returncode == 0)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_fault):
        self.daemon.terminate()
        self.daemon.wait(10)
        for sheet in self.sheets():
            sheet.unlink()

    def run(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, cwd=ROOT)

    def send(self, printer=QUEUE):
        """Print a marked copy through the program, and return what it said."""
        document = self.root / "document.pdf"
        document.write_bytes(self.copy)
        done = self.run(sys.executable, "-c", PRINT, str(document), printer, TITLE)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def sheets(self):
        return [sheet for sheet in OUT.glob("*.pdf") if sheet not in self._before]


def until(wanted, patience=30):
    ends = time.monotonic() + patience
    while not wanted():
        assert time.monotonic() < ends, "waited in vain for the print service"
        time.sleep(0.1)


@pytest.fixture
def service():
    if shutil.which("cupsd") is None or os.geteuid() != 0:
        pytest.fail("needs root, cups and printer-driver-cups-pdf", pytrace=False)
    # The filters run as nobody in particular and must get at what they pass on: pytest's own folders are shut to them.
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        with PrintService(Path(folder)) as service:
            yield service


def test_a_marked_copy_comes_out_of_a_real_queue(service):
    assert service.send() == ""
    until(service.sheets)
    (sheet,) = service.sheets()
    until(lambda: f"Copy 2 of {TITLE}" in service.run("pdftotext", str(sheet), "-").stdout)
    assert service.run("lpstat", "-W", "completed", "-o").stdout.startswith("Counter-1")


def test_a_queue_that_takes_no_jobs_and_one_that_is_not_there_are_said(service):
    assert service.run("cupsreject", QUEUE).returncode == 0
    assert service.send() == "printer.refused"
    assert service.send("Elsewhere") == "printer.missing"
    assert service.run("lpstat", "-W", "all", "-o").stdout == ""


def test_a_job_that_the_queue_holds_is_taken(service):
    assert service.run("cupsdisable", QUEUE).returncode == 0
    assert service.send() == ""
    assert service.run("lpstat", "-o").stdout.startswith("Counter-1")
