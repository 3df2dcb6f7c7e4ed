"""Speaking to whoever typed the command: sentences, errors and passwords."""

import getpass
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from app.cli.exit_codes import exit_code
from app.cli.wording import translate
from app.domain.errors import GuitaiError, RuleViolation
from app.forms.messages.catalogue import MESSAGES
from app.forms.spoken_values import CONTEXT, words_for
from app.forms.wording import QT_TRANSLATE_NOOP

FIELD = QT_TRANSLATE_NOOP("Cli", "{field}: {message}")
_PROMPT = QT_TRANSLATE_NOOP("Cli", "Password: ")
_AGAIN = QT_TRANSLATE_NOOP("Cli", "Once more: ")
_JOINT = QT_TRANSLATE_NOOP("Cli", ", ")
_NO_PASSWORD = QT_TRANSLATE_NOOP("Cli", "No password came in on standard input.")


class CommandFailed(Exception):
    """A command ends with this exit status; what was wrong has been said."""

    def __init__(self, status: int) -> None:
        """Keep the exit status."""
        super().__init__(status)
        self.status = status


def say(text: str, /, **params: object) -> None:
    """Write one translated line to standard output."""
    sys.stdout.write(translate("Cli", text, **params) + "\n")


def write(text: str) -> None:
    """Write lines, already translated, to standard output."""
    sys.stdout.write(text + "\n")


def warn(text: str) -> None:
    """Write one line, already translated, to standard error."""
    sys.stderr.write(text + "\n")


def sentence(error: GuitaiError) -> str:
    """Return the error's sentence in the user's language; an unknown code is shown as it is."""
    template = MESSAGES.get(error.code)
    if template is None:
        return str(error)
    shown = {name: _plain(name, value) for name, value in error.params.items()}
    with suppress(KeyError, IndexError):
        text = translate("Messages", template, **shown)
        field = error.field if isinstance(error, RuleViolation) else None
        return translate("Cli", FIELD, field=field, message=text) if field else text
    return str(error)


@contextmanager
def errors_said() -> Iterator[None]:
    """Turn the program's own errors into a sentence and an exit status."""
    try:
        yield
    except GuitaiError as error:
        warn(sentence(error))
        raise CommandFailed(exit_code(error.code)) from error


def password_from(*, stdin: bool, again: bool = False) -> str:
    """Return the password: the first line of standard input, or what is typed unseen at the prompt.

    Args:
        stdin: Read standard input.
        again: Ask twice at the prompt, for a password that is new.

    Raises:
        CommandFailed: where standard input holds no line of text, or the two differ.
    """
    if stdin:
        return _line()
    typed = getpass.getpass(translate("Cli", _PROMPT))
    if again and getpass.getpass(translate("Cli", _AGAIN)) != typed:
        warn(translate("Messages", MESSAGES["password.differs"]))
        raise CommandFailed(exit_code("password.differs"))
    return typed


def _line() -> str:
    try:
        line = sys.stdin.readline()
        line.encode()
    except UnicodeError:
        line = ""
    if not line:
        warn(translate("Cli", _NO_PASSWORD))
        raise CommandFailed(exit_code("signin.wrong"))
    return line.rstrip("\r\n")


def _plain(name: str, value: object) -> object:
    if words := words_for(name, value):
        return translate("Cli", _JOINT).join(translate(CONTEXT, word) for word in words)
    return ", ".join(map(str, value)) if isinstance(value, list | tuple | set | frozenset) else value


@contextmanager
def progress_bar(text: str) -> Iterator[Callable[[int, int | None], None]]:
    """Show progress with the time left on standard error; give what is told how much is done, of how much."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task(text, total=None)
        yield lambda done, total: shown.update(task, completed=done, total=total)
