"""Lines between a terminal and its engine: encrypted ones, and ones that hang."""

import socket
import ssl
import struct
import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

_SSL_REQUEST = 80877103
_GSS_REQUEST = 80877104


class Authority:
    """A certificate authority that issues certificates for 127.0.0.1 into a folder."""

    def __init__(self, folder, name):
        self._folder, self._name = folder, name
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._certificate = self._issue(name, self._key.public_key(), ca=True)
        self.pem = self._write("ca", self._certificate.public_bytes(Encoding.PEM))

    def issue(self, common_name):
        """Return the paths of a certificate and its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._issue(common_name, key.public_key(), ca=False)
        plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return (
            self._write(common_name, certificate.public_bytes(Encoding.PEM)),
            self._write(f"{common_name}-key", plain),
        )

    def _issue(self, common_name, public, *, ca):
        def name(text):
            return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

        now = datetime.now(UTC)
        builder = x509.CertificateBuilder(name(self._name), name(common_name), public, x509.random_serial_number())
        builder = builder.not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(days=1))
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
        return builder.add_extension(here, critical=False).sign(self._key, hashes.SHA256())

    def _write(self, name, content):
        path = self._folder / f"{self._name}-{name}.pem"
        path.write_bytes(content)
        path.chmod(0o600)
        return str(path)


@contextmanager
def listening(serve):
    """Serve each connection on a thread of its own; yields host and port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        open_ones = []

        def accept():
            with suppress(OSError):
                while True:
                    connection = server.accept()[0]
                    open_ones.append(connection)
                    threading.Thread(target=serve, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)
        for connection in open_ones:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()


def hang(connection):
    """Take everything and answer nothing."""
    with suppress(OSError):
        while connection.recv(4096):
            pass


def _pump(source, target, stalled):
    with suppress(OSError, ValueError):
        while (data := source.recv(65536)) and not stalled.is_set():
            target.sendall(data)


def forwarding(path, stalled, context=None):
    """Return a server of connections that passes them on to a socket, as TLS where a context is given."""

    def serve(connection):
        with suppress(OSError), socket.socket(socket.AF_UNIX) as target:
            target.connect(path)
            with connection if context is None else _encrypted(connection, context) as line:
                threading.Thread(target=_pump, args=(line, target, stalled), daemon=True).start()
                _pump(target, line, stalled)
                if stalled.is_set():
                    hang(connection)

    return serve


def _encrypted(connection, context):
    while True:
        _length, request = struct.unpack(">II", connection.recv(8, socket.MSG_WAITALL))
        connection.sendall(b"S" if request == _SSL_REQUEST else b"N")
        if request != _GSS_REQUEST:
            return context.wrap_socket(connection, server_side=True)


def server_context(authority, *, ask_client=False):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.issue("server"))
    if ask_client:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(authority.pem)
    return context
