"""Where documents are set and made into files."""

import hashlib
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from app.documents.archival import Particulars, archive_form
from app.documents.confirmation_layout import set_confirmation
from app.documents.copies import marked_copy
from app.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, Mark, draw
from app.documents.record_sheet import set_record_sheet, texts_of_sheet
from app.documents.typefaces import Typefaces
from app.domain.documents import ConfirmationDocument, LaidOut, texts_of
from app.domain.papers import CopyMark, RecordSheet


class Press:
    """Sets documents in the program's fonts; the same content gives the same bytes."""

    def __init__(self, resources: Path, further_fonts: Path | None = None) -> None:
        """Load fonts and colour profile.

        Args:
            resources: The program's resources folder.
            further_fonts: A folder of TrueType fonts for characters that the program's own fonts lack.
        """
        self.typefaces = Typefaces(resources / "fonts", further_fonts)
        self._profile = (resources / "colour" / "sRGB-v2.icc").read_bytes()
        self._last: tuple[ConfirmationDocument, LaidOut] | None = None

    def lay_out(self, document: ConfirmationDocument) -> LaidOut:
        """Set a confirmation; the last one is remembered, because sealing asks for it again once it is signed.

        Raises:
            UnshowableCharacter: A character of the document that no font shows.
        """
        last = self._last
        if last is not None and last[0] == document:
            return last[1]
        laid_out = self._set(document)
        self._last = (document, laid_out)
        return laid_out

    def _set(self, document: ConfirmationDocument) -> LaidOut:
        self.typefaces.check((where, text.replace("\n", "")) for where, text in texts_of(document))
        pages, box = set_confirmation(document, self.typefaces)
        particulars = Particulars(
            title=f"{document.title} {document.number}",
            author=document.branch_name,
            number=document.number,
            at=document.prepared_at,
            language=document.language,
        )
        pdf = self.print_pages(pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)
        return LaidOut(pdf, hashlib.sha256(pdf).hexdigest(), len(pages), box)

    def lay_out_sheet(self, sheet: RecordSheet) -> LaidOut:
        """Set a record sheet with the scanned pages behind it.

        Raises:
            UnshowableCharacter: A character of the sheet that no font shows.
            RuleViolation: ``scan.unreadable``.
        """
        self.typefaces.check((where, text.replace("\n", "")) for where, text in texts_of_sheet(sheet))
        pages, box = set_record_sheet(sheet, self.typefaces)
        particulars = Particulars(
            title=f"{sheet.title} {sheet.number}",
            author=sheet.branch_name,
            number=sheet.number,
            at=sheet.prepared_at,
            language=sheet.language,
        )
        pdf = self.print_pages(pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)
        return LaidOut(pdf, hashlib.sha256(pdf).hexdigest(), len(pages), box)

    def mark_copy(self, pdf: bytes, mark: CopyMark) -> bytes:
        """Return a copy for paper with the mark over every page.

        Raises:
            Unavailable: ``document.unreadable``.
        """
        return marked_copy(pdf, mark, self.typefaces)

    def print_pages(self, pages: list[list[Mark]], size: tuple[float, float], particulars: Particulars) -> bytes:
        """Draw the pages and return them as a PDF/A-1b file.

        Args:
            pages: The marks of each page.
            size: Width and height of every page in points.
            particulars: What the file says about itself.
        """
        written = BytesIO()
        canvas = Canvas(
            written,
            pagesize=size,
            pageCompression=1,
            invariant=True,
            initialFontName=self.typefaces.regular,
            pdfVersion=(1, 4),
        )
        for marks in pages:
            draw(canvas, marks, self.typefaces)
            canvas.showPage()
        canvas.save()
        return archive_form(written.getvalue(), particulars, self._profile)
