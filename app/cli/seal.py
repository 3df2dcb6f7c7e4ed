"""``guitai seal``: with what this terminal seals, and who vouches for the time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.opening import Session, signed_in
from app.bootstrap.tools import read_authorities
from app.bootstrap.verifying import read_document
from app.cli.console import password_from, progress_bar, say
from app.cli.exit_codes import OK
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.sealing_certificates import CertificateView

_IN_USE = QT_TRANSLATE_NOOP("Cli", "This terminal seals with {subject} ({source}), until {until}.")
_SOON = QT_TRANSLATE_NOOP("Cli", "It ends soon: renew it (guitai seal renew), or import another.")
_ENDED = QT_TRANSLATE_NOOP("Cli", "It has ended: nothing can be sealed until it is renewed (guitai seal renew).")
_ASKED = QT_TRANSLATE_NOOP("Cli", "Timestamps are asked of {url}; {pending} documents wait for one.")
_NOBODY = QT_TRANSLATE_NOOP("Cli", "No time authority is set up; the time of a seal is the terminal's own word.")
_STAMPED = QT_TRANSLATE_NOOP("Cli", "{count} documents were stamped.")
_URL_OR_OFF = QT_TRANSLATE_NOOP("Cli", "Give --url with --trust, or --off.")

_TokenLibrary = Annotated[str, typer.Option(metavar="FILE.so", help="The token's own PKCS#11 library.")]
_KeyPassword = Annotated[
    Path | None, typer.Option(metavar="FILE", help="The key file's password, in a file's first line; else asked for.")
]
_Pin = Annotated[Path | None, typer.Option(metavar="FILE", help="The PIN, in a file's first line; else asked for.")]


def show(home: HomeOption = None, login: LoginOption = None, password_stdin: PasswordOption = False) -> int:
    """Say with what this terminal seals, until when, and who is asked for the time."""
    with _session(home, login, password_stdin=password_stdin) as session:
        _tell(session.sealing.certificates.in_use())
        _tell_time(session)
    return OK


def renew(home: HomeOption = None, login: LoginOption = None, password_stdin: PasswordOption = False) -> int:
    """Have the branch's authority issue another certificate, for another key."""
    with _session(home, login, password_stdin=password_stdin) as session:
        _tell(session.sealing.certificates.renew())
    return OK


def import_key(
    file: Annotated[Path, typer.Argument(metavar="FILE.p12", help="Key, certificate and chain (PKCS#12).")],
    key_password: _KeyPassword = None,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Seal with the key of a PKCS#12 file from now on; the key is kept in the encrypted store."""
    content = read_document(file)
    with _session(home, login, password_stdin=password_stdin) as session:
        _tell(session.sealing.certificates.import_pkcs12(content, _secret(key_password)))
    return OK


def use_token(
    library: _TokenLibrary,
    token: Annotated[str, typer.Option(help="The token's label.")],
    label: Annotated[str, typer.Option(help="The label of key and certificate on the token.")],
    pin: _Pin = None,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Seal with a key that stays on a PKCS#11 token from now on."""
    with _session(home, login, password_stdin=password_stdin) as session:
        _tell(session.sealing.certificates.use_token(library, token, label, _secret(pin)))
    return OK


def time_authority(
    url: Annotated[str, typer.Option(help="Its address (RFC 3161), http or https.")] = "",
    trust: Annotated[
        Path | None, typer.Option(metavar="AUTHORITY.pem", help="The certificate its timestamps are believed by.")
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="Ask nobody from now on.")] = False,
    home: HomeOption = None,
    login: LoginOption = None,
    password_stdin: PasswordOption = False,
) -> int:
    """Ask an authority for timestamps from now on, or nobody."""
    if bool(url) is off:
        raise typer.BadParameter(translate("Cli", _URL_OR_OFF))
    anchors = read_authorities(trust) if trust is not None else ()
    with _session(home, login, password_stdin=password_stdin) as session:
        session.sealing.timestamps.ask_whom("" if off else url, anchors)
        _tell_time(session)
    return OK


def stamp(home: HomeOption = None, login: LoginOption = None, password_stdin: PasswordOption = False) -> int:
    """Ask for the timestamps that documents still wait for."""
    with _session(home, login, password_stdin=password_stdin) as session, progress_bar("") as progress:
        count = session.sealing.timestamps.retry_all(progress)
    say(_STAMPED, count=count)
    return OK


@contextmanager
def _session(home: Path | None, login: str | None, *, password_stdin: bool) -> Iterator[Session]:
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        yield session


def _tell(found: CertificateView) -> None:
    say(_IN_USE, subject=found.subject, source=found.source.value, until=f"{found.valid_until:%Y-%m-%d}")
    if found.expired:
        say(_ENDED)
    elif found.ends_soon:
        say(_SOON)


def _tell_time(session: Session) -> None:
    found = session.sealing.timestamps.authority()
    if found.url:
        say(_ASKED, url=found.url, pending=found.pending)
    else:
        say(_NOBODY)


def _secret(file: Path | None) -> str:
    """Return the first line of a file, or what is typed unseen."""
    if file is None:
        return password_from(stdin=False)
    lines = read_document(file).decode(errors="replace").splitlines()
    return lines[0] if lines else ""
