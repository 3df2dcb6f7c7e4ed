"""A command that was typed wrong, said in one sentence in the user's language."""

import typer

from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_TRY = QT_TRANSLATE_NOOP("Cli", "{reason} Try: {command} --help")
_NO_OPTION = QT_TRANSLATE_NOOP("Cli", "There is no option {name}.")
_NO_COMMAND = QT_TRANSLATE_NOOP("Cli", "There is no command {name}.")
_MISSING = QT_TRANSLATE_NOOP("Cli", "{name} is missing.")
_NO_VALUE = QT_TRANSLATE_NOOP("Cli", "{name} needs a value.")
_TAKES_NONE = QT_TRANSLATE_NOOP("Cli", "{name} takes no value.")
_BAD_VALUE = QT_TRANSLATE_NOOP("Cli", "{name} was given a value that it cannot have.")
_TOO_MANY = QT_TRANSLATE_NOOP("Cli", "More was given than the command takes.")
_KINDS = {
    "NoSuchOption": _NO_OPTION,
    "MissingParameter": _MISSING,
    "BadOptionUsage": _NO_VALUE,
    "BadParameter": _BAD_VALUE,
}
"""By the name of typer's class: the classes themselves are typer's own affair and move between its versions."""


def usage_sentence(wrong: typer.TyperException) -> str:
    """Return what is wrong with what was typed, or the help text where nothing was."""
    kind = type(wrong).__name__
    if kind == "NoArgsIsHelpError":
        return wrong.format_message().rstrip()
    context = getattr(wrong, "ctx", None)
    return translate("Cli", _TRY, reason=_reason(wrong, kind), command=context.command_path if context else "guitai")


def _reason(wrong: typer.TyperException, kind: str) -> str:
    message = wrong.format_message()
    if message.startswith("No such command"):
        return translate("Cli", _NO_COMMAND, name=_quoted(message))
    if message.startswith("Got unexpected extra argument"):
        return translate("Cli", _TOO_MANY)
    name = _name(wrong)
    if kind not in _KINDS or not name:
        return message
    template = _TAKES_NONE if "does not take a value" in message else _KINDS[kind]
    return translate("Cli", template, name=name)


def _name(wrong: typer.TyperException) -> str:
    """Return the option or argument as it is typed: ``--branch``, ``FILE``."""
    if option := getattr(wrong, "option_name", ""):
        return str(option)
    param = getattr(wrong, "param", None)
    if param is None:
        return ""
    written = [option for option in getattr(param, "opts", ()) if option.startswith("-")]
    return str(written[0]) if written else str(param.metavar or param.name)


def _quoted(message: str) -> str:
    """Return what stands between the first quotation marks of typer's own sentence."""
    return message.split("'")[1] if message.count("'") > 1 else ""
