"""Timestamp tokens (RFC 3161): what an authority says about when it saw a digest.

A token is itself a signed container with bytes that its signature does not cover. As with our own container (see
app.documents.container) a token counts only in the one form that can be built anew from its parts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from asn1crypto import algos, cms, core, tsp
from asn1crypto.parser import emit
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from app.documents.chain import path_to_trust

_HASHES = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
DIGESTS = tuple(_HASHES)
_SIGNATURES = ("rsassa_pkcs1v15", *(f"{digest}_{key}" for digest in DIGESTS for key in ("rsa", "ecdsa")))


@dataclass(frozen=True, slots=True)
class TimeToken:
    """A token in its one form; whether anybody trusts its authority is another question."""

    content: bytes
    """DER."""
    imprint: bytes
    """SHA-256 of what was stamped."""
    nonce: int | None
    at: datetime
    signer: x509.Certificate
    others: tuple[x509.Certificate, ...]
    """Certificates that came along, the signer's left out."""

    @property
    def authority(self) -> str:
        """Who vouches."""
        return self.signer.subject.rfc4514_string()


def read_token(content: bytes) -> TimeToken:
    """Take a token apart and check that its authority's signature over it is genuine.

    Raises:
        ValueError: It is no token, is in another form, or its signature is not genuine.
    """
    data = cms.ContentInfo.load(content, strict=True)["content"]
    info: Any = data["encap_content_info"]["content"].parsed
    if not isinstance(info, tsp.TSTInfo) or len(data["signer_infos"]) != 1:
        raise ValueError("no timestamp token")
    signer_info = data["signer_infos"][0]
    certificates = [choice.chosen for choice in data["certificates"]]
    sid = signer_info["sid"].chosen
    mine = [c for c in certificates if c.serial_number == sid["serial_number"].native and c.issuer == sid["issuer"]]
    if len(mine) != 1 or _built_anew(data, mine[0]) != content:
        raise ValueError("the token is not in the form that counts")
    _require_genuine(data, mine[0])
    imprint = info["message_imprint"]
    if imprint["hash_algorithm"]["algorithm"].native != "sha256":
        raise ValueError("stamped by another digest")
    return TimeToken(
        content=content,
        imprint=imprint["hashed_message"].native,
        nonce=info["nonce"].native,
        at=info["gen_time"].native,
        signer=x509.load_der_x509_certificate(mine[0].dump()),
        others=tuple(x509.load_der_x509_certificate(one.dump()) for one in certificates if one is not mine[0]),
    )


def token_fault(token: TimeToken, imprint: bytes, roots: Sequence[x509.Certificate]) -> str:
    """Return why a token does not vouch for the digest, as a code, or an empty text where it does."""
    if token.imprint != imprint:
        return "stamp_of_another_file"
    path = path_to_trust(token.signer, token.others, roots)
    if not path:
        return "unknown_time_authority"
    if any(one not in path for one in token.others):
        return "foreign_certificate"
    if any(not one.not_valid_before_utc <= token.at <= one.not_valid_after_utc for one in path):
        return "stamp_expired"
    usage = token.signer.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    may = usage.critical and list(usage.value) == [ExtendedKeyUsageOID.TIME_STAMPING]
    return "" if may else "not_for_stamping"


def _require_genuine(data: cms.SignedData, signer: Any) -> None:  # noqa: ANN401 - asn1crypto ships no types
    signer_info = data["signer_infos"][0]
    name = signer_info["digest_algorithm"]["algorithm"].native
    digest = hashes.Hash(_HASHES[name])
    digest.update(data["encap_content_info"]["content"].contents)
    intact, valid = validate_sig_integrity(signer_info, signer, "tst_info", digest.finalize())
    if not (intact and valid):
        raise ValueError("the token's signature is not genuine")


def _built_anew(data: cms.SignedData, signer: Any) -> bytes:  # noqa: ANN401 - asn1crypto ships no types
    """Return the token as it is written from its parts: what is not a part has no place in it.

    Raises:
        ValueError: It is signed by an algorithm that does not count.
    """
    info = data["signer_infos"][0]
    digest, signature = info["digest_algorithm"], info["signature_algorithm"]
    if digest["algorithm"].native not in DIGESTS or signature["algorithm"].native not in _SIGNATURES:
        raise ValueError("another algorithm")
    digest_forms = {algos.DigestAlgorithm({"algorithm": digest["algorithm"].native}).dump(), _with_null(digest)}
    if digest.dump() not in digest_forms:
        raise ValueError("another way of naming the digest")
    identifier = _sequence(signer.issuer.dump(), core.Integer(signer.serial_number).dump())
    signed = emit(2, 1, 0, info["signed_attrs"].contents)
    signature_form = _signature_form(signature)
    parts = (
        core.Integer(1).dump(), identifier, digest.dump(), signed, signature_form, _octets(info["signature"].native)
    )  # fmt: skip
    encapsulated = _sequence(
        core.ObjectIdentifier("1.2.840.113549.1.9.16.1.4").dump(),
        emit(2, 1, 0, _octets(data["encap_content_info"]["content"].contents)),
    )
    signed_data = _sequence(
        core.Integer(3).dump(),
        _set(digest.dump()),
        encapsulated,
        emit(2, 1, 0, b"".join(choice.dump() for choice in data["certificates"])),
        _set(_sequence(*parts)),
    )
    whole: bytes = _sequence(core.ObjectIdentifier("1.2.840.113549.1.7.2").dump(), emit(2, 1, 0, signed_data))
    return whole


def _with_null(algorithm: Any) -> bytes:  # noqa: ANN401 - asn1crypto ships no types
    return _sequence(algorithm["algorithm"].dump(), core.Null().dump())


def _signature_form(algorithm: Any) -> bytes:  # noqa: ANN401 - asn1crypto ships no types
    """Return how the algorithm is named: RSA with a null parameter, ECDSA with none."""
    if algorithm["algorithm"].native.endswith("ecdsa"):
        return _sequence(algorithm["algorithm"].dump())
    return _with_null(algorithm)


def _octets(content: bytes) -> bytes:
    encoded: bytes = core.OctetString(content).dump()
    return encoded


def _sequence(*parts: bytes) -> bytes:
    encoded: bytes = emit(0, 1, 16, b"".join(parts))
    return encoded


def _set(content: bytes) -> bytes:
    encoded: bytes = emit(0, 1, 17, content)
    return encoded
