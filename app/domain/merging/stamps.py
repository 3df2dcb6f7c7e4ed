"""Which write is which: the stamp of its transaction and the terminal that made it."""

from typing import NamedTuple


class Stamp(NamedTuple):
    """Names a transaction, and sorts as all terminals agree: by clock, then by terminal."""

    hlc: int
    """The packed hybrid clock (``app.domain.hlc``); no terminal gives one out twice."""
    terminal: str
