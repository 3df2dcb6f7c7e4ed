"""The store's own tables: what it knows of itself, the audit trail, the journal, secrets."""

from typing import Final

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, Table, Text, UniqueConstraint

from app.db.tables import METADATA

META: Final = Table(
    "meta",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Whose store this is (vault, branch, terminal), the head of the audit chain, the clock."""

SEQUENCES: Final = Table(
    "sequences",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("last", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

SECRETS: Final = Table(
    "secrets",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Keys of this terminal: sealing key, authority key, blob key."""

AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("n", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("actor_id", LargeBinary(16)),
    Column("actor_name", Text, nullable=False),
    Column("terminal_code", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("subject_kind", Text, nullable=False),
    Column("subject_id", LargeBinary(16)),
    Column("reason", Text, nullable=False),
    Column("details", Text, nullable=False),
    Column("prev", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)

JOURNAL: Final = Table(
    "journal",
    METADATA,
    Column("entry", Integer, primary_key=True),
    Column("scope", Text, nullable=False),
    Column("n", BigInteger, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("change_set", LargeBinary, nullable=False),
    UniqueConstraint("scope", "n"),
)
"""What this terminal wrote, one stream for each scope, numbered from 1."""

MERGED: Final = Table(
    "merged",
    METADATA,
    Column("stream", Text, primary_key=True),
    Column("n", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Per stream of another terminal, the last change set applied."""

SEEN: Final = Table(
    "seen",
    METADATA,
    Column("stream", Text, primary_key=True),
    Column("of", Text, primary_key=True),
    Column("n", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""What the terminal of a stream had applied of others when it wrote to it last; of this terminal's own streams too."""

FIELD_WRITE: Final = Table(
    "field_write",
    METADATA,
    Column("record", LargeBinary(16), primary_key=True),
    Column("hlc", BigInteger, primary_key=True),
    Column("terminal", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("actor", LargeBinary(16)),
    Column("content", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Every write to a record after it began (``app.db.field_writes``)."""

CONFLICT: Final = Table(
    "merge_conflict",
    METADATA,
    Column("record", LargeBinary(16), primary_key=True),
    Column("what", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("hlc", BigInteger, primary_key=True),
    Column("terminal", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What merging kept for people to decide (``app.db.conflict_list``)."""

UNREAD: Final = Table(
    "unread",
    METADATA,
    Column("entry", Integer, primary_key=True),
    Column("scope", Text, nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("terminal", Text, nullable=False),
    Column("actor", LargeBinary(16)),
    Column("content", LargeBinary, nullable=False),
)
"""Changes of kinds and fields that this program does not know yet; applied once it does."""

WITNESS: Final = Table(
    "witness",
    METADATA,
    Column("terminal", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("head", LargeBinary(32), nullable=False),
    sqlite_with_rowid=False,
)
"""Heads that other terminals' audit trails had: what is kept here tells a rewrite there."""
