"""The document of the commands is held to the program."""

import re
from pathlib import Path

import pytest
import typer

from app.cli import exit_codes
from app.cli.help_texts import HELP_TEXTS
from app.cli.main import program

TEXT = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
STATUSES = {int(number) for number in re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)}


def leaves(command, path=()):
    inner = getattr(command, "commands", None)
    if inner is None:
        return [(" ".join(("guitai", *path)), command)]
    return [found for name, one in inner.items() for found in leaves(one, (*path, name))]


COMMANDS = leaves(typer.main.get_command(program))


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[path for path, _ in COMMANDS])
def test_every_command_is_told_with_all_its_options(path, command):
    assert f"`{path}" in TEXT
    options = {option for param in command.params for option in param.opts if option.startswith("--")} - {"--help"}
    assert [option for option in options if f"`{option}" not in TEXT] == []


def help_texts(command):
    yield command.help
    yield from (param.help for param in command.params if getattr(param, "help", None))
    for inner in getattr(command, "commands", {}).values():
        yield from help_texts(inner)


def test_every_help_text_is_marked_for_translation_and_none_is_left_over():
    said = set(help_texts(typer.main.get_command(program)))
    assert said == HELP_TEXTS


def test_help_is_given_in_chinese_too(commands, monkeypatch):
    monkeypatch.setenv("GUITAI_LANG", "zh_CN")
    told = commands("verify", "--help")
    assert (told.status, told.err) == (0, "")
    assert "只有所检各项全部成立，退出码才为 0" in told.out
    assert "从标准输入读取密码。" in told.out


def test_every_exit_status_is_told_and_no_other():
    known = set(exit_codes._BY_CODE.values()) | {
        exit_codes.OK,
        exit_codes.DOES_NOT_HOLD,
        exit_codes.USAGE,
        exit_codes.UNEXPECTED,
        exit_codes.INTERRUPTED,
    }
    assert known == STATUSES
