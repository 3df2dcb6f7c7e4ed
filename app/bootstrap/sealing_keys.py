"""The terminal's sealing keys: opened for the signer, renewed, imported, found on a token."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.creation import AUTHORITY_SECRET, TERMINAL_SECRET
from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import utc_now
from app.db.secrets import SqlSecrets
from app.domain.errors import Unavailable
from app.domain.people import Branch, Terminal
from app.domain.sealing import KeySource
from app.security.durable_file import disk_fault, write_durably
from app.services.ports import Clock, SealingMeans
from app.services.sealing_certificates import NewCertificate

if TYPE_CHECKING:
    from app.documents.authority import Credentials
    from app.documents.sealing_key import SealingKey


def opened_key(secrets: SqlSecrets, terminal: Terminal, branch: Branch, means: SealingMeans) -> "SealingKey":
    """Return a key ready to seal.

    Raises:
        Unavailable: ``seal.no_certificate`` where the terminal has none, ``key.unreadable``, or what a token says.
    """
    from app.documents.authority import Credentials
    from app.documents.sealing_key import software_key

    name, certificate = TERMINAL_SECRET, terminal.certificate_pem
    chain: tuple[str, ...] = (branch.authority_pem,)
    if means.key_name:
        name, certificate, chain = means.key_name, means.certificate_pem, means.chain
    key = secrets.get(name)
    if key is None or not certificate:
        raise Unavailable("seal.no_certificate")
    if means.source is KeySource.PKCS11:
        from app.documents.token_key import TokenPlace, token_key

        return token_key(TokenPlace.from_json(key.decode()), certificate, chain)
    return software_key(Credentials(certificate, key), *chain)


@dataclass(frozen=True, slots=True)
class SealingKeyStore:
    """Makes, unpacks and finds keys; private keys and PINs go into the encrypted store, nowhere else."""

    paths: HomePaths
    secrets: SqlSecrets
    branch: Branch
    clock: Clock = utc_now

    def described(self, certificate_pem: str) -> NewCertificate:
        """Return what a certificate says of itself."""
        return _described(certificate_pem, (self.branch.authority_pem,), KeySource.BRANCH, TERMINAL_SECRET)

    def renewed(self, terminal: Terminal) -> NewCertificate:
        """Make another key and have the branch's authority certify it."""
        from app.documents.authority import Credentials, issue_terminal

        key = self.secrets.get(AUTHORITY_SECRET)
        if key is None:
            raise Unavailable("seal.no_authority")
        authority = Credentials(self.branch.authority_pem, key)
        issued = issue_terminal(authority, self.branch.code, self.branch.name, terminal.code, self.clock())
        return self._kept(issued, (self.branch.authority_pem,), KeySource.BRANCH)

    def imported(self, content: bytes, password: bytes) -> NewCertificate:
        """Unpack a PKCS#12 file and keep its key."""
        from app.documents.authority import from_pkcs12
        from app.documents.sealing_key import ordered_chain

        credentials, came_along = from_pkcs12(content, password)
        return self._kept(credentials, ordered_chain(credentials.certificate_pem, came_along), KeySource.PKCS12)

    def on_token(self, library: str, token: str, label: str, pin: str) -> NewCertificate:
        """Find key and certificate on a PKCS#11 token."""
        from app.documents.sealing_key import require_fit
        from app.documents.token_key import TokenPlace, certificates_on, token_key

        place = TokenPlace(library, token, label, pin)
        certificate, chain = certificates_on(place)
        # Tried once, so that a wrong PIN is told now and not before a client.
        require_fit(token_key(place, certificate, chain))
        name = f"sealing-token-{_short(certificate)}"
        self.secrets.put(name, place.to_json().encode())
        return _described(certificate, chain, KeySource.PKCS11, name)

    def publish(self, certificate_pem: str) -> None:
        """Lay the certificate beside the branch's authority, for whoever wants to verify a document."""
        _lay_beside(self.paths.authority, certificate_pem)

    def publish_time_authority(self, certificate_pem: str) -> None:
        """Lay a time authority's certificate beside the branch's own, for whoever wants to verify a timestamp."""
        _lay_beside(self.paths.time_authorities, certificate_pem)

    def _kept(self, credentials: "Credentials", chain: Sequence[str], source: KeySource) -> NewCertificate:
        from app.documents.sealing_key import require_fit, software_key

        require_fit(software_key(credentials, *chain))
        name = f"sealing-key-{_short(credentials.certificate_pem)}"
        self.secrets.put(name, credentials.private_key)
        return _described(credentials.certificate_pem, chain, source, name)


def _lay_beside(file: Path, certificate_pem: str) -> None:
    try:
        present = file.read_text(encoding="ascii") if file.exists() else ""
        if certificate_pem not in present:
            write_durably((file, (present + certificate_pem).encode("ascii")))
    except OSError as error:
        raise disk_fault(error, file) from error


def _short(certificate_pem: str) -> str:
    return hashlib.sha256(certificate_pem.encode()).hexdigest()[:16]


def _described(certificate_pem: str, chain: Sequence[str], source: KeySource, name: str) -> NewCertificate:
    from cryptography import x509

    try:
        certificate = x509.load_pem_x509_certificate(certificate_pem.encode())
    except ValueError as fault:
        raise Unavailable("seal.no_certificate") from fault
    return NewCertificate(
        certificate_pem=certificate_pem,
        chain=tuple(chain),
        source=source,
        key_name=name,
        subject=certificate.subject.rfc4514_string(),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
    )
