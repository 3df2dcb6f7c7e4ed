"""Documents of a small kind of their own: what is taken, and how every mistake is named."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import ClassVar

import pytest

from app.domain.errors import RuleViolation
from app.forms.messages.catalogue import MESSAGES
from app.policy.documents import open_document, parse_document, read_document


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid"}
    name: str
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid"}
    version: str
    opens: time = time(9, 0)
    day: date = date(2026, 1, 1)
    span: timedelta = timedelta()
    flag: bool = False
    colours: frozenset[Colour] = frozenset()
    parts: tuple[Part, ...] = ()
    by_colour: Mapping[Colour, int] = None


def fault_of(text):
    with pytest.raises(RuleViolation) as raised:
        parse_document(text, "paper.yaml", Paper)
    fault = raised.value
    assert fault.params["file"] == "paper.yaml"
    assert fault.code in MESSAGES
    MESSAGES[fault.code].format(**fault.params)
    return fault.code.removeprefix("policy.invalid."), fault.params["line"], fault.params.get("key", "")


def test_every_kind_of_value_is_taken():
    text = """
version: 2026.10
opens: 11:30
day: 2026-02-13
span: PT20S
flag: yes
colours: [red, blue]
parts:
  - {name: "007", count: 7}
by_colour: {red: 1}
"""
    assert parse_document(text, "paper.yaml", Paper).value == Paper(
        version="2026.10",
        opens=time(11, 30),
        day=date(2026, 2, 13),
        span=timedelta(seconds=20),
        flag=True,
        colours=frozenset(Colour),
        parts=(Part(name="007", count=7),),
        by_colour={Colour.RED: 1},
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('version: "1"\ncolour: red\n', ("unknown_key", 2, "colour")),
        ('version: "1"\nparts:\n  - name: a\n    cuont: 1\n', ("unknown_key", 4, "parts.0.cuont")),
        ("day: 2026-01-01\n", ("missing_key", 1, "version")),
        ('version: "1"\nparts:\n  - name: a\n  - count: 1\n', ("missing_key", 4, "parts.1.name")),
        ('version: "1"\nflag: no\nversion: "2"\n', ("duplicate_key", 3, "version")),
        ("version: yes\n", ("text", 1, "version")),
        ('version: "1"\nparts:\n  - {name: a, count: many}\n', ("number", 3, "parts.0.count")),
        ('version: "1"\nparts: [{name: a, count: 1.5}]\n', ("number", 2, "parts.0.count")),
        ('version: "1"\nparts: [{name: a, count: true}]\n', ("number", 2, "parts.0.count")),
        ('version: "1"\nflag: 1\n', ("yes_or_no", 2, "flag")),
        ('version: "1"\nday: 2026-02-30\n', ("date", 2, "day")),
        ('version: "1"\nday: 13/02/2026\n', ("date", 2, "day")),
        ('version: "1"\nopens: 25:00\n', ("time", 2, "opens")),
        ('version: "1"\nopens: 690\n', ("time", 2, "opens")),
        ('version: "1"\nspan: 20 seconds\n', ("duration", 2, "span")),
        ('version: "1"\nspan: 20\n', ("duration", 2, "span")),
        ('version: "1"\nparts: none\n', ("list", 2, "parts")),
        ('version: "1"\nparts: [none]\n', ("section", 2, "parts.0")),
        ('version: "1"\ncolours: [green]\n', ("choice", 2, "colours.0")),
        ('version: "1"\nby_colour:\n  green: 1\n', ("choice", 3, "by_colour.green")),
        ("- version\n", ("section", 1, "")),
        ("", ("empty", 1, "")),
        ("# nothing\n", ("empty", 1, "")),
        ("version: [1\nflag: no\n", ("syntax", 2, "")),
        ("version: '1'\n\tflag: no\n", ("syntax", 2, "")),
        ("version: '1'\nday: \x07\n", ("syntax", 2, "")),
        ("version: '1'\n---\nversion: '2'\n", ("syntax", 2, "")),
        ("version: &a '1'\nday: *a\n", ("alias", 2, "a")),
        ("version: '1'\nparts: [{<<: *a}]\n", ("alias", 2, "a")),
        ("version: '1'\nday: !!python/object/apply:os.getcwd []\n", ("alias", 2, "")),
        ("version: !secret '1'\n", ("alias", 1, "")),
        ("version: '1'\n? [a]\n: 1\n", ("alias", 2, "")),
        ("version: '1'\nparts: " + "[" * 50 + "]" * 50, ("too_large", 2, "")),
        ("version: '" + "1" * 1_100_000 + "'", ("too_large", 1, "")),
    ],
)
def test_a_mistake_is_named_with_its_line_and_key(text, expected):
    assert fault_of(text) == expected


def test_a_misspelt_key_is_named_before_the_one_it_leaves_out():
    assert fault_of("\nverison: '1'\n") == ("unknown_key", 2, "verison")


def test_the_choices_are_told():
    with pytest.raises(RuleViolation) as raised:
        parse_document("version: '1'\ncolours: [green]\n", "paper.yaml", Paper)
    assert raised.value.params["choices"] == "red, blue"


def test_a_bomb_of_aliases_is_refused_before_it_unfolds():
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    code, line, _ = fault_of(f"a0: &a0 [x, x]\n{levels}")
    assert (code, line) == ("alias", 2)


def test_a_file_with_a_byte_order_mark_or_windows_line_ends_is_read(tmp_path):
    path = tmp_path / "paper.yaml"
    path.write_bytes("\ufeffversion: '1'\r\nflag: yes\r\n".encode())
    assert read_document(path, Paper) == Paper(version="1", flag=True)


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        ("version: '1'\n# 中文\n".encode("gb18030"), "policy.invalid.encoding", 2),
        (b"#" * 1_100_000, "policy.invalid.too_large", 1),
    ],
)
def test_a_file_that_cannot_be_text_of_a_policy_is_refused(tmp_path, content, code, line):
    path = tmp_path / "paper.yaml"
    path.write_bytes(content)
    with pytest.raises(RuleViolation) as raised:
        open_document(path, Paper)
    assert (raised.value.code, raised.value.params["line"]) == (code, line)


def test_a_missing_file_or_a_folder_is_named(tmp_path):
    for name, code in (("none.yaml", "policy.missing"), (".", "policy.unreadable")):
        with pytest.raises(RuleViolation) as raised:
            read_document(tmp_path / name, Paper)
        assert raised.value.code == code
        MESSAGES[code].format(**raised.value.params)
