"""What SQLAlchemy's tables cannot say: triggers that refuse, and the full-text tables."""

from collections.abc import Iterator
from typing import Final

from app.db.registry import RECORDS
from app.db.tables import UNIQUE
from app.domain.drafts import Draft
from app.domain.records import Merge

APPEND_ONLY: Final = ("audit", "journal", *(r.kind.name for r in RECORDS if r.kind.merge is Merge.UNION))
"""Written once: what happened cannot be made not to have happened."""
KEPT: Final = (*APPEND_ONLY, *(r.kind.name for r in RECORDS if r.kind.merge is not Merge.UNION and r is not Draft))
"""Never deleted: records are closed or superseded, and their end is the archive's matter."""
MERGING: Final = "merging"
"""The key of ``meta`` that lets records in that came to share, on terminals that were apart, what only one may have."""

FULL_TEXT: Final = (
    """CREATE VIRTUAL TABLE client_names USING fts5(
    name, content='', contentless_delete=1, tokenize='ascii', prefix='5 9')""",
    """CREATE VIRTUAL TABLE client_keys USING fts5(
    keys, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'", prefix='1 2 3 4 5 6 7')""",
    """CREATE VIRTUAL TABLE identity_tails USING fts5(
    tail, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='4 5 6')""",
)
"""Written by ``app.db.search_index``, row by row beside the records they index."""


NAMES_OF_COMPLAINANTS: Final = (
    "CREATE INDEX ix_complaint__who ON complaint (json_extract(complainant, '$.name'), external_no, complaint_no)",
)
"""The register looks for a part of a name in these alone: no row is read for it."""


def statements() -> Iterator[str]:
    """Yield the statements that complete the tables."""
    yield from FULL_TEXT
    yield from NAMES_OF_COMPLAINANTS
    for table in APPEND_ONLY:
        yield _refusal(table, "update")
    for table in KEPT:
        yield _refusal(table, "delete")
    for table, columns, condition in UNIQUE:
        yield _one_only(table, columns, condition, "INSERT")
        yield _one_only(table, columns, condition, f"UPDATE OF {', '.join((*columns, *condition.split()[:1]))}")


def _refusal(table: str, action: str) -> str:
    return (
        f"CREATE TRIGGER {table}_no_{action} BEFORE {action.upper()} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} refuses {action}'); END"
    )


def _one_only(table: str, columns: tuple[str, ...], condition: str, action: str) -> str:
    """Refuse what a unique index would; such an index could not let in what two terminals gave out while apart."""
    new = f"NEW.{condition} AND " if condition else ""
    same = " AND ".join(f"{column} = NEW.{column}" for column in columns)
    held = f" AND {condition}" if condition else ""
    twin = f"SELECT 1 FROM {table} WHERE {same}{held}"  # noqa: S608 - names of our own columns
    other = f'{twin} AND "row" <> NEW."row"' if action != "INSERT" else twin
    named = ", ".join(f"{table}.{column}" for column in columns)
    name = f"{table}_one_{'_'.join(columns)}_{action.split(maxsplit=1)[0].lower()}"
    merging = f"EXISTS (SELECT 1 FROM meta WHERE \"key\" = '{MERGING}')"  # noqa: S608 - a name of our own
    refused = f"BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: {named}'); END"
    return f"CREATE TRIGGER {name} BEFORE {action} ON {table} WHEN {new}EXISTS ({other}) AND NOT {merging} {refused}"
