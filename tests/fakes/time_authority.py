"""A real time authority (RFC 3161) over HTTP on this machine: OpenSSL makes the tokens."""

import subprocess
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

CONFIG = """
[tsa]
default_tsa = here
[here]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/tsa.pem
certs = {folder}/root.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
"""


def _named(name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certified(builder, issuer_key, days):
    now = datetime.now(UTC)
    return (
        builder.serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=days))
        .not_valid_after(now + timedelta(days=days))
        .sign(issuer_key, hashes.SHA256())
    )


def _write_keys(folder, name, usage, key):
    root_key = ec.generate_private_key(ec.SECP256R1())
    root = x509.CertificateBuilder().subject_name(_named(f"{name} Root")).issuer_name(_named(f"{name} Root"))
    root = root.public_key(root_key.public_key()).add_extension(x509.BasicConstraints(True, 0), critical=True)
    root = _certified(root, root_key, 4000)
    leaf = x509.CertificateBuilder().subject_name(_named(name)).issuer_name(root.subject).public_key(key.public_key())
    leaf = _certified(leaf.add_extension(x509.ExtendedKeyUsage([usage]), critical=True), root_key, 3000)
    pem = serialization.Encoding.PEM
    (folder / "root.pem").write_bytes(root.public_bytes(pem))
    (folder / "tsa.pem").write_bytes(leaf.public_bytes(pem))
    (folder / "tsa.key").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


class LocalTimeAuthority:
    """Answers on 127.0.0.1 until it is closed; ``mood`` makes it misbehave."""

    def __init__(self, folder: Path, name="Probe TSA", *, key="ec"):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.mood, self.asked = folder, "", 0
        made = ec.generate_private_key(ec.SECP256R1()) if key == "ec" else rsa.generate_private_key(65537, 3072)
        _write_keys(folder, name, ExtendedKeyUsageOID.TIME_STAMPING, made)
        (folder / "serial").write_text("01\n")
        (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder))
        self.anchor = (folder / "root.pem").read_text()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}/tsa"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, question):
        """Return the reply to a query, as OpenSSL makes it."""
        (self.folder / "query.tsq").write_bytes(question)
        command = [
            "openssl",
            "ts",
            "-reply",
            "-config",
            self.folder / "tsa.cnf",
            "-queryfile",
            self.folder / "query.tsq",
        ]
        command += ["-out", self.folder / "reply.tsr"]
        subprocess.run([str(part) for part in command], check=True, capture_output=True)
        return (self.folder / "reply.tsr").read_bytes()

    def _handler(self):
        authority = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                authority.asked += 1
                question = self.rfile.read(int(self.headers["Content-Length"]))
                status, reply = authority.reply(question)
                self.send_response(status)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.end_headers()
                self.wfile.write(reply)

            def log_message(self, *arguments):
                """Say nothing."""

        return Handler

    def reply(self, question):
        """Return status and body, by mood."""
        if self.mood == "down":
            return 503, b"out of order"
        if self.mood == "rubbish":
            return 200, b"<html>log in first</html>"
        if self.mood == "empty":
            return 200, b""
        if self.mood == "huge":
            return 200, b"\x30" * 400_000
        if self.mood == "replayed":
            return 200, self.kept
        self.kept = self.answer(question)
        return 200, self.kept
