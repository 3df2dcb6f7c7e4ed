"""Keys that seal, behind one port: a certificate, its chain, and something that signs, wherever the key lies."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from asn1crypto import x509
from asn1crypto.pem import unarmor
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509 import Certificate, ExtensionNotFound, KeyUsage, load_pem_x509_certificate
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from app.documents.authority import Credentials
from app.documents.chain import issued, path_to_trust
from app.documents.container import Binding, read_container, sign_container, signed_attributes
from app.domain.errors import RuleViolation, Unavailable

Sign = Callable[[bytes], bytes]
"""Signs a text with SHA-256: ECDSA on P-256, or RSA with PKCS#1 padding, as the certificate's key is."""
Stamp = Callable[[bytes], bytes | None]
SMALLEST_RSA = 2048


class SealingKey:
    """A certificate with its chain and what signs for it, parsed once and kept.

    Reading a key again for each signature is what makes signing slow.
    """

    def __init__(self, certificate_pem: str, chain: Sequence[str], sign: Sign) -> None:
        """Parse the certificates.

        Args:
            certificate_pem: The sealing certificate.
            chain: Certificates of the authorities above it, embedded beside it.
            sign: Signs for it.
        """
        self._certificate = x509.Certificate.load(_der(certificate_pem))
        self._chain = tuple(_der(one) for one in chain)
        self._sign = sign

    @property
    def valid_until(self) -> datetime:
        """Last instant of the certificate."""
        until: datetime = self._certificate.not_valid_after
        return until

    def container(self, digest: bytes, binding: Binding | None = None, stamp: Stamp | None = None) -> bytes:
        """Return the signature container over a SHA-256 digest."""
        attributes = signed_attributes(self._certificate, digest, binding)
        return sign_container(self._certificate, self._chain, attributes, self._sign, stamp)


def require_fit(key: SealingKey) -> None:
    """Let a key pass whose trial signature its certificate confirms.

    Raises:
        RuleViolation: ``seal.key_mismatch``.
        Unavailable: What a token says.
    """
    digest = hashlib.sha256().digest()
    trial = read_container(key.container(digest))
    if validate_sig_integrity(trial.signer_info, trial.signer, "data", digest) != (True, True):
        raise RuleViolation("seal.key_mismatch", subject=trial.signer.subject.human_friendly)


def software_key(credentials: Credentials, *chain: str) -> SealingKey:
    """Return a key whose bytes are at hand.

    Raises:
        Unavailable: ``key.unreadable`` for damage, or a key that is neither P-256 nor RSA of 2048 bits and more.
    """
    try:
        key = serialization.load_der_private_key(credentials.private_key, password=None)
    except (ValueError, TypeError) as fault:
        raise Unavailable("key.unreadable") from fault
    return SealingKey(credentials.certificate_pem, chain, signing(key))


def signing(key: object) -> Sign:
    """Return what signs with a private key; raises ``key.unreadable`` for one of another kind."""
    if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1):
        return partial(key.sign, signature_algorithm=ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= SMALLEST_RSA:
        return partial(key.sign, padding=padding.PKCS1v15(), algorithm=hashes.SHA256())
    raise Unavailable("key.unreadable")


def _der(pem: str) -> bytes:
    content: bytes = unarmor(pem.encode())[2]
    return content


def ordered_chain(certificate_pem: str, came_along: Sequence[str]) -> tuple[str, ...]:
    """Return the authorities above a sealing certificate, the nearest first, the self-signed one last.

    Raises:
        RuleViolation: ``seal.certificate_unfit`` where it may not sign documents, ``seal.chain_incomplete`` where an
            authority between it and a self-signed one is missing.
    """
    leaf = load_pem_x509_certificate(certificate_pem.encode())
    others = [load_pem_x509_certificate(pem.encode()) for pem in came_along]
    if not _may_sign(leaf):
        raise RuleViolation("seal.certificate_unfit", subject=leaf.subject.rfc4514_string())
    roots = [one for one in others if one.issuer == one.subject and issued(one, one)]
    path = path_to_trust(leaf, others, roots)
    if not path:
        raise RuleViolation("seal.chain_incomplete")
    return tuple(one.public_bytes(serialization.Encoding.PEM).decode() for one in path[1:])


def _may_sign(certificate: Certificate) -> bool:
    """Tell whether the certificate is one for signatures that cannot be denied: what verification asks of it."""
    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return False
    return usage.digital_signature and usage.content_commitment
