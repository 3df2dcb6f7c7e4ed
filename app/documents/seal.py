"""Seals a confirmation (PAdES) by incremental update, the client's handwriting as the signature's appearance."""

import hashlib
from collections.abc import Callable
from io import BytesIO

from pyhanko.pdf_utils.content import AppearanceContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from app.documents.container import Binding
from app.documents.ink import ink_operators
from app.documents.parts import part_digests
from app.documents.sealing_key import SealingKey
from app.documents.stamped_file import RESERVED as TOKEN_RESERVED
from app.documents.stamped_file import stampable
from app.documents.stamping import Asking, Stamper
from app.domain.documents import Sealed, SignatureBox
from app.domain.errors import RuleViolation, Unavailable
from app.domain.handwriting import Handwriting
from app.services.ports import SealingMeans, SealOrder

FIELD = "ClientSignature"
DIGEST = "sha256"
RESERVED = 8192
"""Hex digits kept free for the container; with a chain of two P-256 certificates it takes about 3,400."""


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
    """Seals with a terminal's keys, each opened when the first document is sealed with it."""

    def __init__(self, open_key: Callable[[SealingMeans], SealingKey]) -> None:
        """Remember how to come by a key.

        Args:
            open_key: Reads and parses the key that the order names; called once for each.
        """
        self._open_key = open_key
        self._keys: dict[str, SealingKey] = {}
        self._asking = Asking()

    def seal(self, pdf: bytes, order: SealOrder) -> Sealed:
        """Return the sealed PDF, with a timestamp where an authority is named and answers.

        Raises:
            Unavailable: ``key.unreadable``, or ``seal.certificate_expired``.
            RuleViolation: ``document.already_sealed``.
        """
        key = self._key(order.means)
        if order.at > key.valid_until:
            raise Unavailable("seal.certificate_expired", until=key.valid_until)
        return seal(pdf, order, key, self._asking.stamper(order.means))

    def stamp(self, pdf: bytes, means: SealingMeans) -> Sealed:
        """Return a sealed PDF with a timestamp in a further revision.

        Raises:
            Unavailable: What the authority, or the lack of one, says.
            RuleViolation: ``document.not_sealed_here`` for a file that was not sealed by this program.
        """
        try:
            waiting = stampable(pdf)
        except ValueError as fault:
            raise RuleViolation("document.not_sealed_here") from fault
        token = self._asking.token(means, waiting.digest)
        content = waiting.with_token(token.content)
        return Sealed(content, hashlib.sha256(content).hexdigest(), token.at, token.authority)

    def sign(self, content: bytes, means: SealingMeans) -> bytes:
        """Return a detached signature (CMS) over a content with the same key that seals."""
        return self._key(means).container(hashlib.sha256(content).digest())

    def _key(self, means: SealingMeans) -> SealingKey:
        if means.key_name not in self._keys:
            self._keys[means.key_name] = self._open_key(means)
        return self._keys[means.key_name]


def seal(pdf: bytes, order: SealOrder, key: SealingKey, stamper: Stamper | None = None) -> Sealed:
    """Return the PDF with the client's handwriting, certified so that no change is allowed, and signed.

    Args:
        pdf: The unsigned PDF that the client was shown.
        order: Number, names, time, handwriting and its place.
        key: The terminal's key.
        stamper: Asks a time authority; a fault of it never keeps a document from being sealed.

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
    reserved = RESERVED + (2 * TOKEN_RESERVED if stamper is not None else 0)
    mdp = SigMDPSetup(DIGEST, certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
    steps.send(SigObjSetup(_placeholder(order, reserved), mdp))
    prepared, output = steps.send(SigIOSetup(md_algorithm=DIGEST, in_place=False))
    stamp = stamper.stamp if stamper is not None else None
    steps.send(key.container(prepared.document_digest, _binding(pdf, order), stamp))
    content = output.getvalue()
    token = stamper.token if stamper is not None else None
    return Sealed(
        content,
        hashlib.sha256(content).hexdigest(),
        stamped_at=token.at if token else None,
        stamped_by=token.authority if token else "",
        stamp_fault=stamper.fault if stamper is not None else "",
    )


def _binding(pdf: bytes, order: SealOrder) -> Binding:
    parts = part_digests(pdf)
    shown = hashlib.sha256(pdf).hexdigest()
    return Binding(order.number, shown, len(pdf), order.evidence_digest, parts.pages, parts.metadata)


def _placeholder(order: SealOrder, reserved: int) -> SignatureObject:
    return SignatureObject(
        timestamp=order.at,
        subfilter=SigSeedSubFilter.PADES,
        name=order.signer_name,
        location=order.location,
        reason=order.reason,
        bytes_reserved=reserved,
    )
