"""Seals a confirmation: PAdES-B-B by incremental update, the client's handwriting as the signature's appearance."""

import hashlib
from collections.abc import Callable
from io import BytesIO

from asn1crypto import x509
from asn1crypto.pem import unarmor
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.content import AppearanceContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from app.documents.authority import Credentials
from app.documents.container import Binding, sign_container, signed_attributes
from app.documents.ink import ink_operators
from app.domain.documents import Sealed, SignatureBox
from app.domain.errors import RuleViolation, Unavailable
from app.domain.handwriting import Handwriting
from app.services.ports import SealOrder

FIELD = "ClientSignature"
DIGEST = "sha256"
RESERVED = 8192
"""Hex digits kept free for the container; with a chain of two P-256 certificates it takes about 3,400."""


class SealingKey:
    """A terminal's key, parsed once and kept: reading it again for each signature is what makes signing slow."""

    def __init__(self, terminal: Credentials, authority_pem: str) -> None:
        """Parse the key and both certificates.

        Args:
            terminal: Certificate and PKCS#8 key.
            authority_pem: Certificate of the branch authority, embedded as the chain.
        """
        key = serialization.load_der_private_key(terminal.private_key, password=None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise Unavailable("key.unreadable")
        self._key = key
        self._algorithm = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
        self._certificate = x509.Certificate.load(_der(terminal.certificate_pem))
        self._chain = (_der(authority_pem),)

    def container(self, digest: bytes, binding: Binding) -> bytes:
        """Return the signature container over a file's digest."""
        attributes = signed_attributes(self._certificate, digest, binding)
        return sign_container(self._certificate, self._chain, attributes, self._sign)

    def _sign(self, text: bytes) -> bytes:
        return self._key.sign(text, self._algorithm)


class _PlainMetadataWriter(IncrementalPdfFileWriter):
    """Leaves metadata as they are: pyHanko's rewritten XMP would no longer pass as PDF/A-1b."""

    def _update_meta(self) -> None:
        """Change nothing; the file's dates stay those of its making, the seal carries its own."""


class _Ink(AppearanceContent):
    """Handwriting as a form XObject."""

    def __init__(self, writer: IncrementalPdfFileWriter, handwriting: Handwriting, box: SignatureBox) -> None:
        width, height = round(box.right - box.left, 2), round(box.top - box.bottom, 2)
        super().__init__(writer, BoxConstraints(width=width, height=height))
        self._operators = ink_operators(handwriting, width, height)

    def render(self) -> bytes:
        return self._operators


class TerminalSealer:
    """Seals with one terminal's key, read from the store when the first document is sealed."""

    def __init__(self, open_key: Callable[[], SealingKey]) -> None:
        """Remember how to come by the key.

        Args:
            open_key: Reads and parses the key; called once.
        """
        self._open_key = open_key
        self._key: SealingKey | None = None

    def seal(self, pdf: bytes, order: SealOrder) -> Sealed:
        """Return the sealed PDF.

        Raises:
            Unavailable: ``key.unreadable``.
            RuleViolation: ``document.already_sealed``.
        """
        if self._key is None:
            self._key = self._open_key()
        return seal(pdf, order, self._key)


def seal(pdf: bytes, order: SealOrder, key: SealingKey) -> Sealed:
    """Return the PDF with the client's handwriting, certified so that no change is allowed, and signed.

    Args:
        pdf: The unsigned PDF that the client was shown.
        order: Number, names, time, handwriting and its place.
        key: The terminal's key.

    Raises:
        RuleViolation: ``document.already_sealed``: a sealed document is superseded, never sealed again.
    """
    writer = _PlainMetadataWriter(BytesIO(pdf))
    if "/AcroForm" in writer.root:
        raise RuleViolation("document.already_sealed", number=order.number)
    box = order.box
    place = (box.left, box.bottom, box.right, box.top)
    field = SigFieldSpec(FIELD, on_page=box.page, box=tuple(round(edge, 2) for edge in place))  # type: ignore[arg-type]
    steps = PdfCMSEmbedder(new_field_spec=field).write_cms(FIELD, writer)
    signature_field = next(steps).get_object()
    _Ink(writer, order.handwriting, box).apply_appearance(signature_field)
    steps.send(SigObjSetup(_placeholder(order), SigMDPSetup(DIGEST, certify=True, docmdp_perms=MDPPerm.NO_CHANGES)))
    prepared, output = steps.send(SigIOSetup(md_algorithm=DIGEST, in_place=False))
    binding = Binding(order.number, hashlib.sha256(pdf).hexdigest(), len(pdf), order.evidence_digest)
    steps.send(key.container(prepared.document_digest, binding))
    content = output.getvalue()
    return Sealed(content, hashlib.sha256(content).hexdigest())


def _placeholder(order: SealOrder) -> SignatureObject:
    return SignatureObject(
        timestamp=order.at,
        subfilter=SigSeedSubFilter.PADES,
        name=order.signer_name,
        location=order.location,
        reason=order.reason,
        bytes_reserved=RESERVED,
    )


def _der(pem: str) -> bytes:
    content: bytes = unarmor(pem.encode())[2]
    return content
