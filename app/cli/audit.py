"""``guitai audit verify``: walk the audit trail, and check what the staff signed."""

from app.bootstrap.opening import signed_in
from app.cli.console import password_from, say
from app.cli.exit_codes import DOES_NOT_HOLD, OK
from app.cli.home import HomeOption, LoginOption, PasswordOption, named_home
from app.cli.wording import translate
from app.forms import vocabulary
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.queries import AttestationVerdict

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


_SIGNED = QT_TRANSLATE_NOOP("Cli", "The staff's signatures hold: {count} approvals and statements.")
_UNSIGNED = QT_TRANSLATE_NOOP("Cli", "A signature of the staff does not hold: {what} ({reason}); {count} before it do.")
_STANDINGS = {
    "forged": QT_TRANSLATE_NOOP("Cli", "it does not fit what was signed"),
    "unknown_key": QT_TRANSLATE_NOOP("Cli", "the key is not this person's"),
    "altered": QT_TRANSLATE_NOOP("Cli", "the record says something else than was signed"),
    "missing": QT_TRANSLATE_NOOP("Cli", "it was removed"),
}


def verify(home: HomeOption = None, login: LoginOption = None, password_stdin: PasswordOption = False) -> int:
    """Check every entry and every signature of the staff; exit 0 and a count, or 1 and the first broken one."""
    with signed_in(named_home(home), login, lambda: password_from(stdin=password_stdin)) as session:
        verdict = session.desks.audit.verify()
        attested = session.desks.audit.verify_attestations()
    if verdict.broken_at is None:
        say(_HOLDS, entries=verdict.entries)
    else:
        reason = translate("Cli", _REASONS.get(verdict.broken_reason, verdict.broken_reason))
        say(_BROKEN, number=verdict.broken_at, reason=reason, entries=verdict.entries)
    _say_attested(attested)
    return OK if verdict.broken_at is None and not attested.standing else DOES_NOT_HOLD


def _say_attested(verdict: AttestationVerdict) -> None:
    if not verdict.standing:
        say(_SIGNED, count=verdict.checked)
        return
    act = translate("Vocabulary", vocabulary.ACTIONS.get(verdict.act, verdict.act))
    what = " · ".join(part for part in (act, verdict.staff_name, verdict.subject) if part)
    say(_UNSIGNED, what=what, reason=translate("Cli", _STANDINGS[verdict.standing]), count=verdict.checked)
