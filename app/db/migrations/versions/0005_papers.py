"""Files attached to cases, receipts and refunds, and when the tariff was put up."""

from app.db.migrations.frozen import Revision

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("attachment", "attachment_withdrawal", "receipt", "refund", "tariff_notice"))


def upgrade() -> None:
    """Make the tables."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Drop them."""
    _REVISION.downgrade()
