"""The branch's own certificate authority and the certificates by which its terminals seal.

P-256 with SHA-256: accepted by poppler, Adobe Reader and Foxit, small, and made at once at first run.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from app.domain.errors import RuleViolation, Unavailable

AUTHORITY_YEARS = 25
TERMINAL_YEARS = 10
BACKDATED = timedelta(minutes=10)
"""A certificate begins a little before it is made, so that a clock set slightly back does not invalidate a seal."""
NAME_LIMIT = 64
"""Longest name component that X.509 allows."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A certificate and its private key; the key's bytes are kept in the encrypted store and nowhere else."""

    certificate_pem: str
    private_key: bytes
    """PKCS#8 DER, unencrypted."""


def make_authority(branch_code: str, branch_name: str, at: datetime) -> Credentials:
    """Make a branch's self-signed authority.

    Args:
        branch_code: The branch's short code.
        branch_name: Its full name.
        at: Now; the authority lasts 25 years from here.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(branch_name, f"{branch_code} Branch Authority")
    builder = _certificate(name, name, key.public_key(), at, AUTHORITY_YEARS)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(authority=True), critical=True)
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False
    )
    return _credentials(builder.sign(key, hashes.SHA256()), key)


def issue_terminal(
    authority: Credentials, branch_code: str, branch_name: str, terminal_code: str, at: datetime
) -> Credentials:
    """Make a terminal's key and have the authority certify it.

    Args:
        authority: The branch's authority with its key.
        branch_code: The branch's short code.
        branch_name: Its full name.
        terminal_code: The terminal's code.
        at: Now; the certificate lasts 10 years, and no longer than the authority's.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _terminal_certificate(authority, (branch_code, branch_name, terminal_code), key.public_key(), at)
    return _credentials(certificate, key)


def make_terminal_key() -> tuple[bytes, bytes]:
    """Make the sealing key of a terminal that asks to be certified: private (PKCS#8 DER), public (compressed point)."""
    key = ec.generate_private_key(ec.SECP256R1())
    point = key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)
    return _key_bytes(key), point


def certify_terminal(
    authority: Credentials, branch_code: str, branch_name: str, terminal_code: str, public: bytes, at: datetime
) -> str:
    """Certify a key that another terminal made and kept, and return the certificate as PEM.

    Args:
        authority: The branch's authority with its key.
        branch_code: The branch's short code.
        branch_name: Its full name.
        terminal_code: The terminal's code.
        public: Its public key, a P-256 point.
        at: Now.

    Raises:
        RuleViolation: ``enrolment.no_request`` where the point is none.
    """
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public)
    except ValueError as error:
        raise RuleViolation("enrolment.no_request", "request") from error
    return _pem(_terminal_certificate(authority, (branch_code, branch_name, terminal_code), key, at))


def to_pkcs12(credentials: Credentials, authority_pem: str, password: bytes) -> bytes:
    """Return certificate, chain and key as PKCS#12 under a password."""
    return pkcs12.serialize_key_and_certificates(
        credentials_name(credentials).encode(),
        _private_key(credentials.private_key),
        x509.load_pem_x509_certificate(credentials.certificate_pem.encode()),
        [x509.load_pem_x509_certificate(authority_pem.encode())],
        serialization.BestAvailableEncryption(password),
    )


def from_pkcs12(content: bytes, password: bytes) -> tuple[Credentials, tuple[str, ...]]:
    """Return the credentials in a PKCS#12 file and the chain that came with them, as PEM texts.

    Raises:
        Unavailable: ``key.unreadable`` for a wrong password, damage, or a file without a certificate and its P-256 or
            RSA key.
    """
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(content, password)
    except ValueError as error:
        raise Unavailable("key.unreadable") from error
    if certificate is None or not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise Unavailable("key.unreadable")
    return _credentials(certificate, key), tuple(_pem(link) for link in chain)


def credentials_name(credentials: Credentials) -> str:
    """Return the common name on the certificate."""
    subject = x509.load_pem_x509_certificate(credentials.certificate_pem.encode()).subject
    return str(subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)


def _terminal_certificate(
    authority: Credentials, whose: tuple[str, str, str], key: ec.EllipticCurvePublicKey, at: datetime
) -> x509.Certificate:
    """Return a certificate for the terminal that branch code, branch name and terminal code name."""
    branch_code, branch_name, terminal_code = whose
    issuer = x509.load_pem_x509_certificate(authority.certificate_pem.encode())
    subject = _name(branch_name, f"{branch_code} Terminal {terminal_code}")
    builder = _certificate(subject, issuer.subject, key, at, TERMINAL_YEARS, issuer.not_valid_after_utc)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(authority=False), critical=True)
    identifier = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False
    )
    return builder.sign(_private_key(authority.private_key), hashes.SHA256())


def _name(branch_name: str, common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, branch_name[:NAME_LIMIT]),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name[:NAME_LIMIT]),
        ]
    )


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    at: datetime,
    years: int,
    no_later_than: datetime | None = None,
) -> x509.CertificateBuilder:
    until = at + timedelta(days=365 * years + years // 4)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - BACKDATED)
        .not_valid_after(min(until, no_later_than) if no_later_than else until)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, authority: bool) -> x509.KeyUsage:
    """Return what the key may do: an authority certifies, a terminal signs and cannot deny it."""
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _credentials(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> Credentials:
    return Credentials(_pem(certificate), _key_bytes(key))


def _key_bytes(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def _private_key(content: bytes) -> ec.EllipticCurvePrivateKey:
    key = serialization.load_der_private_key(content, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise Unavailable("key.unreadable")
    return key
