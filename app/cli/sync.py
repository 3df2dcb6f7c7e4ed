"""``guitai sync``: exchange with the other terminals, and say how that stands."""

import json
from contextlib import suppress
from datetime import datetime
from typing import Annotated

import typer

from app.bootstrap.exchanging import exchange_on, exchange_once, plain_state, use_engine
from app.bootstrap.opening import Session, signed_in
from app.cli.console import password_from, say, sentence, warn, write
from app.cli.exit_codes import OK, exit_code
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.domain.errors import Unavailable
from app.domain.sync_state import SyncState
from app.forms.wording import QT_TRANSLATE_NOOP

_ALONE = QT_TRANSLATE_NOOP(
    "Cli", "This terminal works alone: no engine was chosen. Choose one: guitai sync use ADDRESS"
)
_USED = QT_TRANSLATE_NOOP("Cli", "The exchange goes through {address} from now on.")
_ENDED = QT_TRANSLATE_NOOP("Cli", "This terminal works alone from now on; what was exchanged stays.")
_DONE = QT_TRANSLATE_NOOP("Cli", "Exchanged: {merged} changes of others came in, {waiting} of this terminal wait.")
_SNAPSHOT = QT_TRANSLATE_NOOP("Cli", "A snapshot lies on the engine; a terminal that joins begins with it.")
_WAITS = QT_TRANSLATE_NOOP("Cli", "{waiting} changes of this terminal wait, the oldest since {since}.")
_NOTHING = QT_TRANSLATE_NOOP("Cli", "Nothing of this terminal waits.")
_LAST = QT_TRANSLATE_NOOP("Cli", "Everything had been exchanged last at {at}.")
_NEVER = QT_TRANSLATE_NOOP("Cli", "Nothing was exchanged yet.")
_ASIDE = QT_TRANSLATE_NOOP("Cli", "Put aside: entry {n} of {stream} ({reason}), since {since}")
_CONFLICTS = QT_TRANSLATE_NOOP("Cli", "Conflicts to be looked at: {count}")

JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON.")]


def use(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="The engine's address; an empty one ends it.")],
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Choose the engine that carries the exchange."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        use_engine(session, address)
        shown = session.exchange.address
    if shown:
        say(_USED, address=shown)
    else:
        say(_ENDED)


def once(
    as_json: JsonOption = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Send what was written here, read and merge what others sent; then end."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        _require_engine(session)
        state = exchange_once(session)
        if as_json:
            write(json.dumps(plain_state(session, state), ensure_ascii=False, indent=2))
        else:
            _say_round(session, state)
    return exit_code(state.fault) if state.fault else OK


def status(
    as_json: JsonOption = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Say what waits, since when, and what was put aside; no engine is asked."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        state = session.exchange.standing()
        if as_json:
            write(json.dumps(plain_state(session, state), ensure_ascii=False, indent=2))
        else:
            _say_standing(session, state)


def snapshot(
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Put a snapshot of everything that is read here on the engine, and drop what nobody needs any more."""
    from app.bootstrap.exchanging import take_snapshot

    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        _require_engine(session)
        state = take_snapshot(session)
        if state.fault:
            warn(sentence(Unavailable(state.fault, **state.fault_params)))
            return exit_code(state.fault)
    say(_SNAPSHOT)
    return OK


def watch(
    as_json: JsonOption = False,
    seconds: Annotated[float, typer.Option(metavar="SECONDS", help="End after so long; 0 goes on.")] = 0.0,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Go on exchanging until stopped with Ctrl+C; a line for each round that brought something."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        _require_engine(session)

        def heard(state: SyncState) -> None:
            if as_json:
                write(json.dumps(plain_state(session, state), ensure_ascii=False))
            elif state.fault or state.merged:
                _say_round(session, state)

        with suppress(KeyboardInterrupt):
            exchange_on(session, heard, seconds or None)


def _require_engine(session: Session) -> None:
    if session.exchange.alone:
        raise Unavailable("sync.alone")


def _say_round(session: Session, state: SyncState) -> None:
    if state.fault:
        warn(sentence(Unavailable(state.fault, **state.fault_params)))
    else:
        say(_DONE, merged=state.merged, waiting=state.waiting)
    _say_aside(session, state)


def _say_standing(session: Session, state: SyncState) -> None:
    if session.exchange.alone:
        say(_ALONE)
    if state.waiting and state.waiting_since:
        say(_WAITS, waiting=state.waiting, since=_moment(session, state.waiting_since))
    else:
        say(_NOTHING)
    if state.last_success:
        say(_LAST, at=_moment(session, state.last_success))
    else:
        say(_NEVER)
    _say_aside(session, state)


def _say_aside(session: Session, state: SyncState) -> None:
    for one in state.aside:
        say(_ASIDE, n=one.n, stream=one.stream, reason=one.reason, since=_moment(session, one.since))
    if conflicts := len(session.store.conflicts.open()):
        say(_CONFLICTS, count=conflicts)


def _moment(session: Session, at: datetime) -> str:
    return f"{at.astimezone(session.place.zone):%Y-%m-%d %H:%M:%S}"
