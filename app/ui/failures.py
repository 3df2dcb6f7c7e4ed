"""The one error path: what went wrong, sorted by who must act, on its way to whoever shows it."""

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Conflict, GuitaiError, Refused, RuleViolation, Unavailable
from app.forms.fields import FormErrors
from app.ui.language import translate

log = logging.getLogger(__name__)
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No letter that is read as another over the telephone."""


class Blame(StrEnum):
    """Who must act."""

    RULE = "rule"
    """The person at the screen."""
    CONFLICT = "conflict"
    """Somebody else changed it meanwhile: reload."""
    REFUSED = "refused"
    """Somebody with the permission."""
    UNAVAILABLE = "unavailable"
    """Whoever mends the device or the network; then again."""
    BUG = "bug"
    """We."""


_BLAMES: dict[type[GuitaiError], Blame] = {
    RuleViolation: Blame.RULE,
    Conflict: Blame.CONFLICT,
    Refused: Blame.REFUSED,
    Unavailable: Blame.UNAVAILABLE,
}


@dataclass(frozen=True, slots=True)
class Failure:
    """One failure, ready to be shown."""

    blame: Blame
    text: str
    number: str = ""
    """Finds a bug in the log."""
    code: str = ""
    retry: Callable[[], None] | None = None


class Failures(QObject):
    """Where everything that nobody handled is reported.

    Signals:
        failed: with a Failure, in the window's thread.
    """

    failed = Signal(object)

    def report(self, error: BaseException, *, retry: Callable[[], None] | None = None) -> Failure:
        """Sort an error, log what is a bug, and tell whoever shows failures."""
        failure = sort(error, retry)
        self.failed.emit(failure)
        return failure


def sort(error: BaseException, retry: Callable[[], None] | None = None) -> Failure:
    """Return what is to be shown of an error."""
    # Every sentence the program has comes with them, and nothing fails before the first paint as a rule.
    from app.ui import messages

    if isinstance(error, FormErrors):
        return Failure(Blame.RULE, "\n".join(messages.say(violation) for violation in error.violations))
    if not isinstance(error, GuitaiError):
        return _bug(error)
    for kind, blame in _BLAMES.items():
        if isinstance(error, kind):
            again = retry if blame is Blame.UNAVAILABLE else None
            return Failure(blame, messages.say(error), code=error.code, retry=again)
    return _bug(error)


def _bug(error: BaseException) -> Failure:
    number = "-".join("".join(secrets.choice(_LETTERS) for _ in range(3)) for _ in range(2))
    log.error("bug %s", number, exc_info=error)
    text = translate(
        "Widgets",
        "Something went wrong inside the program. What you typed is kept. "
        "Try once more; if it happens again, tell whoever looks after the program this number.",
    )
    return Failure(Blame.BUG, text, number=number)
