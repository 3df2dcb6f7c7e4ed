"""``guitai demo``: lives a day at a made-up branch."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from app.cli.console import progress_bar, say, warn
from app.cli.exit_codes import DOES_NOT_HOLD, OK
from app.cli.wording import translate
from app.forms.wording import QT_TRANSLATE_NOOP

_LIVING = QT_TRANSLATE_NOOP("Cli", "The demo day")
_LIVED = QT_TRANSLATE_NOOP(
    "Cli",
    "{day}: {served} of {tickets} tickets served, {sealed} confirmations sealed and verified. All of it lies in {out}.",
)
_DOES_NOT_VERIFY = QT_TRANSLATE_NOOP("Cli", "Not everything of the demo day verifies; {summary} says what does not.")


def demo(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where everything goes: empty, new, or an earlier demo's.")],
    seed: Annotated[int, typer.Option(help="The same seed lives the same day.")] = 1,
    clients: Annotated[int, typer.Option(help="How many clients the old list has.")] = 3000,
    tickets: Annotated[int, typer.Option(help="How many tickets are given out.")] = 60,
    day: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Which trading day; the last one that is over.")
    ] = None,
    windows: Annotated[bool, typer.Option(help="Let the real windows take part, unseen, and take pictures.")] = True,
) -> int:
    """Make a branch of made-up people, live a working day there, and verify everything it leaves behind."""
    from app.demo.demo_day import DemoOrder, live_demo_day

    order = DemoOrder(out=out, seed=seed, clients=clients, tickets=tickets, day=day.date() if day else None)
    if not windows:
        order = replace(order, themes=())
    with progress_bar(translate("Cli", _LIVING)) as progress:
        summary = live_demo_day(order, progress)
    if not summary["verified"]:
        warn(translate("Cli", _DOES_NOT_VERIFY, summary=out / "summary.json"))
        return DOES_NOT_HOLD
    counts = summary["counts"]
    if isinstance(counts, dict):
        say(_LIVED, day=summary["day"], out=out, **counts)
    return OK
