"""``guitai clients export``: the client list as JSON."""

import json
from typing import Annotated

import typer

from app.bootstrap.opening import signed_in
from app.cli.console import password_from, write
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home


def export(
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON; there is no other form yet.")] = True,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Give out every client, whole and sorted; audited."""
    del as_json
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        text = json.dumps(session.desks.client_export.everything(), ensure_ascii=False, indent=2)
    write(text)
