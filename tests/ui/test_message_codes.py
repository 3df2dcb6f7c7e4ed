"""Every code that is raised anywhere has a sentence."""

import ast
from pathlib import Path

from app.forms.messages.catalogue import MESSAGES

APP = Path(__file__).resolve().parents[2] / "app"
ERRORS = {"RuleViolation", "Conflict", "Refused", "Unavailable"}


def raised_codes():
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value, f"{path.relative_to(APP)}:{node.lineno}"


def test_every_code_that_is_raised_has_a_sentence():
    assert [f"{where} {code}" for code, where in raised_codes() if code not in MESSAGES] == []
