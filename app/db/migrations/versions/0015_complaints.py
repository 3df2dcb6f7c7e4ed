"""Complaints, those that are compliance's alone, and what is attested of them."""

from app.db.migrations.frozen import Revision

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("complaint", "restricted_complaint", "restricted_attestation"))


def upgrade() -> None:
    """Make the tables."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop the tables."""
    _REVISION.downgrade()
