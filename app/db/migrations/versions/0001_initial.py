"""Everything the first program kept.

The statements lie beside this file as they were when it was made: what the models say today is no business of theirs.
"""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, their indexes, triggers and full-text tables."""
    for statement in _statements():
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    """Drop the tables; what stands in them goes with them."""
    for statement in reversed(_statements()):
        words = statement.split()
        if words[:2] == ["CREATE", "TABLE"]:
            op.get_bind().exec_driver_sql(f"DROP TABLE {words[2]}")
        elif words[:3] == ["CREATE", "VIRTUAL", "TABLE"]:
            op.get_bind().exec_driver_sql(f"DROP TABLE {words[3]}")


def _statements() -> list[str]:
    frozen = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    return [statement for statement in frozen.removesuffix(";\n").split(";\n\n") if statement]
