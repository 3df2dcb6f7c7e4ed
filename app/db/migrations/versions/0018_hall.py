"""What kiosk and rating device write: forms filled in while waiting, and ratings by ticket."""

from app.db.migrations.frozen import Revision

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("prefill", "prefill_confirmation", "ticket_rating"))


def upgrade() -> None:
    """Make the tables."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop the tables."""
    _REVISION.downgrade()
