"""``guitai appointments``: requests taken in from files, the calendar given out."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.appointment_files import import_requests, watch_folder
from app.bootstrap.opening import signed_in
from app.cli.console import CommandFailed, password_from, say, sentence
from app.cli.exit_codes import DOES_NOT_HOLD
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.domain.errors import Unavailable
from app.forms.wording import QT_TRANSLATE_NOOP

_EXPORTED = QT_TRANSLATE_NOOP("Cli", "The calendar is in {file}.")
_WATCHED = QT_TRANSLATE_NOOP("Cli", "Requests are taken in from {folder}.")
_NOWHERE = QT_TRANSLATE_NOOP("Cli", "No folder is watched for requests.")
_TAKEN = QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: {number}")
_KNOWN = QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: taken in before")
_REFUSED = QT_TRANSLATE_NOOP("Cli", "{file}, line {line}: not taken. {why}")
_DONE = QT_TRANSLATE_NOOP("Cli", "{rows} requests: {taken} taken in, {known} known already, {refused} not taken.")
_TRIED = QT_TRANSLATE_NOOP(
    "Cli", "Tried only, nothing was stored. {rows} requests: {taken} would be taken in, {known} known, {refused} not."
)


def export(
    out: Annotated[Path, typer.Argument(metavar="OUT.ics", help="Where the calendar goes.")],
    days: Annotated[int, typer.Option(help="So many days from today on.", min=1, max=400)] = 30,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Write the appointments to come as a calendar that other programs take, the clients' names masked."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        since = session.place.now()
        calendar = session.desks.booking.calendars.of_span(since, since + timedelta(days=days))
    try:
        out.write_bytes(calendar)
    except OSError as fault:
        raise Unavailable("file.unwritable", file=str(out), reason=fault.strerror or "") from fault
    say(_EXPORTED, file=out)


def folder(
    path: Annotated[Path | None, typer.Argument(metavar="[FOLDER]", help="Where requests arrive.")] = None,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Let the counter of this terminal take in what arrives in a folder, every minute."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        watch_folder(session, path)
    say(_NOWHERE if path is None else _WATCHED, folder=path)


def import_files(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files (ICS, CSV, XLSX, JSON), or folders.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; store nothing.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Take each request whole, or say with file and line why not; the same request again adds nothing."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        found = import_requests(session, paths, dry_run=dry_run)
    for one in found:
        if one.fault is not None:
            say(_REFUSED, file=one.file, line=one.line, why=sentence(one.fault))
        elif one.known:
            say(_KNOWN, file=one.file, line=one.line)
        elif one.number:
            say(_TAKEN, file=one.file, line=one.line, number=one.number)
    known, refused = sum(one.known for one in found), sum(one.fault is not None for one in found)
    say(_TRIED if dry_run else _DONE, rows=len(found), taken=len(found) - known - refused, known=known, refused=refused)
    if refused:
        raise CommandFailed(DOES_NOT_HOLD)
