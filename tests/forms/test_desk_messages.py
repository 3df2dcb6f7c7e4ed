"""Every code a desk or form can raise has its sentence, and the sentence asks only for what is given."""

import ast
from pathlib import Path

import pytest

from app.domain import matters
from app.domain.queue import Why
from app.forms.messages.catalogue import MESSAGES

ROOT = Path(__file__).resolve().parents[2] / "app"
RAISED = {"RuleViolation", "Refused", "Unavailable", "Conflict", "Obstacle", "Matter"}
FILES = [
    *(path for path in sorted((ROOT / "services").glob("*.py")) if path.stem not in {"client_import", "seen_keys"}),
    *(ROOT / "domain" / f"{name}.py" for name in ("matters", "workflow", "case_workflow", "role_grants")),
    *(
        path
        for path in sorted((ROOT / "forms").glob("*.py"))
        if not path.stem.startswith(("client_list", "client_columns", "client_rows"))
    ),
]


def codes(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_code_that_is_raised_has_a_sentence(path):
    assert [code for code in codes(path) if code not in MESSAGES] == []


def test_every_reason_for_a_place_in_the_line_has_a_sentence():
    assert [why for why in Why if why.value not in MESSAGES] == []


def test_the_scan_finds_what_is_raised():
    assert "matter.senior" in set(codes(Path(matters.__file__)))
