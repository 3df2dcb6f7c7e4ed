"""What a client signs a document for: that a service was carried out, or that they insist on a mismatch."""

from app.db.migrations.frozen import Revision

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, reshaped={"confirmation": {"purpose": "'confirmation'", "judgement_id": "NULL"}})
upgrade = _REVISION.upgrade
downgrade = _REVISION.downgrade
