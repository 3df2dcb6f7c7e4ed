"""``guitai complaints import``: complaints of an online channel or a platform are taken in."""

from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.complaint_files import import_complaints
from app.bootstrap.opening import signed_in
from app.cli.console import password_from, say, sentence
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.forms.wording import QT_TRANSLATE_NOOP

_TAKEN = QT_TRANSLATE_NOOP("Cli", "{row}: {number}")
_KNOWN = QT_TRANSLATE_NOOP("Cli", "{row}: in the register already")
_REFUSED = QT_TRANSLATE_NOOP("Cli", "{row}: not taken. {why}")
_DONE = QT_TRANSLATE_NOOP("Cli", "{rows} complaints: {taken} taken in, {known} known already, {refused} not taken.")
_TRIED = QT_TRANSLATE_NOOP(
    "Cli", "Tried only, nothing was stored. {rows} complaints: {taken} would be taken in, {known} known, {refused} not."
)


def import_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="JSON or CSV, as docs/complaint-files.md shows it.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; store nothing.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Take each complaint whole, or say why not; the same file again adds nothing."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        found = import_complaints(session, file, dry_run=dry_run)
    for one in found:
        if one.known:
            say(_KNOWN, row=one.row)
        elif one.faults:
            say(_REFUSED, row=one.row, why=" ".join(sentence(fault) for fault in one.faults))
        else:
            say(_TAKEN, row=one.row, number=one.complaint_no)
    known, refused = sum(one.known for one in found), sum(bool(one.faults) for one in found)
    taken = len(found) - known - refused
    say(_TRIED if dry_run else _DONE, rows=len(found), taken=taken, known=known, refused=refused)
