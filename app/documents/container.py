"""The signature container (CMS) inside a seal: how it is built, and the one form in which it is accepted.

A CMS has bytes that no signature covers: versions, copies of algorithm names, accompanying certificates. So that no
byte of a sealed file can change unseen, a container counts only when it equals, byte for byte, the one that is built
anew from its parts; and of the two equivalent ECDSA signatures only the one with the smaller ``s`` counts.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass

from asn1crypto import algos, cms, core, x509
from asn1crypto.parser import emit
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from pyhanko.sign.general import as_signing_certificate_v2

BINDING_OID = "2.25.208394137516482903355721064920178365127"
"""Our own signed attribute (an OID made from a UUID, which needs no registration)."""
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551

_SEQUENCE, _SET = 16, 17
_VERSION_1 = core.Integer(1).dump()
_SHA256 = algos.DigestAlgorithm({"algorithm": "sha256"}).dump()
_ECDSA = algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}).dump()
_RSA = algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"}).dump()
_STAMP_OID = "1.2.840.113549.1.9.16.2.14"


@dataclass(frozen=True, slots=True)
class Binding:
    """What the seal itself says it seals; signed together with the file's digest."""

    number: str
    shown_digest: str
    """SHA-256 of the unsigned PDF that was shown to the client."""
    shown_size: int
    """Its length in bytes: a sealed file begins with it, unchanged."""
    evidence_digest: str = ""
    """SHA-256 of the evidence record, where there is one."""
    pages_digest: str = ""
    """SHA-256 of what is drawn on the pages, so that an edited text is told from edited metadata."""
    metadata_digest: str = ""
    """SHA-256 of what the file says about itself."""

    def to_json(self) -> str:
        """Return the one text that stands for this binding."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Container:
    """A parsed signature container."""

    content: bytes
    """DER without padding."""
    signer: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    """Accompanying certificates, the signer's left out."""
    signer_info: cms.SignerInfo
    binding: Binding | None
    token: bytes | None = None
    """The authority's timestamp over the signature (DER), where it came along."""

    @property
    def is_canonical(self) -> bool:
        """True when building the container anew from its parts gives the same bytes."""
        attributes = self.signer_info["signed_attrs"].contents
        certificates = [self.signer.dump(), *(link.dump() for link in self.chain)]
        rebuilt = assemble(self.signer, certificates, attributes, self.signature, self.token)
        return canonical(self.signer, self.signature) == self.signature and rebuilt == self.content

    @property
    def signature(self) -> bytes:
        """The signature's own bytes, which a timestamp is taken of."""
        value: bytes = self.signer_info["signature"].native
        return value


def signed_attributes(signer: x509.Certificate, digest: bytes, binding: Binding | None) -> bytes:
    """Return the attributes that are signed, as the contents of a DER set.

    They are those PAdES asks for (content type, message digest, signing certificate) and the binding.

    Args:
        signer: The sealing certificate.
        digest: SHA-256 of the file's covered bytes.
        binding: What the seal says it seals; none for what is no document, such as a bundle's manifest.
    """
    attributes = [
        _attribute("1.2.840.113549.1.9.3", core.ObjectIdentifier("1.2.840.113549.1.7.1").dump()),
        _attribute("1.2.840.113549.1.9.4", core.OctetString(digest).dump()),
        _attribute("1.2.840.113549.1.9.16.2.47", as_signing_certificate_v2(signer).dump()),
    ]
    if binding is not None:
        attributes.append(_attribute(BINDING_OID, core.OctetString(binding.to_json().encode()).dump()))
    return _sorted(attributes)


def sign_container(
    signer: x509.Certificate,
    chain: Iterable[bytes],
    attributes: bytes,
    sign: Callable[[bytes], bytes],
    stamp: Callable[[bytes], bytes | None] | None = None,
) -> bytes:
    """Sign the attributes and return the whole container as DER.

    Args:
        signer: The sealing certificate.
        chain: Further certificates to go with it, DER.
        attributes: What ``signed_attributes`` returned.
        sign: Returns the signature of a text, ECDSA or RSA as the certificate's key is.
        stamp: Returns an authority's timestamp over the signature, or None where it gives none.
    """
    signature = canonical(signer, sign(_set(attributes)))
    token = stamp(signature) if stamp is not None else None
    return assemble(signer, [signer.dump(), *chain], attributes, signature, token)


def assemble(
    signer: x509.Certificate,
    certificates: Iterable[bytes],
    attributes: bytes,
    signature: bytes,
    token: bytes | None = None,
) -> bytes:
    """Put a container together: the only form that verification accepts."""
    serial = core.Integer(signer.serial_number).dump()
    unsigned = b"" if token is None else emit(2, 1, 1, _attribute(_STAMP_OID, token))
    info = _sequence(
        _VERSION_1,
        _sequence(signer.issuer.dump(), serial),
        _SHA256,
        emit(2, 1, 0, attributes),
        _RSA if signer.public_key.algorithm == "rsa" else _ECDSA,
        core.OctetString(signature).dump(),
        unsigned,
    )
    signed = _sequence(
        _VERSION_1,
        _set(_SHA256),
        _sequence(core.ObjectIdentifier("1.2.840.113549.1.7.1").dump()),
        emit(2, 1, 0, _sorted(certificates)),
        _set(info),
    )
    return _sequence(core.ObjectIdentifier("1.2.840.113549.1.7.2").dump(), emit(2, 1, 0, signed))


def read_container(padded: bytes) -> Container:
    """Take a signature container apart.

    Args:
        padded: The decoded /Contents of a signature: DER, then zeros.

    Raises:
        ValueError: It is no CMS with exactly one signer whose certificate came with it, or the padding is not zero.
    """
    content = core.Any.load(padded).dump()
    if any(padded[len(content) :]):
        raise ValueError("something other than zeros follows the container")
    info = cms.ContentInfo.load(content, strict=True)
    if info["content_type"].native != "signed_data" or len(info["content"]["signer_infos"]) != 1:
        raise ValueError("not signed by exactly one")
    signer_info = info["content"]["signer_infos"][0]
    sid = signer_info["sid"].chosen
    certificates = [choice.chosen for choice in info["content"]["certificates"]]
    mine = [c for c in certificates if c.serial_number == sid["serial_number"].native and c.issuer == sid["issuer"]]
    if len(mine) != 1:
        raise ValueError("the signer's certificate is missing")
    chain = tuple(certificate for certificate in certificates if certificate is not mine[0])
    return Container(content, mine[0], chain, signer_info, _binding(signer_info), _token(signer_info))


def _binding(signer_info: cms.SignerInfo) -> Binding | None:
    for attribute in signer_info["signed_attrs"]:
        if attribute["type"].dotted == BINDING_OID:
            raw = json.loads(core.OctetString.load(attribute["values"][0].dump()).native)
            return Binding(**raw)
    return None


def _token(signer_info: cms.SignerInfo) -> bytes | None:
    for attribute in signer_info["unsigned_attrs"]:
        if attribute["type"].dotted == _STAMP_OID:
            token: bytes = attribute["values"][0].dump()
            return token
    return None


def canonical(signer: x509.Certificate, signature: bytes) -> bytes:
    """Return the one signature that counts of two equivalent ones: ECDSA's smaller ``s``; RSA has only one."""
    if signer.public_key.algorithm == "rsa":
        return signature
    r, s = decode_dss_signature(signature)
    return encode_dss_signature(r, min(s, P256_ORDER - s))


def _attribute(oid: str, value: bytes) -> bytes:
    return _sequence(core.ObjectIdentifier(oid).dump(), _set(value))


def _sorted(parts: Iterable[bytes]) -> bytes:
    return b"".join(sorted(parts))


def _sequence(*parts: bytes) -> bytes:
    encoded: bytes = emit(0, 1, _SEQUENCE, b"".join(parts))
    return encoded


def _set(contents: bytes) -> bytes:
    encoded: bytes = emit(0, 1, _SET, contents)
    return encoded
