"""What a confirmation was made from, papers signed in ink, refusals, masked copies, declined ratings, improvements."""

from app.db.migrations.frozen import Revision

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_REVISION = Revision(
    __file__,
    new=("rating_decline", "improvement_item"),
    reshaped={
        "confirmation": {"data_digest": "''", "on_paper": "0", "page_seconds": "'[]'", "sheet_digest": "''"},
        "signing_evidence": {"scan_digest": "''"},
        "print_job": {"masked": "0"},
    },
)
upgrade = _REVISION.upgrade
downgrade = _REVISION.downgrade
