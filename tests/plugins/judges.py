"""Independent programs that judge sealed PDFs; a test that asks one fails with a plain sentence where it is missing."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MISSING = "{} is not installed; run: python3 tools/system_libraries.py judges"


def _ask(program, *arguments):
    found = shutil.which(program)
    if found is None:
        pytest.fail(MISSING.format(program), pytrace=False)
    return subprocess.run([found, *map(str, arguments)], check=False, capture_output=True, text=True)


@pytest.fixture(scope="session")
def pdfsig():
    """Return ``ask(pdf)``: what pdfsig says of the signatures in a file; certificates are not judged."""

    def ask(pdf):
        return _ask("pdfsig", "-nocert", pdf).stdout

    return ask


@pytest.fixture(scope="session")
def qpdf_check():
    """Return ``check(pdf)``: fails the test unless ``qpdf --check`` finds the file clean."""

    def check(pdf):
        done = _ask("qpdf", "--check", pdf)
        assert done.returncode == 0, done.stdout + done.stderr

    return check


@pytest.fixture(scope="session")
def pdfa_check():
    """Return ``check(*pdfs)``: fails the test unless Preflight says that every file is valid PDF/A-1b."""
    if shutil.which("java") is None:
        pytest.fail(MISSING.format("java"), pytrace=False)

    def check(*pdfs):
        done = subprocess.run(
            [str(ROOT / "tools" / "pdfa-check"), *map(str, pdfs)], check=False, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr

    return check
