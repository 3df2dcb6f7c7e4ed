"""What is judged of a client for a case: suitability, risk assessment, professional investor."""

from app.db.migrations.frozen import Revision

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_REVISION = Revision(__file__, new=("suitability_judgement", "risk_assessment", "professional_recognition"))
upgrade = _REVISION.upgrade
downgrade = _REVISION.downgrade
