"""``guitai init``, and the options every command that uses a home has."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.bootstrap.home import HomePaths, home_of
from app.bootstrap.opening import Session, signed_in
from app.cli.console import password_from, say
from app.cli.wording import language, translate
from app.domain.errors import RuleViolation
from app.forms.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.bootstrap.creation import Created

HomeOption = Annotated[Path | None, typer.Option("--home", help="Where data lies; GUITAI_HOME names it too.")]
LoginOption = Annotated[str | None, typer.Option(help="Who signs in; not needed where the home has one person.")]
PasswordOption = Annotated[bool, typer.Option("--password-stdin", help="Read the password from standard input.")]
BackendOption = Annotated[
    str, typer.Option(metavar="ADDRESS", help="The engine that carries the exchange with other terminals.")
]

_MADE = QT_TRANSLATE_NOOP("Cli", "Branch {branch}, terminal {terminal}: made in {home}.")
_RECOVERY = QT_TRANSLATE_NOOP("Cli", "Recovery code, shown this once. Keep it in the branch's safe: {code}")
_RECOVERY_FILE = QT_TRANSLATE_NOOP(
    "Cli", "The recovery code was saved to {file}. Print it, keep it in the branch's safe."
)
_PASSWORD = QT_TRANSLATE_NOOP("Cli", "Password")
_OPTIONS = {
    "branch": "--branch",
    "branch_name": "--branch-name",
    "terminal": "--terminal",
    "login": "--admin",
    "name": "--admin-name",
    "address": "--backend",
}


def init(
    branch: Annotated[str, typer.Option(help="The branch's code, such as SH01.")],
    branch_name: Annotated[str, typer.Option(help="The branch's name, as printed.")],
    terminal: Annotated[str, typer.Option(help="This terminal's code, such as C1; part of every number it gives.")],
    admin: Annotated[str, typer.Option(metavar="LOGIN", help="The first administrator's login.")],
    home: HomeOption = None,
    admin_name: Annotated[
        str, typer.Option(help="The first administrator's name; the login where none is given.")
    ] = "",
    backend: BackendOption = "",
    password_stdin: PasswordOption = False,
    recovery_file: Annotated[Path | None, typer.Option(help="Save the recovery code here (PDF or text).")] = None,
) -> None:
    """Make a new home: vault, store, branch authority, first administrator."""
    from app.bootstrap.creation import NewHome, create_home, save_recovery_sheet

    def keep(created: "Created") -> None:
        if recovery_file is not None:
            save_recovery_sheet(created, recovery_file, language())

    wanted = NewHome(
        paths=home_of(home),
        branch_code=branch,
        branch_name=branch_name,
        terminal_code=terminal,
        login=admin,
        name=admin_name or admin,
        password=password_from(stdin=password_stdin, again=True),
        engine=backend.strip(),
    )
    try:
        created = create_home(wanted, keep=keep)
    except RuleViolation as violation:
        raise RuleViolation(violation.code, _named(violation.field), **violation.params) from violation
    if recovery_file is None:
        say(_RECOVERY, code=created.recovery_code)
    else:
        say(_RECOVERY_FILE, file=recovery_file)
    say(_MADE, branch=created.home.branch_code, terminal=created.home.terminal_code, home=created.home.paths.root)


def _named(field: str | None) -> str | None:
    """Return a field as whoever typed the command knows it."""
    return translate("Cli", _PASSWORD) if field == "password" else _OPTIONS.get(field or "", field)


@contextmanager
def sign_in_if_asked(home: Path | None, login: str | None, *, password_stdin: bool) -> Iterator[Session | None]:
    """Give a session where a login or a password was given, None otherwise."""
    if login is None and not password_stdin:
        yield None
        return
    with signed_in(home_of(home), login, lambda: password_from(stdin=password_stdin)) as session:
        yield session


def named_home(home: Path | None) -> HomePaths:
    """Return the home a command works on."""
    return home_of(home)
