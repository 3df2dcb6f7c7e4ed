"""The program's door: a window where nothing else is asked for, the command line otherwise."""

import sys
from collections.abc import Sequence

_WINDOW_OPTIONS = frozenset({"--home", "--login"})


def main() -> int:
    """Run the counter, or the command that the command line names; return the exit status."""
    arguments = sys.argv[1:]
    if _wants_window(arguments):
        # The window's way in imports no command-line library: every import delays the first paint.
        from app.bootstrap.window import run_counter

        return run_counter(arguments)
    from app.cli.main import run

    return run(arguments)


def _wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether only options of the window are given: ``guitai [--home DIR] [--login NAME]``."""
    rest = list(arguments)
    while rest:
        option = rest.pop(0)
        if option in _WINDOW_OPTIONS and rest:
            rest.pop(0)
        elif option.partition("=")[0] not in _WINDOW_OPTIONS:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
