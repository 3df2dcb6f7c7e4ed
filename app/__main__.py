"""The program's door: a window where nothing else is asked for, the command line otherwise."""

import sys
from collections.abc import Sequence

from app.bootstrap.display import has_display

_HALL = frozenset({"--board", "--kiosk", "--rating"})
_WINDOW_OPTIONS = frozenset({"--home", "--login"})


def main() -> int:
    """Run the counter, or the command that the command line names; return the exit status."""
    arguments = sys.argv[1:]
    if any(argument in _HALL for argument in arguments):
        return _run_hall(arguments)
    if not _wants_window(arguments):
        from app.cli.main import run

        return run(arguments)
    if not has_display():
        from app.cli.main import refuse_window

        return refuse_window()
    # The window's way in imports no command-line library: every import delays the first paint.
    from app.bootstrap.window import run_counter

    try:
        return run_counter(arguments)
    except Exception as error:  # noqa: BLE001 - a fault before there is a window to show it
        from app.cli.unexpected import unexpected

        return unexpected(error, None)


def _run_hall(arguments: Sequence[str]) -> int:
    """Run what stands in the hall: call board, kiosk, rating device."""
    from app.bootstrap.hall_options import parse

    options = parse(arguments)
    if not has_display():
        from app.cli.main import refuse_window

        return refuse_window()
    if not (options.watched or options.windowed):
        from app.bootstrap.home import home_of
        from app.bootstrap.watchdog import command, watch

        return watch(command(arguments), home_of(options.home).pulse)
    from app.bootstrap.hall import run_hall

    return run_hall(options)


def _wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether only options of the window are given: ``guitai [--home DIR] [--login NAME]``."""
    rest = list(arguments)
    while rest:
        option, is_joined, _value = rest.pop(0).partition("=")
        if option not in _WINDOW_OPTIONS or not (is_joined or rest):
            return False
        if not is_joined:
            rest.pop(0)
    return True


if __name__ == "__main__":
    sys.exit(main())
