"""``guitai audit verify``: walk the audit trail."""

from app.bootstrap.opening import signed_in
from app.cli.console import password_from, say
from app.cli.exit_codes import DOES_NOT_HOLD, OK
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_HOLDS = QT_TRANSLATE_NOOP("Cli", "The audit trail holds: {entries} entries.")
_BROKEN = QT_TRANSLATE_NOOP(
    "Cli", "The audit trail is broken at entry {number} ({reason}); {entries} entries were read."
)
_REASONS = {
    "hash": QT_TRANSLATE_NOOP("Cli", "it was changed"),
    "forged": QT_TRANSLATE_NOOP("Cli", "it was put in"),
    "gap": QT_TRANSLATE_NOOP("Cli", "it is missing"),
    "truncated": QT_TRANSLATE_NOOP("Cli", "from here on the end was cut off"),
}


def verify(home: HomeOption = None, login: LoginOption = None, password_stdin: PasswordOption = False) -> int:
    """Check that no entry was changed, removed or put in; exit 0 and a count, or 1 and the first broken entry."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        verdict = session.desks.audit.verify()
    if verdict.broken_at is None:
        say(_HOLDS, entries=verdict.entries)
        return OK
    reason = translate("Cli", _REASONS.get(verdict.broken_reason, verdict.broken_reason))
    say(_BROKEN, number=verdict.broken_at, reason=reason, entries=verdict.entries)
    return DOES_NOT_HOLD
