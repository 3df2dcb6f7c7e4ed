"""Alembic's entry: migrates the connection it is given, in one transaction of its own."""

from alembic import context
from sqlalchemy import Connection


def _run() -> None:
    connection = context.config.attributes["connection"]
    # A table that is reshaped is dropped and made anew under its name; what refers to it is held against it at the end.
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    # Begun before alembic looks, so that it takes the transaction for ours and leaves its end to us.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        context.configure(connection=connection)
        context.run_migrations()
        _require_whole(connection)
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    else:
        connection.exec_driver_sql("COMMIT")
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def _require_whole(connection: Connection) -> None:
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        raise RuntimeError(f"{len(broken)} rows refer to nothing, first in {broken[0][0]}")


_run()
