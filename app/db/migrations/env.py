"""Alembic's entry: migrates the connection it is given, in one transaction of its own."""

from alembic import context


def _run() -> None:
    connection = context.config.attributes["connection"]
    # Begun before alembic looks, so that it takes the transaction for ours and leaves its end to us.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        context.configure(connection=connection)
        context.run_migrations()
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


_run()
