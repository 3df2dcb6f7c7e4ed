"""``guitai self-check``: does this installation have all it needs, on this machine?"""

from app.bootstrap.self_check import run_self_check
from app.cli.console import say
from app.cli.exit_codes import DOES_NOT_HOLD, OK
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_FINE = QT_TRANSLATE_NOOP("Cli", "{name}: fine")
_FAILED = QT_TRANSLATE_NOOP("Cli", "{name}: FAILED ({reason})")


def self_check() -> int:
    """Make a branch in a temporary folder, seal and verify a document, and paint the sign-in window."""
    failed = False
    for check in run_self_check():
        failed = failed or bool(check.failure)
        say(_FAILED if check.failure else _FINE, name=translate("Cli", check.name), reason=check.failure)
    return DOES_NOT_HOLD if failed else OK
