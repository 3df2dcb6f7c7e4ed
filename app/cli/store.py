"""``guitai store digest``: hold what two terminals have against each other."""

import json
from typing import Annotated

import typer

from app.bootstrap.opening import signed_in
from app.cli.console import password_from, write
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home


def digest(
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Write one digest of everything that is exchanged; terminals that agree write the same."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        digests = session.store.digests
        if as_json:
            kinds = dict(digests.by_kind())
            write(json.dumps({"digest": digests.whole(), "kinds": kinds}, ensure_ascii=False, indent=2))
        else:
            write(digests.whole())
