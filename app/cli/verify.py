"""``guitai verify``: does a sealed document stand?"""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.verifying import examine
from app.cli.console import say, write
from app.cli.exit_codes import DOES_NOT_HOLD, OK
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home, sign_in_if_asked
from app.cli.wording import translate
from app.domain.verification import NOT_REACHED, Check, Verification
from app.forms.messages.verify import check_wording
from app.forms.wording import QT_TRANSLATE_NOOP

_STANDS = QT_TRANSLATE_NOOP("Cli", "{file}: stands. Everything that was checked holds.")
_FALLS = QT_TRANSLATE_NOOP("Cli", "{file}: does NOT stand.")


def verify(
    file: Annotated[Path, typer.Argument(metavar="FILE.pdf", help="The document.")],
    home: HomeOption = None,
    trust: Annotated[Path | None, typer.Option(metavar="AUTHORITY.pem", help="The authority to trust.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Say what holds of a document and what does not; exit 0 only when everything checked holds.

    With a sign-in (--password-stdin or --login) the home's own record of the document is checked too.
    """
    with sign_in_if_asked(home, login, password_stdin=password_stdin) as session:
        found = examine(file, None if trust else named_home(home), trust, session)
    if as_json:
        write(json.dumps(found.to_json(), ensure_ascii=False, indent=2))
    else:
        _tell(found, file)
    return OK if found.holds else DOES_NOT_HOLD


def _tell(found: Verification, file: Path) -> None:
    for check in found.checks:
        write(f"{_mark(check)} {_sentence(check)}")
    say(_STANDS if found.holds else _FALLS, file=file)


def _mark(check: Check) -> str:
    return "✓" if check.holds else "·" if check.reason == NOT_REACHED else "✗"


def _sentence(check: Check) -> str:
    return translate("Verify", check_wording(check), **check.params)
