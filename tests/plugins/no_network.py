"""No test reaches beyond this machine: what tries is stopped with a sentence, whoever swallows OSErrors."""

import ipaddress
import socket
import sys

_FAMILIES = {socket.AF_INET, socket.AF_INET6}


class BeyondThisMachineError(RuntimeError):
    """A test tried to reach the network."""


def _is_here(host):
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in {None, "", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refuse_strangers(event, arguments):
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        connection, address = arguments
        host = address[0] if connection.family in _FAMILIES and address else None
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if not _is_here(host):
        message = f"A test tried to reach {host}."
        raise BeyondThisMachineError(message)


def pytest_configure():
    sys.addaudithook(_refuse_strangers)
