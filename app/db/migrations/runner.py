"""Runs alembic over an open connection; imported only to migrate, for alembic is slow to load."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

_HERE: Final = Path(__file__).parent


def config(connection: Connection) -> Config:
    """Return alembic's configuration without an ini file; the scripts lie beside this module, frozen or not."""
    made = Config()
    made.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the tables up to the revision, in one transaction."""
    command.upgrade(config(connection), revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Take the tables back to the revision, in one transaction."""
    command.downgrade(config(connection), revision)
