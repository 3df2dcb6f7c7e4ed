"""Appointments, what the public room knows of them, times being chosen, and what clients are told."""

from app.db.migrations.frozen import Revision

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("appointment", "booking_token", "slot_hold", "client_message"))
upgrade = _REVISION.upgrade
downgrade = _REVISION.downgrade
