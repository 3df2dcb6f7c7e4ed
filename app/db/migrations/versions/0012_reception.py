"""The hall: visits that nobody identified yet, booked and care tickets, hand-overs, calls with their line, windows."""

from app.db.migrations.frozen import Revision

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_CARE = "priority >= 30"
_REVISION = Revision(
    __file__,
    new=("handover", "ticket_call", "window_state", "day_sheet"),
    reshaped={
        "visit": {},
        "ticket": {"special_care": _CARE, "taken_at_kiosk": "0", "sent_to_window": "''"},
    },
)


def upgrade() -> None:
    """Reshape, then make."""
    _REVISION.upgrade()


def downgrade() -> None:
    """Give back the former shape."""
    _REVISION.downgrade()
