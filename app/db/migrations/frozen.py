"""Revisions that bring new tables, or tables of another shape, from statements frozen beside them.

Beside ``0002_topic.py`` lies ``0002_topic.sql`` with the whole statements (``tools/freeze_schema.py``) of the tables
that the revision makes or reshapes: what the models say today is no business of theirs. SQLite cannot change a column
in place so that the table reads as the models would make it; a reshaped table is copied aside, made anew and filled.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final

from alembic import op

_SEPARATOR: Final = ";\n\n"
_ASIDE: Final = "before_reshaping"


@dataclass(frozen=True, slots=True)
class Revision:
    """What one revision changes."""

    file: str
    """The revision's own ``__file__``."""
    new: tuple[str, ...] = ()
    """Tables that it makes."""
    reshaped: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """For each table that it reshapes, the columns that are new or counted otherwise, each with the SQL expression over
    the former columns that old rows get."""
    indexes: tuple[str, ...] = ()
    """Indexes that it adds to tables of earlier revisions."""

    def upgrade(self) -> None:
        """Reshape, then make."""
        statements = statements_of(Path(self.file).with_suffix(".sql"))
        for table, filled in self.reshaped.items():
            _reshape(table, [s for s in statements if table_of(s) == table], filled)
        for statement in statements:
            if table_of(statement) in self.new or index_of(statement) in self.indexes:
                _run(statement)

    def downgrade(self) -> None:
        """Drop what was made, and give the reshaped tables the shape they had; columns they did not have are lost."""
        for index in self.indexes:
            _run(f"DROP INDEX {index}")
        for table in reversed(self.new):
            _run(f"DROP TABLE {table}")
        for table in self.reshaped:
            _reshape(table, self.former(table), {})

    def former(self, table: str) -> list[str]:
        """Return the statements of the last revision before this one that made or reshaped the table."""
        here = Path(self.file).with_suffix(".sql")
        earlier = sorted((p for p in here.parent.glob("*.sql") if p.name < here.name), reverse=True)
        for path in earlier:
            found = [s for s in statements_of(path) if table_of(s) == table]
            if any(s.startswith("CREATE TABLE") for s in found):
                return found
        raise LookupError(table)


def _reshape(table: str, statements: list[str], filled: Mapping[str, str]) -> None:
    _run(f"CREATE TABLE {_ASIDE} AS SELECT * FROM {table}")  # noqa: S608 - names of our own tables
    _run(f"DROP TABLE {table}")
    _run(statements[0])
    former = set(_columns(_ASIDE))
    names = [name for name in _columns(table) if name in former or name in filled]
    values = ", ".join(filled.get(name, f'"{name}"') for name in names)
    quoted = ", ".join(f'"{name}"' for name in names)
    _run(f"INSERT INTO {table} ({quoted}) SELECT {values} FROM {_ASIDE}")  # noqa: S608
    _run(f"DROP TABLE {_ASIDE}")
    for statement in statements[1:]:
        _run(statement)


def _columns(table: str) -> list[str]:
    return [row[1] for row in op.get_bind().exec_driver_sql(f"PRAGMA table_info({table})")]


def statements_of(path: Path) -> list[str]:
    """Return the statements of a revision's SQL file."""
    return [s for s in path.read_text(encoding="utf-8").removesuffix(";\n").split(_SEPARATOR) if s]


def index_of(statement: str) -> str:
    """Return the name of the index that a statement makes, or an empty text where it makes none."""
    words = statement.split(maxsplit=4)
    return next((name for kind, name in pairwise(words) if kind == "INDEX"), "")


def table_of(statement: str) -> str:
    """Return which table a statement makes, indexes or guards."""
    head = statement.split(" BEGIN ", maxsplit=1)[0].replace("(", " ").split()
    if head[1] == "TABLE":
        return head[2]
    if head[1] == "VIRTUAL":
        return head[3]
    return head[head.index("ON") + 1]


def _run(statement: str) -> None:
    op.get_bind().exec_driver_sql(statement)
