"""Letters of complaints, their deliveries, what follows a complaint, and saved views."""

from app.db.migrations.frozen import Revision

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_REVISION = Revision(
    __file__,
    new=(
        "complaint_letter",
        "restricted_letter",
        "letter_delivery",
        "restricted_delivery",
        "rectification",
        "restricted_rectification",
        "return_visit",
        "restricted_return_visit",
        "accountability",
        "restricted_accountability",
        "saved_view",
    ),
)


def upgrade() -> None:
    """Make the tables."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop the tables."""
    _REVISION.downgrade()
