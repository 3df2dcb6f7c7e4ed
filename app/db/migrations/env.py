"""Alembic's entry: migrates the connection it is given, in one transaction of its own."""

from alembic import context


def _run() -> None:
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=None, transactional_ddl=False)
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        context.run_migrations()
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


_run()
