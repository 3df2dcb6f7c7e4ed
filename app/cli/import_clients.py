"""``guitai import-clients``: a branch's old client list is brought in."""

from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.importing import import_list
from app.bootstrap.opening import signed_in
from app.cli.console import password_from, progress_bar, say
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_IMPORTING = QT_TRANSLATE_NOOP("Cli", "Importing")
_DONE = QT_TRANSLATE_NOOP("Cli", "{rows} rows: {accepted} accepted, {rejected} rejected. The report is in {report}.")
_TRIED = QT_TRANSLATE_NOOP(
    "Cli", "Tried only, nothing was stored. {rows} rows: {accepted} would be accepted, {rejected} not."
)


def import_clients(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The list: CSV or XLSX.")],
    report: Annotated[Path, typer.Option(metavar="OUT.json", help="Where the report goes: one entry for each row.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; store nothing.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Take each row whole, or refuse it with its reason; the report says which and why."""
    with (
        signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session,
        progress_bar(translate("Cli", _IMPORTING)) as progress,
    ):
        found = import_list(session, file, report, dry_run=dry_run, translate=translate, progress=progress)
    template = _TRIED if dry_run else _DONE
    say(template, rows=found.rows, accepted=found.accepted, rejected=found.rejected, report=report)
