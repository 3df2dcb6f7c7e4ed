"""Terminals get keys of their own, and the keys of scopes a table."""

from app.db.migrations.frozen import Revision

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_REVISION = Revision(
    __file__,
    new=("scope_key",),
    reshaped={
        "terminal": {
            "terminal_kind": "'counter'",
            "sign_public": "''",
            "box_public": "''",
            "approved_by": "''",
            "revoked_by": "''",
        }
    },
)


def upgrade() -> None:
    """Make and reshape."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop and give back the former shape."""
    _REVISION.downgrade()
