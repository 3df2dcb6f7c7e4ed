"""Writers that are killed in the middle of it, again and again, over real engines."""

import hashlib
import signal
import subprocess
import sys
import time

import pytest

from app.sync.backends import open_backend
from tests.sync.engines import new_bucket

STREAM = "0123/e1/client/C1"
KILLS = 4
WRITER = """
import sys
from tests.sync.test_killed_writers import STREAM, entry
from app.sync.backends import open_backend
backend = open_backend(sys.argv[1])
n = backend.heads("0123/").get(STREAM, 0) or 1
print("writing", flush=True)
while True:
    backend.append(STREAM, n, entry(n))
    print(n, flush=True)
    n += 1
"""


def entry(n):
    return hashlib.sha256(b"%d" % n).digest() * 2000


@pytest.fixture(params=["folder", "s3", "postgresql"])
def address(request, tmp_path):
    if request.param == "folder":
        return str(tmp_path)
    if request.param == "s3":
        endpoint = request.getfixturevalue("s3")
        return f"s3://a:b@{new_bucket(endpoint)}?endpoint={endpoint.replace(':', '%3A').replace('/', '%2F')}&region=r"
    server = request.getfixturevalue("postgresql")
    return server.address(server.new_database())


def acknowledged_by_a_writer_that_is_killed(address, after):
    writer = subprocess.Popen([sys.executable, "-c", WRITER, address], stdout=subprocess.PIPE, text=True)
    writer.stdout.readline()
    time.sleep(after)
    writer.send_signal(signal.SIGKILL)
    lines = writer.communicate()[0].split("\n")
    return int(lines[-2]) if len(lines) > 1 else 0


def test_what_a_killed_writer_was_told_is_kept_stays_and_everything_that_is_read_is_whole(address):
    acknowledged = max(acknowledged_by_a_writer_that_is_killed(address, 0.05 + 0.07 * k) for k in range(KILLS))
    backend = open_backend(address)
    kept = backend.read(STREAM, 0, 100_000)
    assert [bytes(found) for found in kept] == [entry(n) for n in range(1, len(kept) + 1)]
    assert len(kept) >= acknowledged > 0
    assert len(kept) <= backend.heads("0123/")[STREAM] <= len(kept) + 1
    backend.close()
