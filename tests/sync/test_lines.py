"""Engines over lines that are encrypted and verified, and over lines that hang."""

import threading
from urllib.parse import quote, urlencode

import pytest
from cheroot import wsgi
from cheroot.ssl.builtin import BuiltinSSLAdapter

from app.domain.errors import RuleViolation, Unavailable
from app.sync.backends import open_backend
from tests.sync.lines import Authority, forwarding, hang, listening, server_context

STREAM = "0123/e1/client/C1"


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path, "branch")


@pytest.fixture
def tls_postgresql(postgresql, authority):
    """Yield the start of an address that reaches the server over TLS, which asks for a client certificate."""
    context = server_context(authority, ask_client=True)
    database = postgresql.new_database()
    with listening(forwarding(postgresql.path, threading.Event(), context)) as host:
        yield f"postgresql://postgres@{host}/{database}?"


def certificates(authority, name="terminal"):
    certificate, key = authority.issue(name)
    return {"sslcert": certificate, "sslkey": key}


def fault_of(address):
    backend = open_backend(address)
    with pytest.raises(Unavailable) as caught:
        backend.heads("0123/")
    backend.close()
    return caught.value.code


def test_postgresql_is_reached_over_verified_tls_with_a_client_certificate(tls_postgresql, authority):
    backend = open_backend(tls_postgresql + urlencode({"sslrootcert": authority.pem, **certificates(authority)}))
    backend.append(STREAM, 1, b"entry")
    assert dict(backend.heads("0123/")) == {STREAM: 1}
    backend.close()


def test_a_server_that_another_authority_vouches_for_is_not_trusted(tls_postgresql, authority, tmp_path):
    stranger = Authority(tmp_path, "stranger")
    address = tls_postgresql + urlencode({"sslrootcert": stranger.pem, **certificates(authority)})
    assert fault_of(address) == "sync.untrusted"


def test_a_terminal_without_its_certificate_is_turned_away(tls_postgresql, authority):
    assert fault_of(tls_postgresql + urlencode({"sslrootcert": authority.pem})) in {
        "sync.untrusted",
        "sync.unreachable",
    }


def served_over_tls(authority):
    def application(environ, start_response):
        start_response("404 Not Found", [("Content-Length", "0")])
        return [b""]

    server = wsgi.Server(("127.0.0.1", 0), application, numthreads=2, timeout=1, shutdown_timeout=1)
    server.ssl_adapter = BuiltinSSLAdapter(*authority.issue("server"))
    server.error_log = lambda *_arguments, **_named: None  # A client that hangs up is what is tested.
    server.prepare()
    threading.Thread(target=server.serve, daemon=True).start()
    return server


@pytest.mark.parametrize("scheme", ["davs", "s3"])
def test_a_store_is_trusted_by_the_authority_that_the_address_names(authority, tmp_path, scheme):
    server = served_over_tls(authority)
    host = f"127.0.0.1:{server.bind_addr[1]}"
    start = (
        f"davs://{host}/x?"
        if scheme == "davs"
        else f"s3://a:b@bucket/x?region=r&endpoint={quote(f'https://{host}', safe='')}&"
    )
    trusted = open_backend(f"{start}ca={quote(authority.pem)}")
    assert trusted.get_blob("ab" * 32) is None
    assert fault_of(f"{start}ca={quote(Authority(tmp_path, 'stranger').pem)}") == "sync.untrusted"
    server.stop()


def test_a_client_certificate_for_a_store_that_cannot_take_one_is_refused():
    with pytest.raises(RuleViolation) as caught:
        open_backend("davs://host/x?cert=/etc/terminal.pem")
    assert caught.value.params == {"option": "cert"}


@pytest.mark.parametrize("scheme", ["dav", "s3", "postgresql"])
def test_a_line_that_hangs_is_given_up(scheme):
    with listening(hang) as host:
        endpoint = quote(f"http://{host}", safe="")
        address = {
            "dav": f"dav://{host}/x?timeout=1",
            "s3": f"s3://a:b@bucket/x?region=r&timeout=1&endpoint={endpoint}",
            "postgresql": f"postgresql://postgres@{host}/x?timeout=1",
        }[scheme]
        assert fault_of(address) == "sync.unreachable"


def test_a_server_that_falls_silent_in_the_middle_is_given_up_and_found_again(postgresql):
    stalled, database = threading.Event(), postgresql.new_database()
    with listening(forwarding(postgresql.path, stalled)) as host:
        backend = open_backend(f"postgresql://postgres@{host}/{database}?timeout=1")
        backend.append(STREAM, 1, b"one")
        stalled.set()
        with pytest.raises(Unavailable):
            backend.append(STREAM, 2, b"two")
        stalled.clear()
        backend.append(STREAM, 2, b"two")
        assert list(backend.read(STREAM, 0, 9)) == [b"one", b"two"]
        backend.close()


def wait_long(backend):
    for _ in range(200):
        backend.wait("0123/", 0.05)


def test_a_server_that_restarts_is_found_again(postgresql):
    backend = open_backend(postgresql.address(postgresql.new_database()))
    backend.append(STREAM, 1, b"one")
    backend.wait("0123/", 0.01)
    backend.wait("0123/", 0.01)
    postgresql.restart()
    with pytest.raises(Unavailable):
        wait_long(backend)
    backend.append(STREAM, 2, b"two")
    assert list(backend.read(STREAM, 0, 9)) == [b"one", b"two"]
    backend.close()
