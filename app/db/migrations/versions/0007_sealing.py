"""Certificates that terminals seal with, the time authority, and timestamps."""

from app.db.migrations.frozen import Revision

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("sealing_certificate", "time_authority", "timestamp"))
upgrade = _REVISION.upgrade
downgrade = _REVISION.downgrade
