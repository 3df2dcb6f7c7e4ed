"""Letters of complaints, their deliveries, what follows a complaint, saved views, and what the register sorts by."""

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
        "complaint_due",
    ),
    indexes=(
        "ix_complaint__received_at_complaint_no",
        "ix_complaint__state_complaint_no",
        "ix_complaint__category_received_at",
        "ix_complaint__grade_received_at",
        "ix_complaint__handler_name_received_at",
        "ix_complaint__closed_at_received_at",
        "ix_complaint__id_version",
        "ix_complaint__who",
    ),
)


def upgrade() -> None:
    """Make the tables."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop the tables."""
    _REVISION.downgrade()
