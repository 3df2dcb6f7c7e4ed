"""``guitai calendar``: the State Council's yearly notices, taken in and listed."""

from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.calendars import notice_text
from app.bootstrap.opening import signed_in
from app.cli.console import password_from, say
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.forms.wording import QT_TRANSLATE_NOOP

_DONE = QT_TRANSLATE_NOOP("Cli", "The notice for {year} was imported: {off} days off, {worked} make-up days.")
_TRIED = QT_TRANSLATE_NOOP(
    "Cli", "Tried only, nothing was stored. The notice for {year}: {off} days off, {worked} make-up days."
)
_MOVED = QT_TRANSLATE_NOOP(
    "Cli", "Open deadlines counted again: {recounted}; on another day now: {moved}; no longer provisional: {settled}."
)
_YEAR = QT_TRANSLATE_NOOP("Cli", "{year}: {working} working days, {trading} trading days, {source} ({edition})")
_UNKNOWN = QT_TRANSLATE_NOOP("Cli", "{year}: no notice yet; deadlines that reach into it are provisional.")


def import_notice(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The notice: YAML, as the manual shows it.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; store nothing.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Take in a year's holiday notice; the deadlines of open cases are counted again."""
    text = notice_text(file)
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        desk = session.desks.calendar
        effect = (desk.preview if dry_run else desk.import_notice)(text, file.name)
    notice = effect.notice
    say(_TRIED if dry_run else _DONE, year=notice.year, off=len(notice.days_off), worked=len(notice.make_up_days))
    say(_MOVED, recounted=effect.recounted, moved=effect.moved, settled=effect.settled)


def years(home: HomeOption = None, login: LoginOption = None, password_stdin: PasswordOption = False) -> None:
    """List the years whose notice is known, the latest first."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        known = session.desks.calendar.years()
        today = session.place.today()
    if known[0].year <= today.year:
        say(_UNKNOWN, year=known[0].year + 1)
    for one in known:
        say(
            _YEAR,
            year=one.year,
            working=one.working_days,
            trading=one.trading_days,
            source=one.source,
            edition=one.edition,
        )
