"""``guitai verify``: does a sealed document stand?"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.opening import signed_in
from app.bootstrap.verifying import examine_file, read_document, trust_for
from app.cli.console import password_from, say, write
from app.cli.exit_codes import DOES_NOT_HOLD, OK
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home, sign_in_if_asked
from app.cli.wording import translate
from app.domain.verification import NOT_REACHED, Check, Verification
from app.forms.messages.verify import VERDICTS, check_wording, state_wording
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.verifying import VerifyDesk

_STANDS = QT_TRANSLATE_NOOP("Cli", "{file}: stands. Everything that was checked holds.")
_ONE_OF_BOTH = QT_TRANSLATE_NOOP("Cli", "Name a file, or give the code of a paper with --code.")
_FALLS = QT_TRANSLATE_NOOP("Cli", "{file}: does NOT stand.")


def verify(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="The document (PDF) or evidence bundle (ZIP).")
    ] = None,
    code: Annotated[str | None, typer.Option(metavar="TEXT", help="The code printed on a paper, as scanned.")] = None,
    home: HomeOption = None,
    trust: Annotated[Path | None, typer.Option(metavar="AUTHORITY.pem", help="The authority to trust.")] = None,
    trust_time: Annotated[
        Path | None, typer.Option(metavar="AUTHORITY.pem", help="The time authority to believe timestamps by.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Say what holds of a document or bundle and what does not; exit 0 only when everything checked holds.

    With a sign-in (--password-stdin or --login) the home's own record of the document is checked too.
    """
    if (file is None) is (code is None):
        raise typer.BadParameter(translate("Cli", _ONE_OF_BOTH))
    if code is not None:
        return _code(code, home, login, as_json=as_json, password_stdin=password_stdin)
    file = Path() if file is None else file
    with sign_in_if_asked(home, login, password_stdin=password_stdin) as session:
        content = read_document(file)
        trusted = trust_for(None if trust else named_home(home), trust, trust_time, session)
        found = examine_file(content, trusted, session)
    if as_json:
        write(json.dumps(found.to_json(), ensure_ascii=False, indent=2))
    else:
        _tell(found, file)
    return OK if found.holds else DOES_NOT_HOLD


def _code(code: str, home: Path | None, login: str | None, *, as_json: bool, password_stdin: bool) -> int:
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        found = VerifyDesk(session.place).by_code(code)
    holds = all(check.holds for check in found.checks)
    if as_json:
        said = {"holds": holds, "number": found.number, "checks": [check.to_json() for check in found.checks]}
        write(json.dumps(said, ensure_ascii=False, indent=2))
    else:
        _lines(found.checks)
    return OK if holds else DOES_NOT_HOLD


def _tell(found: Verification, file: Path) -> None:
    _lines(found.checks)
    if not found.holds:
        write(translate("Verify", VERDICTS[found.verdict]))
    say(_STANDS if found.holds else _FALLS, file=file)


def _lines(checks: Sequence[Check]) -> None:
    for check in checks:
        write(f"{_mark(check)} {_sentence(check)}")


def _mark(check: Check) -> str:
    return "✓" if check.holds else "·" if check.reason == NOT_REACHED else "✗"


def _sentence(check: Check) -> str:
    state = state_wording(check)
    spoken = {"state": translate("Vocabulary", state)} if state else {}
    return translate("Verify", check_wording(check), **{**check.params, **spoken})
