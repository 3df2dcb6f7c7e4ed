"""A sealing key on a PKCS#11 token (smart card, HSM): it signs there and never leaves it.

Needs the optional part ``guitai[pkcs11]``; everything else of the program works without it.
"""

import hashlib
import json
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.documents.sealing_key import SealingKey, Sign, ordered_chain
from app.domain.errors import Unavailable

_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True)
class TokenPlace:
    """Where a key lies; the PIN makes this a secret."""

    library: str
    """Path of the token's own PKCS#11 library."""
    token: str
    """Label of the token."""
    label: str
    """Label of key and certificate on it."""
    pin: str

    def to_json(self) -> str:
        """Return the text that is kept."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "TokenPlace":
        """Read what ``to_json`` wrote."""
        return cls(**json.loads(text))


def token_key(place: TokenPlace, certificate_pem: str, chain: Sequence[str]) -> SealingKey:
    """Return a key that signs on its token; nothing is asked of the token yet."""
    return SealingKey(certificate_pem, chain, _signing(place, certificate_pem))


def certificates_on(place: TokenPlace) -> tuple[str, tuple[str, ...]]:
    """Return the sealing certificate on a token and the chain that lies beside it, as PEM texts.

    Raises:
        Unavailable: ``key.no_token_support``, ``key.token_missing`` or ``key.token_refused``.
        RuleViolation: What ``ordered_chain`` says.
    """
    pkcs11 = _library()
    with _ONE_AT_A_TIME, _session(place) as session:
        wanted = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE}
        found = [(one[pkcs11.Attribute.LABEL], one[pkcs11.Attribute.VALUE]) for one in session.get_objects(wanted)]
    mine = [_pem(content) for label, content in found if label == place.label]
    others = [_pem(content) for label, content in found if label != place.label]
    if len(mine) != 1:
        raise Unavailable("key.token_refused", token=place.token)
    return mine[0], ordered_chain(mine[0], others)


def _signing(place: TokenPlace, certificate_pem: str) -> Sign:
    is_ec = isinstance(x509.load_pem_x509_certificate(certificate_pem.encode()).public_key(), ec.EllipticCurvePublicKey)

    def sign(text: bytes) -> bytes:
        pkcs11 = _library()
        with _ONE_AT_A_TIME, _session(place) as session:
            try:
                key = session.get_key(object_class=pkcs11.ObjectClass.PRIVATE_KEY, label=place.label)
                if not is_ec:
                    return bytes(key.sign(text, mechanism=pkcs11.Mechanism.SHA256_RSA_PKCS))
                # Few tokens hash for ECDSA themselves; all sign a digest.
                raw = key.sign(hashlib.sha256(text).digest(), mechanism=pkcs11.Mechanism.ECDSA)
            except pkcs11.exceptions.PKCS11Error as fault:
                raise Unavailable("key.token_refused", token=place.token) from fault
        from pkcs11.util.ec import encode_ecdsa_signature

        return bytes(encode_ecdsa_signature(raw))

    return sign


def _session(place: TokenPlace) -> Any:  # noqa: ANN401 - the library is optional, and so are its types
    pkcs11 = _library()
    try:
        token = pkcs11.lib(place.library).get_token(token_label=place.token)
    except (pkcs11.exceptions.PKCS11Error, RuntimeError, OSError) as fault:
        raise Unavailable("key.token_missing", token=place.token, path=place.library) from fault
    try:
        return token.open(user_pin=place.pin)
    except pkcs11.exceptions.PKCS11Error as fault:
        raise Unavailable("key.token_refused", token=place.token) from fault


def _library() -> Any:  # noqa: ANN401 - as above
    try:
        import pkcs11
        import pkcs11.exceptions
    except ImportError as fault:
        raise Unavailable("key.no_token_support") from fault
    return pkcs11


def _pem(content: bytes) -> str:
    certificate = x509.load_der_x509_certificate(content)
    return certificate.public_bytes(serialization.Encoding.PEM).decode("ascii")
