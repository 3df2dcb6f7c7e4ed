"""The project's own files, read once for the tests of its shape."""

import ast
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Source:
    """A Python file: where it lies below the project, its text and its tree."""

    name: str
    text: str
    tree: ast.Module

    def __str__(self):
        return self.name


@cache
def sources(folder):
    """Return every Python file below a folder of the project; migrations' revisions are history, and not among them."""
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        if "versions" not in path.parts:
            text = path.read_text(encoding="utf-8")
            found.append(Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text)))
    return found


def lines_of(node):
    """Return how many lines a function or class takes, from its name to its end."""
    return node.end_lineno - node.lineno + 1


def functions(tree):
    """Return every function, at any depth."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def classes(tree):
    """Return every class, at any depth."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


@cache
def project_files():
    """Return the text files that belong to the project, by name: those that git keeps or would keep."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    texts = {}
    for name in filter(None, names):
        path = ROOT / name
        if path.is_file() and b"\0" not in (content := path.read_bytes()):
            texts[name] = content.decode("utf-8", "replace")
    return texts
