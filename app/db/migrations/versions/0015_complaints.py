"""Complaints, those that are compliance's alone, what is attested of them, their files, and what was brought up."""

from app.db.migrations.frozen import Revision

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_REVISION = Revision(
    __file__,
    new=(
        *("complaint", "restricted_complaint", "restricted_attestation"),
        *("complaint_paper", "restricted_paper", "complaint_escalation", "restricted_escalation"),
    ),
)


def upgrade() -> None:
    """Make the tables."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop the tables."""
    _REVISION.downgrade()
