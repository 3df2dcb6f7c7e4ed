"""``guitai terminal``: terminals ask to be let in, are approved, listed and revoked."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from app.bootstrap.opening import signed_in
from app.cli.console import password_from, say, write
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.cli.wording import language, translate
from app.domain.errors import RuleViolation
from app.domain.people import TerminalKind
from app.forms import vocabulary
from app.forms.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.bootstrap.joining import Joined
    from app.bootstrap.opening import Session
    from app.services.terminal_views import TerminalView

_REQUESTED = QT_TRANSLATE_NOOP("Cli", "The request of terminal {terminal} for branch {branch} lies in {file}.")
_CODE = QT_TRANSLATE_NOOP("Cli", "Short code, to be read to whoever approves: {code}")
_THEN = QT_TRANSLATE_NOOP("Cli", "Once it is approved: guitai terminal join --home {home}")
_ASKS = QT_TRANSLATE_NOOP("Cli", "Terminal {terminal} ({kind}) asks to be let in.")
_TYPE_IT = QT_TRANSLATE_NOOP("Cli", "Type the code that the new terminal shows: ")
_APPROVED = QT_TRANSLATE_NOOP("Cli", "Terminal {terminal} was let in by {name}.")
_ANSWER = QT_TRANSLATE_NOOP("Cli", "Code of the answer, to be read to the new terminal: {code}")
_CARRIED = QT_TRANSLATE_NOOP("Cli", "The answer lies on the engine.")
_WAITS = QT_TRANSLATE_NOOP("Cli", "The answer waits here until the engine can be reached: guitai sync once")
_REVOKED = QT_TRANSLATE_NOOP(
    "Cli", "Terminal {terminal} was revoked; new keys are in use. Exchange now: guitai sync once"
)
_JOINED = QT_TRANSLATE_NOOP("Cli", "Terminal {terminal} has joined branch {branch}; its home is {home}.")
_JOINED_CODE = QT_TRANSLATE_NOOP(
    "Cli", "Code of the answer: {code}. Where whoever approved sees another one, do not work here."
)
_RECOVERY = QT_TRANSLATE_NOOP("Cli", "Recovery code, shown this once. Keep it in the branch's safe: {code}")
_RECOVERY_FILE = QT_TRANSLATE_NOOP(
    "Cli", "The recovery code was saved to {file}. Print it, keep it in the branch's safe."
)
_OPENED = QT_TRANSLATE_NOOP("Cli", "Terminal {terminal} reads restricted complaints from now on.")
_CLOSED = QT_TRANSLATE_NOOP(
    "Cli", "Terminal {terminal} reads no restricted complaints from now on; new keys are in use."
)
_UNATTENDED = QT_TRANSLATE_NOOP(
    "Cli", "This kiosk opens by itself from now on. Its key lies in the keyring of this user of the system."
)
_ATTENDED = QT_TRANSLATE_NOOP("Cli", "This kiosk asks for a person from now on.")
_LINE = QT_TRANSLATE_NOOP("Cli", "{code}  {kind}  {standing}")
_HERE = QT_TRANSLATE_NOOP("Cli", "this terminal")
_SINCE = QT_TRANSLATE_NOOP("Cli", "since {day}, let in by {name}")
_FIRST = QT_TRANSLATE_NOOP("Cli", "since {day}")
_GONE = QT_TRANSLATE_NOOP("Cli", "revoked {day} by {name}")
_JOINT = QT_TRANSLATE_NOOP("Cli", ", ")

JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON.")]


def request(
    branch: Annotated[str, typer.Option(help="The branch's code, such as SH01.")],
    terminal: Annotated[str, typer.Option(help="This terminal's code, such as C1; part of every number it gives.")],
    backend: Annotated[str, typer.Option(metavar="ADDRESS", help="The engine that carries the exchange.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where the request goes: one line of text.")],
    kind: Annotated[TerminalKind, typer.Option(help="What the terminal is to be.")] = TerminalKind.COUNTER,
    qr: Annotated[bool, typer.Option("--qr", help="Show the request as a QR code too, for a scanner.")] = False,
    home: HomeOption = None,
) -> None:
    """Ask a branch to be let in: make this machine's keys and a request for them."""
    from app.bootstrap.open_requests import offer_now
    from app.bootstrap.requesting import WantedTerminal, make_request, save_request

    paths = named_home(home)
    wanted = WantedTerminal(
        branch_code=branch,
        terminal_code=terminal,
        terminal_kind=kind,
        engine=backend,
    )
    made = make_request(paths, wanted)
    save_request(made, out)
    offer_now(made)
    if qr:
        from app.bootstrap.requesting import as_qr

        write(as_qr(made))
    asked = made.request
    say(_REQUESTED, terminal=asked.terminal_code, branch=asked.branch_code, file=out)
    say(_CODE, code=made.code)
    say(_THEN, home=paths.root)


def approve(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The request.")],
    code: Annotated[str, typer.Option(metavar="CODE", help="The short code as the new terminal shows it.")] = "",
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Let a terminal in whose short code was compared, and send it its keys."""
    from app.bootstrap.approving import approve_request, carry_now, request_in

    text = request_in(file)
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        seen = session.desks.terminals.examine(text)
        kind = translate("Vocabulary", vocabulary.TERMINAL_KINDS[seen.terminal_kind.value])
        if not code:
            say(_ASKS, terminal=seen.terminal_code, kind=kind)
            code = _typed_code()
        approval = approve_request(session, text, code)
        say(_APPROVED, terminal=approval.terminal.code, name=session.actor.name)
        say(_ANSWER, code=approval.answer_code)
        say(_CARRIED if carry_now(session) else _WAITS)


def join(
    code: Annotated[str, typer.Option(metavar="CODE", help="The answer's code as whoever approved reads it.")] = "",
    wait: Annotated[int, typer.Option(metavar="SECONDS", help="Wait so long for the answer.")] = 0,
    recovery_file: Annotated[Path | None, typer.Option(help="Save the recovery code here (PDF or text).")] = None,
    home: HomeOption = None,
) -> None:
    """Take the answer to this machine's request and make a home of it."""
    from app.bootstrap.answers import join_when_answered
    from app.bootstrap.joining import save_joined_sheet

    def keep(joined: "Joined") -> None:
        if recovery_file is not None:
            save_joined_sheet(joined, recovery_file, language())

    paths = named_home(home)
    joined = join_when_answered(paths, code, wait, keep)
    if recovery_file is None:
        say(_RECOVERY, code=joined.recovery_code)
    else:
        say(_RECOVERY_FILE, file=recovery_file)
    say(_JOINED_CODE, code=joined.answer_code)
    say(_JOINED, terminal=joined.welcome.terminal_code, branch=joined.welcome.branch_code, home=paths.root)


def unattended(
    end: Annotated[bool, typer.Option("--end", help="Let it ask for a person again.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Let a kiosk open by itself, with a key in the operating system's keyring."""
    from app.bootstrap.unattended import UnattendedDesk

    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        desk = UnattendedDesk(session)
        if end:
            desk.end()
        else:
            desk.set_up()
    say(_ATTENDED if end else _UNATTENDED)


def restricted(
    terminal: Annotated[str, typer.Argument(metavar="TERMINAL", help="The terminal's code.")],
    end: Annotated[bool, typer.Option("--end", help="Let it read them no longer.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Let a counter read restricted complaints; for compliance."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        found, desk = _named(session, terminal), session.desks.restricted
        changed = desk.close(found) if end else desk.open(found)
    say(_CLOSED if end else _OPENED, terminal=changed.code)


def list_terminals(
    as_json: JsonOption = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """List the branch's terminals, those that were revoked included."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        found = session.desks.terminals.list()
        day_of = session.place.day_of
    if as_json:
        write(json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        marks = [translate("Cli", _HERE)] if one.here else []
        if one.revoked_at is not None:
            marks.append(translate("Cli", _GONE, day=day_of(one.revoked_at), name=one.revoked_by))
        elif one.enrolled_at is not None:
            template = _SINCE if one.approved_by else _FIRST
            marks.append(translate("Cli", template, day=day_of(one.enrolled_at), name=one.approved_by))
        kind = translate("Vocabulary", vocabulary.TERMINAL_KINDS[one.terminal_kind.value])
        say(_LINE, code=one.code, kind=kind, standing=translate("Cli", _JOINT).join(marks))


def revoke(
    terminal: Annotated[str, typer.Argument(metavar="TERMINAL", help="The terminal's code.")],
    reason: Annotated[str, typer.Option(help="Why; it is kept in the audit trail.")],
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Take nothing more from a terminal, and keep what is written from now on from it."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        gone = session.desks.terminals.revoke(_named(session, terminal), reason)
    say(_REVOKED, terminal=gone.code)


def _named(session: "Session", code: str) -> UUID:
    found = next((one for one in session.desks.terminals.list() if one.code == code.strip().upper()), None)
    if found is None:
        raise RuleViolation("terminal.unknown", terminal=code)
    return found.terminal_id


def _typed_code() -> str:
    """Ask for the code; a command that runs by itself must be given it, for nobody has compared anything."""
    if not sys.stdin.isatty():
        raise RuleViolation("enrolment.code_needed", "code")
    sys.stdout.write(translate("Cli", _TYPE_IT))
    sys.stdout.flush()
    return sys.stdin.readline().strip()


def _plain(one: "TerminalView") -> dict[str, object]:
    return {
        "code": one.code,
        "kind": one.terminal_kind.value,
        "scopes": [scope.value for scope in one.scopes],
        "enrolled_at": one.enrolled_at.isoformat() if one.enrolled_at else None,
        "approved_by": one.approved_by,
        "revoked_at": one.revoked_at.isoformat() if one.revoked_at else None,
        "revoked_by": one.revoked_by,
        "here": one.here,
    }
