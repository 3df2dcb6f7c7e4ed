"""What SQLAlchemy's tables cannot say: triggers that refuse, and the full-text tables."""

from collections.abc import Iterator
from typing import Final

from app.db.registry import RECORDS
from app.domain.drafts import Draft
from app.domain.records import Merge

APPEND_ONLY: Final = ("audit", "journal", *(r.kind.name for r in RECORDS if r.kind.merge is Merge.UNION))
"""Written once: what happened cannot be made not to have happened."""
KEPT: Final = (*APPEND_ONLY, *(r.kind.name for r in RECORDS if r.kind.merge is not Merge.UNION and r is not Draft))
"""Never deleted: records are closed or superseded, and their end is the archive's matter."""

FULL_TEXT: Final = (
    """CREATE VIRTUAL TABLE client_names USING fts5(
    name, content='', contentless_delete=1, tokenize='ascii', prefix='5 9')""",
    """CREATE VIRTUAL TABLE client_keys USING fts5(
    keys, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'", prefix='1 2 3 4 5 6 7')""",
    """CREATE VIRTUAL TABLE identity_tails USING fts5(
    tail, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='4 5 6')""",
)
"""Written by ``app.db.search_index``, row by row beside the records they index."""


def statements() -> Iterator[str]:
    """Yield the statements that complete the tables."""
    yield from FULL_TEXT
    for table in APPEND_ONLY:
        yield _refusal(table, "update")
    for table in KEPT:
        yield _refusal(table, "delete")


def _refusal(table: str, action: str) -> str:
    return (
        f"CREATE TRIGGER {table}_no_{action} BEFORE {action.upper()} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} refuses {action}'); END"
    )
