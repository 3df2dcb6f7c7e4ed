"""What a case set aside, corrected or overdue keeps; notices; who was seen for the client, and own wages declared."""

from app.db.migrations.frozen import Revision

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("notice",), reshaped={"service_case": {}, "visit": {}, "client": {}})
upgrade = _REVISION.upgrade
downgrade = _REVISION.downgrade
