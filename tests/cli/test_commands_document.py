"""The document of the commands is held to the program."""

import re
from pathlib import Path

import pytest
import typer

from app.cli import exit_codes
from app.cli.main import program

TEXT = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
STATUSES = {int(number) for number in re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)}


def commands(command, path=()):
    inner = getattr(command, "commands", None)
    if inner is None:
        return [(" ".join(("guitai", *path)), command)]
    return [found for name, one in inner.items() for found in commands(one, (*path, name))]


COMMANDS = commands(typer.main.get_command(program))


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[path for path, _ in COMMANDS])
def test_every_command_is_told_with_all_its_options(path, command):
    assert f"`{path}" in TEXT
    options = {option for param in command.params for option in param.opts if option.startswith("--")} - {"--help"}
    assert [option for option in options if f"`{option}" not in TEXT] == []


def test_every_exit_status_is_told_and_no_other():
    known = set(exit_codes._BY_CODE.values()) | {
        exit_codes.OK,
        exit_codes.DOES_NOT_HOLD,
        exit_codes.USAGE,
        exit_codes.UNEXPECTED,
        exit_codes.INTERRUPTED,
    }
    assert known == STATUSES
