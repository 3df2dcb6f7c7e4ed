"""``guitai export-evidence``: one file that proves a signing without the branch's database."""

from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.opening import signed_in
from app.cli.console import password_from, say
from app.cli.exit_codes import OK
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.domain.errors import Unavailable
from app.forms.wording import QT_TRANSLATE_NOOP

_SAVED = QT_TRANSLATE_NOOP("Cli", "The evidence of {number} was saved to {file}.")


def export_evidence(
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The confirmation's number.")],
    out: Annotated[Path, typer.Option(metavar="FILE.zip", help="Where the bundle goes.")],
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Save everything that proves a signing as one file; guitai verify examines it anywhere."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        desk = session.sealing.evidence
        content = desk.bundle(desk.find(number))
    try:
        out.write_bytes(content)
    except OSError as fault:
        raise Unavailable("file.unwritable", file=str(out), reason=fault.strerror or "") from fault
    say(_SAVED, number=number, file=out)
    return OK
