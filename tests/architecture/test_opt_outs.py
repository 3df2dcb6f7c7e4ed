"""What is excused from a rule names the rule, and says why."""

import re

from tests.architecture.sources import ROOT, sources

FOLDERS = ("app", "tests", "tools", "benchmarks")
BARE = re.compile(r"#\s*(noqa(?!: ?[A-Z]+\d+)|type:\s*ignore(?!\[[a-z-]+)|(ruff|flake8|mypy|pragma):)")
SKIPPED = re.compile(r"pytest\.(mark\.(skip|xfail)|skip|xfail)|importorskip")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplementedError|except Exception:\s*pass")


def found(pattern, folders):
    this = "tests/architecture/test_opt_outs.py"
    return [
        f"{source}:{number} {line.strip()}"
        for folder in folders
        for source in sources(folder)
        if source.name != this
        for number, line in enumerate(source.text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_an_excuse_carries_its_code():
    assert found(BARE, FOLDERS) == []


def test_no_test_is_skipped():
    assert found(SKIPPED, ["tests"]) == []


def test_nothing_is_left_for_later():
    assert found(UNFINISHED, FOLDERS) == []


def test_every_rule_set_aside_has_its_reason():
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lint = settings[settings.index("[tool.ruff.lint]") : settings.index("[tool.ruff.lint.pydocstyle]")]
    rules = re.findall(r'^    "[A-Z]+\d+",(.*)$', lint, re.MULTILINE)
    assert rules
    assert [reason for reason in rules if not re.fullmatch(r" # .+\.", reason)] == []
