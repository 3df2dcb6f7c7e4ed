"""``guitai screenshots``: pictures of every screen."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import progress_bar, say
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_PICTURING = QT_TRANSLATE_NOOP("Cli", "Every screen")
_DONE = QT_TRANSLATE_NOOP("Cli", "{count} pictures lie in {out}.")


def screenshots(out: Annotated[Path, typer.Option(metavar="DIR", help="Where the pictures go.")]) -> None:
    """Live a short demo day and picture every screen of it, in every language and theme."""
    from app.demo.picture_book import take_pictures

    with progress_bar(translate("Cli", _PICTURING)) as progress:
        count = take_pictures(out, progress)
    say(_DONE, count=count, out=out)
