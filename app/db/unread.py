"""Changes that came from a newer program: kept as they came, applied as soon as this program can read them."""

from typing import Any, Final

from app.db.applying import Applying, Origin
from app.db.border import Driver
from app.db.change_sets import ChangeGroup, ChangeSet, read_group
from app.domain.records import Scope

_KEPT: Final = "SELECT entry, scope, hlc, terminal, actor, content FROM unread ORDER BY entry"
_FORGET: Final = "DELETE FROM unread WHERE entry = ?"
_ANY: Final = "SELECT count(*) FROM unread"


def any_unread(driver: Driver) -> bool:
    """Tell whether something waits to be read."""
    return bool(driver.execute(_ANY).fetchone()[0])


def read_again(driver: Driver, applying: Applying) -> int:
    """Apply what can be read by now, in the order in which it came; return how many changes that were.

    What still cannot be read is put back behind, as it came.
    """
    kept = driver.execute(_KEPT).fetchall()
    for entry, scope, hlc, terminal, actor, content in kept:
        driver.execute(_FORGET, (entry,))
        group = read_group(content)
        applying.apply_late(_origin(scope, hlc, terminal, actor), group)
    return len(kept) - int(driver.execute(_ANY).fetchone()[0])


def _origin(scope: str, hlc: int, terminal: str, actor: Any) -> Origin:  # noqa: ANN401 - the driver ships no types
    return Origin(Scope(scope), terminal, ChangeSet(2, hlc, actor, {}, list[ChangeGroup]()))
