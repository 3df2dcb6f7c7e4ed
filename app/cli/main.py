"""The command line: ``guitai COMMAND``; each command is one thin function in a module of its own."""

import os
from collections.abc import Sequence

import typer

from app.cli import audit, calendar, demo, home, import_clients, self_check, verify
from app.cli import deadline as deadline_command
from app.cli.console import CommandFailed, errors_said, warn
from app.cli.exit_codes import USAGE
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_USAGE = QT_TRANSLATE_NOOP("Cli", "{reason} Try: guitai --help")

program = typer.Typer(
    name="guitai", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)
program.command("init")(home.init)
program.command("import-clients")(import_clients.import_clients)
program.command("deadline")(deadline_command.deadline)
program.command("verify")(verify.verify)
program.command("demo")(demo.demo)
program.command("self-check")(self_check.self_check)
_audit = typer.Typer(no_args_is_help=True, help="The audit trail.")
_audit.command("verify")(audit.verify)
program.add_typer(_audit, name="audit")
_calendar = typer.Typer(no_args_is_help=True, help="The working-day and trading-day calendar.")
_calendar.command("import")(calendar.import_notice)
_calendar.command("years")(calendar.years)
program.add_typer(_calendar, name="calendar")


@program.callback()
def guitai(home: home.HomeOption = None) -> None:
    """The branch counter that keeps working. Without a command: open the counter's window."""
    if home is not None:
        # Given before the command it serves every command, as the variable does.
        os.environ["GUITAI_HOME"] = str(home)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status."""
    try:
        with errors_said():
            result = program(list(arguments), standalone_mode=False)
    except CommandFailed as failed:
        return failed.status
    except typer.Abort:
        return USAGE
    except typer.TyperException as wrong:
        warn(translate("Cli", _USAGE, reason=wrong.format_message()))
        return USAGE
    return result if isinstance(result, int) else 0
