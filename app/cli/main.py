"""The command line: ``guitai COMMAND``; each command is one thin function in a module of its own."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from app.cli import (
    appointments,
    audit,
    calendar,
    clients,
    complaints,
    demo,
    evidence,
    home,
    import_clients,
    pages,
    seal,
    self_check,
    store,
    sync,
    terminal,
    verify,
)
from app.cli import deadline as deadline_command
from app.cli.console import CommandFailed, errors_said, warn
from app.cli.exit_codes import INTERRUPTED, OK, USAGE, exit_code
from app.cli.help_texts import speak
from app.cli.unexpected import unexpected
from app.cli.usage import usage_sentence
from app.cli.wording import translate
from app.forms.messages.catalogue import MESSAGES

_NO_DISPLAY = "display.missing"

_HOME = "GUITAI_HOME"
program = typer.Typer(
    name="guitai", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)
program.command("init")(home.init)
program.command("import-clients")(import_clients.import_clients)
program.command("deadline")(deadline_command.deadline)
program.command("verify")(verify.verify)
program.command("export-evidence")(evidence.export_evidence)
program.command("demo")(demo.demo)
program.command("screenshots")(pages.screenshots)
program.command("self-check")(self_check.self_check)
_audit = typer.Typer(no_args_is_help=True, help="The audit trail.")
_audit.command("verify")(audit.verify)
program.add_typer(_audit, name="audit")
_seal = typer.Typer(no_args_is_help=True, help="With what this terminal seals, and who vouches for the time.")
_seal.command("show")(seal.show)
_seal.command("renew")(seal.renew)
_seal.command("import-key")(seal.import_key)
_seal.command("use-token")(seal.use_token)
_seal.command("time-authority")(seal.time_authority)
_seal.command("stamp")(seal.stamp)
program.add_typer(_seal, name="seal")
_calendar = typer.Typer(no_args_is_help=True, help="The working-day and trading-day calendar.")
_calendar.command("import")(calendar.import_notice)
_calendar.command("years")(calendar.years)
program.add_typer(_calendar, name="calendar")
_clients = typer.Typer(no_args_is_help=True, help="The clients.")
_clients.command("export")(clients.export)
program.add_typer(_clients, name="clients")
_appointments = typer.Typer(no_args_is_help=True, help="Appointments.")
_appointments.command("import")(appointments.import_files)
_appointments.command("export")(appointments.export)
_appointments.command("folder")(appointments.folder)
program.add_typer(_appointments, name="appointments")
_complaints = typer.Typer(no_args_is_help=True, help="Complaints.")
_complaints.command("import")(complaints.import_file)
program.add_typer(_complaints, name="complaints")
_sync = typer.Typer(no_args_is_help=True, help="The exchange with other terminals.")
_sync.command("use")(sync.use)
_sync.command("once")(sync.once)
_sync.command("status")(sync.status)
_sync.command("watch")(sync.watch)
_sync.command("snapshot")(sync.snapshot)
program.add_typer(_sync, name="sync")
_store = typer.Typer(no_args_is_help=True, help="What this terminal keeps.")
_store.command("digest")(store.digest)
program.add_typer(_store, name="store")
_terminal = typer.Typer(no_args_is_help=True, help="The branch's terminals.")
_terminal.command("request")(terminal.request)
_terminal.command("approve")(terminal.approve)
_terminal.command("join")(terminal.join)
_terminal.command("restricted")(terminal.restricted)
_terminal.command("unattended")(terminal.unattended)
_terminal.command("list")(terminal.list_terminals)
_terminal.command("revoke")(terminal.revoke)
program.add_typer(_terminal, name="terminal")


@program.callback()
def guitai(home: home.HomeOption = None) -> None:
    """The branch counter that keeps working. Without a command: open the counter's window."""
    if home is not None:
        # Given before the command it serves every command, as the variable does.
        os.environ[_HOME] = str(home)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status; no fault leaves it as a traceback."""
    _let_every_character_out()
    try:
        return _run(arguments)
    except CommandFailed as failed:
        return failed.status
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except typer.TyperException as wrong:
        warn(usage_sentence(wrong))
        return USAGE
    except Exception as error:  # noqa: BLE001 - the one place where a bug becomes a sentence
        return unexpected(error, _home_in(arguments))


def refuse_window() -> int:
    """Say that no window can open here, and return the exit status."""
    warn(translate("Messages", MESSAGES[_NO_DISPLAY]))
    return exit_code(_NO_DISPLAY)


def _run(arguments: Sequence[str]) -> int:
    before = os.environ.get(_HOME)
    try:
        command = typer.main.get_command(program)
        if "--help" in arguments:
            speak(command)
        with errors_said():
            result = command.main(list(arguments), prog_name="guitai", standalone_mode=False)
    finally:
        # What --home before the command put there is this command's alone.
        os.environ.pop(_HOME, None)
        if before is not None:
            os.environ[_HOME] = before
    return result if isinstance(result, int) else OK


def _home_in(arguments: Sequence[str]) -> Path | None:
    """Return the home that was named; asked when nothing else of the command line is certain any more."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=True):
        name, is_joined, joined = option.partition("=")
        if name == "--home":
            return Path(joined if is_joined else value)
    return None


def _let_every_character_out() -> None:
    """Write what the console has no character for as an escape: a name must not end a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
