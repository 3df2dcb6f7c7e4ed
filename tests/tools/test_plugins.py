"""The plugins that keep tests quiet and at home."""

import os
import socket

import pytest

from tests.plugins.no_network import BeyondThisMachineError


def test_reaching_another_machine_is_refused():
    with pytest.raises(BeyondThisMachineError, match=r"192\.0\.2\.1"):
        socket.create_connection(("192.0.2.1", 443), timeout=1)


def test_looking_up_a_name_is_refused():
    with pytest.raises(BeyondThisMachineError, match=r"example\.invalid"):
        socket.getaddrinfo("example.invalid", 443)


def test_talking_to_this_machine_is_allowed():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_no_home_of_ones_own_is_touched():
    assert "GUITAI_HOME" not in os.environ
    assert "guitai-tests-" in os.environ["XDG_DATA_HOME"]
