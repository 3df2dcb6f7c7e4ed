"""What compliance alone may see: which terminals read it, keys that are given later, steps and settlements of its own.

The terminal that made the branch reads it until compliance names others; nobody approved that one.
"""

from app.db.migrations.frozen import Revision

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_REVISION = Revision(
    __file__,
    new=("key_handover", "restricted_step", "restricted_settlement"),
    reshaped={"terminal": {"restricted": "approved_by = ''"}},
)


def upgrade() -> None:
    """Reshape, then make."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Give back the former shape."""
    _REVISION.downgrade()
