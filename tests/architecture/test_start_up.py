"""What the first paint waits for: imports cost more than anything else between a double click and the sign-in page."""

import subprocess
import sys

from tests.architecture.sources import ROOT, sources

HEAVY = (
    *("alembic", "cryptography", "fontTools", "lxml", "openpyxl", "pikepdf", "pydantic", "pyhanko", "pypdfium2"),
    *("reportlab", "rich", "sqlalchemy", "sqlcipher3", "typer", "yaml"),
)
SCRIPT = """
import importlib, sys
for name in {modules!r}:
    importlib.import_module(name)
print(*sorted(set({heavy!r}) & set(sys.modules)))
"""


def heavy_after_importing(modules):
    script = SCRIPT.format(modules=modules, heavy=HEAVY)
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.split()


def modules_of(folder):
    return [source.name.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for source in sources(folder)]


def test_the_door_imports_nothing_heavy():
    assert heavy_after_importing(["app.__main__"]) == []


def test_the_way_to_the_sign_in_page_imports_nothing_heavy():
    assert heavy_after_importing(["app.bootstrap.window"]) == []


def test_no_screen_imports_anything_heavy():
    assert heavy_after_importing(modules_of("app/ui")) == []
