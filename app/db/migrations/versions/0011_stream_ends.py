"""A terminal that was revoked tells how far it is still read."""

from app.db.migrations.frozen import Revision

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, reshaped={"terminal": {"ends": "'[]'"}})


def upgrade() -> None:
    """Reshape."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Give back the former shape."""
    _REVISION.downgrade()
