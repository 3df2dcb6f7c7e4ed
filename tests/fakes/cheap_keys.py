"""A vault that opens at once: Argon2id at a cost the product refuses unless it is told otherwise."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.domain.staff_keys import KdfCost
from app.security.new_vault import NewVault, create_vault
from app.security.person_keys import KdfPolicy
from app.security.staff_slots import NewPerson
from app.security.vault_file import HomeLabel, vault_path

CHEAP = KdfPolicy(cost=KdfCost(8, 1, 1), floor=KdfCost(8, 1, 1))
NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
VAULT_ID = UUID("01900000-0000-7000-8000-00000000aaaa")
LIN = UUID("01900000-0000-7000-8000-000000000001")
LIN_PASSWORD = "Rain-on-jade-7"
LABEL = HomeLabel("GZ01", "Tianhe Road", "A1")


def cheap_vault(home: Path) -> NewVault:
    """Make a vault in the folder, with one person who signs in as ``lin``."""
    first = NewPerson(LIN, "lin", "林小满", LIN_PASSWORD, must_change=False)
    return create_vault(vault_path(home), VAULT_ID, LABEL, first, NOW, CHEAP)
