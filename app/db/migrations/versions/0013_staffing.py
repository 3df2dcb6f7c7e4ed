"""Working plans, leave, closed periods, and the rooms of the branch."""

from app.db.migrations.frozen import Revision

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("working_plan", "leave", "room", "closed_period"))


def upgrade() -> None:
    """Make the tables."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop the tables."""
    _REVISION.downgrade()
