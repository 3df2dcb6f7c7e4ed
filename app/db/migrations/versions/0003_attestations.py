"""What the staff attest with their own keys."""

from app.db.migrations.frozen import Revision

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("attestation",))
upgrade = _REVISION.upgrade
downgrade = _REVISION.downgrade
