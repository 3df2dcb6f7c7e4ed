"""A fault that nobody foresaw: one sentence for whoever typed the command, everything else into a file."""

import logging
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap.home import home_of
from app.cli.console import warn
from app.cli.exit_codes import UNEXPECTED
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_SORRY = QT_TRANSLATE_NOOP(
    "Cli", "Something went wrong inside the program ({kind}). What was saved before stands. Details: {file}"
)
_SORRY_UNWRITTEN = QT_TRANSLATE_NOOP(
    "Cli", "Something went wrong inside the program ({kind}). What was saved before stands."
)

_log = logging.getLogger(__name__)


def unexpected(error: Exception, home: Path | None) -> int:
    """Say that something went wrong, keep the details in a file, and return the exit status."""
    kind = type(error).__name__
    file = _kept("".join(traceback.format_exception(error)), home)
    if file is None:
        warn(translate("Cli", _SORRY_UNWRITTEN, kind=kind))
    else:
        warn(translate("Cli", _SORRY, kind=kind, file=file))
    return UNEXPECTED


def _kept(details: str, home: Path | None) -> Path | None:
    """Write the details to the home's logs; where there is no home, or it cannot be written, to the system's folder."""
    paths = home_of(home)
    at = datetime.now(UTC)
    name = f"guitai-{at:%Y%m%dT%H%M%S%f}.log"
    for folder in (paths.logs, Path(tempfile.gettempdir())):
        if folder == paths.logs and not paths.vault.is_file():
            continue
        try:
            folder.mkdir(exist_ok=True)
            (folder / name).touch(mode=0o600)
            (folder / name).write_text(f"{at.isoformat()}\n{details}", encoding="utf-8")
        except OSError as fault:
            _log.info("no log in %s: %s", folder, fault)
            continue
        return folder / name
    return None
