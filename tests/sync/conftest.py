"""Engines as they are found in the world: folders, servers on this machine, a package of somebody else's."""

import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from cheroot import wsgi
from wsgidav.wsgidav_app import WsgiDAVApp

from tests.sync.engines import PostgreSQLServer, running_s3

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def postgresql():
    server = PostgreSQLServer(Path(tempfile.mkdtemp(prefix="guitai-postgresql-")))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def s3():
    with running_s3() as endpoint:
        yield endpoint


@pytest.fixture
def webdav(tmp_path):
    """Serve a folder; one request at a time, for this server looks and copies in two steps."""
    settings = {
        "provider_mapping": {"/": str(tmp_path)},
        "simple_dc": {"user_mapping": {"*": {"terminal": {"password": "geheim"}}}},
        "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
        "logging": {"enable": False},
        "verbose": 0,
    }
    served, turn = WsgiDAVApp(settings), threading.Lock()

    def one_at_a_time(environ, start_response):
        with turn:
            return list(served(environ, start_response))

    server = wsgi.Server(("127.0.0.1", 0), one_at_a_time, numthreads=4, timeout=1, shutdown_timeout=1)
    server.prepare()
    thread = threading.Thread(target=server.serve)
    thread.start()
    yield f"127.0.0.1:{server.bind_addr[1]}"
    server.stop()
    thread.join()


@pytest.fixture(scope="session")
def slate_installed(tmp_path_factory):
    """Install the backend of somebody else, as pip would, for this process and those it starts."""
    folder = tmp_path_factory.mktemp("site-packages")
    wheel = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*wheel, "--target", str(folder), str(HERE / "slate_backend")], check=True, capture_output=True)
    before = os.environ.get("PYTHONPATH")
    sys.path.append(str(folder))
    os.environ["PYTHONPATH"] = str(folder)
    yield
    sys.path.remove(str(folder))
    os.environ.pop("PYTHONPATH")
    if before is not None:
        os.environ["PYTHONPATH"] = before
