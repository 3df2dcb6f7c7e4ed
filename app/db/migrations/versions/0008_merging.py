"""What merging needs: the order of steps, the writes to fields, conflicts; and guards in place of unique indexes.

A unique index could not let in what two terminals gave out while they were apart. What was written before is taken from
the journal, so that this terminal knows of its past what others will read of it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
from alembic import op

from app.db.migrations.frozen import Revision, statements_of, table_of

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

Group = tuple[str, ...]
Run = Callable[..., Any]

_GUARDED: Final = (
    "branch", "terminal", "staff", "policy_document", "client", "identity_document", "ticket", "service_case",
    "confirmation", "archive_item", "rating", "receipt", "refund", "improvement_item",
)  # fmt: skip
_NEW: Final = (
    "seen", "field_write", "merge_conflict", "unread", "witness", "claim", "settlement", "lobby_settlement",
    "reference_settlement", "same_person",
)  # fmt: skip
_TOGETHER: Final[dict[str, tuple[Group, ...]]] = {
    "service_case": (("fee_fen", "fee_line"),),
    "confirmation": (("read_to_end_at", "page_seconds"), ("sealed_digest", "sealed_at", "on_paper")),
    "improvement_item": (("owner_id", "due_on"),),
    "print_job": (("done_at", "failure"),),
    "timestamp": (("stamped_at", "stamped_digest", "authority", "fault"),),
    "visit": (("identity_checked_at", "identity_checked_by"),),
    "ticket": (("called_at", "calls", "window", "teller_id"),),
    "client": (("risk_level", "risk_assessed_on"),),
    "identity_document": (("identity_kind", "number", "country"), ("valid_until", "unlimited")),
    "representative": (("identity_kind", "number"), ("authority", "scope", "valid_until")),
    "role_grant": (("state", "decided_by", "decided_at", "decision_reason"),),
}
"""Fields that merged as one when this revision was made."""
_STAMP: Final = "coalesce((SELECT hlc FROM step_stamp WHERE step_stamp.id = before_reshaping.id), 0)"
_REVISION: Final = Revision(__file__, new=_NEW, reshaped={"step": {"hlc": _STAMP}, "lobby_step": {"hlc": _STAMP}})
_KEEP: Final = "INSERT INTO field_write (record, hlc, terminal, kind, actor, content) VALUES (?, ?, ?, ?, ?, ?)"
_UNIQUE: Final = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE UNIQUE INDEX uq_%' AND tbl_name <> 'draft'"


def upgrade() -> None:
    """Stamp the steps, make the tables, guard what only one may have, read the past."""
    run: Run = op.get_bind().exec_driver_sql
    run("CREATE TEMP TABLE step_stamp (id BLOB PRIMARY KEY, hlc INTEGER) WITHOUT ROWID")
    for hlc, _, group in _journalled():
        if group[0] in ("step", "lobby_step"):
            for row in group[3]:
                run("INSERT INTO step_stamp VALUES (?, ?)", (row[0], hlc))
    _REVISION.upgrade()
    run("DROP TABLE temp.step_stamp")
    for (index,) in run(_UNIQUE).fetchall():
        run(f"DROP INDEX {index}")
    kept = {name for (name,) in run("SELECT name FROM sqlite_master")}
    for statement in _statements():
        if table_of(statement) in _GUARDED and _name_of(statement) not in kept:
            run(statement)
    _Past().keep(run)


def downgrade() -> None:
    """Give the tables their unique indexes back; it fails where merging has let somebody in."""
    run: Run = op.get_bind().exec_driver_sql
    for statement in _statements():
        table, name = table_of(statement), _name_of(statement)
        if table in _GUARDED and name not in {_name_of(one) for one in _REVISION.former(table)}:
            run(f"DROP {statement.split()[1]} {name}")
    for table in _GUARDED:
        for statement in _REVISION.former(table):
            if statement.startswith("CREATE UNIQUE INDEX"):
                run(statement)
    _REVISION.downgrade()


def _statements() -> list[str]:
    return statements_of(Path(__file__).with_suffix(".sql"))


def _name_of(statement: str) -> str:
    words = statement.replace("(", " ").split()
    return words[words.index("INDEX") + 1] if "INDEX" in words[:3] else words[2]


def _journalled() -> Iterator[tuple[int, bytes | None, list[Any]]]:
    """Yield stamp, actor and each group of what was journalled, in order."""
    rows = op.get_bind().exec_driver_sql("SELECT change_set FROM journal ORDER BY entry").fetchall()
    for (content,) in rows:
        _, hlc, actor, _, groups, *_ = msgspec.msgpack.decode(content)
        for group in groups:
            yield hlc, actor, group


class _Past:
    """The writes to fields that the journal tells of, each based on the one before it: nobody else wrote yet."""

    def __init__(self) -> None:
        terminal = op.get_bind().exec_driver_sql("SELECT value FROM meta WHERE key = 'terminal_code'").scalar()
        self._terminal = (terminal or b"").decode()
        self._values: dict[bytes, dict[str, Any]] = {}
        self._began: dict[tuple[str, bytes], dict[Group, list[Any]]] = {}
        self._latest: dict[tuple[bytes, Group], list[Any]] = {}
        self._writes: dict[tuple[bytes, int], tuple[str, bytes | None, dict[Group, list[Any]]]] = {}

    def keep(self, run: Run) -> None:
        """Read the journal and write the rows."""
        changed = {row[0] for *_, group in _journalled() if not group[1] for row in group[3]}
        for hlc, actor, (kind, added, fields, rows, *_) in _journalled():
            for own, *written in rows:
                if own in changed:
                    before = dict(self._values.setdefault(own, {}))
                    self._values[own].update(zip(fields, written, strict=True))
                    groups = [] if added else dict.fromkeys(_group_of(kind, name) for name in fields)
                    for group in groups:
                        self._began.setdefault((kind, own), {}).setdefault(group, [before[name] for name in group])
                        self._note(kind, own, (hlc, actor), group)
        for (kind, own), beginnings in self._began.items():
            content = [[group, values, None] for group, values in beginnings.items()]
            run(_KEEP, (own, 0, "", kind, None, msgspec.msgpack.encode(content)))
        for (own, hlc), (kind, actor, of) in self._writes.items():
            run(_KEEP, (own, hlc, self._terminal, kind, actor, msgspec.msgpack.encode(list(of.values()))))

    def _note(self, kind: str, own: bytes, by: tuple[int, bytes | None], group: Group) -> None:
        hlc, actor = by
        written = self._writes.setdefault((own, hlc), (kind, actor, {}))[2]
        base = written[group][2] if group in written else self._latest.get((own, group))
        written[group] = [group, [self._values[own][name] for name in group], base]
        self._latest[own, group] = [hlc, self._terminal]


def _group_of(kind: str, name: str) -> Group:
    return next((group for group in _TOGETHER.get(kind, ()) if name in group), (name,))
